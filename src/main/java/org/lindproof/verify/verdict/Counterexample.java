package org.lindproof.verify.verdict;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lindproof.algebra.Rational;

/**
 * An exact rational point of the domain at which a claim fails.
 *
 * @param point symbol to value, all symbols that matter
 * @param values what the claim's sides are there, exactly, for example {@code left = 1/2}
 */
public record Counterexample(Map<String, Rational> point, List<String> values) {
  public Counterexample {
    point = java.util.Collections.unmodifiableMap(new TreeMap<>(point));
    values = List.copyOf(values);
  }
}
