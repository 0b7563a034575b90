package org.lindproof.cas.polynomial;

import java.util.List;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Expression.Conjugate;
import org.lindproof.algebra.expression.Expression.Constant;
import org.lindproof.algebra.expression.Expression.ImaginaryUnit;
import org.lindproof.algebra.expression.Expression.Maximum;
import org.lindproof.algebra.expression.Expression.Modulus;
import org.lindproof.algebra.expression.Expression.Negation;
import org.lindproof.algebra.expression.Expression.SquareRoot;
import org.lindproof.algebra.expression.Expression.Symbol;

/** The complex conjugate of a tree whose symbols are real, carried out. */
public final class Conjugation {
  private Conjugation() {}

  public static Expression of(Expression expression) {
    if (expression instanceof ImaginaryUnit) {
      return new Negation(expression);
    }
    if (expression instanceof Conjugate conjugate) {
      return conjugate.argument();
    }
    // real by their contracts
    if (expression instanceof Constant
        || expression instanceof Symbol
        || expression instanceof SquareRoot
        || expression instanceof Modulus
        || expression instanceof Maximum) {
      return expression;
    }
    List<Expression> children = expression.children().stream().map(Conjugation::of).toList();
    return expression.withChildren(children);
  }
}
