package org.lindproof.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lindproof.paper.claim.OperatorFormula;
import org.lindproof.paper.claim.PaperFormula;
import org.lindproof.paper.claim.PrintedFormula;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.report.display.MathDisplay;
import org.lindproof.report.display.MatrixDisplay;
import org.lindproof.report.display.TexWidth;
import org.lindproof.report.tex.TexText;

/** The source of every formula of the paper beside what was read, printed back. */
record FormulaAppendix(
    LatexPrinter printer, OperatorEntries operators, List<PaperFormula> formulas) {

  /** A place in the paper: one formula, with all values of its indices, or a whole matrix. */
  private record Source(String label, int line, String tex) {}

  String print() {
    Map<Source, List<PaperFormula>> read = new LinkedHashMap<>();
    for (PaperFormula formula : formulas) {
      Source source = new Source(formula.label(), formula.line(), formula.tex());
      read.computeIfAbsent(source, key -> new ArrayList<>()).add(formula);
    }
    StringBuilder out = new StringBuilder("\n\\section{The formulas as they were read}\n");
    out.append(
            "The source is that of \\texttt{paper.tex}; below it, what was read is printed back.")
        .append("\n\n{\\small\n");
    read.forEach((source, statements) -> out.append(entry(source, statements)));
    return out.append("}\n").toString();
  }

  private String entry(Source source, List<PaperFormula> formulas) {
    StringBuilder out = new StringBuilder();
    out.append(
        "\n\\formula{%s, line %d}{%s}\n"
            .formatted(TexText.code(source.label()), source.line(), TexText.code(source.tex())));
    List<String> narrow = new ArrayList<>();
    StringBuilder wide = new StringBuilder();
    for (PaperFormula formula : formulas) {
      if (formula instanceof OperatorFormula operator) {
        wide.append(MathDisplay.source(operators.print(operator)));
      } else if (formula instanceof PrintedFormula printed) {
        String tex = printer.print(printed.statement());
        if (TexWidth.of(tex) <= MathDisplay.LINE) {
          narrow.add(tex);
        } else {
          wide.append(new MathDisplay(printer).display(printed.statement()));
        }
      }
    }
    out.append(narrow.isEmpty() ? "" : MatrixDisplay.flow(narrow));
    return out.append(wide).toString();
  }
}
