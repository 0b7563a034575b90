package org.lindproof.numeric.linear;

import org.lindproof.algebra.Rational;

/**
 * A complex number in floating point together with a bound on its absolute error (first order
 * running error analysis). An undefined result, such as a quotient by zero, is NaN with an infinite
 * bound.
 *
 * @param re real part
 * @param im imaginary part
 * @param error bound on |computed - exact|, non-negative, infinite if nothing is known
 */
public record ComplexValue(double re, double im, double error) {

  /**
   * What one rounding is charged, relative to the result: twice the unit roundoff 2^-53, so that
   * the rounding of the bounds themselves and terms of second order are covered.
   */
  public static final double ROUNDING = 0x1p-52;

  /** Libm functions are within 1 ulp (java.lang.Math); charged with one rounding more. */
  private static final double FUNCTION_ROUNDING = 2 * ROUNDING;

  public static final ComplexValue ZERO = new ComplexValue(0, 0, 0);
  public static final ComplexValue ONE = new ComplexValue(1, 0, 0);
  public static final ComplexValue IMAGINARY_UNIT = new ComplexValue(0, 1, 0);
  public static final ComplexValue UNDEFINED =
      new ComplexValue(Double.NaN, Double.NaN, Double.POSITIVE_INFINITY);

  /** A real number that is exactly this double. */
  public static ComplexValue exact(double value) {
    return new ComplexValue(value, 0, 0);
  }

  /** The nearest double; the bound is zero if the rational is that double. */
  public static ComplexValue of(Rational value) {
    double nearest = value.toDouble();
    if (!Double.isFinite(nearest)) {
      return UNDEFINED;
    }
    boolean isExact = Rational.exactly(nearest).equals(value);
    return new ComplexValue(nearest, 0, isExact ? 0 : rounding(nearest, 1));
  }

  /** Whether both parts are finite numbers. */
  public boolean isDefined() {
    return Double.isFinite(re) && Double.isFinite(im);
  }

  /** The modulus of the computed value. */
  public double modulus() {
    return im == 0 ? Math.abs(re) : Math.hypot(re, im);
  }

  public ComplexValue plus(ComplexValue other) {
    ComplexValue sum = new ComplexValue(re + other.re, im + other.im, 0);
    boolean trivial = isExactZero() || other.isExactZero();
    return sum.withError(error + other.error + (trivial ? 0 : ROUNDING * sum.modulus()));
  }

  public ComplexValue negate() {
    return new ComplexValue(-re, -im, error);
  }

  public ComplexValue minus(ComplexValue other) {
    return plus(other.negate());
  }

  public ComplexValue times(ComplexValue other) {
    if (isExactZero() || other.isExactZero()) {
      return ZERO;
    }
    ComplexValue product =
        new ComplexValue(re * other.re - im * other.im, re * other.im + im * other.re, 0);
    double size = modulus();
    double otherSize = other.modulus();
    double inherited = size * other.error + otherSize * error + error * other.error;
    int roundings = im == 0 && other.im == 0 ? 1 : 3;
    return product.withError(inherited + rounding(size * otherSize, roundings));
  }

  /** The quotient; undefined if the divisor is not known to differ from zero. */
  public ComplexValue dividedBy(ComplexValue other) {
    double divisor = other.modulus();
    double least = divisor - other.error;
    if (!(least > 0)) {
      return UNDEFINED;
    }
    boolean isReal = im == 0 && other.im == 0;
    // scaled by the modulus d before: d^2 could overflow
    double cosine = other.re / divisor;
    double sine = other.im / divisor;
    ComplexValue quotient =
        isReal
            ? exact(re / other.re)
            : new ComplexValue(
                (re * cosine + im * sine) / divisor, (im * cosine - re * sine) / divisor, 0);
    double size = quotient.modulus();
    double inherited = (error + size * other.error) / least;
    return quotient.withError(inherited + rounding(size, isReal ? 1 : 8));
  }

  /** This to an integer power. */
  public ComplexValue pow(int exponent) {
    ComplexValue power = ONE;
    for (int i = 0; i < Math.abs(exponent); i++) {
      power = power.times(this);
    }
    return exponent < 0 ? ONE.dividedBy(power) : power;
  }

  public ComplexValue conjugate() {
    return new ComplexValue(re, -im, error);
  }

  /** |z|. */
  public ComplexValue abs() {
    double size = modulus();
    return new ComplexValue(size, 0, error + (im == 0 ? 0 : FUNCTION_ROUNDING * size));
  }

  /** The non-negative root of a real; undefined if the real is certainly negative or not real. */
  public ComplexValue sqrt() {
    if (im != 0 || re < -error || !isDefined()) {
      return UNDEFINED;
    }
    double root = Math.sqrt(Math.max(re, 0));
    double least = Math.sqrt(Math.max(re - error, 0));
    double inherited = error == 0 ? 0 : error / (root + least);
    return new ComplexValue(root, 0, (root > 0 ? inherited : Math.sqrt(error)) + rounding(root, 1));
  }

  /** The exponential function. */
  public ComplexValue exp() {
    double size = Math.exp(re);
    ComplexValue value =
        im == 0 ? exact(size) : new ComplexValue(size * Math.cos(im), size * Math.sin(im), 0);
    return value.withError(size * (Math.expm1(error) + 3 * FUNCTION_ROUNDING));
  }

  private boolean isExactZero() {
    return re == 0 && im == 0 && error == 0;
  }

  private ComplexValue withError(double bound) {
    return isDefined() ? new ComplexValue(re, im, bound) : UNDEFINED;
  }

  /** Bound on {@code count} roundings of a number of this size, gradual underflow included. */
  public static double rounding(double size, int count) {
    return count * (ROUNDING * Math.abs(size) + Double.MIN_VALUE);
  }
}
