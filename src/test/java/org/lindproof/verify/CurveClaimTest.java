package org.lindproof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lindproof.algebra.Rational;
import org.lindproof.paper.StudyReader;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;

/**
 * Claims about curves on the driven atom, whose excited population is known to be a Lorentzian:
 * rho_ee = Omega^2 / (gamma^2 + 4 Delta^2 + 2 Omega^2), here 1/(3 + 4 Delta^2).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CurveClaimTest {
  private static final String CURVES =
      """
        - { id: falls, quote: x, kind: monotone, quantity: rho_ee, in: Delta, range: [0.01, 9],
            direction: falling, at: { Omega: 1, gamma: 1 }, cite: x, expect: proved }
        - { id: falls.everywhere, quote: x, kind: monotone, quantity: rho_ee, in: Delta,
            range: [0.01, 2], direction: falling, at: { Omega: [0.5, 2], gamma: [0.5, 2] },
            cite: x, expect: proved }
        - { id: rises, quote: x, kind: monotone, quantity: rho_ee, in: Delta, range: [0.01, 9],
            direction: rising, at: { Omega: 1, gamma: 1 }, cite: x, expect: refuted }
        - { id: falls.across, quote: x, kind: monotone, quantity: rho_ee, in: Delta,
            range: [-1, 2], direction: falling, at: { Omega: 1, gamma: 1 }, cite: x,
            expect: refuted }
        - { id: constant, quote: x, kind: monotone, quantity: rho_ee + rho_gg, in: Delta,
            range: [-1, 2], direction: falling, at: { Omega: 1, gamma: 1 }, cite: x,
            expect: refuted }
        - { id: maximum, quote: x, kind: extremum, extremum: maximum, quantity: rho_ee, in: Delta,
            range: [-1, 2], at: { Omega: 1, gamma: 1 }, cite: x, expect: proved }
        - { id: minimum, quote: x, kind: extremum, extremum: minimum, quantity: rho_ee, in: Delta,
            range: [-1, 2], at: { Omega: 1, gamma: 1 }, cite: x, expect: refuted }
        - { id: no-extremum, quote: x, kind: extremum, extremum: maximum, quantity: rho_ee,
            in: Delta, range: [1, 2], at: { Omega: 1, gamma: 1 }, cite: x, expect: refuted }
        - { id: quarter, quote: x, kind: root, quantity: rho_ee, value: 1/4, in: Delta,
            range: [0.1, 2], at: { Omega: 1, gamma: 1 }, cite: x, expect: proved }
        - { id: quarter.twice, quote: x, kind: root, quantity: rho_ee, value: 1/4, in: Delta,
            range: [-2, 3], at: { Omega: 1, gamma: 1 }, cite: x, expect: refuted }
        - { id: half, quote: x, kind: root, quantity: rho_ee, value: 1/2, in: Delta,
            range: [0.1, 2], at: { Omega: 1, gamma: 1 }, cite: x, expect: refuted }
        - { id: touching, quote: x, kind: root, quantity: (rho_ee - 1/4)^2, in: Delta,
            range: [0.1, 2], at: { Omega: 1, gamma: 1 }, cite: x, expect: undecided }
        - { id: pole, quote: x, kind: monotone, quantity: 1/(rho_ee - 1/4), in: Delta,
            range: [0.1, 2], direction: rising, at: { Omega: 1, gamma: 1 }, cite: x,
            expect: undecided }
        - { id: no-threshold, quote: x, kind: threshold, quantity: rho_ee, positive: below,
            in: Delta, range: [0.1, 2], at: { Omega: 1, gamma: 1 }, cite: x, expect: ill-formed }
        - { id: constant.negative, quote: x, kind: series, along: { Delta: [0.1, 1, 2] }, trend: constant,
            number: { take: value, quantity: -1*rho_ee, at: { Omega: 1, gamma: 1 } }, within: 0.1,
            cite: x, expect: refuted }
        - { id: constant.sigma, quote: x, kind: series, along: { Delta: [-1, 1] }, trend: constant,
            number: { take: value, quantity: sigma_x, at: { Omega: 1, gamma: 1 } }, within: 9,
            cite: x, expect: refuted }
        - { id: constant.loosely, quote: x, kind: series, along: { Delta: [0.1, 0.2] }, trend: constant,
            number: { take: value, quantity: -1*rho_ee, at: { Omega: 1, gamma: 1 } }, within: 0.1,
            cite: x, expect: proved }
        - { id: assumption, quote: x, kind: monotone, quantity: rho_ee, in: Delta,
            range: [0.01, 9], direction: falling, at: { Omega: 1, gamma: 1 }, cite: x,
            assume: ['Delta > 1'], expect: undecided }
      """;

  private Map<String, ClaimReport> reports = Map.of();

  @BeforeAll
  void judge(@TempDir Path folder) throws IOException {
    Path study = Path.of("proofs", "driven-qubit");
    for (String file : List.of("study.yaml", "paper.tex")) {
      Files.copy(study.resolve(file), folder.resolve(file));
    }
    String claims = Files.readString(study.resolve("claims.yaml"));
    Files.writeString(folder.resolve("claims.yaml"), claims + CURVES);
    Set<String> ids =
        CURVES
            .lines()
            .filter(line -> line.contains("{ id: "))
            .map(line -> line.replaceAll(".*\\{ id: ([^,]*),.*", "$1"))
            .collect(Collectors.toSet());
    reports =
        StudyVerification.run(StudyReader.read(folder), ids, 1, message -> {}).claims().stream()
            .collect(Collectors.toMap(report -> report.claim().id(), Function.identity()));
  }

  private String findings(String id) {
    return reports.get(id).evidence().stream()
        .map(Evidence::finding)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void everyVerdictIsTheOneThatTheLorentzianDemands() {
    assertThat(reports.values())
        .hasSize(18)
        .allSatisfy(
            report ->
                assertThat(report.verdict().key())
                    .as(report.claim().id() + ": " + report.verdict())
                    .isEqualTo(report.claim().expected()));
  }

  @Test
  void placesAreEnclosedWhereTheyAreKnownExactly() {
    assertThat(findings("quarter")).contains("at exactly one point of Delta in [1/10, 2]");
    assertThat(place("quarter", "Delta = ")).isBetween(0.5 - 1e-12, 0.5 + 1e-12);
    assertThat(place("maximum", "Delta = ")).isBetween(-1e-12, 1e-12);
    assertThat(findings("maximum")).contains("0.33333333333333333333");
  }

  private double place(String id, String before) {
    String all = findings(id);
    String number = all.substring(all.indexOf(before) + before.length());
    return Double.parseDouble(number.substring(0, number.indexOf(" +- ")));
  }

  @Test
  void aCounterexampleIsAPairOfPointsInTheWrongOrder() {
    Verdict.Refuted refuted = (Verdict.Refuted) reports.get("falls.across").verdict();
    Rational delta = refuted.counterexample().point().get("Delta");
    assertThat(delta).isLessThanOrEqualTo(Rational.ZERO);
    assertThat(refuted.counterexample().values()).hasSize(2);
  }

  @Test
  void floatingPointIsAskedToo() {
    assertThat(findings("falls")).contains("agrees with the enclosures at 9 of 9 points");
  }
}
