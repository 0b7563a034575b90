package org.lindproof.numeric;

import java.util.List;
import java.util.Map;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.numeric.linear.ComplexValue;

/** Evaluation of formulas in floating point, with a running error bound. */
public final class ExpressionValues {
  private ExpressionValues() {}

  /**
   * The value of a formula.
   *
   * @param symbols the values of the symbols, by name
   * @return undefined (NaN with an infinite bound) at a quotient by zero or a root of a negative
   *     number
   * @throws InvalidPointException if a symbol has no value
   */
  public static ComplexValue evaluate(Expression formula, Map<String, ComplexValue> symbols) {
    if (formula instanceof Expression.Symbol symbol) {
      ComplexValue value = symbols.get(symbol.name());
      if (value == null) {
        throw InvalidPointException.missing(symbol.name(), "a formula needs it");
      }
      return value;
    } else if (formula instanceof Expression.Constant constant) {
      return ComplexValue.of(constant.value());
    } else if (formula instanceof Expression.ImaginaryUnit) {
      return ComplexValue.IMAGINARY_UNIT;
    }
    List<ComplexValue> arguments =
        formula.children().stream().map(child -> evaluate(child, symbols)).toList();
    return apply(formula, arguments);
  }

  private static ComplexValue apply(Expression formula, List<ComplexValue> arguments) {
    ComplexValue first = arguments.get(0);
    if (formula instanceof Expression.Sum) {
      return arguments.stream().reduce(ComplexValue.ZERO, ComplexValue::plus);
    } else if (formula instanceof Expression.Product) {
      return arguments.stream().reduce(ComplexValue::times).orElseThrow();
    } else if (formula instanceof Expression.Maximum) {
      return arguments.stream().reduce(ExpressionValues::greater).orElseThrow();
    } else if (formula instanceof Expression.Negation) {
      return first.negate();
    } else if (formula instanceof Expression.Quotient) {
      return first.dividedBy(arguments.get(1));
    } else if (formula instanceof Expression.Power power) {
      return first.pow(power.exponent());
    } else if (formula instanceof Expression.SquareRoot) {
      return first.sqrt();
    } else if (formula instanceof Expression.Modulus) {
      return first.abs();
    } else if (formula instanceof Expression.Conjugate) {
      return first.conjugate();
    } else if (formula instanceof Expression.Exponential) {
      return first.exp();
    }
    throw new IllegalStateException("no numeric meaning for " + formula);
  }

  private static ComplexValue greater(ComplexValue a, ComplexValue b) {
    if (a.im() != 0 || b.im() != 0 || !a.isDefined() || !b.isDefined()) {
      return ComplexValue.UNDEFINED;
    }
    return new ComplexValue(Math.max(a.re(), b.re()), 0, Math.max(a.error(), b.error()));
  }
}
