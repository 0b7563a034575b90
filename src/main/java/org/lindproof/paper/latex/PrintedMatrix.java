package org.lindproof.paper.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lindproof.paper.tex.TexToken;
import org.lindproof.paper.tex.TopLevel;
import org.lindproof.paper.tex.UnreadableFormulaException;

/**
 * A formula that ends in a printed matrix, cut into entries. The rows are as they stand, of any
 * length.
 *
 * @param left what stands before the matrix
 * @param matrix where the matrix begins
 * @param rows its entries
 */
public record PrintedMatrix(List<TexToken> left, TexToken matrix, List<List<Cell>> rows) {
  static final String FORM = "write \\rho = \\begin{pmatrix}...\\end{pmatrix} by itself";
  private static final Set<String> ENVIRONMENTS = Set.of("pmatrix", "bmatrix");

  public PrintedMatrix {
    left = List.copyOf(left);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * An entry of the matrix.
   *
   * @param tokens empty if the entry is
   * @param at its first token, or what stands where it should be
   */
  public record Cell(List<TexToken> tokens, TexToken at) {
    public Cell {
      tokens = List.copyOf(tokens);
    }

    private static Cell of(List<TexToken> tokens, TexToken next) {
      return new Cell(tokens, tokens.isEmpty() ? next : tokens.get(0));
    }
  }

  /** Whether an environment stands in the formula, not inside of anything else. */
  public static boolean isIn(List<TexToken> formula) {
    return begin(formula) >= 0;
  }

  private static int begin(List<TexToken> formula) {
    int depth = 0;
    for (int i = 0; i < formula.size(); i++) {
      if (depth == 0 && formula.get(i).is("\\begin")) {
        return i;
      }
      depth += TopLevel.nesting(formula.get(i));
    }
    return -1;
  }

  /**
   * Cuts a formula.
   *
   * @param formula that has a matrix
   * @throws UnreadableFormulaException if it is not a matrix, or stands first, or not last
   */
  public static PrintedMatrix of(List<TexToken> formula) {
    int begin = begin(formula);
    TexToken matrix = formula.get(begin);
    if (begin == 0) {
      throw new UnreadableFormulaException(matrix, "a matrix on the left", FORM);
    }
    int end = TopLevel.endOf(formula, begin);
    String environment = argument(formula, begin);
    String closing = argument(formula, end);
    if (!ENVIRONMENTS.contains(environment) || !closing.equals(environment)) {
      throw new UnreadableFormulaException(
          ENVIRONMENTS.contains(environment) ? formula.get(end) : matrix,
          ENVIRONMENTS.contains(environment)
              ? "\\begin{" + environment + "} is closed by \\end{" + closing + "}"
              : "the environment " + environment + " is not understood in a formula",
          "write pmatrix or bmatrix");
    }
    int after = end + 3 + environment.length();
    if (after < formula.size()) {
      throw new UnreadableFormulaException(
          formula.get(after), "unexpected " + formula.get(after).text() + " after a matrix", FORM);
    }
    List<TexToken> body = formula.subList(begin + 3 + environment.length(), end);
    return new PrintedMatrix(formula.subList(0, begin), matrix, rows(body, formula.get(end)));
  }

  /** What stands in braces after a macro, empty if nothing does. */
  private static String argument(List<TexToken> tokens, int macro) {
    StringBuilder name = new StringBuilder();
    boolean open = macro + 1 < tokens.size() && tokens.get(macro + 1).is("{");
    for (int i = macro + 2; open && i < tokens.size() && !tokens.get(i).is("}"); i++) {
      name.append(tokens.get(i).text());
    }
    return name.toString();
  }

  private static List<List<Cell>> rows(List<TexToken> body, TexToken end) {
    List<List<Cell>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    List<TexToken> cell = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < body.size(); i++) {
      TexToken token = body.get(i);
      depth += TopLevel.nesting(token);
      boolean newRow = token.is("\\\\");
      if (depth != 0 || (!newRow && !token.is("&"))) {
        cell.add(token);
        continue;
      }
      rows.get(rows.size() - 1).add(Cell.of(cell, token));
      cell.clear();
      if (newRow) {
        rows.add(new ArrayList<>());
        i = DisplayReader.afterRowSkip(body, i);
      }
    }
    List<Cell> last = rows.get(rows.size() - 1);
    if (last.isEmpty() && cell.isEmpty()) {
      rows.remove(last); // TeX takes a \\ before the end for nothing
    } else {
      last.add(Cell.of(cell, end));
    }
    return rows;
  }
}
