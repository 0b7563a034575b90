package org.lindproof.verify.repair.slip;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.verify.repair.edit.Edit;
import org.lindproof.verify.repair.edit.EditKind;
import org.lindproof.verify.repair.edit.LocalEdits;
import org.lindproof.verify.repair.edit.Place;

/** Another exponent, a square or a root too many or too few. */
record ExponentEdits() implements LocalEdits {

  @Override
  public List<Edit> at(Expression node, Place place) {
    List<Edit> edits = new ArrayList<>();
    if (node instanceof Expression.Power power) {
      int e = power.exponent();
      Set<Integer> others = new LinkedHashSet<>(List.of(e - 1, e + 1, 2 * e));
      if (e % 2 == 0) {
        others.add(e / 2);
      }
      others.removeAll(List.of(0, e));
      others.forEach(other -> edits.add(to(power, other)));
      return edits;
    }
    boolean raised = place == Place.BASE || place == Place.ENCLOSED; // has a power as it is
    boolean isSigned = node instanceof Expression.Negation;
    if (!raised && !isSigned && !isNumber(node)) {
      edits.add(
          Edit.of(EditKind.EXPONENT, "the square of %s", new Expression.Power(node, 2), node));
      edits.add(
          Edit.of(EditKind.EXPONENT, "the root of %s", new Expression.SquareRoot(node), node));
    }
    if (node instanceof Expression.SquareRoot root) {
      edits.add(
          Edit.of(EditKind.EXPONENT, "without the root of %s", root.argument(), root.argument()));
    }
    return edits;
  }

  private static boolean isNumber(Expression node) {
    return node instanceof Expression.Constant || node instanceof Expression.ImaginaryUnit;
  }

  private static Edit to(Expression.Power power, int exponent) {
    if (exponent == 1) {
      return Edit.of(EditKind.EXPONENT, "%s in place of %s", power.base(), power.base(), power);
    }
    Expression other = new Expression.Power(power.base(), exponent);
    return Edit.of(EditKind.EXPONENT, "%s in place of %s", other, other, power);
  }
}
