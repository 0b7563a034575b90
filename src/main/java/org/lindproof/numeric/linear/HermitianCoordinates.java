package org.lindproof.numeric.linear;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Real coordinates of a Hermitian n x n matrix, n^2 of them: rho_ii at index i n + i; for i &lt; j
 * Re rho_ij at index i n + j and Im rho_ij at index j n + i.
 *
 * @param n dimension of the Hilbert space
 */
public record HermitianCoordinates(int n) {

  /** A real matrix and the bounds on the absolute errors of its elements, same shape. */
  public record RealGenerator(RealMatrix matrix, RealMatrix errors) {}

  /**
   * The generator in these coordinates.
   *
   * @param generator n^2 x n^2, acts on rho vectorised by rows, preserves Hermiticity
   */
  public RealGenerator realForm(ComplexMatrix generator) {
    int size = n * n;
    double[][] matrix = new double[size][size];
    double[][] errors = new double[size][size];
    for (int row = 0; row < size; row++) {
      boolean isImaginary = row / n > row % n;
      int from = isImaginary ? mirrored(row) : row;
      for (int column = 0; column < size; column++) {
        ComplexValue element = column(generator, from, column);
        matrix[row][column] = isImaginary ? element.im() : element.re();
        errors[row][column] = element.error();
      }
    }
    return new RealGenerator(
        new Array2DRowRealMatrix(matrix, false), new Array2DRowRealMatrix(errors, false));
  }

  /** Row {@code row} of L applied to the basis matrix of coordinate {@code column}. */
  private ComplexValue column(ComplexMatrix generator, int row, int column) {
    int i = column / n;
    int j = column % n;
    ComplexValue here = generator.at(row, column);
    if (i == j) {
      return here;
    }
    ComplexValue there = generator.at(row, mirrored(column));
    return i < j ? here.plus(there) : there.minus(here).times(ComplexValue.IMAGINARY_UNIT);
  }

  /** The matrix with these coordinates and bounds on their errors. */
  public ComplexMatrix matrix(RealVector coordinates, RealVector errors) {
    return ComplexMatrix.of(
        n,
        n,
        (i, j) -> {
          int re = Math.min(i, j) * n + Math.max(i, j);
          int im = mirrored(re);
          if (i == j) {
            return new ComplexValue(coordinates.getEntry(re), 0, errors.getEntry(re));
          }
          double sign = i < j ? 1 : -1;
          return new ComplexValue(
              coordinates.getEntry(re),
              sign * coordinates.getEntry(im),
              Math.hypot(errors.getEntry(re), errors.getEntry(im)));
        });
  }

  private int mirrored(int index) {
    return (index % n) * n + index / n;
  }
}
