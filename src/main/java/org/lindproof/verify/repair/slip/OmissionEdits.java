package org.lindproof.verify.repair.slip;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.verify.repair.edit.Edit;
import org.lindproof.verify.repair.edit.EditKind;
import org.lindproof.verify.repair.edit.LocalEdits;
import org.lindproof.verify.repair.edit.Operands;
import org.lindproof.verify.repair.edit.Place;

/** A term, a factor or a denominator too many. */
record OmissionEdits() implements LocalEdits {

  @Override
  public List<Edit> at(Expression node, Place place) {
    List<Edit> edits = new ArrayList<>();
    if (node instanceof Expression.Sum sum) {
      for (int i = 0; i < sum.terms().size(); i++) {
        edits.add(
            without(
                "the term",
                Expression.sum(new Operands(sum.terms()).without(i)),
                sum.terms().get(i)));
      }
    } else if (node instanceof Expression.Product product) {
      for (int i = 0; i < product.factors().size(); i++) {
        if (!(product.factors().get(i) instanceof Expression.Constant)) {
          edits.add(
              without(
                  "the factor",
                  Expression.product(new Operands(product.factors()).without(i)),
                  product.factors().get(i)));
        }
      }
    } else if (node instanceof Expression.Quotient quotient) {
      edits.add(without("the denominator", quotient.numerator(), quotient.denominator()));
    }
    return edits;
  }

  private static Edit without(String what, Expression rest, Expression part) {
    return Edit.of(EditKind.SUPERFLUOUS, "without " + what + " %s", rest, part);
  }
}
