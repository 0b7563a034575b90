package org.lindproof.paper.curve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lindproof.algebra.Rational;
import org.lindproof.paper.claim.ParameterRange;
import org.lindproof.paper.figure.Axis;
import org.lindproof.paper.figure.Figure;
import org.lindproof.paper.figure.Locus;
import org.lindproof.paper.figure.Plotted;
import org.lindproof.paper.system.Declarations;
import org.lindproof.paper.yaml.YamlFields;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;

/** Reads figures.yaml: the figures that a study wants drawn. */
public final class FigureReader {
  private static final int MOST_POINTS = 2000;
  private static final int MOST_IN_A_PLANE = 20_000;

  private final CurveReader curves;
  private final PointReader points;
  private final HeadingReader headings;
  private final Set<String> negativities;

  private FigureReader(
      CurveReader curves, PointReader points, HeadingReader headings, Set<String> negativities) {
    this.curves = curves;
    this.points = points;
    this.headings = headings;
    this.negativities = negativities;
  }

  /**
   * The figures, in the order of the file; at least one.
   *
   * @param claims ids of the study's claims
   */
  public static List<Figure> read(
      YamlFields root, Declarations declarations, OpenSystem system, List<String> claims) {
    PointReader points =
        PointReader.of(system.parameters(), root.only("points", "units", "figures"));
    FigureReader reader =
        new FigureReader(
            new CurveReader(declarations, points),
            points,
            HeadingReader.of(root, points, claims),
            negativities(system));
    List<Figure> figures = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlFields at : root.mappings("figures", "figure")) {
      Figure figure = at.has("y") ? reader.plane(at) : reader.curves(at);
      if (!ids.add(figure.heading().id().toLowerCase(Locale.ROOT))) {
        throw at.fault("id", "two figures have the id " + figure.heading().id(), "change one");
      }
      figures.add(figure);
    }
    if (figures.isEmpty()) {
      throw root.fault("figures", "there is no figure", "declare one, or remove the file");
    }
    return figures;
  }

  private static Set<String> negativities(OpenSystem system) {
    return system.observables().stream()
        .filter(observable -> observable.meaning() instanceof Observable.Negativity)
        .map(Observable::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Axis axis(YamlFields at, String key) {
    YamlFields axis = at.mapping(key).only("parameter", "range", "points", "marks");
    String parameter = axis.text("parameter");
    points.parameter(axis, "parameter", parameter);
    ParameterRange range = points.inDomain(axis, "range", parameter);
    int count = axis.integer("points");
    if (range.isPoint() || count < 2 || count > MOST_POINTS) {
      throw axis.fault(
          "points",
          "an axis has a range and 2 to " + MOST_POINTS + " points",
          "write range: [lower, upper] and points: 101");
    }
    List<Rational> marks = new ArrayList<>();
    for (String text : axis.texts("marks")) {
      Rational mark = NumberText.number(axis, "marks", text);
      if (mark.compareTo(range.lower()) < 0 || mark.compareTo(range.upper()) > 0) {
        throw axis.fault("marks", "the mark " + mark + " is out of range", "choose one in range");
      }
      marks.add(mark);
    }
    return new Axis(parameter, range, count, marks);
  }

  private Figure curves(YamlFields at) {
    at.only("id", "cite", "caption", "claims", "x", "at", "curves", "reference", "lines");
    Axis x = axis(at, "x");
    Map<String, ParameterRange> shared = points.read(at, "at");
    Optional<Map<String, ParameterRange>> reference =
        at.has("reference") ? Optional.of(points.read(at, "reference")) : Optional.empty();
    List<Plotted> plotted = new ArrayList<>();
    for (YamlFields curve : at.mappings("curves", at.what() + ", curve")) {
      Plotted read = plotted(curve.only("quantity", "at"), shared, x);
      plotted.add(
          reference
              .map(other -> referred(at, read, values(at, "reference", other), x))
              .orElse(read));
    }
    if (plotted.isEmpty()) {
      throw at.fault("curves", "there is no curve", "give at least one");
    }
    List<Locus> loci = loci(at);
    if (!loci.isEmpty()) {
      curves.complete(at, shared, List.of(x.parameter()));
    }
    Map<String, Rational> values = values(at, "at", shared);
    return new Figure.Curves(headings.read(at, values), x, values, plotted, loci);
  }

  private Plotted plotted(YamlFields curve, Map<String, ParameterRange> shared, Axis x) {
    Map<String, ParameterRange> own = points.read(curve, "at");
    for (String name : own.keySet()) {
      if (shared.containsKey(name)) {
        throw curve.fault("at", name + " has a value for all curves", "remove one");
      }
    }
    Map<String, ParameterRange> all = new LinkedHashMap<>(shared);
    all.putAll(own);
    Map<String, Rational> values =
        values(curve, "at", curves.complete(curve, all, List.of(x.parameter())));
    return new Plotted(
        curves.quantity(curve, "quantity"), values(curve, "at", own), values, Optional.empty());
  }

  private static Plotted referred(
      YamlFields at, Plotted curve, Map<String, Rational> changes, Axis x) {
    if (!changes.containsKey(x.parameter())) {
      throw at.fault("reference", x.parameter() + " has no value", "give it one");
    }
    for (String name : curve.own().keySet()) {
      if (changes.containsKey(name)) {
        throw at.fault("reference", name + " differs between the curves", "remove it");
      }
    }
    Map<String, Rational> values = new LinkedHashMap<>(curve.at());
    values.putAll(changes);
    return new Plotted(curve.quantity(), curve.own(), curve.at(), Optional.of(values));
  }

  private Figure plane(YamlFields at) {
    at.only("id", "cite", "caption", "claims", "x", "y", "at", "quantity", "lines");
    Axis x = axis(at, "x");
    Axis y = axis(at, "y");
    if (x.parameter().equals(y.parameter())) {
      throw at.fault("y", "both axes are " + x.parameter(), "choose another parameter");
    } else if ((long) x.points() * y.points() > MOST_IN_A_PLANE) {
      throw at.fault("y", "more than " + MOST_IN_A_PLANE + " points", "take fewer on an axis");
    }
    List<String> free = List.of(x.parameter(), y.parameter());
    Map<String, Rational> values =
        values(at, "at", curves.complete(at, points.read(at, "at"), free));
    return new Figure.Plane(
        headings.read(at, values), x, y, values, curves.quantity(at, "quantity"), loci(at));
  }

  private List<Locus> loci(YamlFields at) {
    List<Locus> loci = new ArrayList<>();
    for (YamlFields line : at.mappings("lines", at.what() + ", line")) {
      line.only("where", "edge", "maximum");
      if (line.node().entries().size() != 1) {
        throw line.fault(
            "where", "a line is one thing", "write where: a = b, or edge: a, or maximum: a");
      }
      loci.add(locus(line));
    }
    return loci;
  }

  private Locus locus(YamlFields line) {
    if (line.has("where")) {
      return curves.equation(line, "where");
    }
    if (line.has("maximum")) {
      return new Locus.Maximum(curves.quantity(line, "maximum"));
    }
    String edge = line.text("edge");
    if (!negativities.contains(edge)) {
      throw line.fault(
          "edge",
          edge + " is no negativity, and has no edge",
          "write where: a = b, or a negativity");
    }
    return new Locus.Edge(curves.quantity(line, "edge"));
  }

  private static Map<String, Rational> values(
      YamlFields at, String key, Map<String, ParameterRange> ranges) {
    Map<String, Rational> values = new LinkedHashMap<>();
    ranges.forEach(
        (name, range) -> {
          if (!range.isPoint()) {
            throw at.fault(key, name + " has a range", "give it one value");
          }
          values.put(name, range.lower());
        });
    return values;
  }
}
