package org.lindproof.report;

import static org.lindproof.algebra.expression.Expression.symbol;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.interval.Enclosed;
import org.lindproof.paper.claim.ParameterRange;
import org.lindproof.paper.figure.Axis;
import org.lindproof.paper.figure.Figure;
import org.lindproof.paper.figure.FigureHeading;
import org.lindproof.paper.figure.Locus;
import org.lindproof.paper.figure.Plotted;
import org.lindproof.paper.figure.Unit;
import org.lindproof.verify.figure.CurveData;
import org.lindproof.verify.figure.FigureData;
import org.lindproof.verify.figure.LocusData;
import org.lindproof.verify.figure.LocusPoint;
import org.lindproof.verify.figure.Places;

/** Figures of the driven atom with data made by hand; Omega = 2 is the unit of Delta. */
public final class Figures {
  private static final Map<String, Rational> OMEGA = Map.of("Omega", Rational.of(2));

  private Figures() {}

  /** One of each kind. */
  static List<FigureData> all() {
    return List.of(curves(), plane(), unavailable());
  }

  static FigureHeading heading(String id) {
    return new FigureHeading(
        id,
        "Figure 1 & 2",
        Optional.of("50% of rho_ee"),
        List.of(Reports.study().claims().get(0).id()),
        Map.of("Delta", new Unit("Omega", Rational.of(2))));
  }

  static Enclosed number(String value, String error) {
    return new Enclosed(new BigDecimal(value), new BigDecimal(error));
  }

  private static Axis axis(String name, Rational lower, Rational upper, int points) {
    return new Axis(name, new ParameterRange(lower, upper), points, List.of(upper));
  }

  /** Two curves with references; the second has a gap. */
  public static FigureData.Curves curves() {
    Axis x = axis("Delta", Rational.ZERO, Rational.of(2, 3), 3);
    List<Plotted> plotted =
        List.of(1, 3).stream()
            .map(
                gamma -> {
                  Map<String, Rational> own = Map.of("gamma", Rational.of(gamma, 2));
                  return new Plotted(symbol("rho_ee"), own, own, Optional.of(own));
                })
            .toList();
    List<Optional<Enclosed>> values =
        List.of(
            Optional.of(number("0.25", "0")),
            Optional.of(number("1.2345678901234567890E-7", "1.5E-26")),
            Optional.of(number("0.125", "2E-20")));
    Locus locus = new Locus.Equal(symbol("rho_ee"), Expression.constant(0));
    return new FigureData.Curves(
        new Figure.Curves(heading("curves"), x, OMEGA, plotted, List.of(locus)),
        List.of(
            new CurveData(plotted.get(0), values, Optional.of(number("0.3", "1E-20"))),
            new CurveData(
                plotted.get(1),
                List.of(values.get(2), Optional.empty(), values.get(0)),
                Optional.of(number("0.2", "1E-20")))),
        List.of(new Places(locus, Optional.of(List.of(number("0.5", "1E-15"))))));
  }

  /** A plane with an equation and a maximum; one value is missing. */
  public static FigureData.Plane plane() {
    Axis x = axis("Delta", Rational.of(-1), Rational.ONE, 3);
    Axis y = axis("gamma", Rational.ONE, Rational.of(2), 2);
    Optional<Enclosed> low = Optional.of(number("0", "0"));
    Optional<Enclosed> high = Optional.of(number("0.5", "1E-18"));
    Locus equal = new Locus.Equal(symbol("rho_ee"), symbol("rho_gg"));
    Locus maximum = new Locus.Maximum(symbol("rho_ee"));
    return new FigureData.Plane(
        new Figure.Plane(heading("map"), x, y, OMEGA, symbol("rho_ee"), List.of(equal, maximum)),
        List.of(List.of(low, high, low), List.of(high, low, Optional.empty())),
        List.of(
            new LocusData(
                equal,
                List.of(
                    new LocusPoint(Rational.ONE, number("-0.5", "1E-15")),
                    new LocusPoint(Rational.of(2), number("0.25", "1E-15"))),
                List.of()),
            new LocusData(
                maximum,
                List.of(new LocusPoint(Rational.ONE, number("0.5", "0"))),
                List.of(Rational.of(2)))));
  }

  /** A figure without data. */
  static FigureData unavailable() {
    return new FigureData.Unavailable(
        new Figure.Curves(
            heading("none"),
            axis("Delta", Rational.ZERO, Rational.ONE, 2),
            OMEGA,
            curves().figure().curves(),
            List.of()),
        "not computed within 0 s & \\more");
  }
}
