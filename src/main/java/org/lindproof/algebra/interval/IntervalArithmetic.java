package org.lindproof.algebra.interval;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.lindproof.algebra.Rational;

/**
 * Interval arithmetic: the result of every operation contains the exact results for all elements of
 * its operands. Lower bounds are rounded down, upper bounds up.
 *
 * @param digits decimal digits of the bounds, at least 2
 */
public record IntervalArithmetic(int digits) implements RealArithmetic<Interval> {
  public static final int DEFAULT_DIGITS = 50;

  public IntervalArithmetic {
    if (digits < 2) {
      throw new IllegalArgumentException("digits = " + digits + " is less than 2");
    }
  }

  /** With {@value #DEFAULT_DIGITS} digits. */
  public static IntervalArithmetic standard() {
    return new IntervalArithmetic(DEFAULT_DIGITS);
  }

  private MathContext down() {
    return new MathContext(digits, RoundingMode.FLOOR);
  }

  private MathContext up() {
    return new MathContext(digits, RoundingMode.CEILING);
  }

  /** The least interval of this precision around a rational number. */
  @Override
  public Interval constant(Rational value) {
    BigDecimal p = new BigDecimal(value.numerator());
    if (value.isInteger()) {
      return Interval.point(p).rounded(digits);
    }
    BigDecimal q = new BigDecimal(value.denominator());
    return new Interval(p.divide(q, down()), p.divide(q, up()));
  }

  /** An interval around all numbers between two rationals, given in ascending order. */
  public Interval between(Rational lower, Rational upper) {
    return constant(lower).hull(constant(upper));
  }

  @Override
  public Interval plus(Interval a, Interval b) {
    return new Interval(a.lower().add(b.lower(), down()), a.upper().add(b.upper(), up()));
  }

  @Override
  public Interval minus(Interval a, Interval b) {
    return new Interval(a.lower().subtract(b.upper(), down()), a.upper().subtract(b.lower(), up()));
  }

  @Override
  public Interval negate(Interval a) {
    return new Interval(a.upper().negate(), a.lower().negate());
  }

  @Override
  public Interval times(Interval a, Interval b) {
    if (a.lower().signum() >= 0) {
      return timesNonNegative(a, b);
    } else if (a.upper().signum() <= 0) {
      return negate(timesNonNegative(negate(a), b));
    } else if (b.lower().signum() >= 0) {
      return timesNonNegative(b, a);
    } else if (b.upper().signum() <= 0) {
      return negate(timesNonNegative(negate(b), a));
    }
    BigDecimal lower = a.lower().multiply(b.upper()).min(a.upper().multiply(b.lower()));
    BigDecimal upper = a.lower().multiply(b.lower()).max(a.upper().multiply(b.upper()));
    return new Interval(lower.round(down()), upper.round(up()));
  }

  /** a * b for a without negative elements. */
  private Interval timesNonNegative(Interval a, Interval b) {
    BigDecimal smallest = b.lower().signum() >= 0 ? a.lower() : a.upper();
    BigDecimal greatest = b.upper().signum() >= 0 ? a.upper() : a.lower();
    return new Interval(smallest.multiply(b.lower(), down()), greatest.multiply(b.upper(), up()));
  }

  @Override
  public Interval dividedBy(Interval a, Interval b) {
    if (b.lower().signum() <= 0 && b.upper().signum() >= 0) {
      throw new ArithmeticException("division by an interval that contains zero: " + b);
    } else if (b.upper().signum() < 0) {
      return dividedBy(negate(a), negate(b));
    }
    BigDecimal below = a.lower().signum() >= 0 ? b.upper() : b.lower();
    BigDecimal above = a.upper().signum() >= 0 ? b.lower() : b.upper();
    return new Interval(a.lower().divide(below, down()), a.upper().divide(above, up()));
  }

  @Override
  public Interval pow(Interval a, int exponent) {
    if (exponent < 0) {
      return dividedBy(Interval.ONE, pow(a, Math.negateExact(exponent)));
    } else if (exponent % 2 != 0 || a.lower().signum() >= 0) {
      return new Interval(power(a.lower(), exponent).lower(), power(a.upper(), exponent).upper());
    }
    Interval size = modulus(a);
    return new Interval(
        power(size.lower(), exponent).lower(), power(size.upper(), exponent).upper());
  }

  /** The power of one number by repeated squaring. */
  private Interval power(BigDecimal base, int exponent) {
    Interval result = Interval.ONE;
    Interval square = Interval.point(base);
    for (int rest = exponent; rest > 0; rest >>= 1) {
      if ((rest & 1) == 1) {
        result = times(result, square);
      }
      square = rest > 1 ? times(square, square) : square;
    }
    return result;
  }

  @Override
  public Interval sqrt(Interval a) {
    if (a.lower().signum() < 0) {
      throw new ArithmeticException("square root of an interval with negative elements: " + a);
    }
    return new Interval(root(a.lower()).lower(), root(a.upper()).upper());
  }

  /** The root of one number: floor(sqrt(x 10^2k)) / 10^k and, where x is no square, one more. */
  private Interval root(BigDecimal x) {
    if (x.signum() == 0) {
      return Interval.ZERO;
    }
    int magnitude = Math.floorDiv(x.precision() - x.scale(), 2); // sqrt(x) is about 10^magnitude
    int k = digits + 1 - magnitude;
    BigDecimal scaled = x.scaleByPowerOfTen(2 * k);
    BigInteger whole = scaled.toBigInteger();
    BigInteger floor = whole.sqrt();
    boolean exact =
        scaled.compareTo(new BigDecimal(whole)) == 0 && floor.multiply(floor).equals(whole);
    BigInteger ceiling = exact ? floor : floor.add(BigInteger.ONE);
    return new Interval(
        new BigDecimal(floor, k).round(down()), new BigDecimal(ceiling, k).round(up()));
  }

  @Override
  public Interval exp(Interval a) {
    IntervalExponential exponential = new IntervalExponential(this);
    Interval lower = exponential.of(a.lower());
    return a.isPoint() ? lower : new Interval(lower.lower(), exponential.of(a.upper()).upper());
  }

  @Override
  public Interval modulus(Interval a) {
    if (a.lower().signum() >= 0) {
      return a;
    } else if (a.upper().signum() <= 0) {
      return negate(a);
    }
    return new Interval(BigDecimal.ZERO, a.lower().negate().max(a.upper()));
  }

  @Override
  public Interval maximum(Interval a, Interval b) {
    return new Interval(a.lower().max(b.lower()), a.upper().max(b.upper()));
  }
}
