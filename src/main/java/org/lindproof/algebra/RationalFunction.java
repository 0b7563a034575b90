package org.lindproof.algebra;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/**
 * An immutable quotient of two polynomials in lowest terms; the denominator's leading coefficient
 * is positive. Equal functions are equal objects, so {@link #isZero()} is a proof.
 */
public final class RationalFunction {
  private final Polynomial numerator;
  private final Polynomial denominator;

  private RationalFunction(Polynomial numerator, Polynomial denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /** Throws {@link ArithmeticException} if the denominator is zero. */
  public static RationalFunction of(Polynomial numerator, Polynomial denominator) {
    if (denominator.isZero()) {
      throw new ArithmeticException("division by zero");
    }
    if (numerator.isZero() || denominator.isOne()) {
      return of(numerator);
    }
    Polynomial divisor = numerator.gcd(denominator);
    if (denominator.leadingSign() < 0) {
      divisor = divisor.negate();
    }
    return new RationalFunction(numerator.over(divisor), denominator.over(divisor));
  }

  public static RationalFunction of(Polynomial polynomial) {
    return new RationalFunction(polynomial, polynomial.ring().one());
  }

  public static RationalFunction of(PolynomialRing ring, Rational value) {
    return new RationalFunction(
        ring.constant(value.numerator()), ring.constant(value.denominator()));
  }

  public Polynomial numerator() {
    return numerator;
  }

  public Polynomial denominator() {
    return denominator;
  }

  public PolynomialRing ring() {
    return numerator.ring();
  }

  public RationalFunction plus(RationalFunction other) {
    if (isZero()) {
      return other;
    } else if (other.isZero()) {
      return this;
    }
    if (denominator.equals(other.denominator)) {
      return of(numerator.plus(other.numerator), denominator);
    }
    Polynomial common = denominator.gcd(other.denominator);
    Polynomial left = other.denominator.over(common);
    Polynomial right = denominator.over(common);
    return of(numerator.times(left).plus(other.numerator.times(right)), denominator.times(left));
  }

  public RationalFunction minus(RationalFunction other) {
    return plus(other.negate());
  }

  public RationalFunction times(RationalFunction other) {
    if (isZero() || other.isZero()) {
      return of(ring().zero());
    }
    if (denominator.isOne() && other.denominator.isOne()) {
      return of(numerator.times(other.numerator));
    }
    RationalFunction cross = of(numerator, other.denominator);
    RationalFunction over = of(other.numerator, denominator);
    return new RationalFunction(
        cross.numerator.times(over.numerator), cross.denominator.times(over.denominator));
  }

  /** Throws {@link ArithmeticException} if {@code other} is zero. */
  public RationalFunction dividedBy(RationalFunction other) {
    return times(other.inverse());
  }

  /** Throws {@link ArithmeticException} if this is zero. */
  public RationalFunction inverse() {
    return of(denominator, numerator);
  }

  public RationalFunction negate() {
    return new RationalFunction(numerator.negate(), denominator);
  }

  /** This to an integer power; a negative power of zero throws {@link ArithmeticException}. */
  public RationalFunction pow(int exponent) {
    return exponent >= 0
        ? new RationalFunction(numerator.pow(exponent), denominator.pow(exponent))
        : inverse().pow(-exponent);
  }

  public boolean isZero() {
    return numerator.isZero();
  }

  public boolean isConstant() {
    return numerator.isConstant() && denominator.isConstant();
  }

  /** The value of a constant; {@link IllegalStateException} if it is none. */
  public Rational constantValue() {
    if (!isConstant()) {
      throw new IllegalStateException("not a constant: " + this);
    }
    return new Rational(numerator.constantTerm(), denominator.constantTerm());
  }

  /** Replaces variables by polynomials; {@link ArithmeticException} if the denominator vanishes. */
  public RationalFunction substitute(PolynomialRing target, Map<String, Polynomial> values) {
    return of(numerator.substitute(target, values), denominator.substitute(target, values));
  }

  /** The same function in a ring that has all variables that occur. */
  public RationalFunction in(PolynomialRing target) {
    Polynomial above = numerator.in(target);
    Polynomial below = denominator.in(target);
    return below.leadingSign() > 0 // another order of the variables has other leading terms
        ? new RationalFunction(above, below)
        : new RationalFunction(above.negate(), below.negate());
  }

  /** The exact value; {@link ArithmeticException} at a pole. */
  public Rational evaluate(Map<String, Rational> point) {
    return numerator.evaluate(point).dividedBy(denominator.evaluate(point));
  }

  /**
   * The functions of a row times their least common denominator.
   *
   * @param row at least one function, all over the same ring
   */
  public static List<Polynomial> cleared(List<RationalFunction> row) {
    Polynomial common = row.get(0).ring().one();
    for (RationalFunction entry : row) {
      Polynomial gcd = common.gcd(entry.denominator);
      common = common.times(of(entry.denominator, gcd).numerator);
    }
    RationalFunction factor = of(common);
    return row.stream().map(entry -> entry.times(factor).numerator).toList();
  }

  /** This times a rational number. */
  public RationalFunction times(Rational factor) {
    BigInteger p = factor.numerator();
    return of(numerator.times(p), denominator.times(factor.denominator()));
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof RationalFunction other
        && numerator.equals(other.numerator)
        && denominator.equals(other.denominator);
  }

  @Override
  public int hashCode() {
    return 31 * numerator.hashCode() + denominator.hashCode();
  }

  @Override
  public String toString() {
    return denominator.isOne() ? numerator.toString() : "(" + numerator + ")/(" + denominator + ")";
  }
}
