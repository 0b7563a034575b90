package org.lindproof.verify.repair.slip;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.verify.repair.edit.Edit;
import org.lindproof.verify.repair.edit.EditKind;
import org.lindproof.verify.repair.edit.LocalEdits;
import org.lindproof.verify.repair.edit.Place;

/** Twice or half of a term that begins with no number. */
record FactorTwoEdits() implements LocalEdits {

  @Override
  public List<Edit> at(Expression node, Place place) {
    boolean isNumber =
        node instanceof Expression.Constant
            || (node instanceof Expression.Product product
                && product.factors().get(0) instanceof Expression.Constant);
    if (!place.startsTerm() || isNumber || node instanceof Expression.Negation) {
      return List.of();
    }
    return List.of(
        times(Rational.of(2), "twice %s", node), times(Rational.of(1, 2), "half of %s", node));
  }

  private static Edit times(Rational factor, String phrase, Expression node) {
    List<Expression> factors = new ArrayList<>(List.of(Expression.constant(factor)));
    factors.addAll(node instanceof Expression.Product p ? p.factors() : List.of(node));
    return Edit.of(EditKind.FACTOR_TWO, phrase, new Expression.Product(factors), node);
  }
}
