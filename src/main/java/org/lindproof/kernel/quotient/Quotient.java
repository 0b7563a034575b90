package org.lindproof.kernel.quotient;

import java.util.Map;
import java.util.TreeMap;
import org.lindproof.algebra.expression.Expression;

/**
 * A numerator without divisions over a product of powers of denominators.
 *
 * @param numerator in the symbols of {@link NumeratorSymbols}
 * @param denominators number to exponent, each positive
 */
public record Quotient(Expression numerator, Map<Integer, Integer> denominators) {
  public Quotient {
    denominators = java.util.Collections.unmodifiableMap(new TreeMap<>(denominators));
  }

  public static Quotient of(Expression numerator) {
    return new Quotient(numerator, Map.of());
  }

  /** This with other denominators multiplied below. */
  public Quotient over(Map<Integer, Integer> more) {
    Map<Integer, Integer> all = new TreeMap<>(denominators);
    more.forEach((number, exponent) -> all.merge(number, exponent, Integer::sum));
    return new Quotient(numerator, all);
  }

  /** The numerator when the denominators are to be these, which contain its own. */
  public Expression expanded(Map<Integer, Integer> common) {
    Expression product = numerator;
    for (Map.Entry<Integer, Integer> entry : common.entrySet()) {
      int missing = entry.getValue() - denominators.getOrDefault(entry.getKey(), 0);
      for (int k = 0; k < missing; k++) {
        Expression factor = Expression.symbol(NumeratorSymbols.denominator(entry.getKey()));
        product = new Expression.Product(java.util.List.of(product, factor));
      }
    }
    return product;
  }
}
