package org.lindproof.cas.polynomial;

import edu.jas.arith.BigRational;
import edu.jas.poly.Complex;
import edu.jas.poly.GenPolynomial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Expression.Conjugate;
import org.lindproof.algebra.expression.Expression.Constant;
import org.lindproof.algebra.expression.Expression.ImaginaryUnit;
import org.lindproof.algebra.expression.Expression.Negation;
import org.lindproof.algebra.expression.Expression.Power;
import org.lindproof.algebra.expression.Expression.Product;
import org.lindproof.algebra.expression.Expression.Quotient;
import org.lindproof.algebra.expression.Expression.Sum;

/**
 * A rational function as an expanded polynomial times powers of known factors. Sums are brought
 * over the common factors; equal factors above and below a line cancel, others do not. The function
 * is 0 if and only if the polynomial is.
 *
 * @param polynomial expanded
 * @param factors monic, not constant, with exponents other than 0, negative below the line
 */
record Fraction(
    PolynomialRing ring,
    GenPolynomial<Complex<BigRational>> polynomial,
    Map<GenPolynomial<Complex<BigRational>>, Integer> factors) {

  /**
   * Carries the operations of the tree out.
   *
   * @throws UntranslatableException where the tree divides by zero or has 0^0
   */
  static Fraction of(Expression tree, PolynomialRing ring) {
    if (tree instanceof Constant constant) {
      return whole(ring, ring.constant(constant.value()));
    } else if (tree instanceof ImaginaryUnit) {
      return whole(ring, ring.imaginaryUnit());
    } else if (tree instanceof Sum sum) {
      return sum.terms().stream().map(term -> of(term, ring)).reduce(Fraction::plus).orElseThrow();
    } else if (tree instanceof Product product) {
      return product.factors().stream()
          .map(factor -> of(factor, ring))
          .reduce(Fraction::times)
          .orElseThrow();
    } else if (tree instanceof Negation negation) {
      Fraction argument = of(negation.argument(), ring);
      return new Fraction(ring, argument.polynomial.negate(), argument.factors);
    } else if (tree instanceof Quotient quotient) {
      return of(quotient.numerator(), ring).times(of(quotient.denominator(), ring).inverse());
    } else if (tree instanceof Power power) {
      Fraction base = of(power.base(), ring);
      return power.exponent() < 0
          ? base.inverse().power(Math.negateExact(power.exponent()))
          : base.power(power.exponent());
    } else if (tree instanceof Conjugate conjugate) {
      return of(Conjugation.of(conjugate.argument()), ring);
    }
    return whole(ring, ring.generator(tree));
  }

  private static Fraction whole(
      PolynomialRing ring, GenPolynomial<Complex<BigRational>> polynomial) {
    return new Fraction(ring, polynomial, Map.of());
  }

  boolean isZero() {
    return polynomial.isZERO();
  }

  /** What the fractions are times their common factors, below or above the line. */
  static List<GenPolynomial<Complex<BigRational>>> overCommonDenominator(List<Fraction> fractions) {
    Map<GenPolynomial<Complex<BigRational>>, Integer> least =
        fractions.stream()
            .filter(fraction -> !fraction.isZero())
            .reduce((a, b) -> new Fraction(a.ring, a.polynomial, a.least(b.factors)))
            .map(Fraction::factors)
            .orElse(Map.of());
    return fractions.stream()
        .map(fraction -> fraction.isZero() ? fraction.polynomial : fraction.over(least))
        .toList();
  }

  /** The same function, every factor below the line divided out where it divides the polynomial. */
  Fraction dividedOut() {
    GenPolynomial<Complex<BigRational>> above = numerator();
    Map<GenPolynomial<Complex<BigRational>>, Integer> below = new LinkedHashMap<>();
    for (var factor : factors.entrySet()) {
      int left = Math.max(0, -factor.getValue());
      while (left > 0) {
        var quotientAndRemainder = above.quotientRemainder(factor.getKey());
        if (!quotientAndRemainder[1].isZERO()) {
          break;
        }
        above = quotientAndRemainder[0];
        left--;
      }
      if (left > 0) {
        below.put(factor.getKey(), -left);
      }
    }
    return new Fraction(ring, above, below);
  }

  /** The polynomial and all factors above the line, multiplied out. */
  GenPolynomial<Complex<BigRational>> numerator() {
    return polynomial.multiply(product(1));
  }

  /** The factors below the line, multiplied out; 1 if there are none. */
  GenPolynomial<Complex<BigRational>> denominator() {
    return product(-1);
  }

  private Fraction plus(Fraction other) {
    if (isZero()) {
      return other;
    } else if (other.isZero()) {
      return this;
    }
    Map<GenPolynomial<Complex<BigRational>>, Integer> common = least(other.factors);
    return new Fraction(ring, over(common).sum(other.over(common)), common);
  }

  /** Every factor with the lesser of its two exponents. */
  private Map<GenPolynomial<Complex<BigRational>>, Integer> least(
      Map<GenPolynomial<Complex<BigRational>>, Integer> others) {
    Map<GenPolynomial<Complex<BigRational>>, Integer> least = new LinkedHashMap<>();
    factors.forEach((factor, k) -> least.put(factor, Math.min(k, others.getOrDefault(factor, 0))));
    others.forEach((factor, k) -> least.put(factor, Math.min(k, factors.getOrDefault(factor, 0))));
    least.values().removeIf(exponent -> exponent == 0);
    return least;
  }

  private Fraction times(Fraction other) {
    Map<GenPolynomial<Complex<BigRational>>, Integer> product = new LinkedHashMap<>(factors);
    other.factors.forEach((factor, exponent) -> product.merge(factor, exponent, Integer::sum));
    product.values().removeIf(exponent -> exponent == 0);
    return new Fraction(ring, polynomial.multiply(other.polynomial), product);
  }

  private Fraction inverse() {
    if (isZero()) {
      throw new UntranslatableException("division by zero");
    }
    Map<GenPolynomial<Complex<BigRational>>, Integer> inverse = new LinkedHashMap<>();
    factors.forEach((factor, exponent) -> inverse.put(factor, -exponent));
    if (!polynomial.isConstant()) {
      inverse.merge(polynomial.monic(), -1, Integer::sum);
      inverse.values().removeIf(exponent -> exponent == 0);
    }
    Complex<BigRational> number = polynomial.leadingBaseCoefficient().inverse();
    return new Fraction(ring, ring.one().multiply(number), inverse);
  }

  private Fraction power(int exponent) {
    if (isZero() && exponent == 0) {
      throw new UntranslatableException("0^0");
    }
    Map<GenPolynomial<Complex<BigRational>>, Integer> powers = new LinkedHashMap<>();
    factors.forEach((factor, k) -> powers.put(factor, Math.multiplyExact(k, exponent)));
    powers.values().removeIf(k -> k == 0);
    return new Fraction(ring, power(polynomial, exponent), powers);
  }

  /** The polynomial that this is, divided by the common factors. */
  private GenPolynomial<Complex<BigRational>> over(
      Map<GenPolynomial<Complex<BigRational>>, Integer> common) {
    Map<GenPolynomial<Complex<BigRational>>, Integer> rest = new LinkedHashMap<>(factors);
    common.forEach((factor, exponent) -> rest.merge(factor, -exponent, Integer::sum));
    return polynomial.multiply(new Fraction(ring, polynomial, rest).product(1));
  }

  private GenPolynomial<Complex<BigRational>> product(int sign) {
    GenPolynomial<Complex<BigRational>> result = ring.one();
    for (var factor : factors.entrySet()) {
      int exponent = sign * factor.getValue();
      if (exponent > 0) {
        result = result.multiply(power(factor.getKey(), exponent));
      }
    }
    return result;
  }

  private GenPolynomial<Complex<BigRational>> power(
      GenPolynomial<Complex<BigRational>> base, int exponent) {
    GenPolynomial<Complex<BigRational>> result = ring.one();
    for (int i = 0; i < exponent; i++) {
      result = result.multiply(base);
    }
    return result;
  }
}
