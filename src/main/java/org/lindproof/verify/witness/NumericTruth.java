package org.lindproof.verify.witness;

import java.util.Map;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.numeric.linear.ComplexValue;
import org.lindproof.verify.evaluation.SymbolMeanings;

/** What floating point with error bounds says of a statement at a point. */
enum NumericTruth {
  TRUE,
  FALSE,
  UNCLEAR;

  /**
   * What the error bounds tell.
   *
   * @param agreement whether an equality counts as true where its sides agree within the bounds; as
   *     a part of an equivalence or implication it never does
   */
  static NumericTruth of(
      Statement statement,
      Map<String, ComplexValue> sample,
      SymbolMeanings meanings,
      boolean agreement) {
    if (statement instanceof Statement.Equivalence equivalence) {
      NumericTruth left = of(equivalence.left(), sample, meanings, false);
      NumericTruth right = of(equivalence.right(), sample, meanings, false);
      if (left == NumericTruth.UNCLEAR || right == NumericTruth.UNCLEAR) {
        return NumericTruth.UNCLEAR;
      }
      return left == right ? NumericTruth.TRUE : NumericTruth.FALSE;
    } else if (statement instanceof Statement.Implication implication) {
      return implied(
          of(implication.left(), sample, meanings, false),
          of(implication.right(), sample, meanings, false));
    }
    Statement.Chain chain = (Statement.Chain) statement;
    NumericTruth all = NumericTruth.TRUE;
    for (int i = 0; i < chain.relations().size(); i++) {
      ComplexValue left = NumericWitness.value(chain.sides().get(i), sample, meanings);
      ComplexValue right = NumericWitness.value(chain.sides().get(i + 1), sample, meanings);
      NumericTruth one = compare(left.minus(right), chain.relations().get(i), agreement);
      if (one == NumericTruth.FALSE) {
        return NumericTruth.FALSE;
      }
      all = one == NumericTruth.UNCLEAR ? NumericTruth.UNCLEAR : all;
    }
    return all;
  }

  private static NumericTruth implied(NumericTruth left, NumericTruth right) {
    if (left == NumericTruth.FALSE || right == NumericTruth.TRUE) {
      return NumericTruth.TRUE;
    }
    return left == NumericTruth.TRUE && right == NumericTruth.FALSE
        ? NumericTruth.FALSE
        : NumericTruth.UNCLEAR;
  }

  private static NumericTruth compare(
      ComplexValue difference, Relation relation, boolean agreement) {
    if (!difference.isDefined() || !Double.isFinite(difference.error())) {
      return NumericTruth.UNCLEAR;
    }
    boolean zero = difference.modulus() <= difference.error();
    if (relation.isEquality()) {
      return !zero ? NumericTruth.FALSE : agreement ? NumericTruth.TRUE : NumericTruth.UNCLEAR;
    } else if (relation == Relation.NOT_EQUAL) {
      return zero ? NumericTruth.UNCLEAR : NumericTruth.TRUE;
    } else if (Math.abs(difference.im()) > difference.error()) {
      return NumericTruth.UNCLEAR; // no order among complex numbers
    } else if (zero && difference.error() > 0) {
      return NumericTruth.UNCLEAR;
    } else if (zero) {
      boolean weak = relation == Relation.GREATER_OR_EQUAL || relation == Relation.LESS_OR_EQUAL;
      return weak ? NumericTruth.TRUE : NumericTruth.FALSE;
    }
    boolean greater = relation == Relation.GREATER || relation == Relation.GREATER_OR_EQUAL;
    return difference.re() > 0 == greater ? NumericTruth.TRUE : NumericTruth.FALSE;
  }
}
