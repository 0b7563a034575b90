package org.lindproof.verify.enclosure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.interval.ExpressionEvaluation;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.algebra.interval.Jet;
import org.lindproof.algebra.interval.JetArithmetic;

/**
 * f'/f of a product of powers, as the sum of k f_i'/f_i over the factors f_i^k. Factors that cancel
 * are left out, and none is multiplied by the others, so that little is lost to the dependency of
 * the factors on each other.
 */
final class LogarithmicDerivative implements EnclosedFunction {
  private static final Rational HALF = Rational.of(1, 2);

  private final QuantityDefinitions definitions;
  private final Map<Expression, Rational> factors;
  private final String along;
  private final IntervalArithmetic intervals;

  /**
   * @param function f, with what it is made of
   */
  LogarithmicDerivative(QuantityDefinitions function, String along, IntervalArithmetic intervals) {
    this.factors = new LinkedHashMap<>();
    collect(function.quantity(), Rational.ONE, function);
    factors.values().removeIf(Rational::isZero);
    factors.keySet().removeIf(Expression.Constant.class::isInstance);
    this.definitions = function.neededBy(factors.keySet());
    this.along = along;
    this.intervals = intervals;
  }

  private void collect(Expression factor, Rational exponent, QuantityDefinitions function) {
    if (factor instanceof Expression.Product product) {
      product.factors().forEach(f -> collect(f, exponent, function));
    } else if (factor instanceof Expression.Quotient quotient) {
      collect(quotient.numerator(), exponent, function);
      collect(quotient.denominator(), exponent.negate(), function);
    } else if (factor instanceof Expression.Negation negation) {
      collect(negation.argument(), exponent, function);
    } else if (factor instanceof Expression.Power power) {
      collect(power.base(), exponent.times(Rational.of(power.exponent())), function);
    } else if (factor instanceof Expression.SquareRoot root) {
      collect(root.argument(), exponent.times(HALF), function);
    } else if (factor instanceof Expression.Modulus modulus) {
      collect(modulus.argument(), exponent, function);
    } else if (factor instanceof Expression.Symbol symbol
        && function.definitions().containsKey(symbol.name())) {
      collect(function.definitions().get(symbol.name()), exponent, function);
    } else {
      factors.merge(factor, exponent, Rational::plus);
    }
  }

  @Override
  public String along() {
    return along;
  }

  @Override
  public IntervalArithmetic arithmetic() {
    return intervals;
  }

  @Override
  public Optional<Jet> over(Box box, int order) {
    JetArithmetic above = new JetArithmetic(intervals, order + 1);
    JetArithmetic jets = new JetArithmetic(intervals, order);
    return definitions.evaluation(box, along, above).flatMap(evaluation -> sum(evaluation, jets));
  }

  private Optional<Jet> sum(ExpressionEvaluation<Jet> evaluation, JetArithmetic jets) {
    try {
      Jet sum = jets.constant(Rational.ZERO);
      for (Map.Entry<Expression, Rational> entry : factors.entrySet()) {
        Jet factor = evaluation.evaluate(entry.getKey());
        Jet term = jets.dividedBy(factor.differentiated(intervals), factor.truncated());
        sum = jets.plus(sum, jets.times(jets.constant(entry.getValue()), term));
      }
      return Optional.of(sum);
    } catch (ArithmeticException e) {
      return Optional.empty(); // a factor may be zero
    }
  }
}
