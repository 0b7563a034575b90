package org.lindproof.numeric;

import java.util.Optional;
import org.lindproof.numeric.linear.ComplexMatrix;
import org.lindproof.numeric.linear.ComplexValue;
import org.lindproof.numeric.linear.HermitianSpectrum;

/**
 * The scale s* &gt; 0 of the off-diagonal elements, at fixed populations, at which the least
 * eigenvalue of the partial transpose becomes zero. With D the populations and O the partial
 * transpose of the off-diagonal part, D + s O &gt;= 0 if and only if 1 + s K &gt;= 0, K = D^(-1/2)
 * O D^(-1/2); so s* = -1 / lambda_min(K).
 */
final class CriticalScale {
  private CriticalScale() {}

  /**
   * The scale.
   *
   * @param site whose indices are transposed
   * @return empty if a population is not known to be positive, or lambda_min(K) not to be negative
   *     (no coherence)
   */
  static Optional<ComplexValue> of(DensityMatrix state, String site) {
    int n = state.matrix().rows();
    ComplexValue[] roots = new ComplexValue[n];
    for (int i = 0; i < n; i++) {
      ComplexValue population = state.at(i, i);
      if (!(population.re() > population.error())) {
        return Optional.empty();
      }
      roots[i] = new ComplexValue(population.re(), 0, population.error()).sqrt();
    }
    ComplexMatrix transposed = state.partialTranspose(site);
    ComplexMatrix scaled =
        ComplexMatrix.of(
            n,
            n,
            (i, j) ->
                i == j
                    ? ComplexValue.ZERO
                    : transposed.at(i, j).dividedBy(roots[i].times(roots[j])));
    HermitianSpectrum spectrum = HermitianSpectrum.of(scaled);
    ComplexValue least = new ComplexValue(spectrum.least(), 0, spectrum.error());
    return least.re() < -least.error()
        ? Optional.of(ComplexValue.ONE.dividedBy(least.negate()))
        : Optional.empty();
  }
}
