package org.lindproof.verify.enclosure;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lindproof.algebra.Rational;
import org.lindproof.paper.claim.Curve;
import org.lindproof.paper.claim.ParameterRange;

/**
 * A value or range for every parameter.
 *
 * @param ranges by the parameter's name
 */
public record Box(Map<String, ParameterRange> ranges) {
  public Box {
    ranges = Collections.unmodifiableMap(new TreeMap<>(ranges));
  }

  /** All points that a claim about a curve speaks of. */
  public static Box of(Curve curve) {
    Map<String, ParameterRange> ranges = new LinkedHashMap<>(curve.others());
    ranges.put(curve.parameter(), curve.range());
    return new Box(ranges);
  }

  /** A single point. */
  public static Box point(Map<String, Rational> values) {
    Map<String, ParameterRange> ranges = new LinkedHashMap<>();
    values.forEach((name, value) -> ranges.put(name, ParameterRange.point(value)));
    return new Box(ranges);
  }

  /**
   * The range of one parameter.
   *
   * @throws IllegalArgumentException if it has none
   */
  public ParameterRange range(String parameter) {
    if (!ranges.containsKey(parameter)) {
      throw new IllegalArgumentException("no range of " + parameter);
    }
    return ranges.get(parameter);
  }

  /** This with another range of one parameter. */
  public Box with(String parameter, ParameterRange range) {
    Map<String, ParameterRange> changed = new LinkedHashMap<>(ranges);
    changed.put(parameter, range);
    return new Box(changed);
  }

  /** This with a single value of one parameter. */
  public Box with(String parameter, Rational value) {
    return with(parameter, ParameterRange.point(value));
  }

  /** The point in the middle. */
  public Box middle() {
    Map<String, ParameterRange> middle = new LinkedHashMap<>();
    ranges.forEach((name, range) -> middle.put(name, ParameterRange.point(range.midpoint())));
    return new Box(middle);
  }

  /** The values of the parameters at a single point, the midpoints of what has a range. */
  public Map<String, Rational> values() {
    Map<String, Rational> values = new LinkedHashMap<>();
    ranges.forEach((name, range) -> values.put(name, range.midpoint()));
    return values;
  }

  /** The parameters that have a range, not a single value. */
  public List<String> extended() {
    return ranges.keySet().stream().filter(name -> !range(name).isPoint()).toList();
  }

  /** The parameter whose range is the widest as a part of its range in another box. */
  public String widest(Box whole) {
    return extended().stream()
        .max(Comparator.comparing(name -> range(name).width().dividedBy(whole.range(name).width())))
        .orElseThrow(() -> new IllegalStateException("a box without ranges"));
  }

  /** The two halves along a parameter. */
  public List<Box> halves(String parameter) {
    ParameterRange range = range(parameter);
    Rational middle = range.midpoint();
    return List.of(
        with(parameter, new ParameterRange(range.lower(), middle)),
        with(parameter, new ParameterRange(middle, range.upper())));
  }
}
