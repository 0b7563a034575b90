package org.lindproof.algebra.block;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.GaussianRational;

/**
 * Determinants of complex matrices that fall apart into small blocks: the indices that nothing
 * couples are taken apart, and each block is expanded row after row, each minor computed once.
 */
public final class ComplexDeterminant {
  private static final int LARGEST = 12;

  private ComplexDeterminant() {}

  /**
   * The determinant of a square matrix.
   *
   * @throws IllegalArgumentException if it is not square, or has a block of more than 12 rows
   */
  public static ComplexFunction of(ComplexMatrix matrix) {
    if (matrix.rows() != matrix.columns()) {
      throw new IllegalArgumentException(
          "needs a square matrix, got " + matrix.rows() + " x " + matrix.columns());
    }
    ComplexFunction product = ComplexFunction.of(matrix.ring(), GaussianRational.ONE);
    for (List<Integer> block : CoupledIndices.of(matrix)) {
      product = product.times(expand(matrix, block));
    }
    return product;
  }

  private static ComplexFunction expand(ComplexMatrix matrix, List<Integer> block) {
    int n = block.size();
    if (n > LARGEST) {
      throw new IllegalArgumentException("a block of " + n + " rows, more than " + LARGEST);
    }
    ComplexFunction one = ComplexFunction.of(matrix.ring(), GaussianRational.ONE);
    Map<Integer, ComplexFunction> minors = Map.of(0, one); // column set -> minor of the rows so far
    for (int row : block) {
      Map<Integer, ComplexFunction> next = new HashMap<>();
      minors.forEach(
          (columns, minor) -> {
            for (int j = 0; j < n; j++) {
              ComplexFunction entry = matrix.get(row, block.get(j));
              if ((columns & 1 << j) == 0 && !entry.isZero()) {
                boolean odd = Integer.bitCount(columns >> j) % 2 != 0;
                ComplexFunction term = entry.times(minor);
                next.merge(columns | 1 << j, odd ? term.negate() : term, ComplexFunction::plus);
              }
            }
          });
      minors = next;
    }
    return minors.getOrDefault((1 << n) - 1, ComplexFunction.zero(matrix.ring()));
  }
}
