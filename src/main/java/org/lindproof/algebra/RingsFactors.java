package org.lindproof.algebra;

import cc.redberry.rings.bigint.BigInteger;
import cc.redberry.rings.poly.PolynomialFactorDecomposition;
import cc.redberry.rings.poly.multivar.MultivariateFactorization;
import cc.redberry.rings.poly.multivar.MultivariatePolynomial;
import cc.redberry.rings.poly.multivar.MultivariateSquareFreeFactorization;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Factorizations by Rings, made canonical and multiplied back before anybody sees them: Rings is
 * known to lose a sign, and it leaves powers of a variable together.
 */
final class RingsFactors {
  private RingsFactors() {}

  /** The irreducible factors of a polynomial that is not constant. */
  static Factorization ofAll(Polynomial polynomial) {
    try {
      return checked(polynomial, MultivariateFactorization.Factor(polynomial.value()));
    } catch (RuntimeException | AssertionError e) {
      return unfactored(polynomial); // Rings breaks down on a few inputs
    }
  }

  /** The square-free decomposition of a polynomial that is not constant. */
  static Factorization squareFree(Polynomial polynomial) {
    return checked(
        polynomial,
        MultivariateSquareFreeFactorization.SquareFreeFactorization(polynomial.value().clone()));
  }

  /** The variables and the content taken out by hand, the rest as it is. */
  private static Factorization unfactored(Polynomial polynomial) {
    Factorization squareFree = squareFree(polynomial);
    return squareFree.factors().size() > 1 || squareFree.factors().get(0).exponent() > 1
        ? finer(squareFree)
        : squareFree;
  }

  private static Factorization finer(Factorization squareFree) {
    Map<Polynomial, Integer> powers = new LinkedHashMap<>();
    java.math.BigInteger unit = squareFree.unit();
    for (Factorization.Factor group : squareFree.factors()) {
      Factorization parts = ofAll(group.base());
      unit = unit.multiply(parts.unit().pow(group.exponent()));
      parts
          .factors()
          .forEach(f -> powers.merge(f.base(), f.exponent() * group.exponent(), Integer::sum));
    }
    return new Factorization(
        unit,
        powers.entrySet().stream()
            .map(entry -> new Factorization.Factor(entry.getKey(), entry.getValue()))
            .toList());
  }

  private static Factorization checked(
      Polynomial polynomial,
      PolynomialFactorDecomposition<MultivariatePolynomial<BigInteger>> factors) {
    Map<Polynomial, Integer> powers = new LinkedHashMap<>();
    java.math.BigInteger unit = Polynomial.java(factors.unit.cc());
    for (int i = 0; i < factors.size(); i++) {
      Polynomial factor = polynomial.of(factors.get(i));
      int exponent = factors.getExponent(i);
      boolean flip = factor.leadingSign() < 0;
      unit = flip && exponent % 2 != 0 ? unit.negate() : unit;
      unit = unit.multiply(factor.content().pow(exponent));
      for (Factorization.Factor part : primitiveParts(factor, flip)) {
        powers.merge(part.base(), part.exponent() * exponent, Integer::sum);
      }
    }
    List<Factorization.Factor> list =
        powers.entrySet().stream()
            .map(entry -> new Factorization.Factor(entry.getKey(), entry.getValue()))
            .toList();
    Factorization result = new Factorization(unit, list);
    Polynomial product = result.product(polynomial.ring());
    if (product.equals(polynomial)) {
      return result;
    } else if (product.negate().equals(polynomial)) {
      return new Factorization(unit.negate(), list);
    }
    throw new ArithmeticException("the factors do not multiply back to the polynomial");
  }

  /** Without content and sign; a monomial as its variables. */
  private static List<Factorization.Factor> primitiveParts(Polynomial factor, boolean flip) {
    PolynomialRing ring = factor.ring();
    if (factor.isConstant()) {
      return List.of();
    }
    if (factor.size() == 1) {
      return factor.terms().get(0).exponents().entrySet().stream()
          .map(entry -> new Factorization.Factor(ring.variable(entry.getKey()), entry.getValue()))
          .toList();
    }
    Polynomial primitive = factor.over(ring.constant(factor.content()));
    return List.of(new Factorization.Factor(flip ? primitive.negate() : primitive, 1));
  }
}
