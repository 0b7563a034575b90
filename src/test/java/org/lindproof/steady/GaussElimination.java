package org.lindproof.steady;

import java.util.Arrays;
import java.util.List;
import org.lindproof.algebra.Rational;

/** Exact linear equations with a unique solution. */
final class GaussElimination {
  private GaussElimination() {}

  /**
   * Solves by Gauss and Jordan.
   *
   * @param augmented n rows of n coefficients and the right side; is overwritten
   * @throws IllegalStateException if the solution is not unique
   */
  static List<Rational> solve(Rational[][] augmented) {
    int n = augmented.length;
    for (int k = 0; k < n; k++) {
      int pivot = k;
      while (pivot < n && augmented[pivot][k].isZero()) {
        pivot++;
      }
      if (pivot == n) {
        throw new IllegalStateException("the equations have no unique solution");
      }
      Rational[] row = augmented[pivot];
      augmented[pivot] = augmented[k];
      augmented[k] = scaled(row, k);
      for (int i = 0; i < n; i++) {
        if (i != k && !augmented[i][k].isZero()) {
          subtract(augmented[i], augmented[k], k);
        }
      }
    }
    return Arrays.stream(augmented).map(row -> row[n]).toList();
  }

  private static Rational[] scaled(Rational[] row, int pivot) {
    Rational factor = row[pivot];
    return Arrays.stream(row)
        .map(value -> value.isZero() ? value : value.dividedBy(factor))
        .toArray(Rational[]::new);
  }

  private static void subtract(Rational[] row, Rational[] pivotRow, int pivot) {
    Rational factor = row[pivot];
    for (int j = pivot; j < row.length; j++) {
      if (!pivotRow[j].isZero()) {
        row[j] = row[j].minus(factor.times(pivotRow[j]));
      }
    }
  }
}
