package org.lindproof.report.display;

import java.util.List;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.print.LatexPrinter;

/**
 * Formulas in the cell of a table: as they are, scaled down a little, or broken over lines and then
 * scaled. The preamble's {@code \cell} does the scaling.
 */
public final class CellFormula {
  /** Width of a cell in em of the table's font. */
  public static final double WIDTH = 19.5;

  /** What is at most this much wider than the cell is scaled down and not broken. */
  private static final double SCALED = 1.45;

  private CellFormula() {}

  /** TeX that is known to be a formula. */
  public static String source(String tex) {
    return "\\cell{" + tex + "}";
  }

  /** Whether a formula can stand in a cell without being broken. */
  public static boolean fits(String tex) {
    return TexWidth.of(tex) <= WIDTH * SCALED;
  }

  /** A statement, broken if need be. */
  public static String of(Statement statement, LatexPrinter printer) {
    String whole = printer.print(statement);
    if (fits(whole)) {
      return source(whole);
    }
    List<String> blocks = new MathDisplay(printer, WIDTH * SCALED).aligned(statement);
    return String.join("\\newline ", blocks.stream().map(CellFormula::source).toList());
  }
}
