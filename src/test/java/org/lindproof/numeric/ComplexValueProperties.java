package org.lindproof.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.numeric.linear.ComplexValue;

class ComplexValueProperties {

  @Property(tries = 1000)
  void realArithmeticStaysWithinItsBound(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double a,
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double b,
      @ForAll @DoubleRange(min = 0.01, max = 1e6) double c) {
    Expression formula =
        new Expression.Quotient(
            new Expression.Sum(
                List.of(
                    new Expression.Product(List.of(Expression.symbol("a"), Expression.symbol("b"))),
                    new Expression.Negation(new Expression.Power(Expression.symbol("c"), 3)))),
            Expression.symbol("c"));
    ComplexValue value = evaluate(formula, Map.of("a", a, "b", b, "c", c));
    Rational exactC = Rational.exactly(c);
    Rational exact =
        Rational.exactly(a).times(Rational.exactly(b)).minus(exactC.pow(3)).dividedBy(exactC);
    Rational distance = exact.minus(Rational.exactly(value.re())).abs();
    assertThat(distance.toDouble()).isLessThanOrEqualTo(value.error());
    // the bound is not idle: half of the terms' rounding would not be noise
    assertThat(value.error())
        .isLessThanOrEqualTo(20 * ComplexValue.ROUNDING * (Math.abs(a * b) / c + c * c) + 1e-300);
  }

  @Property(tries = 1000)
  void complexArithmeticStaysWithinItsBound(
      @ForAll @DoubleRange(min = -1e3, max = 1e3) double a,
      @ForAll @DoubleRange(min = -1e3, max = 1e3) double b) {
    ComplexValue z = new ComplexValue(a, b, 0);
    ComplexValue product = z.times(z.conjugate());
    BigDecimal exact = new BigDecimal(a).pow(2).add(new BigDecimal(b).pow(2));
    double distance = new BigDecimal(product.re()).subtract(exact).abs().doubleValue();
    assertThat(distance).isLessThanOrEqualTo(product.error());
    ComplexValue back = product.dividedBy(z.plus(ComplexValue.exact(2000)));
    ComplexValue again = back.times(z.plus(ComplexValue.exact(2000)));
    assertThat(again.minus(product).modulus()).isLessThanOrEqualTo(again.error() + product.error());
  }

  @Example
  void anUndefinedFormulaHasAnInfiniteBound() {
    Expression zero = Expression.constant(0);
    ComplexValue quotient =
        evaluate(new Expression.Quotient(Expression.constant(1), zero), Map.of());
    assertThat(quotient.isDefined()).isFalse();
    assertThat(quotient.error()).isInfinite();
    ComplexValue root = evaluate(new Expression.SquareRoot(Expression.constant(-1)), Map.of());
    assertThat(root.isDefined()).isFalse();
  }

  @Example
  void everyKindOfFormulaHasAValue() {
    Expression complex =
        new Expression.Sum(
            List.of(
                Expression.constant(3),
                new Expression.Product(
                    List.of(Expression.constant(4), new Expression.ImaginaryUnit()))));
    assertThat(evaluate(new Expression.Modulus(complex), Map.of()).re()).isEqualTo(5);
    assertThat(evaluate(new Expression.Conjugate(complex), Map.of()).im()).isEqualTo(-4);
    assertThat(evaluate(new Expression.Exponential(Expression.constant(0)), Map.of()).re())
        .isEqualTo(1);
    assertThat(evaluate(new Expression.SquareRoot(Expression.constant(9)), Map.of()).re())
        .isEqualTo(3);
    assertThat(
            evaluate(
                    new Expression.Maximum(List.of(Expression.constant(2), Expression.constant(7))),
                    Map.of())
                .re())
        .isEqualTo(7);
    assertThat(evaluate(new Expression.Power(Expression.constant(2), -2), Map.of()).re())
        .isEqualTo(0.25);
  }

  private static ComplexValue evaluate(Expression formula, Map<String, Double> values) {
    Map<String, ComplexValue> symbols = new TreeMap<>();
    values.forEach((name, value) -> symbols.put(name, ComplexValue.exact(value)));
    return ExpressionValues.evaluate(formula, symbols);
  }
}
