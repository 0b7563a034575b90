package org.lindproof.algebra;

/** A complex-valued rational function of real variables, re + i im. */
public record ComplexFunction(RationalFunction re, RationalFunction im) {

  public static ComplexFunction real(RationalFunction value) {
    return new ComplexFunction(value, RationalFunction.of(value.ring().zero()));
  }

  public static ComplexFunction zero(PolynomialRing ring) {
    return real(RationalFunction.of(ring.zero()));
  }

  public static ComplexFunction of(PolynomialRing ring, GaussianRational value) {
    return new ComplexFunction(
        RationalFunction.of(ring, value.re()), RationalFunction.of(ring, value.im()));
  }

  /** The imaginary unit. */
  public static ComplexFunction i(PolynomialRing ring) {
    return of(ring, new GaussianRational(Rational.ZERO, Rational.ONE));
  }

  public PolynomialRing ring() {
    return re.ring();
  }

  public ComplexFunction plus(ComplexFunction other) {
    return new ComplexFunction(re.plus(other.re), im.plus(other.im));
  }

  public ComplexFunction minus(ComplexFunction other) {
    return plus(other.negate());
  }

  public ComplexFunction negate() {
    return new ComplexFunction(re.negate(), im.negate());
  }

  public ComplexFunction times(ComplexFunction other) {
    if (isReal() && other.isReal()) {
      return real(re.times(other.re));
    }
    return new ComplexFunction(
        re.times(other.re).minus(im.times(other.im)), re.times(other.im).plus(im.times(other.re)));
  }

  public ComplexFunction times(RationalFunction factor) {
    return new ComplexFunction(re.times(factor), im.times(factor));
  }

  public ComplexFunction times(Rational factor) {
    return new ComplexFunction(re.times(factor), im.times(factor));
  }

  /** Throws {@link ArithmeticException} if {@code other} is zero. */
  public ComplexFunction dividedBy(ComplexFunction other) {
    return times(other.conjugate()).times(other.squaredModulus().inverse());
  }

  public ComplexFunction conjugate() {
    return new ComplexFunction(re, im.negate());
  }

  public RationalFunction squaredModulus() {
    return re.times(re).plus(im.times(im));
  }

  /** The same function in a ring that has all variables that occur. */
  public ComplexFunction in(PolynomialRing target) {
    return new ComplexFunction(re.in(target), im.in(target));
  }

  public boolean isReal() {
    return im.isZero();
  }

  public boolean isZero() {
    return re.isZero() && im.isZero();
  }
}
