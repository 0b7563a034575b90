package org.lindproof.paper.system;

import java.util.List;
import org.lindproof.algebra.Rational;

/**
 * Where the master equation is meant to hold: in modulus, each of some quantities is much less than
 * each of some others. Nothing is derived from it; whoever evaluates a point is told.
 *
 * @param cite where the paper says so
 * @param small names of parameters, rates or notation
 * @param against names of the quantities that they are compared with
 * @param factor at least one: small quantities times this are at most the others
 */
public record Regime(String cite, List<String> small, List<String> against, Rational factor) {
  public Regime {
    small = List.copyOf(small);
    against = List.copyOf(against);
    if (small.isEmpty() || against.isEmpty() || factor.compareTo(Rational.ONE) < 0) {
      throw new IllegalArgumentException("nothing is compared");
    }
  }
}
