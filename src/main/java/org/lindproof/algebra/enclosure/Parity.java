package org.lindproof.algebra.enclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Signs r_i of the rows and s_j of the columns of a matrix with r_i A_ij(-t) s_j = A_ij(t), by
 * which A(-t) x = b turns into A(t) x = b: then x_j(-t) = s_j x_j(t), and the determinant is even.
 *
 * @param columns s_j, each 1 or -1
 */
record Parity(List<Integer> columns) {
  Parity {
    columns = List.copyOf(columns);
  }

  /**
   * Looks for such signs, with r_0 = 1, for a right-hand side that only the first row has.
   *
   * @return empty if there are none, or the determinant is odd
   */
  static Optional<Parity> of(List<List<IntervalPolynomial>> matrix) {
    int n = matrix.size();
    int[] signs = new int[2 * n]; // rows, then columns; 0 is open
    for (int start = 0; start < 2 * n; start++) {
      if (signs[start] == 0) {
        signs[start] = 1;
        if (!spread(matrix, signs, start)) {
          return Optional.empty();
        }
      }
    }
    boolean even = Arrays.stream(signs).reduce(1, (a, b) -> a * b) == 1;
    return even
        ? Optional.of(new Parity(Arrays.stream(signs, n, 2 * n).boxed().toList()))
        : Optional.empty();
  }

  /** Carries a sign along the entries that are not zero; false if two of them contradict. */
  private static boolean spread(List<List<IntervalPolynomial>> matrix, int[] signs, int start) {
    int n = matrix.size();
    Deque<Integer> queue = new ArrayDeque<>(List.of(start));
    while (!queue.isEmpty()) {
      int node = queue.remove();
      for (int other = 0; other < n; other++) {
        int neighbour = node < n ? n + other : other;
        IntervalPolynomial entry =
            node < n ? matrix.get(node).get(other) : matrix.get(other).get(node - n);
        if (entry.isZero()) {
          continue;
        } else if (!entry.isEven() && !entry.isOdd()) {
          return false;
        }
        int wanted = signs[node] * (entry.isEven() ? 1 : -1);
        if (signs[neighbour] == 0) {
          signs[neighbour] = wanted;
          queue.add(neighbour);
        } else if (signs[neighbour] != wanted) {
          return false;
        }
      }
    }
    return true;
  }
}
