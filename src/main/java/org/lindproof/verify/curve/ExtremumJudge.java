package org.lindproof.verify.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.Rational;
import org.lindproof.paper.claim.ClaimDetail;
import org.lindproof.paper.claim.Curve;
import org.lindproof.verify.enclosure.Box;
import org.lindproof.verify.enclosure.EnclosedQuantity;
import org.lindproof.verify.enclosure.ZeroIsolation;
import org.lindproof.verify.enclosure.ZeroIsolation.Zero;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;

/**
 * Decides whether a quantity has exactly one stationary point on a range, its maximum or minimum:
 * the zeros of the derivative are isolated with the second derivative.
 */
final class ExtremumJudge {
  private final CurveContext context;
  private final ClaimDetail.Extremum claim;

  ExtremumJudge(CurveContext context, ClaimDetail.Extremum claim) {
    this.context = context;
    this.claim = claim;
  }

  Decision judge() {
    Curve curve = claim.curve();
    EnclosedQuantity function = context.function(curve);
    String equation =
        "the derivative of " + CurveContext.name(curve) + " in " + curve.parameter() + " is zero";
    Zeros zeros = new Zeros(curve, function, equation);
    Optional<ZeroIsolation.Zeros> found = context.extrema().stationary(curve, context);
    if (found.isEmpty()) {
      return zeros.undecided();
    } else if (found.get().zeros().size() != 1) {
      return zeros.refuted(found.get());
    }
    Zero zero = found.get().zeros().get(0);
    boolean maximum = zero.signBefore() > 0;
    if (maximum != claim.maximum()) {
      String other = maximum ? "a maximum" : "a minimum";
      return zeros.refuted(
          List.of(), "the only stationary point is " + other + ", at " + zeros.place(zero));
    }
    List<Evidence> evidence = new ArrayList<>(List.of(zeros.single(zero)));
    for (Rational end : found.get().ends()) {
      evidence.add(
          CurveContext.evidence(
              "the derivative is zero at the end %s = %s, too".formatted(curve.parameter(), end)));
    }
    String value =
        CurveContext.value(function, Box.of(curve).with(curve.parameter(), zero.enclosure()));
    evidence.add(
        CurveContext.evidence(
            "the %s is %s; %s %s before it and %s after it"
                .formatted(
                    maximum ? "maximum" : "minimum",
                    value,
                    CurveContext.name(curve),
                    maximum ? "rises" : "falls",
                    maximum ? "falls" : "rises")));
    return new Decision(new Verdict.Proved(), CurveContext.METHOD, evidence);
  }
}
