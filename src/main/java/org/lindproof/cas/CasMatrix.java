package org.lindproof.cas;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.lindproof.algebra.expression.Expression;

/**
 * A rectangular matrix of expressions; row and column indices start at 0.
 *
 * @param rows at least one, all of the same positive length
 */
public record CasMatrix(List<List<Expression>> rows) implements CasTerm {

  /** Throws {@link IllegalArgumentException} if the rows are empty or of different lengths. */
  public CasMatrix {
    rows = rows.stream().map(List::copyOf).toList();
    if (rows.isEmpty() || rows.get(0).isEmpty()) {
      throw new IllegalArgumentException("a matrix needs at least one row and one column");
    }
    int width = rows.get(0).size();
    for (List<Expression> row : rows) {
      if (row.size() != width) {
        throw new IllegalArgumentException(
            "rows of different lengths: " + width + " and " + row.size());
      }
    }
  }

  /** What an entry is, given its row and column. */
  @FunctionalInterface
  public interface Entry {
    Expression at(int row, int column);
  }

  /** The matrix with the given entries. */
  public static CasMatrix of(int height, int width, Entry entry) {
    List<List<Expression>> rows = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      List<Expression> row = new ArrayList<>();
      for (int j = 0; j < width; j++) {
        row.add(entry.at(i, j));
      }
      rows.add(row);
    }
    return new CasMatrix(rows);
  }

  /** The identity, {@code size} by {@code size}. */
  public static CasMatrix identity(int size) {
    return of(size, size, (i, j) -> Expression.constant(i == j ? 1 : 0));
  }

  public int height() {
    return rows.size();
  }

  public int width() {
    return rows.get(0).size();
  }

  public Expression at(int row, int column) {
    return rows.get(row).get(column);
  }

  /** The same matrix with every entry replaced. */
  public CasMatrix map(UnaryOperator<Expression> change) {
    return of(height(), width(), (i, j) -> change.apply(at(i, j)));
  }

  /** Rows and columns exchanged. */
  public CasMatrix transpose() {
    return of(width(), height(), (i, j) -> at(j, i));
  }

  /** Transposed, every entry marked as conjugated; the conversion carries the conjugation out. */
  public CasMatrix adjoint() {
    return transpose().map(CasMatrix::conjugate);
  }

  /** All entries, row by row. */
  public List<Expression> entries() {
    List<Expression> all = new ArrayList<>();
    rows.forEach(all::addAll);
    return Collections.unmodifiableList(all);
  }

  private static Expression conjugate(Expression entry) {
    boolean isReal = entry instanceof Expression.Constant || entry instanceof Expression.Symbol;
    return isReal ? entry : new Expression.Conjugate(entry);
  }
}
