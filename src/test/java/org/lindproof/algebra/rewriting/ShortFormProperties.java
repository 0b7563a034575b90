package org.lindproof.algebra.rewriting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.Factorization;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.generators.SmallPolynomials;

/** Short forms are equal to what they shorten, and not longer. */
@Domain(SmallPolynomials.class)
@StatisticsReport(onFailureOnly = true)
class ShortFormProperties {
  private static final Polynomial X = SmallPolynomials.RING.variable("x");
  private static final Polynomial Y = SmallPolynomials.RING.variable("y");
  private static final Polynomial Z = SmallPolynomials.RING.variable("z");
  private static final Map<String, Polynomial> NOTATION =
      new TreeMap<>(Map.of("s", X.plus(Y), "t", X.times(Y).plus(Z.times(Z)), "d", X.minus(Z)));

  @Property(tries = 1000)
  void theFormOfAnIrreduciblePolynomialExpandsBackAndIsNotLonger(@ForAll Polynomial polynomial) {
    Factorization factors = polynomial.factor();
    boolean irreducible =
        factors.factors().size() == 1 && factors.unit().abs().equals(BigInteger.ONE);
    Assume.that(irreducible); // products stay products, also where they are longer
    Expression form = new CompactForm(SmallPolynomials.RING, NOTATION).of(polynomial);
    assertThat(expand(form)).isEqualTo(RationalFunction.of(polynomial));
    int before = CompactForm.weight(expanded(polynomial));
    int after = CompactForm.weight(form);
    assertThat(after).as("%s", form).isLessThanOrEqualTo(before);
    Statistics.label("shorter").collect(after < before);
    Statistics.label("shorter").coverage(c -> c.check(true).percentage(p -> p > 20));
  }

  @Property(tries = 1000)
  void aNotationIsRecognisedWithItsSign(@ForAll Polynomial any) {
    CompactForm form = new CompactForm(SmallPolynomials.RING, NOTATION);
    NOTATION.forEach(
        (name, meaning) -> {
          assertThat(form.of(meaning)).isEqualTo(Expression.symbol(name));
          assertThat(form.of(meaning.negate()))
              .isEqualTo(new Expression.Negation(Expression.symbol(name)));
        });
    Polynomial product = any.times(NOTATION.get("t"));
    assertThat(expand(form.of(product))).isEqualTo(RationalFunction.of(product));
  }

  @Property(tries = 1000)
  void theFormOfAFunctionIsEqualToIt(@ForAll RationalFunction function) {
    Expression form = new CompactForm(SmallPolynomials.RING, NOTATION).of(function);
    assertThat(expand(form)).isEqualTo(function);
  }

  private static RationalFunction expand(Expression form) {
    Map<String, ComplexFunction> meaning = new TreeMap<>();
    NOTATION.forEach((k, v) -> meaning.put(k, ComplexFunction.real(RationalFunction.of(v))));
    return new RationalEvaluation(SmallPolynomials.RING, meaning).evaluateReal(form);
  }

  /** The sum of the monomials as it stands. */
  private static Expression expanded(Polynomial polynomial) {
    List<Expression> terms = new ArrayList<>();
    for (Polynomial.Term term : polynomial.terms()) {
      List<Expression> factors = new ArrayList<>();
      Rational size = Rational.of(term.coefficient().abs());
      if (!size.equals(Rational.ONE) || term.exponents().isEmpty()) {
        factors.add(Expression.constant(size));
      }
      term.exponents()
          .forEach(
              (name, exponent) -> {
                Expression symbol = Expression.symbol(name);
                factors.add(exponent == 1 ? symbol : new Expression.Power(symbol, exponent));
              });
      Expression product = Expression.product(factors);
      terms.add(term.coefficient().signum() < 0 ? new Expression.Negation(product) : product);
    }
    return Expression.sum(terms);
  }
}
