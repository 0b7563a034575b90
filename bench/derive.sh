#!/usr/bin/env bash
# Measures the built jar, every run in a new JVM: wall time (median) and peak memory (largest).
#
#   bench/derive.sh [--strict] [RUNS]
#
# RUNS defaults to 5. With --strict the exit status is 1 if a limit is broken. Needs
# target/lindproof.jar and target/test-classes, that is: mvn package -DskipTests
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

strict=false
runs=5
for argument in "$@"; do
  case "$argument" in
    --strict) strict=true ;;
    [1-9]*) runs="$argument" ;;
    *) echo "usage: bench/derive.sh [--strict] [RUNS]" >&2; exit 2 ;;
  esac
done

jar=target/lindproof.jar
study=proofs/critical-heat-current
for needed in "$jar" target/test-classes/org/lindproof/bench/FullSystem.class; do
  if [[ ! -e "$needed" ]]; then
    echo "bench: $needed is missing; run mvn package -DskipTests" >&2
    exit 2
  fi
done

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
broken=0

# Runs a command; leaves "seconds kilobytes" in $work/measured and its output in $work/out.
measure() {
  local status=0
  if [[ -x /usr/bin/time ]]; then
    /usr/bin/time -f '%e %M' -o "$work/measured" "$@" >"$work/out" 2>"$work/err" || status=$?
    sed -i '/^Command /d' "$work/measured"
  else # VmHWM is the peak so far, so the last value seen stands
    local start end peak=0 seen pid
    start="$(date +%s%N)"
    "$@" >"$work/out" 2>"$work/err" &
    pid=$!
    while kill -0 "$pid" 2>/dev/null; do
      seen="$(awk '/^VmHWM/ { print $2 }' "/proc/$pid/status" 2>/dev/null || true)"
      peak="${seen:-$peak}"
      sleep 0.02
    done
    wait "$pid" || status=$?
    end="$(date +%s%N)"
    awk -v ns="$((end - start))" -v kb="$peak" 'BEGIN { printf "%.2f %d\n", ns / 1e9, kb }' \
      >"$work/measured"
  fi
  return "$status"
}

# row NAME LIMIT INNER COMMAND...: INNER says to take the seconds that the program prints.
row() {
  local name="$1" limit="$2" inner="$3" status=0 failed=0 seconds memory verdict
  shift 3
  : >"$work/all"
  for ((run = 0; run < runs; run++)); do
    status=0
    measure "$@" || status=$?
    if ((status != 0)); then
      failed="$status"
      head -n 3 "$work/err" >&2
    fi
    if [[ "$inner" == inner ]]; then
      awk 'NR == FNR { s = $1; next } { print s, $2 }' "$work/out" "$work/measured" >>"$work/all"
    else
      cat "$work/measured" >>"$work/all"
    fi
  done
  seconds="$(sort -n "$work/all" | awk '{ v[NR] = $1 } END { printf "%.2f", v[int((NR + 1) / 2)] }')"
  memory="$(awk '$2 > m { m = $2 } END { printf "%d", m / 1024 }' "$work/all")"
  verdict=ok
  if ((failed != 0)); then
    verdict="exit status $failed"
    broken=1
  elif awk -v s="$seconds" -v l="$limit" 'BEGIN { exit !(s > l) }'; then
    verdict="too slow"
    broken=1
  fi
  printf '%-40s %8s %10s %10s   %s\n' "$name" "$limit" "$seconds" "$memory" "$verdict"
}

printf '%-40s %8s %10s %10s   %s\n' "cold JVM, median of $runs" "limit s" "seconds" "peak MiB" ""
# What every other claim builds on: solution, heat flows, current, negativity, critical current.
core=eq6,eq7.r1,eq7.r2,eq7.r3,eq7.r4,eq8,trace,chi-positive,eq11,eq11.resonant
core+=,eq11.with-interaction,eq12,eq13,eq15,eq16,eq23,eq18,eq18.repaired,bound,witness
core+=,witness.hot-to-cold,witness.printed,witness.modulus
row "verify, core claims, -Xmx512m" 10 outer \
  java -Xmx512m -jar "$jar" verify "$study" --only "$core" --format json,tex --out "$work/report"
# Both studies with all claims and figures have 60 s together.
row "verify, all of the engine, -Xmx1g" 45 outer \
  java -Xmx1g -jar "$jar" verify "$study" --format json,tex --out "$work/report"
row "verify, tunnelling, -Xmx1g" 15 outer \
  java -Xmx1g -jar "$jar" verify proofs/tunnelling --format json,tex --out "$work/tunnelling"
point=(--set eps_h=1 --set delta=0.1 --set g=0.01 --set gamma_h=0.01 --set gamma_c=0.01
  --set T_h=1 --set T_c=0.1)
row "eval, one point" 1.5 outer java -jar "$jar" eval "$study" "${point[@]}"
row "eval, one point, -Xmx512m" 1.5 outer java -Xmx512m -jar "$jar" eval "$study" "${point[@]}"
row "full undecoupled system" 3 inner \
  java -cp "target/test-classes:$jar" org.lindproof.bench.FullSystem "$study"
row "full undecoupled system, -Xmx512m" 3 inner \
  java -Xmx512m -cp "target/test-classes:$jar" org.lindproof.bench.FullSystem "$study"

if "$strict" && ((broken != 0)); then
  exit 1
fi
