package org.lindproof.report.section;

import org.lindproof.paper.claim.OutsideFormula;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.report.display.MathDisplay;
import org.lindproof.report.tex.TexText;
import org.lindproof.verify.StudyReport;

/** The claims: a table of all verdicts, what does not hold, and how it was all decided. */
public record ClaimSections(StudyReport report, LatexPrinter printer) {

  public String print() {
    ReportWords words = ReportWords.of(report.study(), printer);
    OperatorEntries operators = new OperatorEntries(report.study(), printer);
    return new CoverageSection(words, report.study(), report.claims()).print()
        + new ClaimTables(words, report.study().tables(), report.claims()).print()
        + "\n\\section{Verdicts}\n"
        + new VerdictTable(report, words, operators).print()
        + new FindingsSection(words, operators, report.claims()).print()
        + outside(words)
        + new EvidenceSection(words, report.claims()).print()
        + new KernelSection(report).print()
        + "\n\\appendix\n"
        + new FormulaAppendix(printer, operators, report.study().paper().all()).print();
  }

  /** What the study leaves out, and why. */
  private String outside(ReportWords words) {
    if (report.study().paper().outside().isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("\n\\section{Not judged}\n");
    for (OutsideFormula formula : report.study().paper().outside()) {
      out.append("\n\\textbf{").append(TexText.escape(formula.cite())).append("} ");
      out.append(words.finder().sentence(formula.note()));
      out.append(MathDisplay.textEntry("printed", TexText.code(formula.tex())));
    }
    return out.toString();
  }
}
