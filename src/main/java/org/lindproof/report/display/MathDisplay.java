package org.lindproof.report.display;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.steady.step.StepContent;

/**
 * Displays formulas: aligned at the relation, broken over lines where they are wider than the page,
 * over several displays where they are longer. What is still too wide is scaled down by TeX itself
 * (the preamble's {@code \fit}).
 *
 * @param printer of the symbols
 * @param width of a line in em
 */
public record MathDisplay(LatexPrinter printer, double width) {
  /** Width of a line of the document in em. */
  public static final double LINE = 44;

  private static final double BESIDE_LABEL = LINE - 6.5;

  private static final double INDENT = 2;
  private static final int ROWS = 18;

  public MathDisplay(LatexPrinter printer) {
    this(printer, LINE);
  }

  /** A formula inside a line of text. */
  public String inline(Expression expression) {
    return "$" + printer.print(expression) + "$";
  }

  /** A statement inside a line of text. */
  public String inline(Statement statement) {
    return "$" + printer.print(statement) + "$";
  }

  /** TeX that is known to be a formula, on a line of its own, scaled to the line. */
  public static String source(String tex) {
    return "\\[\\fit{" + tex + "}\\]\n";
  }

  /** TeX that is known to be a formula, beside a label. */
  public static String entry(String label, String tex) {
    return "\\entry{" + label + "}{" + tex + "}\n";
  }

  /** Text beside a label. */
  public static String textEntry(String label, String tex) {
    return "\\textentry{" + label + "}{" + tex + "}\n";
  }

  /** A statement beside a label. */
  public static String entry(String label, Statement statement, LatexPrinter printer) {
    return entries(label, new MathDisplay(printer, BESIDE_LABEL).rows(statement));
  }

  /** An expression beside a label. */
  public static String entry(String label, Expression expression, LatexPrinter printer) {
    MathDisplay math = new MathDisplay(printer, BESIDE_LABEL);
    return entries(label, math.rightRows("", expression, BESIDE_LABEL));
  }

  private static String entries(String label, List<String> rows) {
    StringBuilder out = new StringBuilder();
    for (String block : aligned(rows)) {
      out.append(entry(out.length() == 0 ? label : "", block));
    }
    return out.toString();
  }

  /** A statement. */
  public String display(Statement statement) {
    return blocks(rows(statement));
  }

  /** Equations below each other, aligned. */
  public String display(List<StepContent.Equation> equations) {
    return displayAll(
        equations.stream()
            .map(e -> new Statement.Chain(List.of(e.left(), e.right()), List.of(Relation.EQUAL)))
            .toList());
  }

  /** Chains below each other, aligned at their first relation. */
  public String displayAll(List<Statement.Chain> chains) {
    List<String> rows = new ArrayList<>();
    double left =
        chains.stream()
            .mapToDouble(chain -> TexWidth.of(printer.print(chain.sides().get(0))))
            .filter(w -> w < width * 0.3)
            .max()
            .orElse(0);
    chains.forEach(chain -> rows.addAll(rows(chain, left)));
    return blocks(rows);
  }

  /** A statement as bodies of displays, each not too tall for a page. */
  List<String> aligned(Statement statement) {
    return aligned(rows(statement));
  }

  private List<String> rows(Statement statement) {
    if (statement instanceof Statement.Chain chain) {
      return rows(chain, 0);
    } else if (TexWidth.of(printer.print(statement)) <= width) {
      return List.of("& " + printer.print(statement));
    }
    List<String> rows = new ArrayList<>(rows(statement.parts().get(0)));
    rows.add(statement instanceof Statement.Equivalence ? "&\\iff" : "&\\implies");
    rows.addAll(rows(statement.parts().get(1)));
    return rows;
  }

  /**
   * @param column width that the left sides of neighbouring equations need
   */
  private List<String> rows(Statement.Chain chain, double column) {
    List<String> rows = new ArrayList<>();
    String first = printer.print(chain.sides().get(0));
    double left = Math.max(column, TexWidth.of(first));
    boolean beside = left <= width * 0.35;
    String rest = printer.print(chain).substring(first.length()).strip();
    if (beside && chain.relations().size() > 1 && TexWidth.of(rest) <= width - left - 1.4) {
      return List.of(first + " & " + rest);
    }
    if (!beside) {
      rows.addAll(rightRows("", chain.sides().get(0), width));
    }
    for (int i = 0; i < chain.relations().size(); i++) {
      String lead = i == 0 && beside ? first + " " : beside ? "" : "\\quad ";
      String relation = printer.print(chain.relations().get(i));
      double room = width - (beside ? left : 1) - 1.4;
      List<String> right = rightRows(relation + " ", chain.sides().get(i + 1), room);
      rows.add(beside ? lead + right.get(0) : right.get(0).replaceFirst("& ", "&\\\\quad "));
      rows.addAll(right.subList(1, right.size()));
    }
    return rows;
  }

  private List<String> rightRows(String relation, Expression side, double room) {
    String whole = printer.print(side);
    if (TexWidth.of(whole) <= room) {
      return List.of("& " + relation + whole);
    }
    List<String> lines =
        LineBreaker.lines(FormulaPieces.of(side, printer, room - INDENT), room, room - INDENT);
    List<String> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(rows.isEmpty() ? "& " + relation + line : "&\\qquad " + line);
    }
    return rows;
  }

  /** Rows of aligned displays, a page-breakable number of them at a time. */
  public static String blocks(List<String> rows) {
    StringBuilder out = new StringBuilder();
    aligned(rows).forEach(block -> out.append(source(block)));
    return out.toString();
  }

  private static List<String> aligned(List<String> rows) {
    List<String> blocks = new ArrayList<>();
    for (int start = 0; start < rows.size(); start += ROWS) {
      List<String> block = rows.subList(start, Math.min(rows.size(), start + ROWS));
      String body = String.join(" \\\\\n", block);
      blocks.add("\\begin{aligned}\n" + body + "\n\\end{aligned}");
    }
    return blocks;
  }
}
