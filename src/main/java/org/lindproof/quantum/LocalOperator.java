package org.lindproof.quantum;

import java.util.List;
import org.lindproof.algebra.GaussianRational;

/**
 * A constant operator on one site, in the site's basis.
 *
 * @param name as in the study, for example {@code sp}
 * @param tex for example {@code \sigma_+}
 * @param matrix dimension x dimension, rows first
 */
public record LocalOperator(String name, String tex, List<List<GaussianRational>> matrix) {
  public LocalOperator {
    matrix = matrix.stream().map(List::copyOf).toList();
    int dimension = matrix.size();
    if (matrix.stream().anyMatch(row -> row.size() != dimension)) {
      throw new IllegalArgumentException("the matrix of " + name + " is not square");
    }
  }

  public int dimension() {
    return matrix.size();
  }
}
