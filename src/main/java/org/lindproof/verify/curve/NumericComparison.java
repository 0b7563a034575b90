package org.lindproof.verify.curve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.numeric.linear.ComplexValue;
import org.lindproof.paper.claim.Curve;
import org.lindproof.verify.enclosure.Box;
import org.lindproof.verify.enclosure.EnclosedFunction;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;

/**
 * The floating-point route against the enclosures, at points of a curve that are exact doubles. It
 * shares no formula with them, so that a wrong closed form or a wrong rate would show.
 *
 * @param agree points at which both intersect within the error bounds
 * @param differ points at which they do not
 */
record NumericComparison(int agree, int differ) {

  /** Compares at evenly spaced points; empty if none could be evaluated. */
  static Optional<NumericComparison> of(
      EnclosedFunction function, Curve curve, CurveContext context, int points) {
    int agree = 0;
    int differ = 0;
    for (int k = 0; k < points; k++) {
      Rational part = Rational.of(k, points - 1L);
      Rational t = curve.range().lower().plus(curve.range().width().times(part));
      Map<String, Double> numbers = new LinkedHashMap<>();
      Map<String, Rational> exact = new LinkedHashMap<>();
      Box.of(curve)
          .with(curve.parameter(), t)
          .values()
          .forEach((name, value) -> numbers.put(name, value.toDouble()));
      numbers.forEach((name, value) -> exact.put(name, Rational.exactly(value)));
      Optional<ComplexValue> seen =
          context.numeric().valueAt(numbers, curve.quantity(), context.meanings());
      Optional<Interval> enclosed = function.value(Box.point(exact));
      if (seen.isPresent() && enclosed.isPresent()) {
        boolean same = intersect(seen.get(), enclosed.get());
        agree += same ? 1 : 0;
        differ += same ? 0 : 1;
      }
    }
    return agree + differ > 0
        ? Optional.of(new NumericComparison(agree, differ))
        : Optional.empty();
  }

  private static boolean intersect(ComplexValue seen, Interval enclosed) {
    if (!seen.isDefined() || !Double.isFinite(seen.error())) {
      return true; // floating point does not know
    }
    Rational value = Rational.exactly(seen.re());
    Rational error = Rational.exactly(seen.error());
    return value.minus(error).compareTo(Rational.of(enclosed.upper())) <= 0
        && value.plus(error).compareTo(Rational.of(enclosed.lower())) >= 0;
  }

  Evidence evidence() {
    return new Evidence(
        Engine.NUMERIC,
        "the floating-point route agrees with the enclosures at %d of %d points of the range"
            .formatted(agree, agree + differ));
  }
}
