package org.lindproof.paper.curve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.SymbolDomain;
import org.lindproof.paper.claim.ParameterRange;
import org.lindproof.paper.yaml.NearestName;
import org.lindproof.paper.yaml.YamlFields;
import org.lindproof.paper.yaml.YamlNode;
import org.lindproof.quantum.Parameter;

/**
 * Reads values of parameters, written out or by the name of a point that a file declares.
 *
 * @param parameters that may have values
 * @param named points by name
 */
public record PointReader(
    List<Parameter> parameters, Map<String, Map<String, ParameterRange>> named) {
  public PointReader {
    parameters = List.copyOf(parameters);
    named = Map.copyOf(named);
  }

  /** A reader that knows the points in the section {@code points} of a file. */
  public static PointReader of(List<Parameter> parameters, YamlFields root) {
    PointReader values = new PointReader(parameters, Map.of());
    Map<String, Map<String, ParameterRange>> points = new LinkedHashMap<>();
    root.section("points", "point").forEach((name, at) -> points.put(name, values.values(at)));
    return new PointReader(parameters, points);
  }

  private Map<String, ParameterRange> values(YamlFields at) {
    Map<String, ParameterRange> values = new LinkedHashMap<>();
    at.node().entries().keySet().forEach(name -> values.put(name, value(at, name)));
    return values;
  }

  /** The value or range of one parameter, in its domain. */
  ParameterRange value(YamlFields at, String name) {
    return inDomain(at, name, name);
  }

  /** The range under a key, in the domain of a parameter. */
  ParameterRange inDomain(YamlFields at, String key, String name) {
    ParameterRange range = NumberText.range(at, key);
    requireDomain(at, key, name, range);
    return range;
  }

  /** Refuses values of a parameter that are out of its domain. */
  void requireDomain(YamlFields at, String key, String name, ParameterRange range) {
    SymbolDomain domain = parameter(at, key, name).domain();
    boolean crossesZero = range.lower().signum() < 0 && range.upper().signum() > 0;
    if (!domain.contains(range.lower().signum())
        || !domain.contains(range.upper().signum())
        || (crossesZero && !domain.contains(0))) {
      throw at.fault(
          key,
          name + " = " + range + " is out of its domain",
          name + " is declared " + domain.name().toLowerCase(java.util.Locale.ROOT));
    }
  }

  /** The parameter with this name. */
  Parameter parameter(YamlFields at, String key, String name) {
    List<String> names = parameters.stream().map(Parameter::name).toList();
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> at.fault(key, "there is no parameter " + name, NearestName.hint(name, names)));
  }

  /** What names of points and values say together, one or a list of them; nothing twice. */
  Map<String, ParameterRange> read(YamlFields at, String key) {
    Map<String, ParameterRange> merged = new LinkedHashMap<>();
    boolean single = at.node().entries().get(key) instanceof YamlNode.Mapping;
    List<YamlNode> items = single ? List.of(at.node().entries().get(key)) : at.items(key);
    for (YamlNode item : items) {
      item(at, key, item)
          .forEach(
              (name, value) -> {
                if (Optional.ofNullable(merged.put(name, value)).isPresent()) {
                  throw at.fault(key, name + " has two values", "remove one");
                }
              });
    }
    return merged;
  }

  private Map<String, ParameterRange> item(YamlFields at, String key, YamlNode item) {
    if (item instanceof YamlNode.Mapping mapping) {
      return values(new YamlFields(at.file(), at.what() + ", " + key, mapping));
    } else if (item instanceof YamlNode.Scalar scalar) {
      return Optional.ofNullable(named.get(scalar.text()))
          .orElseThrow(
              () ->
                  at.fault(
                      key,
                      "there is no point " + scalar.text(),
                      NearestName.hint(scalar.text(), named.keySet())));
    }
    throw at.fault(key, key + " has a list in it", "write names of points or {name: value}");
  }
}
