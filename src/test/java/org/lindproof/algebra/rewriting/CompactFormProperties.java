package org.lindproof.algebra.rewriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lindproof.algebra.AlgebraDomain.RING;

import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.lindproof.algebra.AlgebraDomain;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;

@Domain(AlgebraDomain.class)
class CompactFormProperties {
  private static final Polynomial X = RING.variable("x");
  private static final Polynomial Y = RING.variable("y");
  private static final Polynomial SUM = X.plus(Y);

  private final CompactForm form = new CompactForm(RING, Map.of("s", SUM));
  private final RationalEvaluation meaning =
      new RationalEvaluation(RING, Map.of("s", ComplexFunction.real(RationalFunction.of(SUM))));

  @Property(tries = 100)
  void a_compact_form_has_the_value_of_the_function(@ForAll RationalFunction function) {
    assertThat(meaning.evaluateReal(form.of(function))).isEqualTo(function);
  }

  @Property(tries = 100)
  void a_multiple_of_an_abbreviation_is_written_with_it(@ForAll Polynomial polynomial) {
    Expression written = form.of(polynomial.times(SUM));
    assertThat(meaning.evaluateReal(written)).isEqualTo(RationalFunction.of(polynomial.times(SUM)));
    assertThat(polynomial.isZero() || written.symbols().contains("s")).isTrue();
  }

  @Example
  void abbreviations_are_recognised_with_either_sign() {
    assertThat(form.of(SUM)).isEqualTo(Expression.symbol("s"));
    assertThat(form.of(SUM.negate())).isEqualTo(new Expression.Negation(Expression.symbol("s")));
    assertThat(form.of(RING.zero())).isEqualTo(Expression.constant(0));
  }

  @Example
  void expansions_are_folded_up_again() {
    Polynomial square = SUM.pow(2);
    assertThat(form.of(square)).isEqualTo(new Expression.Power(Expression.symbol("s"), 2));
  }

  @Example
  void roots_and_unknown_symbols_are_no_rational_functions() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> meaning.evaluate(new Expression.SquareRoot(Expression.symbol("x"))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> meaning.evaluate(Expression.symbol("unknown")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> meaning.evaluateReal(new Expression.ImaginaryUnit()));
  }
}
