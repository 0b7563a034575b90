package org.lindproof.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import org.lindproof.numeric.linear.ComplexMatrix;
import org.lindproof.numeric.linear.ComplexValue;
import org.lindproof.numeric.linear.HermitianSpectrum;
import org.lindproof.quantum.OpenSystem;

/** What holds for every steady state. */
final class SteadyStates {

  /**
   * A sum of this many terms of the order of one is rounded when a test compares; with errors of
   * its own below this.
   */
  private static final double COMPARISON = 16 * ComplexValue.ROUNDING;

  private SteadyStates() {}

  static DensityMatrix unique(OpenSystem system, ParameterPoint point) {
    SteadyState state = SteadyState.of(Liouvillian.of(system, point));
    assertThat(state).isInstanceOf(SteadyState.Unique.class);
    return ((SteadyState.Unique) state).state();
  }

  static void assertDensityMatrix(DensityMatrix state) {
    ComplexValue trace = state.trace();
    assertThat(Math.abs(trace.re() - 1)).isLessThanOrEqualTo(trace.error());
    assertThat(trace.error()).isLessThan(1e-6);
    assertThat(state.hermiticityResidual()).isZero();
    HermitianSpectrum spectrum = state.spectrum();
    assertThat(spectrum.least()).isGreaterThanOrEqualTo(-spectrum.error());
    double sum = spectrum.values().stream().mapToDouble(lambda -> lambda).sum();
    assertThat(sum).isBetween(trace.re() - spread(spectrum), trace.re() + spread(spectrum));
    for (int i = 0; i < state.matrix().rows(); i++) {
      assertThat(state.at(i, i).re()).isGreaterThan(-state.at(i, i).error());
    }
  }

  private static double spread(HermitianSpectrum spectrum) {
    return spectrum.values().size() * spectrum.error() + COMPARISON;
  }

  static void assertZero(ComplexMatrix matrix) {
    for (int i = 0; i < matrix.rows(); i++) {
      for (int j = 0; j < matrix.columns(); j++) {
        assertThat(matrix.at(i, j).modulus()).isLessThanOrEqualTo(matrix.error(i, j));
      }
    }
  }

  static void assertWithinBounds(DensityMatrix state, ReferenceMatrix reference) {
    for (int i = 0; i < state.matrix().rows(); i++) {
      for (int j = 0; j < state.matrix().columns(); j++) {
        ComplexValue element = state.at(i, j);
        assertThat(reference.distance(i, j, element))
            .as("element %d, %d = %s", i, j, element)
            .isLessThanOrEqualTo(element.error());
      }
    }
  }
}
