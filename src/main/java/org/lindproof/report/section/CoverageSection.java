package org.lindproof.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lindproof.paper.Study;
import org.lindproof.paper.claim.OutsideFormula;
import org.lindproof.paper.ledger.LedgerRow;
import org.lindproof.report.tex.Tables;
import org.lindproof.report.tex.TexText;
import org.lindproof.verify.ClaimReport;

/** Every row of the ledger with the claims that decide it and their verdicts. */
record CoverageSection(ReportWords words, Study study, List<ClaimReport> claims) {
  private static final String COLUMNS = "lL{0.13\\linewidth}L{0.33\\linewidth}L{0.42\\linewidth}";

  /** Empty if the study has no ledger. */
  String print() {
    if (study.ledger().isEmpty()) {
      return "";
    }
    List<List<String>> rows = new ArrayList<>();
    for (LedgerRow row : study.ledger().rows()) {
      rows.add(
          List.of(
              TexText.escape(row.number()),
              TexText.escape(row.where()),
              words.finder().print(row.statement()),
              String.join("\\newline ", decided(row))));
    }
    return "\n\\section{Coverage}\nThe statements of the paper, and the claims that decide them.\n"
        + "{\\small\\setlength{\\tabcolsep}{3pt}\n"
        + Tables.airy(COLUMNS, List.of("row", "where", "statement", "claims"), rows)
        + "}\n";
  }

  private List<String> decided(LedgerRow row) {
    List<String> lines = new ArrayList<>();
    byVerdict(row).forEach((verdict, ids) -> lines.add(verdict + ": " + ReportWords.codes(ids)));
    if (lines.isEmpty() && row.isOwed()) {
      boolean claimed =
          study.claims().stream().anyMatch(claim -> claim.rows().contains(row.number()));
      lines.add(claimed ? "not judged in this run" : "no claim decides it yet");
    }
    List<String> outside =
        study.paper().outside().stream()
            .filter(formula -> formula.rows().contains(row.number()))
            .map(OutsideFormula::cite)
            .distinct()
            .toList();
    if (!outside.isEmpty()) {
      lines.add("in part not judged: " + TexText.escape(String.join(", ", outside)));
    }
    row.otherStudy()
        .ifPresent(
            other ->
                lines.add(
                    (row.isOwed() ? "also in the study " : "in the study ") + TexText.code(other)));
    if (row.isLater()) {
      lines.add("left for later");
    }
    return lines;
  }

  /** The ids of its claims, by verdict. */
  private Map<String, List<String>> byVerdict(LedgerRow row) {
    Map<String, List<String>> ids = new LinkedHashMap<>();
    for (ClaimReport claim : claims) {
      if (claim.claim().rows().contains(row.number())) {
        ids.computeIfAbsent(words.verdict(claim), key -> new ArrayList<>()).add(claim.claim().id());
      }
    }
    return ids;
  }
}
