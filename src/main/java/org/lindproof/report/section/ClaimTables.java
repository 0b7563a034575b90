package org.lindproof.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lindproof.paper.claim.ClaimTable;
import org.lindproof.report.tex.Tables;
import org.lindproof.report.tex.TexText;
import org.lindproof.verify.ClaimReport;
import org.lindproof.verify.verdict.Verdict;

/** The tables that a study makes of its claims, with their verdicts. */
record ClaimTables(ReportWords words, List<ClaimTable> tables, List<ClaimReport> claims) {
  private static final double WIDTH = 0.98;
  private static final double WIDEST = 0.3;
  private static final double FIRST = 0.16;

  /** A table with more rows may go over several pages. */
  private static final int MOST_WHOLE = 6;

  String print() {
    StringBuilder out = new StringBuilder();
    tables.forEach(table -> out.append(print(table)));
    return out.toString();
  }

  private String print(ClaimTable table) {
    double room = (WIDTH - FIRST) / table.columns().size() - 0.02;
    String first = column(room > WIDEST ? WIDEST : FIRST);
    String other = column(Math.min(room, WIDEST));
    String columns = first + other.repeat(table.columns().size());
    List<String> head = new ArrayList<>(List.of(""));
    table.columns().forEach(column -> head.add(words.finder().print(column)));
    List<List<String>> rows = new ArrayList<>();
    for (ClaimTable.Row row : table.rows()) {
      List<String> cells = new ArrayList<>(List.of(words.finder().print(row.name())));
      row.cells().forEach(cell -> cells.add(cell(cell)));
      rows.add(cells);
    }
    return "\n\\section{"
        + words.finder().print(table.title())
        + "}\n{\\small\\setlength{\\tabcolsep}{3pt}\n"
        + (rows.size() > MOST_WHOLE
            ? Tables.airy(columns, head, rows)
            : Tables.whole(columns, head, rows))
        + "}\n";
  }

  private static String column(double width) {
    return String.format(Locale.ROOT, "L{%.3f\\linewidth}", width);
  }

  private String cell(ClaimTable.Cell cell) {
    return cell.claims().stream().map(this::claim).collect(Collectors.joining("\\newline "));
  }

  private String claim(String id) {
    Optional<ClaimReport> found =
        claims.stream().filter(claim -> claim.claim().id().equals(id)).findFirst();
    if (found.isEmpty()) {
      return TexText.code(id) + ": not judged";
    }
    ClaimReport report = found.get();
    StringBuilder out = new StringBuilder(words.verdict(report));
    List<String> assumed = report.assumptions().stream().map(words.finder()::print).toList();
    if (!assumed.isEmpty()) {
      out.append(" if ").append(String.join(", ", assumed));
    }
    if (report.verdict() instanceof Verdict.Refuted refuted && !refuted.holdsIf().isEmpty()) {
      out.append("; holds if ")
          .append(
              refuted.holdsIf().stream().map(words::inline).collect(Collectors.joining(" or ")));
    }
    return out.append("\\newline (").append(TexText.code(id)).append(")").toString();
  }
}
