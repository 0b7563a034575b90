package org.lindproof.algebra;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * An immutable matrix of complex rational functions.
 *
 * @param entries rows first, rectangular, at least one entry
 */
public record ComplexMatrix(List<List<ComplexFunction>> entries) {
  private static final int LARGEST_DETERMINANT = 8;

  public ComplexMatrix {
    entries = entries.stream().map(List::copyOf).toList();
    int columns = entries.get(0).size();
    if (columns == 0 || entries.stream().anyMatch(row -> row.size() != columns)) {
      throw new IllegalArgumentException("the rows of a matrix must have the same length");
    }
  }

  /** The matrix with {@code entry(i, j)} in row i, column j, both from 0. */
  public static ComplexMatrix of(
      int rows, int columns, BiFunction<Integer, Integer, ComplexFunction> entry) {
    List<List<ComplexFunction>> result = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      List<ComplexFunction> row = new ArrayList<>();
      for (int j = 0; j < columns; j++) {
        row.add(entry.apply(i, j));
      }
      result.add(row);
    }
    return new ComplexMatrix(result);
  }

  public static ComplexMatrix identity(PolynomialRing ring, int dimension) {
    ComplexFunction one = ComplexFunction.of(ring, GaussianRational.ONE);
    ComplexFunction zero = ComplexFunction.zero(ring);
    return of(dimension, dimension, (i, j) -> i.equals(j) ? one : zero);
  }

  public int rows() {
    return entries.size();
  }

  public int columns() {
    return entries.get(0).size();
  }

  public ComplexFunction get(int row, int column) {
    return entries.get(row).get(column);
  }

  public PolynomialRing ring() {
    return get(0, 0).ring();
  }

  public ComplexMatrix plus(ComplexMatrix other) {
    requireShape(other);
    return of(rows(), columns(), (i, j) -> get(i, j).plus(other.get(i, j)));
  }

  public ComplexMatrix minus(ComplexMatrix other) {
    requireShape(other);
    return of(rows(), columns(), (i, j) -> get(i, j).minus(other.get(i, j)));
  }

  public ComplexMatrix scale(ComplexFunction factor) {
    return of(rows(), columns(), (i, j) -> get(i, j).times(factor));
  }

  public ComplexMatrix times(ComplexMatrix other) {
    if (columns() != other.rows()) {
      throw new IllegalArgumentException(
          "cannot multiply " + columns() + " columns by " + other.rows() + " rows");
    }
    return of(
        rows(),
        other.columns(),
        (i, j) -> {
          ComplexFunction sum = ComplexFunction.zero(ring());
          for (int k = 0; k < columns(); k++) {
            if (!get(i, k).isZero() && !other.get(k, j).isZero()) {
              sum = sum.plus(get(i, k).times(other.get(k, j)));
            }
          }
          return sum;
        });
  }

  /** The Hermitian conjugate. */
  public ComplexMatrix dagger() {
    return of(/* rows= */ columns(), /* columns= */ rows(), (i, j) -> get(j, i).conjugate());
  }

  /** The Kronecker product; the indices of {@code other} run fastest. */
  public ComplexMatrix kronecker(ComplexMatrix other) {
    int r = other.rows();
    int c = other.columns();
    return of(
        rows() * r,
        columns() * c,
        (i, j) -> {
          ComplexFunction left = get(i / r, j / c);
          return left.isZero() ? left : left.times(other.get(i % r, j % c));
        });
  }

  /** The matrix with a function of every entry. */
  public ComplexMatrix map(UnaryOperator<ComplexFunction> function) {
    return of(rows(), columns(), (i, j) -> function.apply(get(i, j)));
  }

  public ComplexFunction trace() {
    ComplexFunction sum = ComplexFunction.zero(ring());
    for (int i = 0; i < Math.min(rows(), columns()); i++) {
      sum = sum.plus(get(i, i));
    }
    return sum;
  }

  /** The determinant by Laplace expansion, row after row; square, at most 8 rows. */
  public ComplexFunction determinant() {
    int n = rows();
    if (n != columns() || n > LARGEST_DETERMINANT) {
      throw new IllegalArgumentException(
          "needs a square matrix with at most %d rows, not %dx%d"
              .formatted(LARGEST_DETERMINANT, n, columns()));
    }
    ComplexFunction one = ComplexFunction.of(ring(), GaussianRational.ONE);
    Map<Integer, ComplexFunction> minors = Map.of(0, one);
    for (int row = 0; row < n; row++) {
      Map<Integer, ComplexFunction> next =
          new HashMap<>(); // column set -> minor of the rows so far
      for (Map.Entry<Integer, ComplexFunction> minor : minors.entrySet()) {
        for (int j = 0; j < n; j++) {
          int columns = minor.getKey();
          if ((columns & 1 << j) == 0 && !get(row, j).isZero()) {
            boolean odd = Integer.bitCount(columns >> j) % 2 != 0;
            ComplexFunction term = get(row, j).times(minor.getValue());
            next.merge(columns | 1 << j, odd ? term.negate() : term, ComplexFunction::plus);
          }
        }
      }
      minors = next;
    }
    return minors.getOrDefault((1 << n) - 1, ComplexFunction.zero(ring()));
  }

  public boolean isHermitian() {
    return rows() == columns() && equals(dagger());
  }

  public boolean isZero() {
    return entries.stream().allMatch(row -> row.stream().allMatch(ComplexFunction::isZero));
  }

  private void requireShape(ComplexMatrix other) {
    if (rows() != other.rows() || columns() != other.columns()) {
      throw new IllegalArgumentException(
          "shapes differ: %dx%d and %dx%d"
              .formatted(rows(), columns(), other.rows(), other.columns()));
    }
  }
}
