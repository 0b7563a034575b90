package org.lindproof.algebra.interval;

import java.util.List;
import java.util.Map;
import org.lindproof.algebra.expression.Expression;

/**
 * Evaluates real formulas over an arithmetic.
 *
 * @param arithmetic of the values
 * @param symbols the value of every symbol that occurs
 * @param <T> what stands for a real number
 */
public record ExpressionEvaluation<T>(RealArithmetic<T> arithmetic, Map<String, T> symbols) {
  public ExpressionEvaluation {
    symbols = Map.copyOf(symbols);
  }

  /**
   * The value of a tree.
   *
   * @throws IllegalArgumentException if a symbol has no value, or a node is not real
   * @throws ArithmeticException if the value is not known to be defined
   */
  public T evaluate(Expression expression) {
    if (expression instanceof Expression.Constant constant) {
      return arithmetic.constant(constant.value());
    } else if (expression instanceof Expression.Symbol symbol) {
      return symbol(symbol.name());
    } else if (expression instanceof Expression.Sum sum) {
      return arithmetic.sum(all(sum.terms()));
    } else if (expression instanceof Expression.Product product) {
      return arithmetic.product(all(product.factors()));
    } else if (expression instanceof Expression.Negation negation) {
      return arithmetic.negate(evaluate(negation.argument()));
    } else if (expression instanceof Expression.Quotient quotient) {
      return arithmetic.dividedBy(evaluate(quotient.numerator()), evaluate(quotient.denominator()));
    } else if (expression instanceof Expression.Power power) {
      return arithmetic.pow(evaluate(power.base()), power.exponent());
    } else if (expression instanceof Expression.SquareRoot root) {
      return arithmetic.sqrt(evaluate(root.argument()));
    } else if (expression instanceof Expression.Exponential exponential) {
      return arithmetic.exp(evaluate(exponential.argument()));
    } else if (expression instanceof Expression.Modulus modulus) {
      return arithmetic.modulus(evaluate(modulus.argument()));
    } else if (expression instanceof Expression.Conjugate conjugate) {
      return evaluate(conjugate.argument()); // symbols are real
    } else if (expression instanceof Expression.Maximum maximum) {
      return all(maximum.arguments()).stream().reduce(arithmetic::maximum).orElseThrow();
    }
    throw new IllegalArgumentException("not real: " + expression.getClass().getSimpleName());
  }

  private List<T> all(List<Expression> expressions) {
    return expressions.stream().map(this::evaluate).toList();
  }

  private T symbol(String name) {
    if (!symbols.containsKey(name)) {
      throw new IllegalArgumentException("the symbol " + name + " has no value");
    }
    return symbols.get(name);
  }
}
