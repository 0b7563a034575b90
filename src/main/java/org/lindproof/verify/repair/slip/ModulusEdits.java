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
 * The modulus of a quantity, or no modulus.
 *
 * @param observables symbols whose modulus is looked at
 */
record ModulusEdits(Set<String> observables) implements LocalEdits {

  @Override
  public List<Edit> at(Expression node, Place place) {
    List<Edit> edits = new ArrayList<>();
    if (node instanceof Expression.Modulus modulus) {
      edits.add(
          Edit.of(
              EditKind.MODULUS,
              "without the modulus of %s",
              modulus.argument(),
              modulus.argument()));
    } else if (place != Place.ENCLOSED
        && node instanceof Expression.Symbol symbol
        && observables.contains(symbol.name())) {
      Expression bars = new Expression.Modulus(node);
      edits.add(Edit.of(EditKind.MODULUS, "the modulus of %s", bars, node));
    }
    return edits;
  }
}
