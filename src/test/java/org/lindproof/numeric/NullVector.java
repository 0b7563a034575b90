package org.lindproof.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.linear.Array2DRowFieldMatrix;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.FieldMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.lindproof.numeric.linear.ComplexMatrix;
import org.lindproof.numeric.linear.ComplexValue;

/**
 * A second solver: the right singular vector of the least singular value of the generator, as a
 * real matrix [[Re, -Im], [Im, Re]] that is made column by column from L applied to the matrix
 * units. It assumes neither Hermiticity nor the trace condition.
 *
 * @param rho n x n, scaled to trace one
 * @param tolerance of the elements: dimension times eps times sigma_max / sigma of the next vector
 */
record NullVector(FieldMatrix<Complex> rho, double tolerance) {

  /** Rounding of SVD, backward error over machine precision; Golub and Van Loan, section 8.6. */
  private static final double BACKWARD_ERROR = 100;

  static NullVector of(Liouvillian generator) {
    int n = generator.space().dimension();
    int size = n * n;
    SingularValueDecomposition svd = new SingularValueDecomposition(realForm(generator));
    double[] sigma = svd.getSingularValues();
    double[] vector = svd.getV().getColumn(2 * size - 1);
    Complex trace = Complex.ZERO;
    for (int i = 0; i < n; i++) {
      trace = trace.add(new Complex(vector[i * (n + 1)], vector[size + i * (n + 1)]));
    }
    Complex[][] rho = new Complex[n][n];
    for (int k = 0; k < size; k++) {
      rho[k / n][k % n] = new Complex(vector[k], vector[size + k]).divide(trace);
    }
    // the kernel of the real form is two-dimensional: v and i v
    double gap = sigma[2 * size - 3] / sigma[0];
    double noise = BACKWARD_ERROR * n * Math.ulp(1.0) / (gap * trace.abs());
    return new NullVector(new Array2DRowFieldMatrix<>(rho), noise);
  }

  private static RealMatrix realForm(Liouvillian generator) {
    int n = generator.space().dimension();
    int size = n * n;
    double[][] real = new double[2 * size][2 * size];
    for (int k = 0; k < size; k++) {
      int unit = k;
      ComplexMatrix image =
          generator.apply(
              ComplexMatrix.of(
                  n, n, (i, j) -> i * n + j == unit ? ComplexValue.ONE : ComplexValue.ZERO));
      for (int row = 0; row < size; row++) {
        real[row][k] = image.re(row / n, row % n);
        real[size + row][size + k] = real[row][k];
        real[size + row][k] = image.im(row / n, row % n);
        real[row][size + k] = -real[size + row][k];
      }
    }
    return new Array2DRowRealMatrix(real, false);
  }

  void assertAgrees(DensityMatrix state) {
    assertThat(tolerance).isLessThan(1e-6);
    for (int i = 0; i < rho.getRowDimension(); i++) {
      for (int j = 0; j < rho.getColumnDimension(); j++) {
        ComplexValue element = state.at(i, j);
        double distance =
            rho.getEntry(i, j).subtract(new Complex(element.re(), element.im())).abs();
        assertThat(distance).isLessThanOrEqualTo(tolerance + element.error());
      }
    }
  }
}
