package org.lindproof.verify;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.lindproof.paper.Study;
import org.lindproof.paper.claim.Claim;
import org.lindproof.verify.claim.ClaimContexts;
import org.lindproof.verify.claim.TimeLimit;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.severity.SeverityAssessment;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Severity;
import org.lindproof.verify.verdict.Verdict;

/** Says of every refuted claim how much it matters, once all claims are judged. */
final class SeverityPass {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final Study study;
  private final Function<Claim, ClaimReport> judge;
  private final SeverityAssessment assessment;
  private final Map<String, Future<Verdict>> verdicts = new ConcurrentHashMap<>();
  private final ExecutorService judges;

  /**
   * A pass over the reports of a study.
   *
   * @param judge of claims that were not asked for, but that a severity depends on
   */
  SeverityPass(Study study, ClaimContexts contexts, Function<Claim, ClaimReport> judge) {
    this.study = study;
    this.judge = judge;
    this.assessment = new SeverityAssessment(study, contexts, this::isProved);
    this.judges =
        Workers.daemons(
            Runtime.getRuntime().availableProcessors(), "other claims of " + study.name());
  }

  /** Judged by a thread of its own, which goes on if the one that asks is given up. */
  private boolean isProved(Claim claim) {
    Future<Verdict> verdict =
        verdicts.computeIfAbsent(
            claim.id(), id -> judges.submit(() -> judge.apply(claim).verdict()));
    return Workers.await(verdict) instanceof Verdict.Proved;
  }

  /** The same reports, with severities. */
  List<ClaimReport> over(List<ClaimReport> reports, Progress progress) {
    for (ClaimReport report : reports) {
      verdicts.put(report.claim().id(), CompletableFuture.completedFuture(report.verdict()));
    }
    ExecutorService workers =
        Workers.daemons(
            Runtime.getRuntime().availableProcessors(), "severities of " + study.name());
    try {
      List<Future<ClaimReport>> futures = new ArrayList<>();
      for (ClaimReport report : reports) {
        futures.add(
            workers.submit(
                () ->
                    report.verdict() instanceof Verdict.Refuted refuted
                        ? with(report, refuted, progress)
                        : report));
      }
      return futures.stream().map(Workers::await).toList();
    } finally {
      workers.shutdownNow();
      judges.shutdownNow();
    }
  }

  private ClaimReport with(ClaimReport report, Verdict.Refuted refuted, Progress progress) {
    long start = System.nanoTime();
    String name = "severity of " + report.claim().id();
    progress.at(name);
    AtomicReference<Verdict.Refuted> severe = new AtomicReference<>(refuted);
    AtomicReference<String> open = new AtomicReference<>("it took too long");
    Runnable work =
        () -> {
          try {
            Severity found =
                assessment.of(report.claim(), report.understood(), refuted.counterexample());
            severe.set(refuted.with(found));
          } catch (CannotDecideException | ArithmeticException e) {
            open.set(String.valueOf(e.getMessage()));
          } catch (RuntimeException e) { // the refutation stands all the same
            open.set("lindproof failed on it: " + e);
          }
        };
    TimeLimit limit = new TimeLimit(LIMIT);
    int known = verdicts.size();
    while (!limit.run(name, work) && verdicts.size() > known) {
      known = verdicts.size(); // other claims had to be judged first: that time does not count
      verdicts.values().forEach(Workers::await);
    }
    Verdict.Refuted result = severe.get();
    List<Evidence> evidence =
        result.severity().isPresent()
            ? List.of()
            : List.of(
                new Evidence(Engine.POLYNOMIALS, "no severity was worked out: " + open.get()));
    return report.with(result, evidence, (System.nanoTime() - start) / 1_000_000);
  }
}
