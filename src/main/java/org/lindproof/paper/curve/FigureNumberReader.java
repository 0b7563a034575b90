package org.lindproof.paper.curve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.Rational;
import org.lindproof.paper.claim.Curve;
import org.lindproof.paper.claim.FigureNumber;
import org.lindproof.paper.claim.Grid;
import org.lindproof.paper.claim.ParameterRange;
import org.lindproof.paper.yaml.NearestName;
import org.lindproof.paper.yaml.YamlFields;

/**
 * Reads numbers that can be read off a figure: {@code take: place} or {@code take: peak} with a
 * curve and its {@code extremum}, {@code take: value} with a quantity at a point; and the grids
 * that they are followed along.
 */
public record FigureNumberReader(CurveReader curves, PointReader points) {
  private static final int LONGEST_GRID = 40;
  private static final List<String> TAKEN = List.of("place", "peak", "value");

  /**
   * Reads a number.
   *
   * @param grid whose parameter must have no value of its own
   */
  public FigureNumber read(YamlFields at, Optional<Grid> grid) {
    String taken = at.text("take");
    if (!TAKEN.contains(taken)) {
      throw at.fault("take", "take is '" + taken + "'", NearestName.hint(taken, TAKEN));
    }
    List<String> free = new ArrayList<>(grid.map(Grid::parameter).stream().toList());
    if (taken.equals("value")) {
      at.only("take", "quantity", "at");
      return new FigureNumber.Value(curves.quantity(at, "quantity"), values(at, free));
    }
    at.only("take", "quantity", "in", "range", "at", "extremum");
    return extremum(at, taken.equals("place"), free);
  }

  private FigureNumber extremum(YamlFields at, boolean place, List<String> free) {
    List<String> kinds = List.of("maximum", "minimum");
    String extremum = at.text("extremum");
    if (!kinds.contains(extremum)) {
      throw at.fault(
          "extremum", "extremum is '" + extremum + "'", NearestName.hint(extremum, kinds));
    }
    Curve curve = curves.read(at, free);
    requirePoints(at, curve.others());
    boolean maximum = extremum.equals("maximum");
    return place ? new FigureNumber.Place(curve, maximum) : new FigureNumber.Peak(curve, maximum);
  }

  private Map<String, Rational> values(YamlFields at, List<String> free) {
    Map<String, ParameterRange> others = curves.others(at, free);
    requirePoints(at, others);
    Map<String, Rational> values = new LinkedHashMap<>();
    others.forEach((name, range) -> values.put(name, range.lower()));
    return values;
  }

  private static void requirePoints(YamlFields at, Map<String, ParameterRange> others) {
    others.forEach(
        (name, range) -> {
          if (!range.isPoint()) {
            throw at.fault("at", name + " has a range", "give it one value");
          }
        });
  }

  /** The values of one parameter under a key: {@code {T_h: [0.3, 0.5]}}. */
  public Grid grid(YamlFields at, String key) {
    YamlFields mapping = at.mapping(key);
    List<String> names = List.copyOf(mapping.node().entries().keySet());
    if (names.size() != 1) {
      throw at.fault(key, key + " has " + names.size() + " parameters", "name one parameter");
    }
    String name = names.get(0);
    List<Rational> values = new ArrayList<>();
    for (String text : mapping.texts(name)) {
      Rational value = NumberText.number(mapping, name, text);
      points.requireDomain(mapping, name, name, ParameterRange.point(value));
      values.add(value);
    }
    boolean ascending = true;
    for (int i = 1; i < values.size(); i++) {
      ascending = ascending && values.get(i - 1).compareTo(values.get(i)) < 0;
    }
    if (values.isEmpty() || !ascending || values.size() > LONGEST_GRID) {
      throw mapping.fault(
          name,
          "the values of " + name + " are not a grid",
          "list up to " + LONGEST_GRID + " numbers in ascending order");
    }
    return new Grid(name, values);
  }
}
