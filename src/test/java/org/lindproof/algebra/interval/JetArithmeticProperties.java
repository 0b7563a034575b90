package org.lindproof.algebra.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.lindproof.algebra.AlgebraDomain;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;

@Domain(AlgebraDomain.class)
class JetArithmeticProperties {
  private static final IntervalArithmetic INTERVALS = new IntervalArithmetic(20);
  private static final JetArithmetic JETS = new JetArithmetic(INTERVALS, 2);
  private static final Rational HALF = Rational.of(1, 2);

  private static Interval around(Rational value) {
    Rational width = Rational.of(1, 100);
    return INTERVALS.between(value.minus(width), value.plus(width));
  }

  private static Jet variableAround(Rational value) {
    return JETS.variable(around(value));
  }

  private static Expression tree(Polynomial polynomial) {
    return Expression.sum(
        polynomial.terms().stream()
            .map(
                term -> {
                  List<Expression> factors = new java.util.ArrayList<>();
                  factors.add(Expression.constant(Rational.of(term.coefficient())));
                  term.exponents()
                      .forEach(
                          (v, n) -> factors.add(new Expression.Power(Expression.symbol(v), n)));
                  return Expression.product(factors);
                })
            .toList());
  }

  private static RationalFunction derivative(RationalFunction f) {
    RationalFunction p = RationalFunction.of(f.numerator());
    RationalFunction q = RationalFunction.of(f.denominator());
    RationalFunction dp = RationalFunction.of(f.numerator().derivative("x"));
    RationalFunction dq = RationalFunction.of(f.denominator().derivative("x"));
    return dp.times(q).minus(p.times(dq)).dividedBy(q.times(q));
  }

  @Property(tries = 300)
  void jetsEncloseValueSlopeAndCurvatureOfRationalFunctions(
      @ForAll RationalFunction f, @ForAll AlgebraDomain.Point point) {
    Map<String, Rational> at = point.values();
    Map<String, Jet> symbols =
        Map.of(
            "x", variableAround(at.get("x")),
            "y", JETS.constant(at.get("y")),
            "z", JETS.constant(at.get("z")));
    ExpressionEvaluation<Jet> evaluation = new ExpressionEvaluation<>(JETS, symbols);
    Jet denominator = evaluation.evaluate(tree(f.denominator()));
    Assume.that(denominator.value().sign().isNonZero());
    Jet jet =
        evaluation.evaluate(new Expression.Quotient(tree(f.numerator()), tree(f.denominator())));
    RationalFunction slope = derivative(f);
    assertThat(jet.value().contains(f.evaluate(at))).isTrue();
    assertThat(jet.derivative().contains(slope.evaluate(at))).isTrue();
    assertThat(jet.coefficient(2).contains(derivative(slope).evaluate(at).times(HALF))).isTrue();
  }

  @Property(tries = 300)
  void theRootTimesItselfEnclosesTheRadicandsJet(@ForAll Rational x) {
    Assume.that(x.compareTo(HALF) > 0);
    Jet t = JETS.variable(INTERVALS.constant(x));
    Jet radicand = JETS.plus(JETS.pow(t, 3), JETS.constant(Rational.of(2)));
    Jet square = JETS.pow(JETS.sqrt(radicand), 2);
    for (int k = 0; k <= 2; k++) {
      assertThat(square.coefficient(k).intersection(radicand.coefficient(k))).isPresent();
    }
    assertThat(square.derivative().width()).isLessThan(new BigDecimal("1e-10"));
  }

  @Property(tries = 300)
  void theExponentialsJetIsThatOfItsFunctionalEquation(@ForAll Rational x) {
    Assume.that(x.abs().compareTo(Rational.of(20)) < 0);
    Jet t = JETS.variable(INTERVALS.constant(x));
    Jet e = JETS.exp(JETS.times(t, JETS.constant(Rational.of(3)))); // e^3t: 1, 3, 9/2
    Interval value = e.value();
    assertThat(e.derivative().intersection(scaled(value, Rational.of(3)))).isPresent();
    assertThat(e.coefficient(2).intersection(scaled(value, Rational.of(9, 2)))).isPresent();
    Jet one = JETS.times(e, JETS.exp(JETS.times(t, JETS.constant(Rational.of(-3)))));
    assertThat(one.value().contains(Rational.ONE)).isTrue();
    assertThat(one.derivative().contains(Rational.ZERO)).isTrue();
    assertThat(one.coefficient(2).contains(Rational.ZERO)).isTrue();
  }

  private static Interval scaled(Interval interval, Rational factor) {
    return INTERVALS.times(interval, INTERVALS.constant(factor));
  }

  /** The twin: the product rule with one of its two terms. */
  @Example
  void halfAProductRuleIsCaught() {
    Rational x = Rational.of(3);
    Jet t = JETS.variable(INTERVALS.constant(x));
    Interval half = INTERVALS.times(t.value(), t.derivative());
    assertThat(half.contains(Rational.of(6))).isFalse();
    assertThat(JETS.times(t, t).derivative().contains(Rational.of(6))).isTrue();
  }

  @Example
  void kinksAreRefusedWhereTheyMayBeAndNotElsewhere() {
    Jet t = JETS.variable(around(Rational.ZERO));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> JETS.modulus(t));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> JETS.maximum(t, JETS.constant(Rational.ZERO)));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> JETS.sqrt(JETS.times(t, t)));
    Jet one = JETS.constant(Rational.ONE);
    assertThat(JETS.maximum(t, one)).isEqualTo(one);
    assertThat(JETS.modulus(JETS.minus(t, one)).derivative())
        .isEqualTo(JETS.negate(t).derivative());
    JetArithmetic values = new JetArithmetic(INTERVALS, 0);
    Jet size = values.modulus(values.variable(around(Rational.ZERO)));
    assertThat(size.value().contains(Rational.ZERO)).isTrue();
  }

  @Example
  void symbolsWithoutAValueAreNamed() {
    ExpressionEvaluation<Jet> empty = new ExpressionEvaluation<>(JETS, Map.of());
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> empty.evaluate(Expression.symbol("x")))
        .withMessage("the symbol x has no value");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> empty.evaluate(new Expression.ImaginaryUnit()));
  }
}
