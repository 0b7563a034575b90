package org.lindproof.paper.figure;

import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;

/**
 * One curve of a figure.
 *
 * @param quantity in parameters, rates, notation and real observables
 * @param own the values of parameters that this curve does not share with the others
 * @param at the values of all parameters that are not on an axis
 * @param reference values of all parameters; the quantity's value there is to be marked
 */
public record Plotted(
    Expression quantity,
    Map<String, Rational> own,
    Map<String, Rational> at,
    Optional<Map<String, Rational>> reference) {
  public Plotted {
    own = Map.copyOf(own);
    at = Map.copyOf(at);
    reference = reference.map(Map::copyOf);
  }
}
