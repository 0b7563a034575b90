package org.lindproof.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.lindproof.generators.EngineModel;
import org.lindproof.generators.EnginePoint;
import org.lindproof.generators.PaperRegime;
import org.lindproof.generators.PhysicalParameters;
import org.lindproof.numeric.linear.ComplexValue;

@Domain(PhysicalParameters.class)
class ThermalisationProperties {

  /** Rounding of exp and of a few quotients in the expected value, relative. */
  private static final double EXPECTATION_ROUNDING = 16 * ComplexValue.ROUNDING;

  @Property(tries = 1000)
  void ratesObeyDetailedBalance(@ForAll EnginePoint point) {
    var symbols = SymbolValues.at(EngineModel.system(), point.point());
    assertRatio(symbols, "h", point.epsH() / point.tH());
    assertRatio(symbols, "c", (point.epsH() + point.delta()) / point.tC());
  }

  private static void assertRatio(Map<String, ComplexValue> symbols, String bath, double x) {
    ComplexValue up = symbols.get("gamma_" + bath + "_up");
    ComplexValue down = symbols.get("gamma_" + bath + "_down");
    double expected = down.re() * Math.exp(-x);
    double bound =
        up.error() + Math.exp(-x) * down.error() + expected * (3 * x + 3) * ComplexValue.ROUNDING;
    assertThat(Math.abs(up.re() - expected)).isLessThanOrEqualTo(bound);
    // the twin: rates exchanged
    assertThat(Math.abs(down.re() - up.re() * Math.exp(-x))).isGreaterThan(bound);
  }

  @Property(tries = 1000)
  void equalTemperaturesWithoutDetuningGiveTheThermalState(@ForAll EnginePoint any) {
    EnginePoint point = any.withDelta(0).withTemperatures(any.tH(), any.tH());
    assertProduct(
        SteadyStates.unique(EngineModel.system(), point.point()),
        boltzmann(point),
        boltzmann(point));
  }

  @Property(tries = 1000)
  void oneBathAloneThermalisesBothQubitsWithoutDetuning(@ForAll @PaperRegime EnginePoint any) {
    EnginePoint point = any.withDelta(0);
    assertProduct(
        SteadyStates.unique(EngineModel.withHotBathOnly(), point.point()),
        boltzmann(point),
        boltzmann(point));
  }

  /** Corrections are of order (g / gamma)^2 for populations and g / gamma for the coherence. */
  @Property(tries = 1000)
  void withoutCouplingEachQubitIsThermal(@ForAll @PaperRegime EnginePoint any) {
    double small = 1e-9;
    EnginePoint point = any.withG(small);
    DensityMatrix state = SteadyStates.unique(EngineModel.system(), point.point());
    double order = small / Math.min(point.gammaH(), point.gammaC());
    double hot = boltzmann(point);
    double cold = Math.exp(-(1 + point.delta()) / point.tC());
    double[] expected = populations(hot, cold);
    for (int i = 0; i < 4; i++) {
      assertThat(Math.abs(state.at(i, i).re() - expected[i]))
          .isLessThanOrEqualTo(10 * order * order + state.at(i, i).error() + EXPECTATION_ROUNDING);
    }
    assertThat(state.at(1, 2).modulus()).isLessThanOrEqualTo(order + state.at(1, 2).error());
  }

  @Property(tries = 1000)
  void theCoherenceIsPurelyImaginaryWithoutDetuning(@ForAll EnginePoint any) {
    Map<String, Measured> values = Engine.at(any.withDelta(0));
    Engine.assertZero(values.get("re_c"));
  }

  @Property(tries = 1000)
  void theCoherenceHasARealPartWithDetuning(@ForAll @PaperRegime EnginePoint any) {
    EnginePoint point =
        any.withDelta(any.delta() >= 0 ? 0.01 : -0.01).withTemperatures(2, any.tC());
    Measured real = Engine.at(point).get("re_c");
    assertThat(Math.abs(real.value())).isGreaterThan(real.error());
  }

  /** e^(-eps/T) for the hot qubit. */
  private static double boltzmann(EnginePoint point) {
    return Math.exp(-point.epsH() / point.tH());
  }

  private static void assertProduct(DensityMatrix state, double hot, double cold) {
    double[] expected = populations(hot, cold);
    for (int i = 0; i < 4; i++) {
      assertThat(Math.abs(state.at(i, i).re() - expected[i]))
          .isLessThanOrEqualTo(state.at(i, i).error() + EXPECTATION_ROUNDING);
    }
    assertThat(state.at(1, 2).modulus()).isLessThanOrEqualTo(state.at(1, 2).error());
  }

  /**
   * Of |11>, |10>, |01>, |00> for weights of the excited state e^(-eps/T), 1 of the ground state.
   */
  private static double[] populations(double hot, double cold) {
    double partition = (1 + hot) * (1 + cold);
    return new double[] {hot * cold / partition, hot / partition, cold / partition, 1 / partition};
  }
}
