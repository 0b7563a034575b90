package org.lindproof.paper;

import java.util.Map;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;

/**
 * Exact values of expressions at a point, with rational stand-ins for the functions that leave the
 * rationals: two trees that differ only in how sums and products are bracketed get the same value.
 *
 * @param symbols value of every symbol
 */
public record OpaqueValues(Map<String, Rational> symbols) {

  public Rational of(Expression expression) {
    if (expression instanceof Expression.Constant constant) {
      return constant.value();
    } else if (expression instanceof Expression.Symbol symbol) {
      return symbols.get(symbol.name());
    } else if (expression instanceof Expression.ImaginaryUnit) {
      return Rational.of(37, 41);
    } else if (expression instanceof Expression.Sum sum) {
      return sum.terms().stream().map(this::of).reduce(Rational.ZERO, Rational::plus);
    } else if (expression instanceof Expression.Product product) {
      return product.factors().stream().map(this::of).reduce(Rational.ONE, Rational::times);
    } else if (expression instanceof Expression.Negation negation) {
      return of(negation.argument()).negate();
    } else if (expression instanceof Expression.Quotient quotient) {
      return of(quotient.numerator()).dividedBy(of(quotient.denominator()));
    } else if (expression instanceof Expression.Power power) {
      return of(power.base()).pow(power.exponent());
    } else if (expression instanceof Expression.Maximum maximum) {
      return maximum.arguments().stream()
          .map(this::of)
          .reduce((a, b) -> a.compareTo(b) > 0 ? a : b)
          .orElseThrow();
    }
    Rational argument = of(expression.children().get(0));
    // Numbers without relation to each other, one for each function.
    return argument
        .times(Rational.of(expression.getClass().getSimpleName().length(), 43))
        .plus(Rational.of(expression.getClass().getSimpleName().charAt(0), 47));
  }
}
