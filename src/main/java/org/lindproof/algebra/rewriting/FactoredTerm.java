package org.lindproof.algebra.rewriting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lindproof.algebra.expression.Expression;

/**
 * coefficient * product of base^exponent, with trees as bases.
 *
 * @param powers exponents positive; in printing order
 */
record FactoredTerm(BigInteger coefficient, Map<Expression, Integer> powers) {

  static FactoredTerm constant(BigInteger value) {
    return new FactoredTerm(value, Map.of());
  }

  FactoredTerm times(Expression base, int exponent) {
    Map<Expression, Integer> more = new LinkedHashMap<>(powers);
    more.merge(base, exponent, Integer::sum);
    return new FactoredTerm(coefficient, more);
  }

  FactoredTerm times(FactoredTerm other) {
    Map<Expression, Integer> more = new LinkedHashMap<>(powers);
    other.powers.forEach((base, exponent) -> more.merge(base, exponent, Integer::sum));
    return new FactoredTerm(coefficient.multiply(other.coefficient), more);
  }

  /** What both share: the gcd of the coefficients and the common powers. */
  FactoredTerm common(FactoredTerm other) {
    Map<Expression, Integer> shared = new LinkedHashMap<>();
    powers.forEach(
        (base, exponent) -> {
          int both = Math.min(exponent, other.powers.getOrDefault(base, 0));
          if (both > 0) {
            shared.put(base, both);
          }
        });
    return new FactoredTerm(coefficient.gcd(other.coefficient), shared);
  }

  /** This without a part that it has. */
  FactoredTerm without(FactoredTerm part) {
    Map<Expression, Integer> rest = new LinkedHashMap<>();
    powers.forEach(
        (base, exponent) -> {
          int left = exponent - part.powers.getOrDefault(base, 0);
          if (left > 0) {
            rest.put(base, left);
          }
        });
    return new FactoredTerm(coefficient.divide(part.coefficient), rest);
  }

  /**
   * Numbers first, then symbols, then sums. A negative coefficient goes into a sum that has
   * negative terms, or else becomes a negation.
   */
  Expression toExpression() {
    if (coefficient.signum() < 0) {
      for (Map.Entry<Expression, Integer> entry : powers.entrySet()) {
        if (entry.getValue() % 2 != 0
            && entry.getKey() instanceof Expression.Sum sum
            && sum.terms().stream().anyMatch(Expression.Negation.class::isInstance)) {
          Map<Expression, Integer> flipped = new LinkedHashMap<>();
          powers.forEach(
              (b, e) -> flipped.merge(b.equals(sum) ? negated(sum) : b, e, Integer::sum));
          return new FactoredTerm(coefficient.negate(), flipped).toExpression();
        }
      }
    }
    List<Expression> factors = new ArrayList<>();
    BigInteger size = coefficient.abs();
    if (!size.equals(BigInteger.ONE) || powers.isEmpty()) {
      factors.add(Expression.constant(org.lindproof.algebra.Rational.of(size)));
    }
    for (boolean symbols : new boolean[] {true, false}) {
      powers.forEach(
          (base, exponent) -> {
            if (base instanceof Expression.Symbol == symbols) {
              factors.add(exponent == 1 ? base : new Expression.Power(base, exponent));
            }
          });
    }
    Expression product = Expression.product(factors);
    return coefficient.signum() < 0 ? new Expression.Negation(product) : product;
  }

  /** Minus the sum, positive terms first. */
  private static Expression negated(Expression.Sum sum) {
    List<Expression> positive = new ArrayList<>();
    List<Expression> negative = new ArrayList<>();
    for (Expression term : sum.terms()) {
      if (term instanceof Expression.Negation negation) {
        positive.add(negation.argument());
      } else {
        negative.add(new Expression.Negation(term));
      }
    }
    positive.addAll(negative);
    return Expression.sum(positive);
  }
}
