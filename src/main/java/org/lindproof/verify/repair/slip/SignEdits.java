package org.lindproof.verify.repair.slip;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.verify.repair.edit.Edit;
import org.lindproof.verify.repair.edit.EditKind;
import org.lindproof.verify.repair.edit.LocalEdits;
import org.lindproof.verify.repair.edit.Operands;
import org.lindproof.verify.repair.edit.Place;

/** A plus for a minus and the other way round. */
record SignEdits() implements LocalEdits {

  @Override
  public List<Edit> at(Expression node, Place place) {
    List<Edit> edits = new ArrayList<>();
    if (node instanceof Expression.Sum sum) {
      for (int i = 0; i < sum.terms().size(); i++) {
        Expression term = sum.terms().get(i);
        List<Expression> terms = new Operands(sum.terms()).with(i, negated(term));
        edits.add(Edit.of(EditKind.SIGN, "the other sign of %s", new Expression.Sum(terms), term));
      }
    }
    if (node instanceof Expression.Negation negation && place != Place.TERM) {
      edits.add(Edit.of(EditKind.SIGN, "without the minus sign of %s", negation.argument(), node));
    } else if (place == Place.WHOLE && !isZero(node)) {
      edits.add(
          Edit.of(EditKind.SIGN, "the other sign of %s", new Expression.Negation(node), node));
    }
    return edits;
  }

  private static Expression negated(Expression term) {
    return term instanceof Expression.Negation negation
        ? negation.argument()
        : new Expression.Negation(term);
  }

  static boolean isZero(Expression node) {
    return node instanceof Expression.Constant constant && constant.value().isZero();
  }
}
