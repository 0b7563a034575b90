package org.lindproof.steady;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;

/**
 * A rational function made ready to be evaluated at many integer points, term by term and without a
 * common divisor before the end.
 */
final class IntegerEvaluation {

  /** A monomial; the exponents are in the order of the names. */
  private record Monomial(BigInteger coefficient, List<Integer> exponents) {}

  private final List<String> names;
  private final List<Monomial> numerator;
  private final List<Monomial> denominator;

  IntegerEvaluation(RationalFunction function) {
    names = function.ring().variables();
    numerator = monomials(function.numerator());
    denominator = monomials(function.denominator());
  }

  private List<Monomial> monomials(Polynomial polynomial) {
    return polynomial.terms().stream()
        .map(
            term ->
                new Monomial(
                    term.coefficient(),
                    names.stream().map(name -> term.exponents().getOrDefault(name, 0)).toList()))
        .toList();
  }

  /**
   * The value.
   *
   * @param point integers for the variables that occur
   */
  Rational at(Map<String, Rational> point) {
    List<List<BigInteger>> powers = new ArrayList<>();
    for (String name : names) {
      Rational value = point.getOrDefault(name, Rational.ZERO);
      if (!value.isInteger()) {
        throw new IllegalArgumentException(name + " = " + value + " is not an integer");
      }
      powers.add(new ArrayList<>(List.of(BigInteger.ONE, value.numerator())));
    }
    return new Rational(sum(numerator, powers), sum(denominator, powers));
  }

  private static BigInteger sum(List<Monomial> monomials, List<List<BigInteger>> powers) {
    BigInteger sum = BigInteger.ZERO;
    for (Monomial monomial : monomials) {
      BigInteger product = monomial.coefficient();
      for (int i = 0; i < monomial.exponents().size(); i++) {
        if (monomial.exponents().get(i) > 0) {
          product = product.multiply(power(powers.get(i), monomial.exponents().get(i)));
        }
      }
      sum = sum.add(product);
    }
    return sum;
  }

  private static BigInteger power(List<BigInteger> known, int exponent) {
    while (known.size() <= exponent) {
      known.add(known.get(known.size() - 1).multiply(known.get(1)));
    }
    return known.get(exponent);
  }
}
