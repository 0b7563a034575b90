package org.lindproof.verify.curve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lindproof.algebra.Rational;
import org.lindproof.paper.claim.Curve;
import org.lindproof.verify.enclosure.Box;
import org.lindproof.verify.enclosure.EnclosedFunction;
import org.lindproof.verify.enclosure.ZeroIsolation;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;

/**
 * How the zeros of a function on a curve are told.
 *
 * @param function whose zeros they are
 * @param equation that holds at a zero, for the reader
 */
record Zeros(Curve curve, EnclosedFunction function, String equation) {

  /** That there is this zero and no other. */
  Evidence single(ZeroIsolation.Zero zero) {
    return CurveContext.evidence(
        "%s at exactly one point of %s, at %s"
            .formatted(equation, CurveContext.where(curve), place(zero)));
  }

  /** For example {@code delta = 0.0556 +- 1E-16}. */
  String place(ZeroIsolation.Zero zero) {
    return curve.parameter() + " = " + CurveContext.place(function, zero.enclosure());
  }

  Decision undecided() {
    return Decision.of(
        new Verdict.Undecided(
            "the points with "
                + equation
                + " could not be told apart on "
                + CurveContext.where(curve)),
        CurveContext.METHOD);
  }

  /** There are none or several; the counterexample lies between the first two, or at the start. */
  Decision refuted(ZeroIsolation.Zeros found) {
    List<ZeroIsolation.Zero> zeros = found.zeros();
    String finding =
        zeros.isEmpty()
            ? "nowhere on " + CurveContext.where(curve) + " is " + equation
            : zeros.stream()
                .map(this::place)
                .collect(
                    Collectors.joining(
                        ", ", equation + " at " + zeros.size() + " points of the range: ", ""));
    return refuted(zeros, finding);
  }

  /** A refutation with this finding. */
  Decision refuted(List<ZeroIsolation.Zero> zeros, String finding) {
    Rational at =
        zeros.size() < 2
            ? curve.range().lower()
            : zeros
                .get(0)
                .enclosure()
                .upper()
                .plus(zeros.get(1).enclosure().lower())
                .dividedBy(Rational.of(2));
    Box point = Box.of(curve).with(curve.parameter(), at);
    return Decision.of(
        new Verdict.Refuted(
            CurveContext.counterexample(point, List.of(finding)), List.of(), Optional.empty()),
        CurveContext.METHOD,
        CurveContext.evidence(finding));
  }
}
