package org.lindproof.cas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Expression.ImaginaryUnit;
import org.lindproof.algebra.expression.Expression.Negation;
import org.lindproof.cas.polynomial.Conjugation;

class ConversionProperties {
  private static final SymjaSession SESSION = SymjaSession.start();

  @AfterContainer
  static void close() {
    SESSION.close();
  }

  @Property(tries = 200)
  void whatGoesToTheEvaluatorAndBackHasTheSameValue(@ForAll("expressions") Expression expression) {
    CasResult<CasTerm> there = SESSION.evaluate(CasTerm.of(expression));
    if (there instanceof CasResult.Value<CasTerm> value) {
      assertSame(expression, ((CasTerm.Scalar) value.value()).expression());
    } else {
      assertThat(SESSION.isIdenticallyZero(expression)).isInstanceOf(CasResult.Failed.class);
    }
  }

  @Property(tries = 200)
  void expandingAndLowestTermsDoNotChangeTheValue(@ForAll("expressions") Expression expression) {
    SESSION.expand(expression).toOptional().ifPresent(value -> assertSame(expression, value));
    SESSION.together(expression).toOptional().ifPresent(value -> assertSame(expression, value));
  }

  @Property(tries = 200)
  void addingOneIsNeverTakenForTheSame(@ForAll("expressions") Expression expression) {
    Expression changed = Expression.sum(List.of(expression, Expression.constant(1)));
    SESSION
        .isIdenticallyZero(difference(changed, expression))
        .toOptional()
        .ifPresent(zero -> assertThat(zero).isEqualTo(ZeroTest.NONZERO));
  }

  @Property(tries = 100)
  void takingTheConjugateTwiceChangesNothing(@ForAll("expressions") Expression expression) {
    SESSION
        .isIdenticallyZero(difference(Conjugation.of(Conjugation.of(expression)), expression))
        .toOptional()
        .ifPresent(zero -> assertThat(zero).isEqualTo(ZeroTest.ZERO));
  }

  @Provide
  Arbitrary<Expression> expressions() {
    return ofDepth(3);
  }

  private static Arbitrary<Expression> ofDepth(int depth) {
    if (depth == 0) {
      return leaves();
    }
    Arbitrary<Expression> parts = ofDepth(depth - 1);
    Arbitrary<List<Expression>> operands = parts.list().ofMinSize(2).ofMaxSize(3);
    return Arbitraries.oneOf(
        parts,
        operands.map(Expression::sum),
        operands.map(Expression::product),
        parts.map(Negation::new),
        parts.map(Expression.Conjugate::new),
        Combinators.combine(parts, parts).as(Expression.Quotient::new),
        Combinators.combine(parts, Arbitraries.integers().between(-2, 2))
            .as(Expression.Power::new));
  }

  private static Arbitrary<Expression> leaves() {
    Arbitrary<Expression> symbols =
        Arbitraries.of("x", "gamma", "E", "k_1").map(Expression::symbol);
    Arbitrary<Expression> numbers =
        Combinators.combine(Arbitraries.longs().between(-9, 9), Arbitraries.longs().between(1, 9))
            .as((p, q) -> Expression.constant(Rational.of(p, q)));
    return Arbitraries.oneOf(symbols, numbers, Arbitraries.just(new ImaginaryUnit()));
  }

  private static void assertSame(Expression left, Expression right) {
    assertThat(SESSION.isIdenticallyZero(difference(left, right)))
        .isEqualTo(new CasResult.Value<>(ZeroTest.ZERO));
  }

  private static Expression difference(Expression left, Expression right) {
    return Expression.sum(List.of(left, new Negation(right)));
  }
}
