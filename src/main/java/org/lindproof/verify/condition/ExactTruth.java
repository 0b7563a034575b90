package org.lindproof.verify.condition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.print.PlainPrinter;
import org.lindproof.verify.evaluation.FormulaEvaluation;
import org.lindproof.verify.evaluation.Side;

/** The exact truth value of a statement at a rational point. */
public record ExactTruth(FormulaEvaluation evaluation, Map<String, Rational> point) {

  public boolean holds(Statement statement) {
    if (statement instanceof Statement.Equivalence equivalence) {
      return holds(equivalence.left()) == holds(equivalence.right());
    } else if (statement instanceof Statement.Implication implication) {
      return !holds(implication.left()) || holds(implication.right());
    }
    Statement.Chain chain = (Statement.Chain) statement;
    for (int i = 0; i < chain.relations().size(); i++) {
      Side.Value left = evaluation.side(chain.sides().get(i)).at(point);
      Side.Value right = evaluation.side(chain.sides().get(i + 1)).at(point);
      if (!holds(left, chain.relations().get(i), right)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(Side.Value left, Relation relation, Side.Value right) {
    int sign = left.re().minus(right.re()).signum();
    return switch (relation) {
      case EQUAL, DEFINED_AS -> left.equalTo(right);
      case NOT_EQUAL -> !left.equalTo(right);
      case GREATER -> sign > 0;
      case GREATER_OR_EQUAL -> sign >= 0;
      case LESS -> sign < 0;
      case LESS_OR_EQUAL -> sign <= 0;
    };
  }

  /**
   * Whether floating point sees an order relation or an equivalence of such hold at the point: a
   * hint where to look, quick and without any authority.
   */
  public boolean seemsToHold(Statement statement) {
    Map<String, Double> doubles = new HashMap<>();
    point.forEach((name, value) -> doubles.put(name, value.toDouble()));
    return seemsToHold(statement, doubles);
  }

  private boolean seemsToHold(Statement statement, Map<String, Double> doubles) {
    if (statement instanceof Statement.Equivalence equivalence) {
      return seemsToHold(equivalence.left(), doubles) == seemsToHold(equivalence.right(), doubles);
    } else if (statement instanceof Statement.Implication implication) {
      return !seemsToHold(implication.left(), doubles) || seemsToHold(implication.right(), doubles);
    }
    Statement.Chain chain = (Statement.Chain) statement;
    for (int i = 0; i < chain.relations().size(); i++) {
      double left = evaluation.side(chain.sides().get(i)).approximate(doubles);
      double right = evaluation.side(chain.sides().get(i + 1)).approximate(doubles);
      boolean holds =
          switch (chain.relations().get(i)) {
            case GREATER, GREATER_OR_EQUAL -> left > right;
            case LESS, LESS_OR_EQUAL -> left < right;
            case EQUAL, DEFINED_AS, NOT_EQUAL -> holds(chain.link(i));
          };
      if (!holds) {
        return false;
      }
    }
    return true;
  }

  /** The values of all sides, for example {@code J = 1/2}. */
  public List<String> values(Statement statement) {
    List<String> values = new ArrayList<>();
    statement.parts().forEach(part -> values.addAll(values(part)));
    if (statement instanceof Statement.Chain chain) {
      chain.sides().stream()
          .filter(side -> !side.symbols().isEmpty())
          .forEach(
              side ->
                  values.add(
                      new PlainPrinter().print(side) + " = " + evaluation.side(side).at(point)));
    }
    return values.stream().distinct().toList();
  }
}
