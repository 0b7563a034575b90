package org.lindproof.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.lindproof.generators.EngineModel;
import org.lindproof.generators.EnginePoint;
import org.lindproof.generators.EngineRates;
import org.lindproof.generators.PaperRegime;
import org.lindproof.generators.PhysicalParameters;
import org.lindproof.numeric.linear.ComplexMatrix;
import org.lindproof.quantum.OpenSystem;

@Domain(PhysicalParameters.class)
@StatisticsReport(onFailureOnly = true)
class SteadyStateProperties {

  /**
   * No element of a density matrix is larger than one; in the paper's regime twelve digits are
   * left.
   */
  private static final double PAPER_REGIME_BOUND = 1e-12;

  @Property(tries = 1000)
  void theStateIsADensityMatrixInTheWideDomain(@ForAll EnginePoint point) {
    Statistics.label("detuning")
        .collect(Math.signum(point.delta()))
        .coverage(
            c -> {
              c.check(-1.0).percentage(p -> p > 10);
              c.check(0.0).percentage(p -> p > 5);
              c.check(1.0).percentage(p -> p > 10);
            });
    Statistics.label("hot bath is")
        .collect(Math.signum(point.tH() - point.tC()))
        .coverage(
            c -> {
              c.check(-1.0).percentage(p -> p > 10);
              c.check(0.0).percentage(p -> p > 5);
              c.check(1.0).percentage(p -> p > 10);
            });
    SteadyStates.assertDensityMatrix(SteadyStates.unique(EngineModel.system(), point.point()));
  }

  @Property(tries = 1000)
  void theStateIsADensityMatrixForAnyRates(@ForAll EngineRates rates) {
    SteadyStates.assertDensityMatrix(SteadyStates.unique(EngineModel.system(), rates.point()));
  }

  @Property(tries = 1000)
  void theStateOfARandomSystemIsADensityMatrix(@ForAll OpenSystem system) {
    Statistics.label("dimension").collect(system.space().dimension());
    SteadyStates.assertDensityMatrix(SteadyStates.unique(system, ParameterPoint.empty()));
  }

  @Property(tries = 1000)
  void theGeneratorAnnihilatesTheState(@ForAll EnginePoint point) {
    Liouvillian generator = Liouvillian.of(EngineModel.system(), point.point());
    DensityMatrix state = SteadyStates.unique(EngineModel.system(), point.point());
    SteadyStates.assertZero(generator.apply(state.matrix()));
  }

  @Property(tries = 1000)
  void anotherGeneratorDoesNotAnnihilateTheState(@ForAll @PaperRegime EnginePoint point) {
    Liouvillian twin = Liouvillian.of(EngineModel.withExchangedHotRates(), point.point());
    DensityMatrix state = SteadyStates.unique(EngineModel.system(), point.point());
    ComplexMatrix image = twin.apply(state.matrix());
    assertThat(image.largest()).isGreaterThan(image.errorNorm());
  }

  @Property(tries = 1000)
  void theBoundHoldsAndIsTightInThePaperRegime(@ForAll @PaperRegime EnginePoint point) {
    DensityMatrix state = SteadyStates.unique(EngineModel.system(), point.point());
    SteadyStates.assertWithinBounds(
        state, ReferenceSteadyState.of(EngineModel.system(), point.point()));
    assertThat(state.matrix().errorNorm()).isLessThan(PAPER_REGIME_BOUND);
  }

  @Property(tries = 1000)
  void theBoundHoldsInTheWideDomain(@ForAll EnginePoint point) {
    DensityMatrix state = SteadyStates.unique(EngineModel.system(), point.point());
    double norm = state.matrix().errorNorm();
    Statistics.label("log10 of the error bound").collect(Math.round(Math.log10(norm)));
    SteadyStates.assertWithinBounds(
        state, ReferenceSteadyState.of(EngineModel.system(), point.point()));
  }

  @Property(tries = 1000)
  void theBoundHoldsForAnyRates(@ForAll EngineRates rates) {
    SteadyStates.assertWithinBounds(
        SteadyStates.unique(EngineModel.system(), rates.point()),
        ReferenceSteadyState.of(EngineModel.system(), rates.point()));
  }

  @Property(tries = 1000)
  void theBoundHoldsForRandomSystems(@ForAll OpenSystem system) {
    if (system.space().dimension() <= 4) {
      SteadyStates.assertWithinBounds(
          SteadyStates.unique(system, ParameterPoint.empty()),
          ReferenceSteadyState.of(system, ParameterPoint.empty()));
    }
  }

  @Property(tries = 1000)
  void theNullVectorOfTheGeneratorIsTheState(@ForAll @PaperRegime EnginePoint point) {
    NullVector nullVector = NullVector.of(Liouvillian.of(EngineModel.system(), point.point()));
    DensityMatrix state = SteadyStates.unique(EngineModel.system(), point.point());
    nullVector.assertAgrees(state);
  }

  @Property(tries = 1000)
  void theNullVectorOfARandomGeneratorIsTheState(@ForAll OpenSystem system) {
    if (system.space().dimension() <= 4) {
      NullVector nullVector = NullVector.of(Liouvillian.of(system, ParameterPoint.empty()));
      nullVector.assertAgrees(SteadyStates.unique(system, ParameterPoint.empty()));
    }
  }
}
