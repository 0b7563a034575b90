package org.lindproof.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lindproof.paper.print.PlainPrinter;
import org.lindproof.verify.ClaimReport;
import org.lindproof.verify.StudyReport;
import org.lindproof.verify.figure.FigureData;
import org.lindproof.verify.verdict.Counterexample;
import org.lindproof.verify.verdict.Verdict;

/** The verdicts as a table for a terminal, in ASCII. */
public final class ConsoleTable {
  private static final List<String> HEAD =
      List.of("claim", "equation", "verdict", "expected", "kernel", "ms");

  private static final int LONGEST_VALUE = 60;

  private ConsoleTable() {}

  /** The table, a summary, and a line for every refuted or undecided claim. */
  public static List<String> lines(StudyReport report) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    for (ClaimReport claim : report.claims()) {
      rows.add(
          List.of(
              ascii(claim.claim().id()),
              ascii(claim.claim().cite()),
              claim.verdict().key(),
              ascii(claim.claim().expected()),
              report.kernel(claim).key(),
              Long.toString(claim.millis())));
    }
    List<Integer> widths = widths(rows);
    List<String> lines = new ArrayList<>();
    lines.add("  " + row(HEAD, widths));
    lines.add("  " + widths.stream().map("-"::repeat).collect(Collectors.joining("  ")));
    for (int i = 0; i < report.claims().size(); i++) {
      String mark = report.claims().get(i).asExpected() ? "  " : "! ";
      lines.add(mark + row(rows.get(i + 1), widths));
    }
    lines.add("");
    lines.add(summary(report));
    report.claims().forEach(claim -> lines.addAll(remarks(claim)));
    report
        .study()
        .paper()
        .outside()
        .forEach(
            formula -> lines.add(ascii("not judged: " + formula.cite() + ", " + formula.note())));
    report.figures().stream()
        .flatMap(
            data ->
                data instanceof FigureData.Unavailable missing ? Stream.of(missing) : Stream.of())
        .forEach(
            missing ->
                lines.add(
                    ascii(
                        "not drawn: figure "
                            + missing.figure().heading().id()
                            + ": "
                            + missing.reason())));
    return List.copyOf(lines);
  }

  private static List<Integer> widths(List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < HEAD.size(); column++) {
      int c = column;
      widths.add(rows.stream().mapToInt(row -> row.get(c).length()).max().orElse(0));
    }
    return widths;
  }

  private static String row(List<String> cells, List<Integer> widths) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String blanks = " ".repeat(widths.get(i) - cells.get(i).length());
      boolean number = i == cells.size() - 1;
      out.append(i == 0 ? "" : "  ");
      out.append(number ? blanks + cells.get(i) : cells.get(i) + blanks);
    }
    return out.toString();
  }

  private static String summary(StudyReport report) {
    int claims = report.claims().size();
    String counts =
        report.summary().entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey())
            .collect(Collectors.joining(", "));
    long differing = report.claims().stream().filter(claim -> !claim.asExpected()).count();
    return claims
        + (claims == 1 ? " claim: " : " claims: ")
        + (counts.isEmpty() ? "nothing was checked" : counts)
        + (differing == 0 ? "; all as expected" : "; " + differing + " not as expected (!)");
  }

  private static List<String> remarks(ClaimReport claim) {
    List<String> lines = new ArrayList<>();
    PlainPrinter plain = new PlainPrinter();
    String id = ascii(claim.claim().id());
    Verdict verdict = claim.verdict();
    if (verdict instanceof Verdict.Refuted refuted) {
      if (!refuted.counterexample().values().isEmpty()) {
        lines.add(ascii(id + " fails: " + shortened(refuted.counterexample())));
      }
      VerdictsJson.holdsIf(refuted).ifPresent(text -> lines.add(id + " holds if " + ascii(text)));
      refuted
          .severity()
          .ifPresent(
              severity ->
                  lines.add(
                      ascii(
                          id + " severity " + severity.level().key() + ": " + severity.reason())));
      refuted
          .repair()
          .ifPresent(
              repair ->
                  lines.add(
                      ascii(
                          id
                              + " repaired ("
                              + repair.edit()
                              + "): "
                              + plain.print(repair.statement()))));
    } else if (verdict instanceof Verdict.Undecided undecided) {
      lines.add(ascii(id + " undecided: " + undecided.reason()));
    } else if (verdict instanceof Verdict.IllFormed illFormed) {
      lines.add(ascii(id + " ill-formed: " + illFormed.problem()));
    } else if (verdict instanceof Verdict.Supported supported) {
      lines.add(ascii(id + " supported: " + supported.evidence()));
    }
    return lines;
  }

  /** The sides' values at the point, and the point. */
  private static String shortened(Counterexample counterexample) {
    String point =
        counterexample.point().entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(" "));
    String values =
        counterexample.values().stream()
            .map(v -> v.length() > LONGEST_VALUE ? v.substring(0, LONGEST_VALUE) + "..." : v)
            .collect(Collectors.joining("; "));
    return values + " at " + point;
  }

  /** Everything that a plain terminal may not show, or may obey, becomes a question mark. */
  public static String ascii(String text) {
    return text.codePoints()
        .map(point -> point >= ' ' && point < 0x7f ? point : '?')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
