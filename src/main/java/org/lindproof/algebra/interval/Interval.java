package org.lindproof.algebra.interval;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.sign.Sign;

/**
 * A closed bounded interval of real numbers, not empty. What is asked of it is decided exactly; new
 * intervals are made by {@link IntervalArithmetic}, which rounds outwards.
 *
 * @param lower the least element
 * @param upper the greatest element, not less than {@code lower}
 */
public record Interval(BigDecimal lower, BigDecimal upper) {
  public static final Interval ZERO = point(BigDecimal.ZERO);
  public static final Interval ONE = point(BigDecimal.ONE);

  /** Throws {@link IllegalArgumentException} if the bounds are the wrong way round. */
  public Interval {
    if (lower.compareTo(upper) > 0) {
      throw new IllegalArgumentException("lower bound " + lower + " > upper bound " + upper);
    }
  }

  /** The interval that holds one number. */
  public static Interval point(BigDecimal value) {
    return new Interval(value, value);
  }

  public boolean isPoint() {
    return lower.compareTo(upper) == 0;
  }

  /** Whether the number is an element. */
  public boolean contains(Rational value) {
    return Rational.of(lower).compareTo(value) <= 0 && value.compareTo(Rational.of(upper)) <= 0;
  }

  /** Whether every element of the other interval is an element of this. */
  public boolean contains(Interval other) {
    return lower.compareTo(other.lower) <= 0 && other.upper.compareTo(upper) <= 0;
  }

  /** Whether every element of the other interval is in the interior of this. */
  public boolean containsInside(Interval other) {
    return lower.compareTo(other.lower) < 0 && other.upper.compareTo(upper) < 0;
  }

  /** Which signs its elements have. */
  public Sign sign() {
    if (lower.signum() > 0) {
      return Sign.POSITIVE;
    } else if (upper.signum() < 0) {
      return Sign.NEGATIVE;
    } else if (lower.signum() == 0) {
      return upper.signum() == 0 ? Sign.ZERO : Sign.NONNEGATIVE;
    }
    return upper.signum() == 0 ? Sign.NONPOSITIVE : Sign.UNKNOWN;
  }

  /** Whether every element of this is certainly less than every element of the other. */
  public boolean isCertainlyLessThan(Interval other) {
    return upper.compareTo(other.lower) < 0;
  }

  /** The least interval that contains both. */
  public Interval hull(Interval other) {
    return new Interval(lower.min(other.lower), upper.max(other.upper));
  }

  /** The common elements, if there are any. */
  public Optional<Interval> intersection(Interval other) {
    BigDecimal from = lower.max(other.lower);
    BigDecimal to = upper.min(other.upper);
    return from.compareTo(to) <= 0 ? Optional.of(new Interval(from, to)) : Optional.empty();
  }

  /** upper - lower, exactly. */
  public BigDecimal width() {
    return upper.subtract(lower);
  }

  /** The exact midpoint. */
  public BigDecimal midpoint() {
    return lower.add(upper).multiply(new BigDecimal("0.5"));
  }

  /** An interval around this with bounds of at most so many digits. */
  public Interval rounded(int digits) {
    return new Interval(
        lower.round(new MathContext(digits, RoundingMode.FLOOR)),
        upper.round(new MathContext(digits, RoundingMode.CEILING)));
  }

  /** {@code [lower, upper]} in full. */
  @Override
  public String toString() {
    return "[" + lower + ", " + upper + "]";
  }
}
