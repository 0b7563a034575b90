package org.lindproof.verify.quantity;

import java.util.Map;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.paper.claim.Curve;
import org.lindproof.steady.Derivation;
import org.lindproof.steady.step.CompactExpressions;
import org.lindproof.verify.enclosure.EnclosedQuantity;
import org.lindproof.verify.enclosure.ObservableTrees;
import org.lindproof.verify.evaluation.SymbolMeanings;

/** Encloses the quantities of a study. */
public interface Enclosures {

  /** By closed forms where the derivation has them, else along lines. */
  static Enclosures of(Derivation derivation, CompactExpressions compact) {
    ClosedFormEnclosures closed =
        new ClosedFormEnclosures(
            derivation.system(), new ObservableTrees(derivation.observables(), compact));
    return derivation.state().isPresent() ? closed : new LineEnclosures(derivation, closed);
  }

  /**
   * A quantity as a function on a curve.
   *
   * @param quantity the curve's own, or another
   * @throws org.lindproof.verify.evaluation.CannotDecideException if it cannot be enclosed
   */
  EnclosedQuantity along(Curve curve, Expression quantity, SymbolMeanings meanings);

  /** The closed forms that there are. */
  ObservableTrees trees();

  /**
   * A quantity at a point.
   *
   * @param at the values of all parameters
   * @throws org.lindproof.verify.evaluation.CannotDecideException if it cannot be enclosed
   */
  Interval at(Map<String, Rational> at, Expression quantity, SymbolMeanings meanings);
}
