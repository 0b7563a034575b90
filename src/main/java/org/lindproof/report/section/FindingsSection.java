package org.lindproof.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.report.display.MathDisplay;
import org.lindproof.report.display.MatrixDisplay;
import org.lindproof.report.tex.TexText;
import org.lindproof.verify.ClaimReport;
import org.lindproof.verify.verdict.Counterexample;
import org.lindproof.verify.verdict.Verdict;

/** What is to be said of every claim that was not proved: counterexamples, conditions, repairs. */
record FindingsSection(ReportWords words, OperatorEntries operators, List<ClaimReport> claims) {

  private static final String SEVERITIES =
      """
      The severity of a refutation is \\emph{conclusion} if a sign, a critical value, which states
      count as entangled, or a comparison that is proved here comes out differently somewhere on the
      domain; \\emph{prefactor} if only the value differs; \\emph{cosmetic} if only
      names do. Where none is given, the evidence says why.
      """;

  /** The section; empty if everything was proved. */
  String print() {
    StringBuilder out = new StringBuilder();
    for (ClaimReport claim : claims) {
      if (!(claim.verdict() instanceof Verdict.Proved)) {
        out.append(entry(claim));
      }
    }
    return out.length() == 0
        ? ""
        : "\n\\section{What does not hold as printed}\n" + SEVERITIES + out;
  }

  private String entry(ClaimReport report) {
    return "\n\\claim{%s}{%s}{%s}\n"
            .formatted(
                TexText.code(report.claim().id()),
                TexText.escape(report.claim().cite()),
                words.verdict(report)
                    + (report.asExpected()
                        ? ""
                        : ", expected " + TexText.escape(report.claim().expected())))
        + report.claim().note().map(words.finder()::sentence).orElse("")
        + verdict(report.verdict())
        + report.operators().matrix().map(operators::differences).orElse("");
  }

  private String verdict(Verdict verdict) {
    if (verdict instanceof Verdict.Refuted refuted) {
      return counterexample(refuted.counterexample())
          + severity(refuted)
          + holdsIf(refuted)
          + repair(refuted);
    } else if (verdict instanceof Verdict.Supported supported) {
      return "Supported, not proved: " + words.finder().sentence(supported.evidence());
    } else if (verdict instanceof Verdict.Undecided undecided) {
      return "Undecided: " + words.finder().sentence(undecided.reason());
    } else if (verdict instanceof Verdict.IllFormed illFormed) {
      return "Ill-formed: " + words.finder().sentence(illFormed.problem());
    }
    return "";
  }

  private String counterexample(Counterexample counterexample) {
    List<String> point = new ArrayList<>();
    for (Map.Entry<String, Rational> entry : counterexample.point().entrySet()) {
      String symbol = words.printer().print(Expression.symbol(entry.getKey()));
      point.add(symbol + " = " + words.printer().print(Expression.constant(entry.getValue())));
    }
    String values =
        counterexample.values().stream()
            .map(words.finder()::print)
            .collect(Collectors.joining("; "));
    return "\\textbf{Counterexample.} At\n"
        + MatrixDisplay.flow(point)
        + (values.isEmpty() ? "" : "the values are: " + values + ".\n\n");
  }

  private String severity(Verdict.Refuted refuted) {
    return refuted
        .severity()
        .map(
            severity ->
                "\\textbf{Severity:} "
                    + severity.level().key()
                    + ": "
                    + words.finder().sentence(severity.reason())
                    + "\n")
        .orElse("");
  }

  private String holdsIf(Verdict.Refuted refuted) {
    if (refuted.holdsIf().isEmpty()) {
      return "";
    }
    String conditions =
        refuted.holdsIf().stream().map(words::inline).collect(Collectors.joining(" or "));
    return "\\textbf{It holds if} " + conditions + ".\n\n";
  }

  private String repair(Verdict.Refuted refuted) {
    return refuted
        .repair()
        .map(
            repair ->
                "\\textbf{Repair:} "
                    + words.finder().print(repair.edit())
                    + ".\n"
                    + MathDisplay.entry("repaired", repair.statement(), words.printer()))
        .orElse("");
  }
}
