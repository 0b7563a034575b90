package org.lindproof.verify.figure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.interval.Enclosed;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.paper.claim.Curve;
import org.lindproof.paper.claim.ParameterRange;
import org.lindproof.paper.figure.Axis;
import org.lindproof.paper.figure.Figure;
import org.lindproof.paper.figure.Locus;
import org.lindproof.paper.figure.Plotted;
import org.lindproof.paper.print.PlainPrinter;
import org.lindproof.verify.claim.TimeLimit;
import org.lindproof.verify.enclosure.Box;
import org.lindproof.verify.enclosure.EnclosedFunction;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.SymbolMeanings;
import org.lindproof.verify.quantity.Enclosures;

/**
 * Computes the data of figures, every value enclosed.
 *
 * @param enclosures of the study's quantities
 * @param constraints what is positive on the study's domain
 */
public record FigureSampling(Enclosures enclosures, List<Expression> constraints) {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  static final SymbolMeanings PLAIN = new SymbolMeanings(Map.of(), Map.of());

  /** What a figure shows, or why that could not be found out. */
  public FigureData sample(Figure figure) {
    FigureData late =
        new FigureData.Unavailable(figure, "not computed within " + LIMIT.toSeconds() + " s");
    AtomicReference<FigureData> found = new AtomicReference<>(late);
    boolean done =
        new TimeLimit(LIMIT)
            .run("figure " + figure.heading().id(), () -> found.set(attempt(figure)));
    return done ? found.get() : late;
  }

  private FigureData attempt(Figure figure) {
    try {
      requireDomain(figure);
      return figure instanceof Figure.Curves curves ? curves(curves) : plane((Figure.Plane) figure);
    } catch (CannotDecideException e) {
      return new FigureData.Unavailable(figure, String.valueOf(e.getMessage()));
    }
  }

  /** Refuses a figure one of whose corners is out of the domain. */
  private void requireDomain(Figure figure) {
    List<Map<String, Rational>> corners = new ArrayList<>();
    if (figure instanceof Figure.Curves curves) {
      curves.curves().forEach(curve -> corners.addAll(ends(curves.x(), curve.at())));
    } else if (figure instanceof Figure.Plane plane) {
      ends(plane.y(), plane.at()).forEach(at -> corners.addAll(ends(plane.x(), at)));
    }
    for (Expression constraint : constraints) {
      for (Map<String, Rational> corner : corners) {
        if (enclosures.at(corner, constraint, PLAIN).sign() != Sign.POSITIVE) {
          throw new CannotDecideException(
              "%s is not positive at %s, out of the domain"
                  .formatted(new PlainPrinter().print(constraint), new TreeMap<>(corner)));
        }
      }
    }
  }

  private static List<Map<String, Rational>> ends(Axis axis, Map<String, Rational> at) {
    List<Map<String, Rational>> ends = new ArrayList<>();
    for (Rational end : List.of(axis.range().lower(), axis.range().upper())) {
      Map<String, Rational> point = new LinkedHashMap<>(at);
      point.put(axis.parameter(), end);
      ends.add(point);
    }
    return ends;
  }

  private FigureData curves(Figure.Curves figure) {
    LocusSearch search = new LocusSearch(enclosures);
    return new FigureData.Curves(
        figure,
        figure.curves().stream().map(curve -> curve(figure.x(), curve)).toList(),
        figure.loci().stream()
            .map(
                locus ->
                    new Places(
                        locus, search.all(locus, curve(locus.quantity(), figure.x(), figure.at()))))
            .toList());
  }

  private CurveData curve(Axis x, Plotted plotted) {
    return new CurveData(
        plotted,
        row(curve(plotted.quantity(), x, plotted.at()), x),
        plotted.reference().flatMap(at -> reference(x, plotted, at)));
  }

  /** The value at a point, which need not be on the axis. */
  private Optional<Enclosed> reference(Axis x, Plotted plotted, Map<String, Rational> at) {
    Curve curve = curve(plotted.quantity(), x, at);
    return value(enclosures.along(curve, plotted.quantity(), PLAIN), curve, at.get(x.parameter()));
  }

  private FigureData plane(Figure.Plane plane) {
    List<List<Optional<Enclosed>>> rows = new ArrayList<>();
    for (Rational y : plane.y().values()) {
      rows.add(row(curve(plane.quantity(), plane.x(), at(plane, y)), plane.x()));
    }
    return new FigureData.Plane(
        plane, rows, plane.loci().stream().map(locus -> locus(plane, locus, rows)).toList());
  }

  private List<Optional<Enclosed>> row(Curve curve, Axis x) {
    EnclosedFunction function = enclosures.along(curve, curve.quantity(), PLAIN);
    return x.values().stream().map(at -> value(function, curve, at)).toList();
  }

  private LocusData locus(Figure.Plane plane, Locus locus, List<List<Optional<Enclosed>>> rows) {
    LocusSearch search = new LocusSearch(enclosures);
    boolean known = locus instanceof Locus.Maximum && locus.quantity().equals(plane.quantity());
    List<LocusPoint> points = new ArrayList<>();
    List<Rational> unknown = new ArrayList<>();
    for (int j = 0; j < rows.size(); j++) {
      Rational y = plane.y().values().get(j);
      Curve curve = curve(locus.quantity(), plane.x(), at(plane, y));
      List<Optional<Interval>> values =
          known
              ? rows.get(j).stream().map(value -> value.map(Enclosed::interval)).toList()
              : values(search.betraying(locus, curve), curve, plane.x());
      search
          .betrayedBy(new GridBrackets(plane.x().values(), values), locus, curve)
          .ifPresentOrElse(
              places -> places.forEach(x -> points.add(new LocusPoint(y, x))),
              () -> unknown.add(y));
    }
    return new LocusData(locus, points, unknown);
  }

  private static List<Optional<Interval>> values(EnclosedFunction function, Curve curve, Axis x) {
    return x.values().stream()
        .map(at -> function.value(Box.of(curve).with(curve.parameter(), at)))
        .toList();
  }

  private static Map<String, Rational> at(Figure.Plane plane, Rational y) {
    Map<String, Rational> at = new LinkedHashMap<>(plane.at());
    at.put(plane.y().parameter(), y);
    return at;
  }

  private static Curve curve(Expression quantity, Axis x, Map<String, Rational> at) {
    Map<String, ParameterRange> others = new LinkedHashMap<>();
    at.forEach((name, value) -> others.put(name, ParameterRange.point(value)));
    others.remove(x.parameter());
    return new Curve(quantity, x.parameter(), x.range(), others);
  }

  private static Optional<Enclosed> value(EnclosedFunction function, Curve curve, Rational x) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CannotDecideException("interrupted");
    }
    return function.value(Box.of(curve).with(curve.parameter(), x)).map(Enclosed::of);
  }
}
