package org.lindproof.verify.severity;

import java.util.List;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.paper.print.PlainPrinter;

/**
 * Something that a study concludes from a quantity.
 *
 * @param shown as the paper has it
 * @param statement over quantities of the study, with {@link #PLACE} for the quantity
 * @param assumptions under which it is concluded
 */
record Conclusion(Statement shown, Statement statement, List<Assumption> assumptions) {
  /** Stands for the quantity; no symbol of a study has a blank in it. */
  static final String PLACE = "the quantity";

  Conclusion {
    assumptions = List.copyOf(assumptions);
  }

  /** The sign of a quantity. */
  static Conclusion sign(String symbol, Relation relation) {
    Expression zero = Expression.constant(0);
    return new Conclusion(
        new Statement.Chain(List.of(Expression.symbol(symbol), zero), List.of(relation)),
        new Statement.Chain(List.of(Expression.symbol(PLACE), zero), List.of(relation)),
        List.of());
  }

  /** The statement with a symbol in the place of the quantity. */
  Statement of(String symbol) {
    return statement.mapSides(side -> replaced(side, Expression.symbol(symbol)));
  }

  private static Expression replaced(Expression expression, Expression symbol) {
    if (expression.equals(Expression.symbol(PLACE))) {
      return symbol;
    }
    return expression.withChildren(
        expression.children().stream().map(child -> replaced(child, symbol)).toList());
  }

  String text() {
    return new PlainPrinter().print(shown);
  }
}
