package org.lindproof.report.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.interval.Enclosed;
import org.lindproof.paper.figure.Axis;
import org.lindproof.paper.figure.Figure;
import org.lindproof.paper.figure.Plotted;
import org.lindproof.paper.print.PlainPrinter;
import org.lindproof.verify.figure.CurveData;
import org.lindproof.verify.figure.FigureData;
import org.lindproof.verify.figure.LocusData;

/**
 * The data of figures as tables. Beside every value stands its error: the exact value is no further
 * away.
 */
public final class FigureTables {
  private static final MathContext DIGITS = new MathContext(20, RoundingMode.HALF_EVEN);
  private static final PlainPrinter PLAIN = new PlainPrinter();

  private FigureTables() {}

  /** The tables of all figures, in order. */
  public static List<CsvTable> of(List<FigureData> figures) {
    return figures.stream().flatMap(data -> of(data).stream()).toList();
  }

  /** The tables of a figure: what it shows, then the lines on it; none if there are no data. */
  static List<CsvTable> of(FigureData data) {
    if (data instanceof FigureData.Curves curves) {
      return List.of(curves(curves));
    } else if (data instanceof FigureData.Plane plane) {
      List<CsvTable> tables = new ArrayList<>();
      tables.add(plane(plane));
      for (LocusData locus : plane.loci()) {
        tables.add(line(plane.figure(), locus, tables.size()));
      }
      return tables;
    }
    return List.of();
  }

  /** The file of a figure. */
  static String file(Figure figure) {
    return "derivation-" + figure.heading().id() + ".csv";
  }

  /**
   * The file of a line in a figure.
   *
   * @param number from 1
   */
  static String lineFile(Figure figure, int number) {
    return "derivation-" + figure.heading().id() + ".line" + number + ".csv";
  }

  /** The column with the values of a curve, from 0; its errors are in the next one. */
  static int column(FigureData.Curves data, int curve) {
    int column = 1;
    for (CurveData before : data.curves().subList(0, curve)) {
      column += before.reference().isPresent() ? 4 : 2;
    }
    return column;
  }

  private static CsvTable curves(FigureData.Curves data) {
    Figure.Curves figure = data.figure();
    List<String> columns = new ArrayList<>();
    columns.add(name(figure, figure.x().parameter()));
    for (CurveData curve : data.curves()) {
      String name = name(figure, curve.curve());
      columns.add(name);
      columns.add("error of " + name);
      if (curve.reference().isPresent()) {
        columns.add("reference of " + name);
        columns.add("error of the reference of " + name);
      }
    }
    List<Rational> values = figure.x().values();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      List<String> row = new ArrayList<>();
      row.add(decimal(FigureLabels.scaled(figure, figure.x().parameter(), values.get(i))));
      for (CurveData curve : data.curves()) {
        add(row, curve.values().get(i));
        curve.reference().ifPresent(reference -> add(row, Optional.of(reference)));
      }
      rows.add(row);
    }
    return new CsvTable(file(figure), columns, rows);
  }

  private static CsvTable plane(FigureData.Plane data) {
    Figure.Plane figure = data.figure();
    List<Rational> across = figure.x().values();
    List<Rational> up = figure.y().values();
    List<List<String>> rows = new ArrayList<>();
    for (int j = 0; j < up.size(); j++) {
      for (int i = 0; i < across.size(); i++) {
        List<String> row = new ArrayList<>();
        row.add(decimal(FigureLabels.scaled(figure, figure.x().parameter(), across.get(i))));
        row.add(decimal(FigureLabels.scaled(figure, figure.y().parameter(), up.get(j))));
        add(row, data.rows().get(j).get(i));
        rows.add(row);
      }
    }
    String quantity = PLAIN.print(figure.quantity());
    return new CsvTable(
        file(figure),
        List.of(name(figure, figure.x()), name(figure, figure.y()), quantity, "error"),
        rows);
  }

  private static CsvTable line(Figure.Plane figure, LocusData data, int number) {
    String x = name(figure, figure.x());
    List<List<String>> rows =
        data.points().stream()
            .map(
                point -> {
                  Enclosed place = FigureLabels.scaled(figure, figure.x().parameter(), point.x());
                  return List.of(
                      decimal(place.value()),
                      decimal(FigureLabels.scaled(figure, figure.y().parameter(), point.y())),
                      decimal(place.halfWidth()));
                })
            .toList();
    return new CsvTable(
        lineFile(figure, number), List.of(x, name(figure, figure.y()), "error of " + x), rows);
  }

  private static void add(List<String> row, Optional<Enclosed> value) {
    row.add(value.map(v -> decimal(v.value())).orElse(CsvTable.NO_VALUE));
    row.add(value.map(v -> decimal(v.halfWidth())).orElse(CsvTable.NO_VALUE));
  }

  private static String name(Figure figure, Axis axis) {
    return name(figure, axis.parameter());
  }

  private static String name(Figure figure, String parameter) {
    return Optional.ofNullable(figure.heading().units().get(parameter))
        .map(unit -> parameter + "/" + unit.parameter())
        .orElse(parameter);
  }

  private static String name(Figure figure, Plotted curve) {
    Map<String, Rational> own = new TreeMap<>(curve.own());
    String at =
        own.entrySet().stream()
            .map(
                entry ->
                    name(figure, entry.getKey())
                        + "="
                        + decimal(FigureLabels.scaled(figure, entry.getKey(), entry.getValue())))
            .collect(Collectors.joining(" "));
    return PLAIN.print(curve.quantity()) + (at.isEmpty() ? "" : " at " + at);
  }

  private static String decimal(Rational value) {
    return decimal(
        new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), DIGITS));
  }

  private static String decimal(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toString();
  }
}
