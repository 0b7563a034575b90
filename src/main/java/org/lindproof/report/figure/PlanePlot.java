package org.lindproof.report.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lindproof.algebra.Rational;
import org.lindproof.paper.figure.Axis;
import org.lindproof.paper.figure.Figure;
import org.lindproof.paper.figure.Locus;
import org.lindproof.verify.figure.FigureData;
import org.lindproof.verify.figure.LocusData;
import org.lindproof.verify.figure.LocusPoint;

/** A quantity over two parameters in colours, with lines on it. */
record PlanePlot(FigureData.Plane data, FigureLabels labels) {

  /** The picture, for a document with {@link Pgfplots#PREAMBLE}. */
  String print() {
    Figure.Plane figure = data.figure();
    StringBuilder out = new StringBuilder("\\begin{tikzpicture}\n");
    out.append("\\begin{axis}[plane panel=0.6\\linewidth, xlabel={$");
    out.append(labels.parameter(figure, figure.x().parameter())).append("$}, ylabel={$");
    out.append(labels.parameter(figure, figure.y().parameter())).append("$}");
    out.append(range("x", figure.x())).append(range("y", figure.y()));
    out.append(vanishes() ? ", colormap name=fromwhite" : ", colormap/viridis");
    out.append(", colorbar style={ylabel={$").append(labels.quantity(figure.quantity()));
    out.append("$}}]\n");
    out.append(
        ("\\addplot[surf, shader=interp, point meta=explicit, mesh/ordering=x varies, mesh/cols=%d, forget plot]"
                + " table[col sep=comma, x index=0, y index=1, meta index=2]{%s};\n")
            .formatted(figure.x().points(), FigureTables.file(figure)));
    for (int i = 0; i < data.loci().size(); i++) {
      out.append(line(data.loci().get(i), i + 1));
    }
    marks("y", figure.y(), out);
    marks("x", figure.x(), out);
    return out.append("\\end{axis}\n\\end{tikzpicture}").toString();
  }

  /** Whether the quantity is exactly zero somewhere, such as a positive part. */
  private boolean vanishes() {
    return data.rows().stream()
        .flatMap(List::stream)
        .flatMap(Optional::stream)
        .anyMatch(value -> value.value().signum() == 0);
  }

  private String range(String axis, Axis range) {
    return ", %smin=%s, %smax=%s"
        .formatted(
            axis,
            decimal(range, range.range().lower()),
            axis,
            decimal(range, range.range().upper()));
  }

  private String decimal(Axis axis, Rational value) {
    return Double.toString(FigureLabels.scaled(data.figure(), axis.parameter(), value).toDouble());
  }

  private String line(LocusData locus, int number) {
    if (locus.points().isEmpty()) {
      return "";
    }
    return """
        \\addplot[%s] table[col sep=comma, x index=0, y index=1]{%s};
        \\addlegendentry{$%s$}
        """
        .formatted(
            style(locus),
            FigureTables.lineFile(data.figure(), number),
            labels.locus(locus.locus()));
  }

  /**
   * Equations are lines, as long as no two of the points have the same y: else, it is not known
   * which to join. What is marked by points can be compared with a line.
   */
  private static String style(LocusData locus) {
    Set<Rational> rows = new HashSet<>();
    boolean single = locus.points().stream().map(LocusPoint::y).allMatch(rows::add);
    return single && locus.locus() instanceof Locus.Equal
        ? "halo"
        : "only marks, mark=*, mark size=1.1pt, mark options={fill=white, draw=black}";
  }

  private void marks(String direction, Axis axis, StringBuilder out) {
    for (Rational mark : axis.marks()) {
      String at = decimal(axis, mark);
      boolean across = direction.equals("y");
      out.append("\\draw[white, dashed] (")
          .append(across ? "{rel axis cs:0,0}|-{axis cs:0," + at + "}" : "")
          .append(across ? "" : "{axis cs:" + at + ",0}|-{rel axis cs:0,0}")
          .append(") -- (")
          .append(across ? "{rel axis cs:1,0}|-{axis cs:0," + at + "}" : "")
          .append(across ? "" : "{axis cs:" + at + ",0}|-{rel axis cs:0,1}")
          .append(");\n");
    }
  }
}
