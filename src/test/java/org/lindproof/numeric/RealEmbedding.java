package org.lindproof.numeric;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.lindproof.numeric.linear.ComplexMatrix;
import org.lindproof.numeric.linear.ComplexValue;

/** Eigenvalues by another way: [[Re, -Im], [Im, Re]] is real symmetric, each value occurs twice. */
final class RealEmbedding {
  /** Backward error of tridiagonal QL in units of eps ||A||, with room for small matrices. */
  private static final double BACKWARD_ERROR = 50;

  private RealEmbedding() {}

  static double tolerance(ComplexMatrix matrix) {
    return BACKWARD_ERROR * matrix.rows() * ComplexValue.ROUNDING * matrix.largest();
  }

  /** Ascending, each twice. */
  static double[] eigenvalues(ComplexMatrix matrix) {
    int n = matrix.rows();
    double[][] real = new double[2 * n][2 * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        real[i][j] = (matrix.re(i, j) + matrix.re(j, i)) / 2;
        real[n + i][n + j] = real[i][j];
        real[n + i][j] = (matrix.im(i, j) - matrix.im(j, i)) / 2;
        real[i][n + j] = -real[n + i][j];
      }
    }
    double[] values =
        new EigenDecomposition(new Array2DRowRealMatrix(real, false)).getRealEigenvalues();
    Arrays.sort(values);
    return values;
  }
}
