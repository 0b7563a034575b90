package org.lindproof.verify.repair.slip;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.verify.repair.edit.Edit;
import org.lindproof.verify.repair.edit.EditKind;
import org.lindproof.verify.repair.edit.LocalEdits;
import org.lindproof.verify.repair.edit.Operands;
import org.lindproof.verify.repair.edit.Place;

/** Twice, half, four times or a quarter of a number; a number too many. */
record NumberEdits() implements LocalEdits {
  private static final List<Rational> FACTORS =
      List.of(Rational.of(2), Rational.of(1, 2), Rational.of(4), Rational.of(1, 4));

  @Override
  public List<Edit> at(Expression node, Place place) {
    List<Edit> edits = new ArrayList<>();
    if (node instanceof Expression.Constant constant && !constant.value().isZero()) {
      for (Rational factor : FACTORS) {
        Rational value = constant.value().times(factor);
        if (place != Place.FACTOR || !value.equals(Rational.ONE)) { // else the factor is dropped
          Expression number = Expression.constant(value);
          edits.add(Edit.of(EditKind.NUMBER, "%s in place of %s", number, number, node));
        }
      }
    } else if (node instanceof Expression.Product product) {
      for (int i = 0; i < product.factors().size(); i++) {
        if (product.factors().get(i) instanceof Expression.Constant number) {
          Expression rest = Expression.product(new Operands(product.factors()).without(i));
          edits.add(Edit.of(EditKind.NUMBER, "without the factor %s of %s", rest, number, product));
        }
      }
    }
    return edits;
  }
}
