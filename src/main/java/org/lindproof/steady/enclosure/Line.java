package org.lindproof.steady.enclosure;

import java.util.Map;
import org.lindproof.algebra.Rational;

/**
 * A line in the space of the parameters.
 *
 * @param parameter the one that varies
 * @param span about the greatest modulus of it that is of interest, positive; a matter of accuracy
 *     only
 * @param others the values of all others
 */
public record Line(String parameter, Rational span, Map<String, Rational> others) {
  public Line {
    others = Map.copyOf(others);
    if (span.signum() <= 0) {
      throw new IllegalArgumentException("span = " + span + " is not positive");
    }
    if (others.containsKey(parameter)) {
      throw new IllegalArgumentException(parameter + " varies and has a value");
    }
  }
}
