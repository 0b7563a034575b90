package org.lindproof.report.section;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.Study;
import org.lindproof.paper.claim.OperatorFormula;
import org.lindproof.paper.operator.OperatorStatement;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.paper.print.OperatorPrinter;
import org.lindproof.report.display.MathDisplay;
import org.lindproof.report.tex.Tables;
import org.lindproof.verify.matrix.MatrixComparison;

/** What claims about operators say beside their verdict. */
public record OperatorEntries(LatexPrinter printer, OperatorPrinter operators) {
  public OperatorEntries(Study study, LatexPrinter printer) {
    this(printer, new OperatorPrinter(printer, study.system(), study.paper().dynamics()));
  }

  /** A formula as it was read, beside a label. */
  public String read(String label, OperatorStatement statement) {
    return MathDisplay.entry(label, operators.print(statement));
  }

  /** A formula as it was read, for math mode. */
  String print(OperatorFormula formula) {
    return operators.print(formula.statement());
  }

  /** The entries in which a printed matrix differs from the derived one. */
  String differences(MatrixComparison comparison) {
    if (comparison.differences().isEmpty()) {
      return "";
    }
    List<List<String>> rows = new ArrayList<>();
    for (MatrixComparison.Difference difference : comparison.differences()) {
      rows.add(
          List.of(
              Integer.toString(difference.row()),
              Integer.toString(difference.column()),
              inline(difference.printed()),
              inline(difference.derived())));
    }
    return "Printed is $%s$, derived is $%s$. The entries that differ, where both have one:\n"
            .formatted(times(comparison.printedShape()), times(comparison.derivedShape()))
        + Tables.running(
            "rrL{0.36\\linewidth}L{0.36\\linewidth}",
            List.of("row", "column", "printed", "derived"),
            rows);
  }

  private String inline(Expression expression) {
    return "$" + printer.print(expression) + "$";
  }

  private static String times(String shape) {
    boolean plain = shape.matches("[0-9]+ x [0-9]+");
    return plain ? shape.replace("x", "\\times") : "\\mbox{" + shape + "}";
  }
}
