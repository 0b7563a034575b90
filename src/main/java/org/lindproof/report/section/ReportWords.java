package org.lindproof.report.section;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.Study;
import org.lindproof.paper.claim.Claim;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.report.tex.DetailTex;
import org.lindproof.report.tex.FormulaFinder;
import org.lindproof.report.tex.NamedText;
import org.lindproof.report.tex.TexText;
import org.lindproof.verify.ClaimReport;
import org.lindproof.verify.verdict.Verdict;

/**
 * How a report puts things: symbols, formulas inside a line, text with formulas in it.
 *
 * @param printer of the symbols
 * @param text for words
 * @param finder for words with formulas in plain text among them
 */
record ReportWords(LatexPrinter printer, NamedText text, FormulaFinder finder) {

  static ReportWords of(Study study, LatexPrinter printer) {
    NamedText text = new NamedText(printer, study.system());
    return new ReportWords(printer, text, new FormulaFinder(printer, text, symbols(study)));
  }

  private static Set<String> symbols(Study study) {
    OpenSystem system = study.system();
    Set<String> names = new LinkedHashSet<>(study.printedSymbols().keySet());
    system.parameters().forEach(p -> names.add(p.name()));
    system.notation().forEach(n -> names.add(n.name()));
    system.namedObservables().forEach(o -> names.add(o.name()));
    system.baths().stream()
        .flatMap(bath -> bath.law().stream())
        .flatMap(law -> Stream.of(law.absorption(), law.emission(), law.occupation()))
        .forEach(symbol -> names.add(symbol.name()));
    return names;
  }

  String inline(Expression expression) {
    return "$" + printer.print(expression) + "$";
  }

  String inline(Statement statement) {
    return "$" + printer.print(statement) + "$";
  }

  /** The verdict in a word, a refutation with its severity. */
  String verdict(ClaimReport report) {
    String severity =
        report.verdict() instanceof Verdict.Refuted refuted
            ? refuted.severity().map(s -> " (" + s.level().key() + ")").orElse("")
            : "";
    return TexText.escape(report.verdict().key()) + severity; // of letters only
  }

  /** What a claim about a sentence says of which quantity; empty for a formula. */
  String detail(Claim claim) {
    String detail = new DetailTex(printer).print(claim.detail());
    return detail.isEmpty() ? "" : "\\newline " + detail;
  }

  /** Names in typewriter type, separated by commas. */
  static String codes(List<String> names) {
    return String.join(", ", names.stream().map(TexText::code).toList());
  }
}
