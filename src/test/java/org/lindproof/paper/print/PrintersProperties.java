package org.lindproof.paper.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.OpaqueValues;
import org.lindproof.paper.latex.LatexReader;
import org.lindproof.paper.latex.SymbolTable;
import org.lindproof.paper.plain.PlainReader;

class PrintersProperties {
  private static final Map<String, String> TEX =
      Map.of(
          "g", "g",
          "gamma_h", "\\gamma_h",
          "up", "\\gamma_h^+",
          "N", "N(\\rho_{ss})",
          "M", "N",
          "J", "J_{\\text{ss}}",
          "c", "c");

  private final LatexPrinter latex = new LatexPrinter(TEX);
  private final LatexReader latexReader =
      new LatexReader(
          SymbolTable.of(
              TEX.entrySet().stream()
                  .collect(
                      Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())))));
  private final PlainPrinter plain = new PlainPrinter();
  private final PlainReader plainReader = new PlainReader(TEX::containsKey);

  @Property(tries = 3000)
  void latex_reads_back_to_an_equal_value(@ForAll("expressions") Expression expression) {
    Rational value = value(expression);
    assertThat(values.of(latexReader.readExpression(latex.print(expression)))).isEqualTo(value);
  }

  @Property(tries = 3000)
  void plain_text_reads_back_to_an_equal_value(@ForAll("expressions") Expression expression) {
    Rational value = value(expression);
    assertThat(values.of(plainReader.readExpression(plain.print(expression)))).isEqualTo(value);
  }

  @Property
  void statements_read_back_with_their_relations(
      @ForAll("expressions") Expression left,
      @ForAll("expressions") Expression right,
      @ForAll Relation relation) {
    value(left);
    value(right);
    Statement.Chain chain = new Statement.Chain(List.of(left, right), List.of(relation));
    Statement.Equivalence statement = new Statement.Equivalence(chain, chain);
    for (Statement read :
        List.of(
            latexReader.readStatement(latex.print(statement)),
            plainReader.readStatement(plain.print(statement)))) {
      assertThat(read).isInstanceOf(Statement.Equivalence.class);
      Statement.Chain back = (Statement.Chain) ((Statement.Equivalence) read).right();
      assertThat(back.relations()).containsExactly(relation);
    }
  }

  @Example
  void an_implication_reads_back_as_one_and_not_as_an_equivalence() {
    Statement.Chain chain =
        new Statement.Chain(
            List.of(Expression.symbol("g"), Expression.constant(0)), List.of(Relation.GREATER));
    Statement implication = new Statement.Implication(chain, chain);
    assertThat(latexReader.readStatement(latex.print(implication))).isEqualTo(implication);
    assertThat(plainReader.readStatement(plain.print(implication))).isEqualTo(implication);
    assertThat(latexReader.readStatement("g > 0 \\Rightarrow g > 0")).isEqualTo(implication);
    assertThat(plainReader.readStatement("g >= 0 => g <= 0"))
        .isInstanceOf(Statement.Implication.class);
  }

  @Property(tries = 200)
  void printing_what_was_read_changes_nothing_more(@ForAll("expressions") Expression expression) {
    String once = latex.print(latexReader.readExpression(latex.print(expression)));
    assertThat(latex.print(latexReader.readExpression(once))).isEqualTo(once);
  }

  private final OpaqueValues values =
      new OpaqueValues(
          Map.of(
              "g", Rational.of(3, 7),
              "gamma_h", Rational.of(-5, 11),
              "up", Rational.of(2, 13),
              "N", Rational.of(17, 3),
              "M", Rational.of(-1, 19),
              "J", Rational.of(23, 29),
              "c", Rational.of(31, 5)));

  /** The value at a point; expressions that divide by zero there are left out. */
  private Rational value(Expression expression) {
    try {
      return values.of(expression);
    } catch (ArithmeticException e) {
      Assume.that(false);
      throw e;
    }
  }

  private static boolean isNotZero(Expression expression) {
    return !expression.equals(Expression.constant(0));
  }

  @Provide
  Arbitrary<Expression> expressions() {
    return expressions(4);
  }

  private static Arbitrary<Expression> expressions(int depth) {
    Arbitrary<Expression> leaves =
        Arbitraries.oneOf(
            Arbitraries.of(TEX.keySet()).map(Expression::symbol),
            Arbitraries.integers().between(-12, 12).map(Expression::constant),
            Combinators.combine(
                    Arbitraries.integers().between(-9, 9), Arbitraries.integers().between(1, 9))
                .as((p, q) -> Expression.constant(Rational.of(p, q))),
            Arbitraries.just(new Expression.ImaginaryUnit()));
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<Expression> inner = Arbitraries.lazy(() -> expressions(depth - 1));
    Arbitrary<List<Expression>> several = inner.list().ofMinSize(2).ofMaxSize(4);
    return Arbitraries.oneOf(
        leaves,
        several.map(Expression.Sum::new),
        several.map(Expression.Product::new),
        several.map(Expression.Maximum::new),
        inner.map(Expression.Negation::new),
        Combinators.combine(inner, inner.filter(PrintersProperties::isNotZero))
            .as(Expression.Quotient::new),
        Combinators.combine(inner, Arbitraries.integers().between(-3, 12))
            .as(Expression.Power::new),
        inner.map(Expression.SquareRoot::new),
        inner.map(Expression.Modulus::new),
        inner.map(Expression.Conjugate::new),
        inner.map(Expression.Exponential::new));
  }
}
