package org.lindproof.numeric;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A point in parameter space: values of parameters by their names in the study. It may also give
 * bath rates by name (for example {@code gamma_h_up}), which then win over the thermal law of the
 * bath.
 *
 * @param values finite doubles, taken as exact; the order is kept
 */
public record ParameterPoint(Map<String, Double> values) {
  public ParameterPoint {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    values.forEach(
        (name, value) -> {
          if (!Double.isFinite(value)) {
            throw InvalidPointException.outOfDomain(name, value, "a finite number");
          }
        });
  }

  /** A point without values, to be extended by {@link #with}. */
  public static ParameterPoint empty() {
    return new ParameterPoint(Map.of());
  }

  /**
   * This point with one value added or replaced.
   *
   * @throws InvalidPointException if the value is NaN or infinite
   */
  public ParameterPoint with(String name, double value) {
    Map<String, Double> extended = new LinkedHashMap<>(values);
    extended.put(name, value);
    return new ParameterPoint(extended);
  }

  /** This point without the named value. */
  public ParameterPoint without(String name) {
    Map<String, Double> reduced = new LinkedHashMap<>(values);
    reduced.remove(name);
    return new ParameterPoint(reduced);
  }

  /** The value that is given under this name. */
  public Optional<Double> value(String name) {
    return Optional.ofNullable(values.get(name));
  }
}
