package org.lindproof.algebra;

import cc.redberry.rings.bigint.BigInteger;
import cc.redberry.rings.poly.multivar.Monomial;
import cc.redberry.rings.poly.multivar.MultivariateDivision;
import cc.redberry.rings.poly.multivar.MultivariateGCD;
import cc.redberry.rings.poly.multivar.MultivariatePolynomial;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An immutable polynomial with integer coefficients. Operands must belong to the same ring. */
public final class Polynomial {
  private final PolynomialRing ring;
  private final MultivariatePolynomial<BigInteger> value;

  Polynomial(PolynomialRing ring, MultivariatePolynomial<BigInteger> value) {
    this.ring = ring;
    this.value = value;
  }

  /**
   * One term of a polynomial.
   *
   * @param coefficient not zero
   * @param exponents of the variables that occur, each positive
   */
  public record Term(java.math.BigInteger coefficient, Map<String, Integer> exponents) {
    public Term {
      exponents = Map.copyOf(exponents);
    }
  }

  public PolynomialRing ring() {
    return ring;
  }

  MultivariatePolynomial<BigInteger> value() {
    return value;
  }

  public Polynomial plus(Polynomial other) {
    return of(value.clone().add(same(other).value));
  }

  public Polynomial minus(Polynomial other) {
    return of(value.clone().subtract(same(other).value));
  }

  public Polynomial times(Polynomial other) {
    return of(value.clone().multiply(same(other).value));
  }

  public Polynomial times(java.math.BigInteger factor) {
    return of(value.clone().multiply(new BigInteger(factor)));
  }

  public Polynomial negate() {
    return of(value.clone().negate());
  }

  /** This to a non-negative power. */
  public Polynomial pow(int exponent) {
    if (exponent < 0) {
      throw new IllegalArgumentException("exponent must not be negative: " + exponent);
    }
    Polynomial result = ring.one();
    for (int i = 0; i < exponent; i++) {
      result = result.times(this);
    }
    return result;
  }

  public boolean isZero() {
    return value.isZero();
  }

  public boolean isOne() {
    return value.isOne();
  }

  public boolean isConstant() {
    return value.isConstant();
  }

  /** The coefficient of the monomial 1. */
  public java.math.BigInteger constantTerm() {
    return java(value.cc());
  }

  /** The sign (-1, 0, 1) of the leading coefficient. */
  public int leadingSign() {
    return value.lc().signum();
  }

  public int size() {
    return value.size();
  }

  /** The number of bits of the longest coefficient. */
  public int height() {
    int bits = 0;
    for (Monomial<BigInteger> monomial : value) {
      bits = Math.max(bits, monomial.coefficient.bitLength());
    }
    return bits;
  }

  public int degree() {
    return Math.max(0, value.degree());
  }

  public int degree(String variable) {
    return Math.max(0, value.degree(ring.indexOf(variable)));
  }

  /** The names of the variables that occur. */
  public Set<String> variables() {
    Set<String> names = new TreeSet<>();
    int[] degrees = value.degrees();
    for (int i = 0; i < degrees.length; i++) {
      if (degrees[i] > 0) {
        names.add(ring.variables().get(i));
      }
    }
    return names;
  }

  /** The terms, greatest first. */
  public List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    Iterator<Monomial<BigInteger>> iterator = value.descendingIterator();
    while (iterator.hasNext()) {
      Monomial<BigInteger> monomial = iterator.next();
      Map<String, Integer> exponents = new LinkedHashMap<>();
      for (int i = 0; i < monomial.exponents.length; i++) {
        if (monomial.exponents[i] > 0) {
          exponents.put(ring.variables().get(i), monomial.exponents[i]);
        }
      }
      terms.add(new Term(java(monomial.coefficient), exponents));
    }
    return terms;
  }

  /** The coefficient of {@code variable^exponent} as a polynomial without that variable. */
  public Polynomial coefficient(String variable, int exponent) {
    int index = ring.indexOf(variable);
    return of(value.coefficientOf(index, exponent));
  }

  public Polynomial derivative(String variable) {
    return of(value.derivative(ring.indexOf(variable)));
  }

  /** The greatest common divisor, with positive leading coefficient; zero only for two zeros. */
  public Polynomial gcd(Polynomial other) {
    if (isZero() || same(other).isZero()) {
      Polynomial rest = isZero() ? other : this;
      return rest.isZero() || rest.leadingSign() > 0 ? rest : rest.negate();
    }
    Polynomial result = of(MultivariateGCD.PolynomialGCD(value, other.value));
    return result.leadingSign() < 0 ? result.negate() : result;
  }

  /** The quotient, where the division leaves no remainder. */
  public Optional<Polynomial> dividedExactlyBy(Polynomial divisor) {
    if (divisor.isZero()) {
      throw new ArithmeticException("division by the zero polynomial");
    }
    return Optional.ofNullable(MultivariateDivision.divideOrNull(value, same(divisor).value))
        .map(this::of);
  }

  /** The quotient of a division that is known to be exact; {@link ArithmeticException} if not. */
  Polynomial over(Polynomial divisor) {
    return divisor.isOne()
        ? this
        : dividedExactlyBy(divisor)
            .orElseThrow(() -> new ArithmeticException("the division leaves a remainder"));
  }

  /** The gcd of the coefficients, positive; zero for the zero polynomial. */
  public java.math.BigInteger content() {
    return isZero() ? java.math.BigInteger.ZERO : java(value.content()).abs();
  }

  /**
   * The irreducible factors. Multiplied back and compared before they are returned: Rings is known
   * to lose a sign.
   *
   * @throws ArithmeticException if the factors do not multiply back even up to the sign
   */
  public Factorization factor() {
    return isConstant() ? new Factorization(constantTerm(), List.of()) : RingsFactors.ofAll(this);
  }

  /**
   * The square-free decomposition: pairwise coprime square-free factors with different exponents.
   * Multiplied back like {@link #factor()}, and much cheaper.
   */
  public Factorization squareFreeFactor() {
    return isConstant()
        ? new Factorization(constantTerm(), List.of())
        : RingsFactors.squareFree(this);
  }

  /**
   * Replaces variables by polynomials, all at once.
   *
   * @param values variable to polynomial of {@code target}; the others must occur in {@code target}
   */
  public Polynomial substitute(PolynomialRing target, Map<String, Polynomial> values) {
    return PolynomialValues.substituted(this, target, values);
  }

  /** The same polynomial in a ring that has all variables that occur. */
  public Polynomial in(PolynomialRing target) {
    if (target.equals(ring)) {
      return this;
    }
    int[] mapping = new int[ring.variables().size()];
    Set<String> used = variables();
    for (int i = 0; i < mapping.length; i++) {
      String name = ring.variables().get(i);
      mapping[i] = used.contains(name) ? target.indexOf(name) : -1;
    }
    MultivariatePolynomial<BigInteger> result = target.zero().value.clone();
    for (Monomial<BigInteger> monomial : value) {
      int[] exponents = new int[target.variables().size()];
      for (int i = 0; i < mapping.length; i++) {
        if (mapping[i] >= 0) {
          exponents[mapping[i]] = monomial.exponents[i];
        }
      }
      result.add(new Monomial<>(exponents, monomial.coefficient));
    }
    return new Polynomial(target, result);
  }

  /** The exact value at a point that gives every variable that occurs. */
  public Rational evaluate(Map<String, Rational> point) {
    return PolynomialValues.at(this, point);
  }

  /** The value in floating point, without a bound on its error. */
  public double approximate(Map<String, Double> point) {
    return PolynomialValues.approximately(this, point);
  }

  /** The same ring, another value. */
  Polynomial of(MultivariatePolynomial<BigInteger> result) {
    return new Polynomial(ring, result);
  }

  private Polynomial same(Polynomial other) {
    if (!ring.equals(other.ring)) {
      throw new IllegalArgumentException(
          "polynomials of different rings: " + ring.variables() + ", " + other.ring.variables());
    }
    return other;
  }

  static java.math.BigInteger java(BigInteger number) {
    return new java.math.BigInteger(number.toByteArray());
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Polynomial other
        && ring.equals(other.ring)
        && value.equals(other.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value.toString(ring.variables().toArray(String[]::new));
  }
}
