package org.lindproof.report.tex;

import java.util.ArrayList;
import java.util.List;

/** LaTeX tables. */
public final class Tables {
  private Tables() {}

  /** A short table in the middle of the line. */
  public static String centred(String columns, List<String> head, List<List<String>> rows) {
    return "\\begin{center}\n\\begin{tabular}{%s}\n\\toprule\n".formatted(columns)
        + row(head)
        + "\\midrule\n"
        + body(rows)
        + "\\bottomrule\n\\end{tabular}\n\\end{center}\n";
  }

  /** A table that may go over several pages and repeats its head on each. */
  public static String running(String columns, List<String> head, List<List<String>> rows) {
    return "\\begin{longtable}{%s}\n\\toprule\n".formatted(columns)
        + row(head)
        + "\\midrule\n\\endhead\n\\bottomrule\n\\endfoot\n"
        + body(rows)
        + "\\end{longtable}\n";
  }

  /** A running table with air between its rows. */
  public static String airy(String columns, List<String> head, List<List<String>> rows) {
    return running(columns, head, spaced(rows));
  }

  /** A table with air between its rows that stays on one page. */
  public static String whole(String columns, List<String> head, List<List<String>> rows) {
    return centred(columns, head, spaced(rows));
  }

  private static List<List<String>> spaced(List<List<String>> rows) {
    List<List<String>> spaced = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>(row);
      cells.set(0, (spaced.isEmpty() ? "" : "\\addlinespace[4pt]\n") + cells.get(0));
      spaced.add(cells);
    }
    return spaced;
  }

  private static String body(List<List<String>> rows) {
    StringBuilder out = new StringBuilder();
    rows.forEach(row -> out.append(row(row)));
    return out.toString();
  }

  private static String row(List<String> cells) {
    return String.join(" & ", cells) + " \\\\\n";
  }
}
