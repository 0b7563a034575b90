package org.lindproof.algebra.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.Rational;

/**
 * A matrix of rational numbers.
 *
 * @param rows of equal length, at least one
 */
public record RationalMatrix(List<List<Rational>> rows) {
  public RationalMatrix {
    rows = rows.stream().map(List::copyOf).toList();
    int columns = rows.get(0).size();
    if (rows.stream().anyMatch(row -> row.size() != columns)) {
      throw new IllegalArgumentException("the rows of a matrix must have the same length");
    }
  }

  /** The dimension of the span of the rows, exactly. */
  public int rank() {
    return echelonForm(rows, rows.get(0).size()).size();
  }

  /**
   * The solution x of A x = b, exactly.
   *
   * @param rightHandSide b, one number per row
   * @return empty if there is none or more than one
   */
  public Optional<List<Rational>> solve(List<Rational> rightHandSide) {
    if (rightHandSide.size() != rows.size()) {
      throw new IllegalArgumentException(
          rows.size() + " rows need as many right-hand sides, got " + rightHandSide.size());
    }
    List<List<Rational>> extended = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Rational> row = new ArrayList<>(rows.get(i));
      row.add(rightHandSide.get(i));
      extended.add(row);
    }
    int n = rows.get(0).size();
    List<List<Rational>> echelon = echelonForm(extended, n + 1);
    boolean unique = echelon.size() == n && !echelon.get(n - 1).get(n - 1).isZero();
    return unique ? Optional.of(backSubstituted(echelon, n)) : Optional.empty();
  }

  /** The non-zero rows of the echelon form, each with the leading entry 1. */
  private static List<List<Rational>> echelonForm(List<List<Rational>> matrix, int columns) {
    List<List<Rational>> rest = new ArrayList<>(matrix);
    List<List<Rational>> echelon = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      int c = column;
      Optional<List<Rational>> pivot = rest.stream().filter(r -> !r.get(c).isZero()).findFirst();
      if (pivot.isPresent()) {
        List<Rational> leading = scaled(pivot.get(), Rational.ONE.dividedBy(pivot.get().get(c)));
        rest.remove(pivot.get());
        rest.replaceAll(row -> row.get(c).isZero() ? row : reduced(row, leading, c));
        echelon.add(leading);
      }
    }
    return echelon;
  }

  private static List<Rational> scaled(List<Rational> row, Rational factor) {
    return row.stream().map(entry -> entry.times(factor)).toList();
  }

  /** row - row[column] leading. */
  private static List<Rational> reduced(List<Rational> row, List<Rational> leading, int column) {
    Rational factor = row.get(column);
    List<Rational> result = new ArrayList<>();
    for (int j = 0; j < row.size(); j++) {
      Rational entry = leading.get(j);
      result.add(entry.isZero() ? row.get(j) : row.get(j).minus(factor.times(entry)));
    }
    return result;
  }

  private static List<Rational> backSubstituted(List<List<Rational>> echelon, int n) {
    List<Rational> values = new ArrayList<>();
    for (int i = n - 1; i >= 0; i--) {
      Rational value = echelon.get(i).get(n);
      for (int j = i + 1; j < n; j++) {
        value = value.minus(echelon.get(i).get(j).times(values.get(j - i - 1)));
      }
      values.add(0, value);
    }
    return values;
  }
}
