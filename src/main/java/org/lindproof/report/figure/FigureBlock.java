package org.lindproof.report.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.interval.Enclosed;
import org.lindproof.paper.figure.Figure;
import org.lindproof.report.tex.TexText;
import org.lindproof.verify.figure.CurveData;
import org.lindproof.verify.figure.FigureData;
import org.lindproof.verify.figure.LocusData;
import org.lindproof.verify.figure.Places;

/** A figure with what is to be said of it. */
public record FigureBlock(FigureData data, FigureLabels labels) {

  /** The plot, or why there is none. */
  public String plot() {
    if (data instanceof FigureData.Unavailable unavailable) {
      return "Not drawn: " + TexText.escape(unavailable.reason()) + ".\n";
    }
    String picture =
        data instanceof FigureData.Curves curves
            ? new CurvesPlot(curves, labels).print()
            : new PlanePlot((FigureData.Plane) data, labels).print();
    return "\\ifplots\n\\noindent\\hspace*{\\fill}"
        + picture
        + "\\hspace*{\\fill}\n\\else\n\\noplot{"
        + TexText.code(FigureTables.file(data.figure()))
        + "}\n\\fi\n";
  }

  /** Parameters, places of lines, errors, files. */
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    String given = labels.values(data.figure(), given());
    if (!given.isEmpty()) {
      remarks.add("Here, " + given + ".");
    }
    if (data instanceof FigureData.Curves curves) {
      dashes(curves).ifPresent(remarks::add);
      curves.loci().forEach(places -> remarks.add(said(places)));
    } else if (data instanceof FigureData.Plane plane) {
      plane.loci().forEach(locus -> said(locus).ifPresent(remarks::add));
    }
    if (!(data instanceof FigureData.Unavailable)) {
      remarks.add(errors());
    }
    return remarks;
  }

  private Map<String, Rational> given() {
    return data.figure() instanceof Figure.Curves curves
        ? curves.at()
        : ((Figure.Plane) data.figure()).at();
  }

  /** What the horizontal lines are. */
  private Optional<String> dashes(FigureData.Curves curves) {
    return curves.curves().stream()
        .flatMap(curve -> curve.curve().reference().stream())
        .findFirst()
        .map(
            point -> {
              Map<String, Rational> changed = new LinkedHashMap<>(point);
              changed.entrySet().removeAll(curves.figure().at().entrySet());
              curves.curves().stream()
                  .map(curve -> curve.curve().own().keySet())
                  .forEach(changed.keySet()::removeAll);
              return "Dashed: the values at " + labels.values(curves.figure(), changed) + ".";
            });
  }

  private String said(Places places) {
    String what = "$" + labels.locus(places.locus()) + "$";
    String x = data.figure().x().parameter();
    return places
        .places()
        .map(
            found ->
                found.isEmpty()
                    ? "There is no " + what + "."
                    : "Dotted: "
                        + what
                        + " at $"
                        + labels.parameter(data.figure(), x)
                        + " = "
                        + found.stream()
                            .map(p -> FigureLabels.scaled(data.figure(), x, p))
                            .map(FigureLabels::enclosed)
                            .collect(Collectors.joining("$, $"))
                        + "$.")
        .orElse("Not told apart: " + what + ".");
  }

  private Optional<String> said(LocusData locus) {
    String what = "$" + labels.locus(locus.locus()) + "$";
    if (!locus.unknown().isEmpty()) {
      return Optional.of(
          "%s is missing in %d of the rows, in which its places could not be told apart."
              .formatted(what, locus.unknown().size()));
    }
    return locus.points().isEmpty() ? Optional.of("There is no " + what + ".") : Optional.empty();
  }

  private String errors() {
    List<Optional<Enclosed>> values = values().toList();
    long missing = values.stream().filter(Optional::isEmpty).count();
    BigDecimal worst =
        values.stream()
            .flatMap(Optional::stream)
            .map(Enclosed::halfWidth)
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ZERO);
    return "Every value is the middle of an enclosure and no further from the exact one than $"
        + FigureLabels.bound(worst)
        + "$"
        + (missing == 0 ? "" : "; at %d points there is none".formatted(missing))
        + " ("
        + TexText.code(FigureTables.file(data.figure()))
        + ").";
  }

  private Stream<Optional<Enclosed>> values() {
    if (data instanceof FigureData.Curves curves) {
      return curves.curves().stream().map(CurveData::values).flatMap(List::stream);
    }
    return ((FigureData.Plane) data).rows().stream().flatMap(List::stream);
  }
}
