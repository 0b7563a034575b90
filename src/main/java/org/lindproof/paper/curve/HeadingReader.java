package org.lindproof.paper.curve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.Rational;
import org.lindproof.paper.figure.FigureHeading;
import org.lindproof.paper.figure.Unit;
import org.lindproof.paper.yaml.NearestName;
import org.lindproof.paper.yaml.YamlFields;

/**
 * Reads what stands under figures.
 *
 * @param root of figures.yaml
 * @param units parameter to the parameter that it is divided by
 * @param claims ids of the study's claims
 */
record HeadingReader(YamlFields root, Map<String, String> units, List<String> claims) {
  private static final String ID = "[A-Za-z0-9][A-Za-z0-9_-]{0,63}";

  /** A reader that knows the section {@code units} of a file. */
  static HeadingReader of(YamlFields root, PointReader points, List<String> claims) {
    Map<String, String> units = new LinkedHashMap<>();
    if (root.has("units")) {
      YamlFields section = root.mapping("units");
      for (String name : section.node().entries().keySet()) {
        points.parameter(section, name, name);
        String unit = section.text(name);
        points.parameter(section, name, unit);
        if (unit.equals(name)) {
          throw section.fault(name, name + " is its own unit", "name another parameter");
        }
        units.put(name, unit);
      }
    }
    return new HeadingReader(root, units, claims);
  }

  /**
   * The heading of a figure.
   *
   * @param values of the parameters that have one in the whole figure
   */
  FigureHeading read(YamlFields at, Map<String, Rational> values) {
    String id = at.text("id");
    if (!id.matches(ID)) {
      throw at.fault("id", "the id '" + id + "' is unusable", "use letters, digits, _ and -");
    }
    List<String> about = at.texts("claims");
    for (String claim : about) {
      if (!claims.contains(claim)) {
        throw at.fault("claims", "there is no claim " + claim, NearestName.hint(claim, claims));
      }
    }
    return new FigureHeading(id, at.text("cite"), at.optionalText("caption"), about, units(values));
  }

  private Map<String, Unit> units(Map<String, Rational> values) {
    Map<String, Unit> found = new LinkedHashMap<>();
    units.forEach(
        (name, unit) -> {
          Rational value =
              Optional.ofNullable(values.get(unit))
                  .filter(v -> !v.isZero())
                  .orElseThrow(
                      () ->
                          root.mapping("units")
                              .fault(
                                  name,
                                  unit + " is not a number in every figure, or zero",
                                  "give it one value in each figure, or remove the unit"));
          found.put(name, new Unit(unit, value));
        });
    return found;
  }
}
