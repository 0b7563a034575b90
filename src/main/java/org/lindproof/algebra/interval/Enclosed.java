package org.lindproof.algebra.interval;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.lindproof.algebra.Rational;

/**
 * A real number that is known to lie within a distance of a decimal.
 *
 * @param value at most {@value #DIGITS} digits
 * @param halfWidth the distance, not negative
 */
public record Enclosed(BigDecimal value, BigDecimal halfWidth) {
  static final int DIGITS = 20;
  private static final int ERROR_DIGITS = 3;

  /** All numbers of an interval. */
  public static Enclosed of(Interval interval) {
    BigDecimal value = interval.midpoint().round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
    BigDecimal distance = interval.upper().subtract(value).max(value.subtract(interval.lower()));
    return new Enclosed(value, distance.round(new MathContext(ERROR_DIGITS, RoundingMode.CEILING)));
  }

  /** This over a number that is not zero. */
  public Enclosed dividedBy(Rational number) {
    IntervalArithmetic intervals = IntervalArithmetic.standard();
    return of(intervals.dividedBy(interval(), intervals.constant(number)));
  }

  /** All numbers that it can be. */
  public Interval interval() {
    return new Interval(value.subtract(halfWidth), value.add(halfWidth));
  }

  /** For example {@code 0.0556355 +- 2.1E-9}. */
  @Override
  public String toString() {
    return value.stripTrailingZeros() + " +- " + halfWidth.stripTrailingZeros();
  }
}
