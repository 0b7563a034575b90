package org.lindproof.numeric.linear;

import java.util.Arrays;
import java.util.List;

/**
 * The eigenvalues of a Hermitian matrix by cyclic complex Jacobi rotations.
 *
 * @param values ascending, with multiplicity
 * @param error bound on the absolute error of each (Weyl): the Frobenius norm of the bounds of the
 *     elements, of what is left off the diagonal, and of the rounding of every rotation
 */
public record HermitianSpectrum(List<Double> values, double error) {

  /** Quadratic convergence needs less than ten; more means NaN in the matrix. */
  private static final int SWEEPS = 60;

  /** Rotations touch rows and columns p, q: four products and sums of each element, both ways. */
  private static final double ROTATION_ROUNDING = 8 * ComplexValue.ROUNDING;

  /** An off-diagonal element this small against its diagonal elements is left, and charged. */
  private static final double NEGLIGIBLE = 0x1p-60;

  public HermitianSpectrum {
    values = List.copyOf(values);
  }

  /** The least eigenvalue. */
  public double least() {
    return values.get(0);
  }

  /**
   * The spectrum of a matrix; its Hermitian part is taken.
   *
   * @param matrix n x n
   * @throws IllegalArgumentException if the matrix has elements that are not finite
   */
  public static HermitianSpectrum of(ComplexMatrix matrix) {
    Rotations rotations = new Rotations(matrix);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      if (!rotations.sweep()) {
        double error = rotations.rounding + rotations.offDiagonal() + matrix.errorNorm();
        return new HermitianSpectrum(rotations.diagonal(), error);
      }
    }
    throw new IllegalArgumentException("the matrix is not finite: " + matrix.largest());
  }

  /** The matrix while it is rotated. */
  private static final class Rotations {
    private final int n;
    private final double[][] re;
    private final double[][] im;
    private double rounding;

    Rotations(ComplexMatrix matrix) {
      n = matrix.rows();
      re = new double[n][n];
      im = new double[n][n];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          re[i][j] = (matrix.re(i, j) + matrix.re(j, i)) / 2;
          im[i][j] = (matrix.im(i, j) - matrix.im(j, i)) / 2;
        }
      }
    }

    /** One rotation for each element that is not negligible; whether there was any. */
    boolean sweep() {
      boolean rotated = false;
      for (int p = 0; p < n; p++) {
        for (int q = p + 1; q < n; q++) {
          double size = Math.hypot(re[p][q], im[p][q]);
          double limit = NEGLIGIBLE * Math.max(Math.abs(re[p][p]), Math.abs(re[q][q]));
          if (!(size <= limit)) {
            rotate(p, q, size);
            rotated = true;
          }
        }
      }
      return rotated;
    }

    /** A' = U^dagger A U, U = [[c, s f], [-s f^*, c]] on (p, q), f the phase of a_pq. */
    private void rotate(int p, int q, double size) {
      double fr = re[p][q] / size;
      double fi = im[p][q] / size;
      double tau = (re[q][q] - re[p][p]) / (2 * size);
      double t = Math.copySign(1, tau) / (Math.abs(tau) + Math.hypot(1, tau));
      double c = 1 / Math.sqrt(1 + t * t);
      double s = t * c;
      double square = 0;
      for (int k = 0; k < n; k++) {
        double pr = re[k][p];
        double pi = im[k][p];
        double qr = re[k][q];
        double qi = im[k][q];
        square += pr * pr + pi * pi + qr * qr + qi * qi;
        if (k != p && k != q) {
          store(k, p, c * pr - s * (fr * qr + fi * qi), c * pi - s * (fr * qi - fi * qr));
          store(k, q, s * (fr * pr - fi * pi) + c * qr, s * (fr * pi + fi * pr) + c * qi);
        }
      }
      re[p][p] -= t * size;
      re[q][q] += t * size;
      store(p, q, 0, 0);
      rounding += ROTATION_ROUNDING * Math.sqrt(square);
    }

    private void store(int row, int column, double real, double imaginary) {
      re[row][column] = real;
      im[row][column] = imaginary;
      re[column][row] = real;
      im[column][row] = -imaginary;
    }

    double offDiagonal() {
      double square = 0;
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          square += i == j ? 0 : re[i][j] * re[i][j] + im[i][j] * im[i][j];
        }
      }
      return Math.sqrt(square);
    }

    List<Double> diagonal() {
      double[] diagonal = new double[n];
      for (int i = 0; i < n; i++) {
        diagonal[i] = re[i][i];
      }
      Arrays.sort(diagonal);
      return Arrays.stream(diagonal).boxed().toList();
    }
  }
}
