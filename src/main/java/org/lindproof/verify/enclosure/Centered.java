package org.lindproof.verify.enclosure;

import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.algebra.interval.Jet;
import org.lindproof.paper.claim.ParameterRange;

/**
 * Mean value forms: with m the midpoint of T, for every t in T, f'(t) is in f'(m) + f''(T)(T - m),
 * and f(t) in f(m) + f'(m)(T - m) + f''(T)(T - m)^2/2. Where the range is narrow these are much
 * tighter than the formula's own enclosure; all are true, so that their intersection is.
 */
final class Centered {
  private Centered() {}

  /** The function and its derivative over a box, a jet of order 1. */
  static Optional<Jet> jet(EnclosedFunction function, Box box) {
    ParameterRange range = box.range(function.along());
    if (range.isPoint()) {
      return function.over(box, 1);
    }
    Optional<Jet> over = function.over(box, 2);
    return over.isEmpty()
        ? over
        : function
            .over(box.with(function.along(), range.midpoint()), 1)
            .map(middle -> tightened(function.arithmetic(), over.get(), middle, range));
  }

  private static Jet tightened(
      IntervalArithmetic intervals, Jet over, Jet middle, ParameterRange range) {
    Interval step =
        intervals.between(
            range.lower().minus(range.midpoint()), range.upper().minus(range.midpoint()));
    Interval half = over.coefficient(2); // f''/2
    Interval twice = intervals.times(intervals.constant(Rational.of(2)), half);
    Interval slope = intervals.plus(middle.derivative(), intervals.times(twice, step));
    Interval linear = intervals.plus(middle.value(), intervals.times(middle.derivative(), step));
    Interval value = intervals.plus(linear, intervals.times(half, intervals.pow(step, 2)));
    return new Jet(List.of(both(value, over.value()), both(slope, over.derivative())));
  }

  private static Interval both(Interval form, Interval plain) {
    return form.intersection(plain)
        .orElseThrow(() -> new IllegalStateException("two enclosures of a value are disjoint"));
  }
}
