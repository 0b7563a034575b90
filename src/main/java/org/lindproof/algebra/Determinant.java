package org.lindproof.algebra;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Determinants over polynomials by Laplace expansion, row after row, each minor computed once. No
 * division and no gcd is needed; sparse matrices cost little, and the work is bounded by 2^n
 * minors.
 */
public final class Determinant {
  private static final int LARGEST = 16;

  private Determinant() {}

  /**
   * The determinant of a square matrix.
   *
   * @param matrix rows first, at most 16 rows
   */
  public static Polynomial of(List<List<Polynomial>> matrix) {
    int n = matrix.size();
    if (n == 0 || n > LARGEST || matrix.stream().anyMatch(row -> row.size() != n)) {
      throw new IllegalArgumentException("needs a square matrix with 1 to " + LARGEST + " rows");
    }
    Map<Integer, Polynomial> minors = Map.of(0, matrix.get(0).get(0).ring().one());
    for (List<Polynomial> row : matrix) {
      Map<Integer, Polynomial> next = new HashMap<>(); // column set -> minor of the rows so far
      minors.forEach(
          (columns, minor) -> {
            for (int j = 0; j < n; j++) {
              if ((columns & 1 << j) == 0 && !row.get(j).isZero()) {
                boolean odd = Integer.bitCount(columns >> j) % 2 != 0;
                Polynomial term = row.get(j).times(minor);
                next.merge(columns | 1 << j, odd ? term.negate() : term, Polynomial::plus);
              }
            }
          });
      next.values().removeIf(Polynomial::isZero);
      minors = next;
    }
    return minors.getOrDefault((1 << n) - 1, matrix.get(0).get(0).ring().zero());
  }
}
