package org.lindproof.algebra;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;

/**
 * An exact rational number p/q in lowest terms with q &gt; 0.
 *
 * @param numerator p
 * @param denominator q, positive, coprime to p
 */
public record Rational(BigInteger numerator, BigInteger denominator)
    implements Comparable<Rational> {

  private static final int EXACT_BITS = 53; // integers that a double holds exactly

  public static final Rational ZERO = of(0);
  public static final Rational ONE = of(1);

  /** Validates and reduces. Throws {@link ArithmeticException} if the denominator is zero. */
  public Rational {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("division by zero");
    }
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  public static Rational of(long value) {
    return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
  }

  public static Rational of(long numerator, long denominator) {
    return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  public static Rational of(BigInteger value) {
    return new Rational(value, BigInteger.ONE);
  }

  /**
   * The exact value of a finite double: every finite double is a rational.
   *
   * @throws IllegalArgumentException if the value is NaN or infinite
   */
  public static Rational exactly(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("not a finite number: " + value);
    }
    return of(new BigDecimal(value));
  }

  /** The exact value of a decimal. */
  public static Rational of(BigDecimal value) {
    return value.scale() <= 0
        ? of(value.toBigIntegerExact())
        : new Rational(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
  }

  /**
   * Reads {@code p}, {@code p/q} or a plain decimal such as {@code 0.25} or {@code 1e-3}.
   *
   * @throws NumberFormatException if the text is none of these
   */
  public static Rational parse(String text) {
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return new Rational(
          new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }
    BigDecimal decimal = new BigDecimal(text);
    if (Math.abs((long) decimal.scale()) > 400) {
      throw new NumberFormatException("exponent out of range: " + text);
    }
    return of(decimal);
  }

  public Rational plus(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Rational minus(Rational other) {
    return plus(other.negate());
  }

  public Rational times(Rational other) {
    return new Rational(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** Throws {@link ArithmeticException} if {@code other} is zero. */
  public Rational dividedBy(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  public Rational negate() {
    return new Rational(numerator.negate(), denominator);
  }

  public Rational abs() {
    return signum() < 0 ? negate() : this;
  }

  /** This to an integer power; a negative power of zero throws {@link ArithmeticException}. */
  public Rational pow(int exponent) {
    return exponent >= 0
        ? new Rational(numerator.pow(exponent), denominator.pow(exponent))
        : new Rational(denominator.pow(-exponent), numerator.pow(-exponent));
  }

  /** The square root, where it is rational. */
  public Optional<Rational> exactSquareRoot() {
    if (signum() < 0) {
      return Optional.empty();
    }
    BigInteger p = numerator.sqrt();
    BigInteger q = denominator.sqrt();
    boolean exact = p.multiply(p).equals(numerator) && q.multiply(q).equals(denominator);
    return exact ? Optional.of(new Rational(p, q)) : Optional.empty();
  }

  public int signum() {
    return numerator.signum();
  }

  public boolean isZero() {
    return numerator.signum() == 0;
  }

  public boolean isInteger() {
    return denominator.equals(BigInteger.ONE);
  }

  /** A double next to the value: rounded to 34 digits, then to a double. */
  public double toDouble() {
    if (numerator.bitLength() <= EXACT_BITS && denominator.bitLength() <= EXACT_BITS) {
      return numerator.doubleValue() / denominator.doubleValue(); // correctly rounded
    }
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
        .doubleValue();
  }

  @Override
  public int compareTo(Rational other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** {@code p} or {@code p/q}, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return isInteger() ? numerator.toString() : numerator + "/" + denominator;
  }
}
