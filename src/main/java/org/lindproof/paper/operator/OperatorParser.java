package org.lindproof.paper.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.paper.latex.TexCursor;
import org.lindproof.paper.latex.TexExpressionParser;
import org.lindproof.paper.tex.TexAtom;
import org.lindproof.paper.tex.TexMacros;

/**
 * Recursive descent over the atoms of one formula over operators: a chain of relations, sums,
 * products, and a slash with one number after it, as in formulas over numbers.
 */
final class OperatorParser {
  private static final Set<String> CORRESPONDS = Set.of("\\longleftrightarrow", "\\leftrightarrow");
  private static final Set<String> TIMES = Set.of("\\cdot", "\\times");

  private final TexCursor cursor;
  private final OperatorFactorParser factors;
  private final TexExpressionParser numbers;
  private final OperatorContent content;

  OperatorParser(List<TexAtom> atoms, OperatorContent content, RunningSums sums, int depth) {
    this.cursor = new TexCursor(atoms, depth);
    this.content = content;
    this.numbers = new TexExpressionParser(cursor, content.symbols().scalars(), sums.indices());
    this.factors = new OperatorFactorParser(this, cursor, numbers, content, sums);
  }

  /** The whole input as a statement. */
  OperatorStatement statement() {
    List<OperatorExpression> sides = new ArrayList<>(List.of(sum()));
    List<Relation> relations = new ArrayList<>();
    int corresponding = 0;
    while (!cursor.atEnd()) {
      Optional<Relation> relation =
          Optional.ofNullable(TexMacros.RELATIONS.get(cursor.peek().bare()));
      if (relation.isPresent()) {
        relations.add(relation.get());
      } else if (CORRESPONDS.contains(cursor.peek().bare()) && corresponding == 0) {
        corresponding = sides.size();
        relations.add(Relation.EQUAL);
      } else {
        throw cursor.unexpected("remove it or complete the formula");
      }
      cursor.next();
      sides.add(sum());
    }
    if (relations.isEmpty()) {
      throw cursor.fault("the formula states nothing", "write a relation such as =");
    }
    if (corresponding == 0) {
      return new OperatorStatement.Chain(sides, relations);
    } else if (!relations.stream().allMatch(Relation::isEquality)) {
      throw cursor.fault("an order relation beside \\longleftrightarrow", "write =");
    }
    return new OperatorStatement.Correspondence(
        sides.subList(0, corresponding), sides.subList(corresponding, sides.size()));
  }

  /** The whole input as an expression. */
  OperatorExpression expression() {
    OperatorExpression expression = sum();
    if (!cursor.atEnd()) {
      throw cursor.unexpected("remove it or complete the formula");
    }
    return expression;
  }

  /** A sum, as far as it goes. */
  OperatorExpression sum() {
    List<OperatorExpression> terms = new ArrayList<>();
    boolean more = true;
    while (more) {
      boolean negative = false;
      if (!cursor.atEnd() && TexExpressionParser.isSign(cursor.peek())) {
        negative = cursor.next().bare().equals("-");
      }
      OperatorExpression term = product();
      if (!negative && term instanceof OperatorExpression.Sum inner) {
        terms.addAll(inner.terms()); // brackets around a sum in a sum mean nothing
      } else {
        terms.add(negative ? new OperatorExpression.Negation(term) : term);
      }
      more = !cursor.atEnd() && TexExpressionParser.isSign(cursor.peek());
    }
    return OperatorExpression.sum(terms);
  }

  private OperatorExpression product() {
    List<OperatorExpression> list = new ArrayList<>();
    append(list, factors.factor());
    while (!cursor.atEnd()) {
      TexAtom atom = cursor.peek();
      if (TIMES.contains(atom.bare()) && !factors.isState(atom)) {
        cursor.next();
      } else if (atom.bare().equals("/")) {
        return quotient(OperatorExpression.product(list));
      } else if (!canBegin(atom)) {
        break;
      } else if (atom.isDigit()) {
        throw cursor.fault(
            "a number follows a factor", "put braces around a longer script, or write \\cdot");
      }
      append(list, factors.factor());
    }
    return OperatorExpression.product(list);
  }

  private boolean canBegin(TexAtom atom) {
    return !CORRESPONDS.contains(atom.bare())
        && (factors.isState(atom) || atom.is("|") || numbers.canBegin(atom));
  }

  /** Neighbouring numbers are one number. */
  private static void append(List<OperatorExpression> factors, OperatorExpression next) {
    int last = factors.size() - 1;
    if (last >= 0
        && factors.get(last) instanceof OperatorExpression.Scalar left
        && next instanceof OperatorExpression.Scalar right) {
      List<Expression> product = new ArrayList<>();
      product.addAll(
          left.value() instanceof Expression.Product p ? p.factors() : List.of(left.value()));
      product.add(right.value());
      factors.set(last, new OperatorExpression.Scalar(Expression.product(product)));
    } else {
      factors.add(next);
    }
  }

  private OperatorExpression quotient(OperatorExpression numerator) {
    cursor.next();
    if (cursor.atEnd() || content.isIn(List.of(cursor.peek()))) {
      throw cursor.unexpected("divide by a number");
    }
    Expression denominator = numbers.factor();
    boolean ambiguous =
        !cursor.atEnd()
            && (canBegin(cursor.peek())
                || cursor.peek().bare().equals("/")
                || TIMES.contains(cursor.peek().bare()));
    if (ambiguous) {
      throw cursor.fault(
          "what stands after the slash can be read in two ways", "write \\frac or brackets");
    }
    return new OperatorExpression.Quotient(numerator, denominator);
  }
}
