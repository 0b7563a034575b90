package org.lindproof.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Phrase;
import org.lindproof.paper.Study;
import org.lindproof.paper.claim.Claim;
import org.lindproof.report.display.CellFormula;
import org.lindproof.report.tex.Tables;
import org.lindproof.report.tex.TexText;
import org.lindproof.verify.ClaimReport;
import org.lindproof.verify.StudyReport;
import org.lindproof.verify.verdict.KernelCheck;

/** The table of all verdicts: what the paper prints beside what was derived. */
final class VerdictTable {
  private static final String COLUMNS =
      "L{0.22\\linewidth}L{\\cellwidth}@{\\hspace{1.5em}}L{\\cellwidth}";

  private final StudyReport report;
  private final Study study;
  private final ReportWords words;
  private final OperatorEntries operators;

  VerdictTable(StudyReport report, ReportWords words, OperatorEntries operators) {
    this.report = report;
    this.study = report.study();
    this.words = words;
    this.operators = operators;
  }

  String print() {
    List<List<String>> rows = new ArrayList<>();
    String above = "";
    for (ClaimReport claim : report.claims()) {
      String printed = printed(claim);
      boolean same = !printed.isEmpty() && printed.equals(above);
      rows.add(List.of(heading(claim), same ? "(as above)" : printed, derived(claim)));
      above = printed;
    }
    return "A verdict that differs from the expected one is bold. Formulas wider than their column are"
        + " set smaller.\n"
        + "{\\small\\setlength{\\tabcolsep}{3pt}\n"
        + Tables.airy(COLUMNS, List.of("claim", "printed", "derived"), rows)
        + "}\n";
  }

  /** Name, place, verdict, and how the formula is to be read. */
  private String heading(ClaimReport judged) {
    Claim claim = judged.claim();
    String verdict = words.verdict(judged);
    StringBuilder out = new StringBuilder(TexText.code(claim.id()));
    out.append("\\newline ").append(TexText.escape(claim.cite())).append(": ");
    out.append(
        judged.asExpected()
            ? verdict
            : "\\textbf{%s}, expected %s".formatted(verdict, TexText.escape(claim.expected())));
    if (!judged.assumptions().isEmpty()) {
      out.append("\\newline if ")
          .append(
              judged.assumptions().stream()
                  .map(words.finder()::print)
                  .collect(Collectors.joining(", ")));
    }
    new TreeMap<>(claim.where())
        .forEach((symbol, meaning) -> out.append("\\newline ").append(reading(symbol, meaning)));
    KernelCheck kernel = report.kernel(judged);
    if (kernel.state() == KernelCheck.State.CHECKED) {
      out.append("\\newline checked by Coq");
    } else if (kernel.state() == KernelCheck.State.FAILED) {
      out.append("\\newline \\textbf{refused by Coq}");
    }
    return out.toString();
  }

  private String reading(String symbol, String meaning) {
    String name = words.inline(Expression.symbol(symbol));
    return study.formulas(meaning).isEmpty()
        ? name + " is " + words.inline(Expression.symbol(meaning))
        : name + " as in " + TexText.code(meaning);
  }

  private String printed(ClaimReport report) {
    return report
        .claim()
        .quote()
        .map(quote -> "``" + TexText.escape(quote) + "''" + words.detail(report.claim()))
        .orElseGet(() -> new PrintedSource(words.printer(), operators, study).cell(report));
  }

  private String derived(ClaimReport report) {
    List<String> lines = new ArrayList<>();
    for (Phrase line : report.derived()) {
      lines.add(
          line.parts().size() == 1 && line.parts().get(0) instanceof Phrase.Assertion assertion
              ? CellFormula.of(assertion.statement(), words.printer())
              : words.text().print(line));
    }
    return String.join("\\newline ", lines);
  }
}
