package org.lindproof.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.lindproof.generators.EngineModel;
import org.lindproof.generators.EnginePoint;
import org.lindproof.generators.EngineRates;
import org.lindproof.generators.PaperRegime;
import org.lindproof.generators.PhysicalParameters;
import org.lindproof.numeric.linear.ComplexValue;

@Domain(PhysicalParameters.class)
@Domain(DomainContext.Global.class)
@StatisticsReport(onFailureOnly = true)
class HeatFlowProperties {

  @Property(tries = 1000)
  void theFirstLawHoldsWithTheFullHamiltonian(@ForAll EnginePoint point) {
    assertFirstLaw(Engine.at(point));
  }

  @Property(tries = 1000)
  void theFirstLawHoldsForAnyRates(@ForAll EngineRates rates) {
    assertFirstLaw(Engine.of(EngineModel.system(), rates.point()));
  }

  private static void assertFirstLaw(Map<String, Measured> values) {
    Measured hot = values.get("Q_h");
    Measured cold = values.get("Q_c");
    assertThat(Math.abs(hot.value() + cold.value()))
        .isLessThanOrEqualTo(hot.error() + cold.error());
  }

  /** I = gamma_h^+ p_0 - gamma_h^- p_1: excitations per time from the hot bath. */
  @Property(tries = 1000)
  void theLocalHeatFlowsMissTheFirstLawByDetuningTimesExcitationCurrent(@ForAll EnginePoint point) {
    Map<String, Measured> values = Engine.at(point);
    ComplexValue current = excitationCurrent(point);
    Measured hot = values.get("Q_h_local");
    Measured cold = values.get("Q_c_local");
    double expected = -point.delta() * current.re();
    double bound =
        hot.error()
            + cold.error()
            + Math.abs(point.delta()) * current.error()
            + ComplexValue.rounding(expected, 1);
    assertThat(Math.abs(hot.value() + cold.value() - expected)).isLessThanOrEqualTo(bound);
    boolean visible = Math.abs(expected) > bound;
    Statistics.label("violation of the first law is visible").collect(visible);
    Statistics.label("violation of the first law is visible")
        .coverage(c -> c.check(true).percentage(p -> p > 20));
    Statistics.label("violation of the first law is visible")
        .coverage(c -> c.check(false).percentage(p -> p > 10));
    if (visible) {
      // the twin with the other sign
      assertThat(Math.abs(hot.value() + cold.value() + expected)).isGreaterThan(bound);
    }
  }

  /** Every excitation carries the gap of its own qubit. */
  @Property(tries = 1000)
  void theFlowIntoAQubitsOwnEnergyIsItsGapTimesTheExcitationCurrent(@ForAll EnginePoint point) {
    Map<String, Measured> values = Engine.at(point);
    ComplexValue current = excitationCurrent(point);
    Measured hot = values.get("Q_h_own");
    double gap = point.epsH();
    double bound = hot.error() + gap * current.error() + ComplexValue.rounding(hot.value(), 2);
    assertThat(Math.abs(hot.value() - gap * current.re())).isLessThanOrEqualTo(bound);
    Measured local = values.get("Q_h_local");
    assertThat(hot.agreesWith(local.value(), local.error())).isTrue();
    boolean visible = Math.abs(point.delta() * current.re()) > bound + gap * current.error();
    Statistics.label("the other gap differs visibly").collect(visible);
    Statistics.label("the other gap differs visibly")
        .coverage(c -> c.check(true).percentage(p -> p > 20));
    if (visible) {
      // the twin with the gap of the other qubit
      double other = (gap + point.delta()) * current.re();
      assertThat(Math.abs(hot.value() - other)).isGreaterThan(bound);
    }
  }

  private static ComplexValue excitationCurrent(EnginePoint point) {
    DensityMatrix state = SteadyStates.unique(EngineModel.system(), point.point());
    var symbols = SymbolValues.at(EngineModel.system(), point.point());
    ComplexValue excited = state.at(0, 0).plus(state.at(1, 1));
    ComplexValue ground = state.at(2, 2).plus(state.at(3, 3));
    return symbols
        .get("gamma_h_up")
        .times(ground)
        .minus(symbols.get("gamma_h_down").times(excited));
  }

  @Property(tries = 1000)
  void heatFlowsFromHotToColdWithoutDetuning(
      @ForAll @PaperRegime EnginePoint any, @ForAll boolean reversed) {
    EnginePoint resonant = any.withDelta(0);
    EnginePoint point =
        reversed ? resonant.withTemperatures(resonant.tC(), resonant.tH()) : resonant;
    int direction = Double.compare(point.tH(), point.tC());
    Statistics.label("direction").collect(direction);
    Statistics.label("direction").coverage(c -> c.check(1).percentage(p -> p > 20));
    Statistics.label("direction").coverage(c -> c.check(-1).percentage(p -> p > 20));
    Map<String, Measured> values = Engine.at(point);
    Measured hot = values.get("Q_h");
    Measured cold = values.get("Q_c");
    if (direction == 0) {
      Engine.assertZero(hot);
      Engine.assertZero(cold);
    } else {
      assertThat(direction * hot.value()).isGreaterThan(hot.error());
      assertThat(direction * cold.value()).isLessThan(-cold.error());
    }
    // with the bare Hamiltonian the flow is the same, as H_int contributes nothing on resonance
    Measured local = values.get("J_local");
    assertThat(values.get("J").agreesWith(local.value(), local.error())).isTrue();
  }

  @Property(tries = 1000)
  void theCurrentVanishesWithTheCoherence(@ForAll EnginePoint any) {
    EnginePoint point = any.withDelta(0).withTemperatures(any.tH(), any.tH());
    Map<String, Measured> values = Engine.at(point);
    Engine.assertZero(values.get("J"));
    Engine.assertZero(values.get("c"));
    assertThat(values).doesNotContainKey("J_c");
  }

  @Property(tries = 1000)
  void reversingTheCouplingReversesTheCoherenceAndNotTheHeat(@ForAll EnginePoint point) {
    Map<String, Measured> values = Engine.at(point);
    Map<String, Measured> twin = Engine.of(EngineModel.withReversedCoupling(), point.point());
    for (String name : new String[] {"Q_h", "Q_c", "J", "N", "r1"}) {
      Measured other = twin.get(name);
      assertThat(values.get(name).agreesWith(other.value(), other.error())).as(name).isTrue();
    }
    for (String name : new String[] {"re_c", "im_c"}) {
      Measured other = twin.get(name);
      assertThat(values.get(name).agreesWith(-other.value(), other.error())).as(name).isTrue();
    }
  }
}
