package org.lindproof.verify.witness;

import java.util.Map;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.interval.Interval;

/**
 * A point of a thermal domain: parameters, temperatures among them, are rational, and the
 * occupations, which then are not, are enclosed.
 *
 * @param parameters exact values
 * @param values an interval for every symbol, those of the parameters included
 */
public record ThermalPoint(Map<String, Rational> parameters, Map<String, Interval> values) {
  public ThermalPoint {
    parameters = Map.copyOf(parameters);
    values = Map.copyOf(values);
  }
}
