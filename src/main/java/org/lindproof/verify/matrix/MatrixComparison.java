package org.lindproof.verify.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.operator.OperatorExpression;
import org.lindproof.paper.print.PlainPrinter;

/**
 * A printed matrix beside the derived one.
 *
 * @param symbol of the matrix
 * @param printed rows as they stand, of any length
 * @param derived rows first, in the study's notation
 * @param differences entries that both have and that differ, row by row
 * @param remarks what else was seen, sentences without full stop
 */
public record MatrixComparison(
    OperatorExpression symbol,
    List<List<Expression>> printed,
    List<List<Expression>> derived,
    List<Difference> differences,
    List<String> remarks) {
  public MatrixComparison {
    printed = printed.stream().map(List::copyOf).toList();
    derived = derived.stream().map(List::copyOf).toList();
    differences = List.copyOf(differences);
    remarks = List.copyOf(remarks);
  }

  /**
   * An entry that differs.
   *
   * @param row from 1
   * @param column from 1
   */
  public record Difference(int row, int column, Expression printed, Expression derived) {

    /** In plain text. */
    public String plain() {
      PlainPrinter printer = new PlainPrinter();
      return "row %d, column %d: printed %s, derived %s"
          .formatted(row, column, printer.print(printed), printer.print(derived));
    }
  }

  /** Whether the printed matrix has the rows and columns of the derived one. */
  public boolean sameShape() {
    return printed.size() == derived.size()
        && printed.stream().allMatch(row -> row.size() == derived.get(0).size());
  }

  /** The printed shape, for example {@code 17 x 15}; of uneven rows, their lengths. */
  public String printedShape() {
    List<Integer> lengths = printed.stream().map(List::size).distinct().toList();
    if (lengths.size() == 1) {
      return printed.size() + " x " + lengths.get(0);
    }
    List<String> all = new ArrayList<>();
    printed.forEach(row -> all.add(Integer.toString(row.size())));
    return printed.size() + " rows of uneven length, " + String.join(", ", all);
  }

  /** The derived shape. */
  public String derivedShape() {
    return derived.size() + " x " + derived.get(0).size();
  }

  /** The entry at a place, from 1, if the printed matrix has one there. */
  public Optional<Expression> printedAt(int row, int column) {
    return row <= printed.size() && column <= printed.get(row - 1).size()
        ? Optional.of(printed.get(row - 1).get(column - 1))
        : Optional.empty();
  }
}
