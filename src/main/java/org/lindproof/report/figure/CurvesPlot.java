package org.lindproof.report.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.interval.Enclosed;
import org.lindproof.paper.figure.Figure;
import org.lindproof.verify.figure.CurveData;
import org.lindproof.verify.figure.FigureData;
import org.lindproof.verify.figure.Places;

/** Curves in panels, one for each quantity, two beside each other. */
record CurvesPlot(FigureData.Curves data, FigureLabels labels) {

  /** The pictures, for a document with {@link Pgfplots#PREAMBLE}. */
  String print() {
    Map<Expression, List<Integer>> panels = new LinkedHashMap<>();
    for (int i = 0; i < data.curves().size(); i++) {
      panels
          .computeIfAbsent(data.curves().get(i).curve().quantity(), key -> new ArrayList<>())
          .add(i);
    }
    String width = panels.size() == 1 ? "0.65\\linewidth" : "0.48\\linewidth";
    List<String> pictures = new ArrayList<>();
    panels.forEach((quantity, curves) -> pictures.add(panel(width, quantity, curves)));
    return String.join("\\hfill\n", pictures);
  }

  private String panel(String width, Expression quantity, List<Integer> curves) {
    Figure figure = data.figure();
    StringBuilder out = new StringBuilder("\\begin{tikzpicture}[baseline=(current axis.south)]\n");
    out.append("\\begin{axis}[curve panel=").append(width);
    out.append(", xlabel={$").append(labels.parameter(figure, figure.x().parameter()));
    out.append("$}, ylabel={$").append(labels.quantity(quantity)).append("$}");
    out.append(isNonnegative(curves) ? ", ymin=0]\n" : "]\n");
    for (int i = 0; i < curves.size(); i++) {
      out.append(curve(curves.get(i), i, curves.size() > 1));
    }
    data.loci().forEach(places -> out.append(marks(places)));
    figure.x().marks().stream()
        .map(mark -> FigureLabels.scaled(figure, figure.x().parameter(), mark))
        .forEach(mark -> out.append(upright("dashed", Double.toString(mark.toDouble()))));
    return out.append("\\end{axis}\n\\end{tikzpicture}").toString();
  }

  private boolean isNonnegative(List<Integer> curves) {
    return curves.stream()
        .flatMap(curve -> data.curves().get(curve).values().stream())
        .flatMap(Optional::stream)
        .allMatch(value -> value.value().signum() >= 0);
  }

  private String curve(int number, int colour, boolean named) {
    CurveData curve = data.curves().get(number);
    int column = FigureTables.column(data, number);
    StringBuilder out = new StringBuilder(plot(Pgfplots.colour(colour), column));
    if (named) {
      String name = labels.values(data.figure(), curve.curve().own());
      out.append("\\addlegendentry{")
          .append(name.isEmpty() ? "$" + labels.quantity(curve.curve().quantity()) + "$" : name)
          .append("}\n");
    }
    if (curve.reference().isPresent()) {
      out.append(plot(Pgfplots.colour(colour) + ", densely dashed, forget plot", column + 2));
    }
    return out.toString();
  }

  private String plot(String style, int column) {
    return "\\addplot[%s] table[col sep=comma, x index=0, y index=%d]{%s};\n"
        .formatted(style, column, FigureTables.file(data.figure()));
  }

  private String marks(Places places) {
    StringBuilder out = new StringBuilder();
    for (Enclosed place : places.places().orElse(List.of())) {
      Enclosed x = FigureLabels.scaled(data.figure(), data.figure().x().parameter(), place);
      out.append(upright("densely dotted", Double.toString(x.value().doubleValue())));
    }
    return out.toString();
  }

  private static String upright(String style, String x) {
    return ("\\draw[%s] ({axis cs:%s,0}|-{rel axis cs:0,0})"
            + " -- ({axis cs:%s,0}|-{rel axis cs:0,1});\n")
        .formatted(style, x, x);
  }
}
