package org.lindproof.verify.number;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lindproof.algebra.Rational;
import org.lindproof.numeric.linear.ComplexValue;
import org.lindproof.paper.claim.Curve;
import org.lindproof.verify.curve.CurveContext;
import org.lindproof.verify.curve.Extremum;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;

/**
 * What the floating-point route sees of extrema: the quantity at the place and at a step on both
 * sides of it. It shares no formula with the enclosures.
 *
 * @param seen extrema at which the values on both sides are on the right side of that between them
 * @param missed extrema at which one of them is not, beyond the error bounds
 */
record NumericPeaks(int seen, int missed) {
  static final NumericPeaks NONE = new NumericPeaks(0, 0);

  private static final Rational STEP = Rational.of(1, 40); // of the range

  /** With one more extremum looked at; the same if floating point cannot tell. */
  NumericPeaks with(Curve curve, Extremum extremum, CurveContext context) {
    Rational place = extremum.place().midpoint();
    Rational step = curve.range().width().times(STEP);
    Optional<ComplexValue> there = value(curve, place, context);
    Optional<ComplexValue> below = value(curve, place.minus(step), context);
    Optional<ComplexValue> above = value(curve, place.plus(step), context);
    if (there.isEmpty() || below.isEmpty() || above.isEmpty()) {
      return this;
    }
    int left = sign(there.get().minus(below.get()));
    int right = sign(there.get().minus(above.get()));
    int wanted = extremum.maximum() ? 1 : -1;
    if (left == -wanted || right == -wanted) {
      return new NumericPeaks(seen, missed + 1);
    }
    return left == wanted && right == wanted ? new NumericPeaks(seen + 1, missed) : this;
  }

  private static Optional<ComplexValue> value(Curve curve, Rational at, CurveContext context) {
    Map<String, Double> point = new LinkedHashMap<>();
    new TreeMap<>(curve.others())
        .forEach((name, range) -> point.put(name, range.lower().toDouble()));
    point.put(curve.parameter(), at.toDouble());
    return context.numeric().valueAt(point, curve.quantity(), context.meanings());
  }

  /** 1 or -1; 0 within the error bound. */
  private static int sign(ComplexValue difference) {
    boolean open = !difference.isDefined() || !(Math.abs(difference.re()) > difference.error());
    return open ? 0 : (int) Math.signum(difference.re());
  }

  Optional<Evidence> evidence() {
    return seen + missed == 0
        ? Optional.empty()
        : Optional.of(
            new Evidence(
                Engine.NUMERIC,
                "the floating-point route finds the extremum between its two neighbours at %d of %d places"
                    .formatted(seen, seen + missed)));
  }
}
