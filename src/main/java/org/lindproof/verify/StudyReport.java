package org.lindproof.verify;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lindproof.paper.Study;
import org.lindproof.steady.Derivation;
import org.lindproof.verify.figure.FigureData;
import org.lindproof.verify.verdict.KernelCheck;

/**
 * The outcome of a run: the derivation and a verdict for every claim that was asked for.
 *
 * @param figures of the study with their data; empty if only some claims were asked for
 * @param seed of everything random in the run
 * @param kernel claim id to what a proof kernel said of it; empty if none was asked
 */
public record StudyReport(
    Study study,
    Derivation derivation,
    List<ClaimReport> claims,
    List<FigureData> figures,
    long seed,
    Map<String, KernelCheck> kernel) {
  public StudyReport {
    claims = List.copyOf(claims);
    figures = List.copyOf(figures);
    kernel = Map.copyOf(kernel);
  }

  /** A run in which no proof kernel was asked. */
  public StudyReport(
      Study study,
      Derivation derivation,
      List<ClaimReport> claims,
      List<FigureData> figures,
      long seed) {
    this(study, derivation, claims, figures, seed, Map.of());
  }

  /** The same with what a proof kernel said, by claim id. */
  public StudyReport with(Map<String, KernelCheck> checks) {
    return new StudyReport(study, derivation, claims, figures, seed, checks);
  }

  /** What a proof kernel said of a claim. */
  public KernelCheck kernel(ClaimReport claim) {
    return kernel.getOrDefault(claim.claim().id(), KernelCheck.NOT_ASKED);
  }

  /** Verdict key to the number of claims with it, sorted. */
  public Map<String, Integer> summary() {
    Map<String, Integer> counts = new TreeMap<>();
    claims.forEach(claim -> counts.merge(claim.verdict().key(), 1, Integer::sum));
    return counts;
  }

  /** Whether at least one claim was judged and every verdict is the expected one. */
  public boolean asExpected() {
    return !claims.isEmpty() && claims.stream().allMatch(ClaimReport::asExpected);
  }
}
