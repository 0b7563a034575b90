package org.lindproof.verify.condition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.algebra.radical.Surd;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.FormulaEvaluation;
import org.lindproof.verify.evaluation.Quantity;
import org.lindproof.verify.evaluation.Side;

/** Translates statements to conditions on signs; remembers what it translated, and the sides. */
public final class StatementConditions {
  private final FormulaEvaluation evaluation;
  private final SignConditions conditions;
  private final List<Side> sides = new ArrayList<>();
  private final Map<Statement, Condition> conditionOf = new HashMap<>();

  public StatementConditions(FormulaEvaluation evaluation) {
    this.evaluation = evaluation;
    this.conditions = new SignConditions(evaluation.domain().prover());
  }

  /** The sides of all statements seen so far. */
  public List<Side> sides() {
    return List.copyOf(sides);
  }

  /** Irreducible polynomials that may vanish; where one does, the conditions so far say nothing. */
  public List<Polynomial> poles() {
    return conditions.poles();
  }

  /**
   * An order relation between numbers that are not real has no meaning: {@link
   * CannotDecideException}.
   */
  public void requireRealOrders(Statement statement) {
    statement.parts().forEach(this::requireRealOrders);
    if (statement instanceof Statement.Chain chain) {
      for (int i = 0; i < chain.relations().size(); i++) {
        Relation relation = chain.relations().get(i);
        if (!relation.isEquality() && relation != Relation.NOT_EQUAL) {
          for (Expression side : chain.sides().subList(i, i + 2)) {
            if (!evaluation.side(side).isReal()) {
              throw new CannotDecideException("an order relation needs real numbers");
            }
          }
        }
      }
    }
  }

  /** Remembers the sides without translating the statement. */
  public void recordSides(Statement statement) {
    statement.parts().forEach(this::recordSides);
    if (statement instanceof Statement.Chain chain) {
      sides.addAll(evaluation.sides(chain.sides()));
    }
  }

  /** The condition under which a statement holds. */
  public Condition of(Statement statement) {
    Condition known = conditionOf.get(statement);
    if (known == null) {
      known = condition(statement);
      conditionOf.put(statement, known);
    }
    return known;
  }

  private Condition condition(Statement statement) {
    if (statement instanceof Statement.Equivalence equivalence) {
      return Condition.iff(of(equivalence.left()), of(equivalence.right()));
    } else if (statement instanceof Statement.Implication implication) {
      return Condition.any(new Condition.Not(of(implication.left())), of(implication.right()));
    }
    Statement.Chain chain = (Statement.Chain) statement;
    List<Condition> links = new ArrayList<>();
    for (int i = 0; i < chain.relations().size(); i++) {
      Side left = remember(evaluation.side(chain.sides().get(i)));
      Side right = remember(evaluation.side(chain.sides().get(i + 1)));
      links.add(compare(left, chain.relations().get(i), right));
    }
    return links.size() == 1 ? links.get(0) : new Condition.All(links);
  }

  private Side remember(Side side) {
    sides.add(side);
    return side;
  }

  private Condition compare(Side left, Relation relation, Side right) {
    return switch (relation) {
      case GREATER -> greater(left, right);
      case LESS -> greater(right, left);
      case GREATER_OR_EQUAL -> new Condition.Not(greater(right, left));
      case LESS_OR_EQUAL -> new Condition.Not(greater(left, right));
      case NOT_EQUAL -> new Condition.Not(equal(left, right));
      case EQUAL, DEFINED_AS -> equal(left, right);
    };
  }

  private Condition equal(Side left, Side right) {
    boolean single = left.alternatives().size() == 1 && right.alternatives().size() == 1;
    if (!single) {
      return Condition.all(
          new Condition.Not(greater(left, right)), new Condition.Not(greater(right, left)));
    }
    Quantity difference = left.alternatives().get(0).minus(right.alternatives().get(0));
    if (difference.sign().isNonZero()) {
      return new Condition.Constant(false);
    }
    return Condition.all(zero(difference.re()), zero(difference.im()));
  }

  /** max of the left side &gt; max of the right side. */
  private Condition greater(Side left, Side right) {
    List<Condition> some = new ArrayList<>();
    for (Quantity a : left.alternatives()) {
      List<Condition> all = new ArrayList<>();
      for (Quantity b : right.alternatives()) {
        Quantity difference = a.minus(b);
        if (!a.isReal() || !b.isReal()) {
          throw new CannotDecideException("an order relation needs real numbers");
        }
        all.add(positive(difference));
      }
      some.add(all.size() == 1 ? all.get(0) : new Condition.All(all));
    }
    return some.size() == 1 ? some.get(0) : new Condition.Any(some);
  }

  private Condition positive(Quantity quantity) {
    if (quantity.sign() == Sign.POSITIVE || !quantity.sign().canBePositive()) {
      return new Condition.Constant(quantity.sign() == Sign.POSITIVE);
    }
    return conditions.positive(quantity.re()).orElseThrow(StatementConditions::tooDeep);
  }

  private Condition zero(Surd surd) {
    return conditions.zero(surd).orElseThrow(StatementConditions::tooDeep);
  }

  private static CannotDecideException tooDeep() {
    return new CannotDecideException("the square roots nest too deeply");
  }
}
