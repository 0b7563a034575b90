package org.lindproof.report.display;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.print.LatexPrinter;

/**
 * Displays matrices: as they are if they fit the line, a little smaller if they nearly do, and as
 * the list of their nonzero entries otherwise.
 */
public record MatrixDisplay(LatexPrinter printer) {
  private static final double SMALLEST_SCALE = 0.65;
  private static final double COLUMN_GAP = 1;

  /**
   * A display.
   *
   * @param name TeX of the matrix
   * @param entries rows first
   */
  public String display(String name, List<List<Expression>> entries) {
    List<List<String>> cells =
        entries.stream().map(row -> row.stream().map(printer::print).toList()).toList();
    double width = TexWidth.of(name) + 2.5 + columnWidths(cells);
    return width * SMALLEST_SCALE <= MathDisplay.LINE ? whole(name, cells) : list(name, entries);
  }

  private static double columnWidths(List<List<String>> cells) {
    double sum = 0;
    for (int j = 0; j < cells.get(0).size(); j++) {
      int column = j;
      sum += cells.stream().mapToDouble(row -> TexWidth.of(row.get(column))).max().orElse(0);
      sum += COLUMN_GAP;
    }
    return sum;
  }

  private static String whole(String name, List<List<String>> cells) {
    List<String> rows = cells.stream().map(row -> String.join(" & ", row)).toList();
    String body = String.join(" \\\\\n", rows);
    return MathDisplay.source(name + " = \\begin{pmatrix}\n" + body + "\n\\end{pmatrix}");
  }

  private String list(String name, List<List<Expression>> entries) {
    boolean scripted = name.contains("_") || name.contains("^");
    String stem = scripted ? "\\bigl(" + name + "\\bigr)" : name;
    List<String> items = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      for (int j = 0; j < entries.get(i).size(); j++) {
        Expression entry = entries.get(i).get(j);
        if (!isZero(entry)) {
          String left = "%s_{%d,%d}".formatted(stem, i + 1, j + 1);
          items.add(left + " = " + printer.print(entry));
        }
      }
    }
    String shape = entries.size() + "\\times " + entries.get(0).size();
    return "The nonzero entries of the $" + shape + "$ matrix $" + name + "$ are\n" + flow(items);
  }

  private static boolean isZero(Expression entry) {
    return entry instanceof Expression.Constant constant && constant.value().equals(Rational.ZERO);
  }

  /** Several short formulas on a line. */
  public static String flow(List<String> items) {
    List<String> rows = new ArrayList<>();
    StringBuilder row = new StringBuilder();
    double filled = 0;
    for (String item : items) {
      double width = TexWidth.of(item);
      if (filled > 0 && filled + 1.5 + width > MathDisplay.LINE) {
        rows.add(row.append(",").toString());
        row = new StringBuilder();
        filled = 0;
      }
      row.append(filled > 0 ? ",\\quad " : "& ").append(item);
      filled += 1.5 + width;
    }
    rows.add(row.toString());
    return MathDisplay.blocks(rows);
  }
}
