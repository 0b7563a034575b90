package org.lindproof.paper.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.paper.operator.OperatorExpression.Adjoint;
import org.lindproof.paper.operator.OperatorExpression.Anticommutator;
import org.lindproof.paper.operator.OperatorExpression.Commutator;
import org.lindproof.paper.operator.OperatorExpression.Dissipator;
import org.lindproof.paper.operator.OperatorExpression.HamiltonianTerm;
import org.lindproof.paper.operator.OperatorExpression.Negation;
import org.lindproof.paper.operator.OperatorExpression.Power;
import org.lindproof.paper.operator.OperatorExpression.Product;
import org.lindproof.paper.operator.OperatorExpression.Quotient;
import org.lindproof.paper.operator.OperatorExpression.Scalar;
import org.lindproof.paper.operator.OperatorExpression.SiteOperator;
import org.lindproof.paper.operator.OperatorExpression.State;
import org.lindproof.paper.operator.OperatorExpression.Sum;
import org.lindproof.paper.operator.OperatorExpression.Trace;
import org.lindproof.paper.tex.TexToken;
import org.lindproof.paper.tex.TexTokenizer;
import org.lindproof.paper.tex.UnreadableFormulaException;

class OperatorPrinterProperties {

  @Property(tries = 2000)
  void a_formula_reads_back_to_the_tree_that_was_printed(
      @ForAll("operators") OperatorExpression left, @ForAll("operators") OperatorExpression right) {
    OperatorStatement statement =
        new OperatorStatement.Chain(List.of(left, right), List.of(Relation.EQUAL));
    String tex = EngineSymbols.PRINTER.print(statement);
    assertThat(read(tex)).as(tex).isEqualTo(statement);
  }

  /** Twin: another tree prints differently, or reads back as itself and not as the first. */
  @Property(tries = 500)
  void two_formulas_do_not_print_alike(
      @ForAll("operators") OperatorExpression left, @ForAll("operators") OperatorExpression right) {
    Assume.that(!left.equals(right));
    assertThat(EngineSymbols.PRINTER.print(left)).isNotEqualTo(EngineSymbols.PRINTER.print(right));
  }

  @Property(tries = 3000)
  void any_formula_is_read_or_refused(@ForAll("fragments") String tex) {
    try {
      List<TexToken> tokens = TexTokenizer.tokens(tex, 1);
      if (EngineSymbols.READER.isAboutOperators(tokens)) {
        EngineSymbols.READER.read(tokens);
      }
    } catch (UnreadableFormulaException e) {
      assertThat(e.line()).isPositive();
      assertThat(e.remedy()).isNotBlank();
    }
  }

  @Provide
  Arbitrary<String> fragments() {
    return Arbitraries.of(
            ("H_S|\\rho|\\rho(t)|\\dot{\\rho}|=|:=|+|-|/|2|g|i|[|]|(|)|\\{|\\}|,|\\left(|\\right)"
                    + "|\\mathcal{D}|\\mathcal{D}[|\\mathcal{L}|\\sum_j|\\sigma_+^{(j)}|\\sigma_-"
                    + "|\\sigma_+^{(h)}|^\\dagger|^2|^{-1}|_h|\\text{Tr}|\\det|M|\\mathbf{p}|\\cdot"
                    + "|\\langle|\\rangle|\\neq|\\in|\\mathbb{C}^{2\\times 2}|\\frac{H_S}{2}|A|Q_h(t)"
                    + "|\\longleftrightarrow|\\begin{pmatrix}|\\end{pmatrix}|&|\\\\|\\mathbf{1}|)^T")
                .split("\\|"))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(parts -> String.join(" ", parts));
  }

  private static OperatorStatement read(String tex) {
    return EngineSymbols.READER.read(TexTokenizer.tokens(tex, 1)).get(0).statement();
  }

  @Provide
  Arbitrary<OperatorExpression> operators() {
    return operator(3);
  }

  private static Arbitrary<OperatorExpression> operator(int depth) {
    Arbitrary<OperatorExpression> leaves =
        Arbitraries.of(
            new State(),
            new HamiltonianTerm("H_S"),
            new HamiltonianTerm("H_int"),
            new OperatorExpression.Identity(),
            new OperatorExpression.StationaryState("rho"),
            new OperatorExpression.Derivative(new State()),
            new SiteOperator(EngineSymbols.RAISING, Optional.of("h")),
            new SiteOperator(EngineSymbols.LOWERING, Optional.of("c")));
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<OperatorExpression> inner = operator(depth - 1);
    Arbitrary<OperatorExpression> unsigned = inner.filter(e -> !(e instanceof Negation));
    Arbitrary<OperatorExpression> factor =
        unsigned.filter(e -> !(e instanceof Product) && !(e instanceof Quotient));
    return Arbitraries.oneOf(
        leaves,
        Combinators.combine(inner, inner).as(OperatorPrinterProperties::sum),
        Combinators.combine(factor, factor).as((a, b) -> new Product(List.of(a, b))),
        Combinators.combine(numbers(), factor).as((a, b) -> new Product(List.of(a, b))),
        Combinators.combine(dissipators(), factor).as((a, b) -> new Product(List.of(a, b))),
        Combinators.combine(inner, inner).as(Commutator::new),
        Combinators.combine(inner, inner).as(Anticommutator::new),
        inner.map(e -> new Product(List.of(new Trace(e), new State()))),
        unsigned.map(Negation::new),
        inner.map(e -> new Quotient(e, Expression.symbol("g"))),
        inner.map(Adjoint::new),
        inner.map(e -> new Power(e, 2)));
  }

  /** Brackets around a sum in a sum mean nothing. */
  private static OperatorExpression sum(OperatorExpression left, OperatorExpression right) {
    List<OperatorExpression> terms = new java.util.ArrayList<>();
    for (OperatorExpression term : List.of(left, right)) {
      terms.addAll(term instanceof Sum sum ? sum.terms() : List.of(term));
    }
    return new Sum(terms);
  }

  private static Arbitrary<OperatorExpression> numbers() {
    return Arbitraries.of(
            Expression.symbol("g"),
            Expression.symbol("gamma_h_up"),
            new Expression.ImaginaryUnit(),
            Expression.constant(3),
            new Expression.Sum(List.of(Expression.symbol("g"), Expression.constant(1))),
            new Expression.Quotient(Expression.constant(1), Expression.constant(2)))
        .map(Scalar::new);
  }

  private static Arbitrary<OperatorExpression> dissipators() {
    return Arbitraries.of(
        new OperatorExpression.Generator(),
        new Dissipator(new SiteOperator(EngineSymbols.RAISING, Optional.of("h")), Optional.empty()),
        new Dissipator(
            new SiteOperator(EngineSymbols.LOWERING, Optional.of("c")), Optional.of("c")));
  }
}
