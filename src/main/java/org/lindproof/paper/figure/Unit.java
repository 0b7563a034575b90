package org.lindproof.paper.figure;

import org.lindproof.algebra.Rational;

/**
 * What a parameter is divided by where a figure shows it.
 *
 * @param parameter another parameter, which has one value in the whole figure
 * @param value of that parameter, not zero
 */
public record Unit(String parameter, Rational value) {
  public Unit {
    if (value.isZero()) {
      throw new IllegalArgumentException("the unit " + parameter + " is zero");
    }
  }
}
