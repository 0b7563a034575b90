package org.lindproof.numeric;

import org.lindproof.numeric.linear.ComplexMatrix;
import org.lindproof.numeric.linear.ComplexValue;
import org.lindproof.numeric.linear.HermitianSpectrum;
import org.lindproof.quantum.HilbertSpace;

/**
 * A density matrix in the product basis of a space.
 *
 * @param space dimension n
 * @param matrix n x n, Hermitian, trace one, with error bounds
 */
public record DensityMatrix(HilbertSpace space, ComplexMatrix matrix) {
  public DensityMatrix {
    if (matrix.rows() != space.dimension() || matrix.columns() != space.dimension()) {
      throw new IllegalArgumentException(
          "a density matrix on this space is "
              + space.dimension()
              + " x "
              + space.dimension()
              + ", got "
              + matrix.rows()
              + " x "
              + matrix.columns());
    }
  }

  public ComplexValue at(int row, int column) {
    return matrix.at(row, column);
  }

  public ComplexValue trace() {
    return matrix.trace();
  }

  /** max |rho_ij - conj(rho_ji)|. */
  public double hermiticityResidual() {
    return matrix.hermiticityResidual();
  }

  /** The eigenvalues, ascending. */
  public HermitianSpectrum spectrum() {
    return HermitianSpectrum.of(matrix);
  }

  /**
   * The matrix with row and column index of one site exchanged, n x n.
   *
   * @throws IllegalArgumentException if there is no such site
   */
  public ComplexMatrix partialTranspose(String site) {
    int index = space.indexOf(site);
    int dimension = space.sites().get(index).dimension();
    int stride = 1;
    for (int i = index + 1; i < space.sites().size(); i++) {
      stride *= space.sites().get(i).dimension();
    }
    int step = stride;
    return ComplexMatrix.of(
        matrix.rows(),
        matrix.columns(),
        (i, j) -> {
          int shift = step * (j / step % dimension - i / step % dimension);
          return matrix.at(i + shift, j - shift);
        });
  }

  /** The eigenvalues of the partial transpose, ascending. */
  public HermitianSpectrum partialTransposeSpectrum(String site) {
    return HermitianSpectrum.of(partialTranspose(site));
  }

  /** The sum of |lambda| over the negative eigenvalues of the partial transpose. */
  public ComplexValue negativity(String site) {
    HermitianSpectrum spectrum = partialTransposeSpectrum(site);
    double sum = 0;
    double error = 0;
    for (double lambda : spectrum.values()) {
      sum += Math.max(0, -lambda);
      error += lambda < spectrum.error() ? spectrum.error() : 0;
    }
    if (sum == 0 && error == 0) {
      return ComplexValue.ZERO; // every eigenvalue is positive beyond its bound
    }
    return new ComplexValue(sum, 0, error + ComplexValue.rounding(sum, matrix.rows()));
  }
}
