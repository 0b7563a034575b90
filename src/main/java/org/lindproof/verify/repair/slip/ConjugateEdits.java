package org.lindproof.verify.repair.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.verify.repair.edit.Edit;
import org.lindproof.verify.repair.edit.EditKind;
import org.lindproof.verify.repair.edit.LocalEdits;
import org.lindproof.verify.repair.edit.Place;

/**
 * The conjugate of the whole side or of a symbol; -i for i.
 *
 * @param complex symbols that are not real
 */
record ConjugateEdits(Set<String> complex) implements LocalEdits {

  @Override
  public List<Edit> at(Expression node, Place place) {
    List<Edit> edits = new ArrayList<>();
    if (node instanceof Expression.Conjugate conjugate) {
      edits.add(
          Edit.of(
              EditKind.CONJUGATE,
              "%s in place of %s",
              conjugate.argument(),
              conjugate.argument(),
              node));
    } else if (node instanceof Expression.ImaginaryUnit) {
      Expression minus = new Expression.Negation(node);
      edits.add(Edit.of(EditKind.CONJUGATE, "%s in place of %s", minus, minus, node));
    } else if (isComplex(node) && (place == Place.WHOLE || node instanceof Expression.Symbol)) {
      Expression star = new Expression.Conjugate(node);
      edits.add(Edit.of(EditKind.CONJUGATE, "the conjugate of %s", star, node));
    }
    return edits;
  }

  private boolean isComplex(Expression node) {
    return node instanceof Expression.ImaginaryUnit
        || (node instanceof Expression.Symbol symbol && complex.contains(symbol.name()))
        || node.children().stream().anyMatch(this::isComplex);
  }
}
