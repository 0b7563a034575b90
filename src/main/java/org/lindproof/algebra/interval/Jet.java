package org.lindproof.algebra.interval;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.Rational;

/**
 * The truncated Taylor expansion of a function of one variable t, about every point of an interval
 * at once: coefficient k encloses f^(k)(t)/k! for all t of that interval. Where the interval of t
 * is a point, the expansion about it.
 *
 * @param coefficients from order 0 on, at least one
 */
public record Jet(List<Interval> coefficients) {
  public Jet {
    coefficients = List.copyOf(coefficients);
    if (coefficients.isEmpty()) {
      throw new IllegalArgumentException("a jet needs its value");
    }
  }

  /** The order of the highest derivative that is known. */
  public int order() {
    return coefficients.size() - 1;
  }

  /** f(t). */
  public Interval value() {
    return coefficients.get(0);
  }

  /** f'(t); {@link IndexOutOfBoundsException} for a jet of order 0. */
  public Interval derivative() {
    return coefficients.get(1);
  }

  /** f^(k)(t)/k!. */
  public Interval coefficient(int k) {
    return coefficients.get(k);
  }

  /**
   * The jet of the derivative, of one order less: (f')^(k)/k! = (k + 1) f^(k+1)/(k+1)!.
   *
   * @throws IllegalArgumentException for a jet of order 0
   */
  public Jet differentiated(IntervalArithmetic intervals) {
    List<Interval> derivative = new ArrayList<>();
    for (int k = 1; k <= order(); k++) {
      derivative.add(intervals.times(intervals.constant(Rational.of(k)), coefficients.get(k)));
    }
    return new Jet(derivative);
  }

  /**
   * This without its highest derivative.
   *
   * @throws IllegalArgumentException for a jet of order 0
   */
  public Jet truncated() {
    return new Jet(coefficients.subList(0, order()));
  }
}
