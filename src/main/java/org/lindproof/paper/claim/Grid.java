package org.lindproof.paper.claim;

import java.util.HashSet;
import java.util.List;
import org.lindproof.algebra.Rational;

/**
 * Some values of one parameter.
 *
 * @param values at least one, in ascending order
 */
public record Grid(String parameter, List<Rational> values) {
  public Grid {
    values = List.copyOf(values);
    boolean ascending = values.equals(values.stream().sorted().toList());
    if (values.isEmpty() || !ascending || new HashSet<>(values).size() != values.size()) {
      throw new IllegalArgumentException("not in ascending order: " + values);
    }
  }
}
