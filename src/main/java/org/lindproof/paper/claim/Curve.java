package org.lindproof.paper.claim;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;

/**
 * A quantity along one parameter, as a figure shows it. The rates of thermal baths follow their
 * statistics.
 *
 * @param quantity in parameters, rates, notation and real observables
 * @param parameter along which it is looked at
 * @param range of that parameter, not a single value
 * @param others every other parameter: its value, or a range anywhere in which the claim is to hold
 */
public record Curve(
    Expression quantity,
    String parameter,
    ParameterRange range,
    Map<String, ParameterRange> others) {
  public Curve {
    if (range.isPoint()) {
      throw new IllegalArgumentException("the range of " + parameter + " is a single value");
    }
    if (others.containsKey(parameter)) {
      throw new IllegalArgumentException(parameter + " has a range of its own");
    }
    others = Collections.unmodifiableMap(new TreeMap<>(others));
  }

  /** This with a value of a parameter that has none yet; unchanged if it has one. */
  Curve with(String name, Rational value) {
    Map<String, ParameterRange> more = new TreeMap<>(others);
    more.putIfAbsent(name, ParameterRange.point(value));
    return new Curve(quantity, parameter, range, more);
  }
}
