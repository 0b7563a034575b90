package org.lindproof.verify.curve;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.paper.claim.ClaimDetail;
import org.lindproof.paper.claim.Curve;
import org.lindproof.verify.enclosure.Box;
import org.lindproof.verify.enclosure.EnclosedQuantity;
import org.lindproof.verify.enclosure.Monotonicity;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Verdict;

/**
 * Decides whether a quantity is strictly monotone on a range: the derivative has one sign on boxes
 * that cover it, or a piece is found on which it has the other, and the ends of that piece are a
 * counterexample.
 */
final class MonotoneJudge {
  /** Pieces of the range, at whose ends the quantity is asked to be positive once. */
  private static final int SAMPLES = 16;

  private final CurveContext context;
  private final ClaimDetail.Monotone claim;
  private final Curve curve;

  MonotoneJudge(CurveContext context, ClaimDetail.Monotone claim) {
    this.context = context;
    this.claim = claim;
    this.curve = claim.curve();
  }

  Decision judge() {
    EnclosedQuantity function = context.function(curve);
    int sign = claim.direction().sign();
    if (!claim.whilePositive()) {
      return decision(function, Monotonicity.of(function, Box.of(curve), sign));
    }
    Optional<EnclosedQuantity> under = function.underPositivePart();
    if (under.isEmpty()) {
      String problem = CurveContext.name(curve) + " is not a positive part";
      return Decision.of(new Verdict.IllFormed(problem), CurveContext.METHOD);
    }
    Decision decision =
        decision(under.get(), Monotonicity.whilePositive(under.get(), Box.of(curve), sign));
    if (decision.verdict() instanceof Verdict.Proved && !isPositiveSomewhere(under.get())) {
      String problem = "it was found positive nowhere, so that nothing rises or falls";
      return Decision.of(new Verdict.Undecided(problem), CurveContext.METHOD);
    }
    return decision;
  }

  /** Whether the quantity is positive at one of some points of the curve, whatever the others. */
  private boolean isPositiveSomewhere(EnclosedQuantity function) {
    Rational width = curve.range().upper().minus(curve.range().lower());
    return IntStream.rangeClosed(0, SAMPLES)
        .mapToObj(i -> curve.range().lower().plus(width.times(Rational.of(i, SAMPLES))))
        .map(x -> Box.of(curve).middle().with(curve.parameter(), x))
        .anyMatch(box -> function.value(box).filter(v -> v.sign() == Sign.POSITIVE).isPresent());
  }

  private Decision decision(EnclosedQuantity function, Monotonicity.Finding finding) {
    String slope =
        "the derivative of " + CurveContext.name(curve) + " in " + curve.parameter() + " is ";
    if (finding instanceof Monotonicity.Everywhere everywhere) {
      return Decision.of(
          new Verdict.Proved(),
          CurveContext.METHOD,
          CurveContext.evidence(
              slope
                  + (claim.direction().sign() > 0 ? "positive" : "negative")
                  + (claim.whilePositive() ? " wherever the quantity is" : "")
                  + " on each of %d boxes that cover %s"
                      .formatted(everywhere.boxes(), CurveContext.where(curve))),
          values(context.function(curve)));
    } else if (finding instanceof Monotonicity.Violated violated) {
      return refuted(function, violated, slope);
    }
    Box where = ((Monotonicity.Open) finding).where();
    return Decision.of(
        new Verdict.Undecided(
            "the sign of the derivative stays open at "
                + curve.parameter()
                + " = "
                + CurveContext.place(function, where.range(curve.parameter()))),
        CurveContext.METHOD);
  }

  private org.lindproof.verify.verdict.Evidence values(EnclosedQuantity function) {
    Box middle = Box.of(curve).middle();
    return CurveContext.evidence(
        "%s is %s at %s = %s and %s at %s"
            .formatted(
                CurveContext.name(curve),
                CurveContext.value(function, middle.with(curve.parameter(), curve.range().lower())),
                curve.parameter(),
                curve.range().lower(),
                CurveContext.value(function, middle.with(curve.parameter(), curve.range().upper())),
                curve.range().upper()));
  }

  private Decision refuted(
      EnclosedQuantity function, Monotonicity.Violated violated, String slope) {
    String parameter = curve.parameter();
    Box first = violated.at().with(parameter, violated.between().lower());
    Box second = violated.at().with(parameter, violated.between().upper());
    EnclosedQuantity shown = context.function(curve);
    return Decision.of(
        new Verdict.Refuted(
            CurveContext.counterexample(
                second,
                List.of(
                    "%s at %s = %s is %s"
                        .formatted(
                            CurveContext.name(curve),
                            parameter,
                            violated.between().lower(),
                            CurveContext.value(shown, first)),
                    "%s at %s = %s is %s"
                        .formatted(
                            CurveContext.name(curve),
                            parameter,
                            violated.between().upper(),
                            CurveContext.value(shown, second)))),
            List.of(),
            Optional.empty()),
        CurveContext.METHOD,
        CurveContext.evidence(
            slope
                + sign(function, violated)
                + " everywhere between "
                + parameter
                + " = "
                + violated.between().lower()
                + " and "
                + violated.between().upper()));
  }

  private String sign(EnclosedQuantity function, Monotonicity.Violated violated) {
    Box piece = violated.at().with(curve.parameter(), violated.between());
    boolean constant =
        function.over(piece, 1).filter(jet -> !jet.derivative().sign().isNonZero()).isPresent()
            && function.over(piece, 1).filter(jet -> jet.derivative().isPoint()).isPresent();
    if (constant) {
      return "zero";
    }
    return claim.direction().sign() > 0 ? "negative" : "positive";
  }
}
