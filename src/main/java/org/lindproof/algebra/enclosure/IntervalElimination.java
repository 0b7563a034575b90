package org.lindproof.algebra.enclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.IntervalArithmetic;

/**
 * Gauss elimination with partial pivoting in interval arithmetic. It holds for every system with
 * coefficients in the given intervals; the wider they are, the less it can say.
 */
public record IntervalElimination(IntervalArithmetic intervals) {

  /**
   * What is known of A x = b.
   *
   * @param values x, one interval per column
   * @param determinant of A; does not contain zero
   */
  public record Solution(List<Interval> values, Interval determinant) {
    public Solution {
      values = List.copyOf(values);
    }
  }

  /**
   * Solves A x = b for a square A.
   *
   * @param matrix A, rows first
   * @param rightHandSide b
   * @return empty if it could not be excluded that A is singular
   */
  public Optional<Solution> solve(List<List<Interval>> matrix, List<Interval> rightHandSide) {
    int n = matrix.size();
    List<Interval[]> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<Interval> row = new ArrayList<>(matrix.get(i));
      row.add(rightHandSide.get(i));
      if (row.size() != n + 1) {
        throw new IllegalArgumentException("row " + i + " of a square matrix has a wrong length");
      }
      rows.add(row.toArray(Interval[]::new));
    }
    Interval determinant = Interval.ONE;
    for (int column = 0; column < n; column++) {
      int pivot = pivot(rows, column);
      if (mignitude(rows.get(pivot)[column]).signum() == 0) {
        return Optional.empty();
      }
      if (pivot != column) {
        rows.set(pivot, rows.set(column, rows.get(pivot)));
        determinant = intervals.negate(determinant);
      }
      determinant = intervals.times(determinant, rows.get(column)[column]);
      eliminate(rows, column);
    }
    return Optional.of(new Solution(backSubstituted(rows), determinant));
  }

  /** The row whose entry in the column is farthest from zero. */
  private static int pivot(List<Interval[]> rows, int column) {
    int best = column;
    for (int i = column + 1; i < rows.size(); i++) {
      BigDecimal size = mignitude(rows.get(i)[column]);
      if (size.compareTo(mignitude(rows.get(best)[column])) > 0) {
        best = i;
      }
    }
    return best;
  }

  /** The least absolute value of an element. */
  private static BigDecimal mignitude(Interval interval) {
    if (interval.lower().signum() > 0) {
      return interval.lower();
    }
    return interval.upper().signum() < 0 ? interval.upper().negate() : BigDecimal.ZERO;
  }

  private void eliminate(List<Interval[]> rows, int column) {
    Interval[] leading = rows.get(column);
    for (int i = column + 1; i < rows.size(); i++) {
      Interval[] row = rows.get(i);
      if (!IntervalPolynomial.isZero(row[column])) {
        Interval factor = intervals.dividedBy(row[column], leading[column]);
        for (int j = column + 1; j < row.length; j++) {
          if (!IntervalPolynomial.isZero(leading[j])) {
            row[j] = intervals.minus(row[j], intervals.times(factor, leading[j]));
          }
        }
        row[column] = Interval.ZERO;
      }
    }
  }

  private List<Interval> backSubstituted(List<Interval[]> rows) {
    int n = rows.size();
    Interval[] values = new Interval[n];
    for (int i = n - 1; i >= 0; i--) {
      Interval value = rows.get(i)[n];
      for (int j = i + 1; j < n; j++) {
        value = intervals.minus(value, intervals.times(rows.get(i)[j], values[j]));
      }
      values[i] = intervals.dividedBy(value, rows.get(i)[i]);
    }
    return List.of(values);
  }
}
