package org.lindproof.algebra.interval;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * e^x for one number x, enclosed. For x &gt;= 0 and y = x / 2^m &lt;= 1/128 it is (1 + y + y^2/2! +
 * ...)^(2^m). Everything is non-negative, so that rounding every operation down gives a lower
 * bound, and rounding every operation up an upper one; there the terms left out are less than the
 * last one that was added, since each is at most half of the one before. e^-x is one over it. The
 * numbers are integers in units of 2^-p.
 */
final class IntervalExponential {
  /** Beyond this the result is of no use to anybody, and would take long. */
  private static final BigDecimal LIMIT = new BigDecimal("1e5");

  private static final int SMALL = 7; // y <= 2^-7
  private static final int GUARD_BITS = 64; // 24 squarings lose a bit each, 60 terms six more

  private static final int GUARD_DIGITS = 3;

  private final IntervalArithmetic arithmetic;
  private final int bits;

  IntervalExponential(IntervalArithmetic arithmetic) {
    this.arithmetic = arithmetic;
    this.bits = arithmetic.digits() * 10 / 3 + GUARD_BITS;
  }

  /**
   * An enclosure of e^x.
   *
   * @throws ArithmeticException if |x| is greater than 10^5
   */
  Interval of(BigDecimal x) {
    if (x.abs().compareTo(LIMIT) > 0) {
      throw new ArithmeticException("the exponent " + x + " is out of range");
    } else if (x.signum() < 0) {
      IntervalArithmetic finer = new IntervalArithmetic(arithmetic.digits() + GUARD_DIGITS);
      Interval inverse = new IntervalExponential(finer).of(x.negate());
      return finer.dividedBy(Interval.ONE, inverse).rounded(arithmetic.digits());
    }
    int halvings = x.toBigInteger().bitLength() + SMALL;
    BigDecimal y = x.multiply(new BigDecimal(BigInteger.ONE.shiftLeft(bits - halvings)));
    BigInteger lower = lowerSum(y.setScale(0, RoundingMode.FLOOR).toBigInteger());
    BigInteger upper = upperSum(y.setScale(0, RoundingMode.CEILING).toBigInteger());
    for (int i = 0; i < halvings; i++) {
      lower = lower.multiply(lower).shiftRight(bits);
      upper = ceiling(upper.multiply(upper));
    }
    int scale = arithmetic.digits() + 1; // digits after the point; e^x is at least 1
    BigInteger power = BigInteger.TEN.pow(scale);
    Interval wide =
        new Interval(
            new BigDecimal(lower.multiply(power).shiftRight(bits), scale),
            new BigDecimal(ceiling(upper.multiply(power)), scale));
    return wide.rounded(arithmetic.digits());
  }

  private BigInteger lowerSum(BigInteger y) {
    BigInteger term = BigInteger.ONE.shiftLeft(bits);
    BigInteger sum = term;
    for (int k = 1; term.signum() > 0; k++) {
      term = term.multiply(y).shiftRight(bits).divide(BigInteger.valueOf(k));
      sum = sum.add(term);
    }
    return sum;
  }

  private BigInteger upperSum(BigInteger y) {
    BigInteger term = BigInteger.ONE.shiftLeft(bits);
    BigInteger sum = term;
    for (int k = 1; term.compareTo(BigInteger.ONE) > 0; k++) {
      BigInteger divisor = BigInteger.valueOf(k);
      term = ceiling(term.multiply(y)).add(divisor).subtract(BigInteger.ONE).divide(divisor);
      sum = sum.add(term);
    }
    return sum.add(BigInteger.ONE); // the terms left out are less than the last one, a unit
  }

  /** n / 2^p, rounded up. */
  private BigInteger ceiling(BigInteger n) {
    return n.negate().shiftRight(bits).negate();
  }
}
