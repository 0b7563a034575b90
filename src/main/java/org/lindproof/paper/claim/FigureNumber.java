package org.lindproof.paper.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;

/**
 * A number that can be read off a figure, or that a formula gives; a parameter may still be open.
 */
public sealed interface FigureNumber {

  /** This with a value of a parameter that was open. */
  FigureNumber with(String parameter, Rational value);

  /** Where on a curve its only extremum is. */
  record Place(Curve curve, boolean maximum) implements FigureNumber {
    @Override
    public Place with(String parameter, Rational value) {
      return new Place(curve.with(parameter, value), maximum);
    }
  }

  /** The value of a curve at its only extremum. */
  record Peak(Curve curve, boolean maximum) implements FigureNumber {
    @Override
    public Peak with(String parameter, Rational value) {
      return new Peak(curve.with(parameter, value), maximum);
    }
  }

  /**
   * The value of a quantity at a point.
   *
   * @param quantity in parameters, rates, notation and real observables
   * @param at the values of the parameters
   */
  record Value(Expression quantity, Map<String, Rational> at) implements FigureNumber {
    public Value {
      at = Map.copyOf(at);
    }

    @Override
    public Value with(String parameter, Rational value) {
      Map<String, Rational> more = new LinkedHashMap<>(at);
      more.putIfAbsent(parameter, value);
      return new Value(quantity, more);
    }
  }
}
