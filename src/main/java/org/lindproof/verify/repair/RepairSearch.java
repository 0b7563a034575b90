package org.lindproof.verify.repair;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.claim.TimeLimit;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.repair.edit.Edit;
import org.lindproof.verify.repair.edit.EditKind;
import org.lindproof.verify.repair.edit.TokenDistance;

/**
 * Looks for the smallest edit that makes a refuted formula true. Single edits are tried in the
 * order of their size, all of a size, until one is proved; where none is, pairs of edits of one
 * token each are. Every repair is itself proved by the exact route.
 */
public final class RepairSearch {
  /** How long the search may work; a busy machine does not make it find less. */
  static final Duration LIMIT = Duration.ofSeconds(5);

  /** How long it may take by the clock. */
  private static final Duration CLOCK = Duration.ofSeconds(10);

  private static final int MOST_REPAIRS = 6;

  /** Of a long formula there are tens of thousands, more than there is time for. */
  private static final int MOST_PAIRS = 10_000;

  private final ClaimContext context;
  private final Candidates candidates;
  private final CandidateCheck check;
  private final List<Candidate> found = new CopyOnWriteArrayList<>();
  private final AtomicInteger tried = new AtomicInteger();
  private final AtomicReference<FoundRepairs.Extent> extent =
      new AtomicReference<>(FoundRepairs.Extent.WHOLE);
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  /**
   * A search for repairs of a refuted statement.
   *
   * @param isLeftFixed whether the left side of an equality is known to be right
   */
  public RepairSearch(ClaimContext context, Statement refuted, boolean isLeftFixed) {
    this.context = context;
    this.candidates =
        new Candidates(context, refuted, FormulaParts.of(refuted, context.meanings(), isLeftFixed));
    this.check = new CandidateCheck(context, refuted, candidates.complexSymbols());
  }

  /** The smallest repairs, all of the same size; stops when its time is over. */
  public FoundRepairs find() {
    boolean ended = new TimeLimit(CLOCK).run("repair of " + context.claim().id(), this::search);
    boolean complete = ended && !stopped.getAndSet(true);
    return new FoundRepairs(
        Candidates.sorted(found).stream().limit(MOST_REPAIRS).map(Candidate::repair).toList(),
        tried.get(),
        complete ? extent.get() : FoundRepairs.Extent.RAN_OUT,
        LIMIT);
  }

  private void search() {
    try {
      singlesThenPairs();
    } catch (CannotDecideException | ArithmeticException e) {
      // beyond exact arithmetic: the refutation stands without more of it
    }
  }

  private void singlesThenPairs() {
    List<Candidate> slips = candidates.slips();
    tryAll(slips.stream().filter(slip -> slip.size() == 1).toList());
    if (found.isEmpty()) { // nothing is smaller than one token: only now what is dear
      List<Candidate> singles =
          new ArrayList<>(slips.stream().filter(slip -> slip.size() > 1).toList());
      singles.addAll(candidates.fromDifference());
      tryAll(Candidates.sorted(singles));
    }
    if (found.isEmpty()) {
      pairs();
    }
  }

  private void tryAll(List<Candidate> sorted) {
    for (Candidate candidate : sorted) {
      boolean larger = !found.isEmpty() && candidate.size() > found.get(0).size();
      if (larger || found.size() >= MOST_REPAIRS || isStopped()) {
        return;
      }
      tryOne(candidate);
    }
  }

  private boolean isStopped() {
    if (threads.getCurrentThreadCpuTime() > LIMIT.toNanos()) {
      stopped.set(true);
    }
    return stopped.get() || Thread.currentThread().isInterrupted();
  }

  private void tryOne(Candidate candidate) {
    tried.incrementAndGet();
    if (check.mayHold(candidate) && check.isProved(candidate) && !stopped.get()) {
      found.add(candidate);
    }
  }

  /**
   * Pairs of edits of one token each, in the same part, unless the formula is too long for that.
   */
  private void pairs() {
    Map<FormulaPart, List<Edit>> small = new LinkedHashMap<>();
    for (FormulaPart part : candidates.editable()) {
      List<Edit> edits = candidates.nearMisses().of(part.expression());
      small.put(part, edits.stream().filter(e -> isOneToken(e, part.expression())).toList());
    }
    if (small.values().stream().mapToInt(edits -> edits.size() * edits.size()).sum() > MOST_PAIRS) {
      extent.set(FoundRepairs.Extent.SINGLE_EDITS);
      return;
    }
    small.forEach((part, edits) -> edits.forEach(first -> pairs(part, first)));
  }

  private void pairs(FormulaPart part, Edit first) {
    for (Edit second : candidates.nearMisses().of(first.result())) {
      if (isStopped()) {
        return;
      }
      tryPair(part, first, second);
    }
  }

  private void tryPair(FormulaPart part, Edit first, Edit second) {
    tried.incrementAndGet();
    Candidate pair = candidates.pair(part, first, second);
    if (check.mayHold(pair)
        && isOneToken(second, first.result())
        && check.isProved(pair)
        && !stopped.get()) {
      found.add(pair);
    }
  }

  private static boolean isOneToken(Edit edit, Expression before) {
    return edit.kind() != EditKind.SUPERFLUOUS && TokenDistance.between(before, edit.result()) == 1;
  }
}
