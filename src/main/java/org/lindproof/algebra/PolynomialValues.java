package org.lindproof.algebra;

import cc.redberry.rings.bigint.BigInteger;
import cc.redberry.rings.poly.multivar.Monomial;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a polynomial becomes when its variables get values, numbers or polynomials. */
final class PolynomialValues {
  private PolynomialValues() {}

  static Polynomial substituted(
      Polynomial polynomial, PolynomialRing target, Map<String, Polynomial> values) {
    Map<String, List<Polynomial>> powers = new LinkedHashMap<>();
    Polynomial sum = target.zero();
    for (Polynomial.Term term : polynomial.terms()) {
      Polynomial product = target.constant(term.coefficient());
      for (Map.Entry<String, Integer> entry : term.exponents().entrySet()) {
        List<Polynomial> known =
            powers.computeIfAbsent(entry.getKey(), name -> new ArrayList<>(List.of(target.one())));
        while (known.size() <= entry.getValue()) {
          Polynomial base =
              values.containsKey(entry.getKey())
                  ? values.get(entry.getKey())
                  : target.variable(entry.getKey());
          known.add(known.get(known.size() - 1).times(base));
        }
        product = product.times(known.get(entry.getValue()));
      }
      sum = sum.plus(product);
    }
    return sum;
  }

  /** With the denominators multiplied out first: in integers, and brought to lowest terms once. */
  static Rational at(Polynomial polynomial, Map<String, Rational> point) {
    List<String> names = polynomial.ring().variables();
    int[] degrees = polynomial.value().degrees();
    java.math.BigInteger[][] powers = new java.math.BigInteger[degrees.length][];
    java.math.BigInteger denominator = java.math.BigInteger.ONE;
    for (int i = 0; i < degrees.length; i++) {
      if (degrees[i] > 0) {
        Rational value = point.get(names.get(i));
        if (value == null) {
          throw new IllegalArgumentException("the point gives no value for " + names.get(i));
        }
        powers[i] = homogeneous(value, degrees[i]);
        denominator = denominator.multiply(value.denominator().pow(degrees[i]));
      }
    }
    java.math.BigInteger sum = java.math.BigInteger.ZERO;
    for (Monomial<BigInteger> monomial : polynomial.value()) {
      java.math.BigInteger product = Polynomial.java(monomial.coefficient);
      for (int i = 0; i < degrees.length; i++) {
        if (degrees[i] > 0) {
          product = product.multiply(powers[i][monomial.exponents[i]]);
        }
      }
      sum = sum.add(product);
    }
    return new Rational(sum, denominator);
  }

  /** p^k q^(degree - k) for k = 0, 1, ..., degree. */
  private static java.math.BigInteger[] homogeneous(Rational value, int degree) {
    java.math.BigInteger[] powers = new java.math.BigInteger[degree + 1];
    for (int k = 0; k <= degree; k++) {
      powers[k] = value.numerator().pow(k).multiply(value.denominator().pow(degree - k));
    }
    return powers;
  }

  static double approximately(Polynomial polynomial, Map<String, Double> point) {
    List<String> names = polynomial.ring().variables();
    double sum = 0;
    for (Monomial<BigInteger> monomial : polynomial.value()) {
      double product = monomial.coefficient.doubleValue();
      for (int i = 0; i < monomial.exponents.length; i++) {
        if (monomial.exponents[i] > 0) {
          product *= Math.pow(point.get(names.get(i)), monomial.exponents[i]);
        }
      }
      sum += product;
    }
    return sum;
  }
}
