package org.lindproof.verify.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.paper.claim.ClaimDetail;
import org.lindproof.paper.claim.Curve;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;

/** Decides claims about curves. */
public final class CurveVerification {
  private final CurveContext context;
  private final List<Assumption> assumptions;
  private final Function<Statement, Decision> statements;

  /**
   * @param assumptions of the claim
   * @param statements decides a statement exactly, on the claim's domain
   */
  public CurveVerification(
      CurveContext context,
      List<Assumption> assumptions,
      Function<Statement, Decision> statements) {
    this.context = context;
    this.assumptions = List.copyOf(assumptions);
    this.statements = statements;
  }

  /** The curve that a claim is about; empty if it is about something else. */
  public static Optional<Curve> curve(ClaimDetail detail) {
    if (detail instanceof ClaimDetail.Monotone monotone) {
      return Optional.of(monotone.curve());
    } else if (detail instanceof ClaimDetail.Root root) {
      return Optional.of(root.curve());
    } else if (detail instanceof ClaimDetail.Threshold threshold) {
      return Optional.of(threshold.curve());
    } else if (detail instanceof ClaimDetail.Extremum extremum) {
      return Optional.of(extremum.curve());
    }
    return Optional.empty();
  }

  /**
   * Decides, after what is assumed is shown to hold on the whole range, and unless floating point
   * contradicts the enclosures.
   *
   * @throws IllegalArgumentException if the claim is not about a curve
   */
  public Decision decide(ClaimDetail detail) {
    Curve curve =
        curve(detail)
            .orElseThrow(() -> new IllegalArgumentException(detail + " is not about a curve"));
    context.requireAssumptions(curve, assumptions);
    Decision decision = byEnclosures(detail);
    Optional<NumericComparison> comparison = context.compare(curve);
    if (comparison.isEmpty()) {
      return decision;
    }
    List<Evidence> evidence = new ArrayList<>(decision.evidence());
    evidence.add(comparison.get().evidence());
    Verdict verdict =
        comparison.get().differ() > 0
            ? new Verdict.Undecided("the engines contradict each other")
            : decision.verdict();
    return new Decision(verdict, decision.method(), evidence);
  }

  private Decision byEnclosures(ClaimDetail detail) {
    if (detail instanceof ClaimDetail.Monotone monotone) {
      return new MonotoneJudge(context, monotone).judge();
    } else if (detail instanceof ClaimDetail.Root root) {
      return new RootJudge(context, root).judge();
    } else if (detail instanceof ClaimDetail.Threshold threshold) {
      return new ThresholdJudge(context, threshold, statements).judge();
    } else if (detail instanceof ClaimDetail.Extremum extremum) {
      return new ExtremumJudge(context, extremum).judge();
    }
    throw new IllegalStateException("no judge for " + detail);
  }
}
