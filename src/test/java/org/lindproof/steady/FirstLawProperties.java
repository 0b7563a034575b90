package org.lindproof.steady;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.lindproof.algebra.Rational;
import org.lindproof.generators.EnginePoint;
import org.lindproof.generators.EngineRates;
import org.lindproof.generators.PhysicalParameters;

/** The first law, exactly; currents come from the engine that is solved by hand. */
@Domain(PhysicalParameters.class)
@StatisticsReport(onFailureOnly = true)
class FirstLawProperties {

  @Property(tries = 1000)
  void heatFlowsOfTheFullHamiltonianObeyTheFirstLaw(@ForAll EngineRates any) {
    EngineRates rates = any.inIntegerUnits();
    ExactEngine engine = new ExactEngine(rates);
    Rational hot = EngineForms.real("Q_h", rates);
    Rational cold = EngineForms.real("Q_c", rates);
    assertThat(hot.plus(cold)).isEqualTo(Rational.ZERO);
    assertThat(hot).isEqualTo(engine.hotHeat());
    assertThat(cold).isEqualTo(engine.coldHeat());
    assertThat(EngineForms.real("J", rates)).isEqualTo(hot.minus(cold));
    assertThat(hot.signum()).as("heat flows as the rates drive it").isEqualTo(driven(rates));
  }

  /**
   * The heat current has the sign of the drive: it is proportional to eps_h Gamma_c + eps_c Gamma_h
   * with both gaps positive.
   */
  private static int driven(EngineRates rates) {
    return rates.drive().signum();
  }

  @Property(tries = 1000)
  void heatFlowsOfTheBareHamiltonianMissItByDetuningTimesExcitationCurrent(
      @ForAll EngineRates rates) {
    EngineRates integer = rates.inIntegerUnits();
    assertViolation(integer, new ExactEngine(integer).excitationCurrent());
  }

  @Property(tries = 1000)
  void theViolationIsTheSameAtThermalRates(@ForAll EnginePoint point) {
    EngineRates rates = EngineRates.at(point).inIntegerUnits();
    Rational excited = EngineForms.real("r1", rates).plus(EngineForms.real("r2", rates));
    Rational ground = EngineForms.real("r3", rates).plus(EngineForms.real("r4", rates));
    assertViolation(rates, rates.hotUp().times(ground).minus(rates.hotDown().times(excited)));
  }

  /** A bath acts on its own qubit only, so that the energy of the other one does not count. */
  @Property(tries = 1000)
  void theFlowIntoAQubitsOwnEnergyIsThatOfTheBareHamiltonian(@ForAll EngineRates any) {
    EngineRates rates = any.inIntegerUnits();
    Rational current = new ExactEngine(rates).excitationCurrent();
    Rational hot = EngineForms.real("Q_h_own", rates);
    Rational cold = EngineForms.real("Q_c_own", rates);
    assertThat(hot).isEqualTo(EngineForms.real("Q_h_local", rates));
    assertThat(cold).isEqualTo(EngineForms.real("Q_c_local", rates));
    assertThat(hot).isEqualTo(rates.epsH().times(current));
    if (!current.isZero()) {
      // the twin: what the interaction adds
      assertThat(hot.equals(EngineForms.real("Q_h", rates))).isEqualTo(rates.delta().isZero());
    }
  }

  private static void assertViolation(EngineRates rates, Rational current) {
    Rational sum = EngineForms.real("Q_h_local", rates).plus(EngineForms.real("Q_c_local", rates));
    Rational expected = rates.delta().times(current).negate();
    assertThat(sum).isEqualTo(expected);
    boolean violated = !rates.delta().isZero() && !current.isZero();
    assertThat(!sum.isZero()).isEqualTo(violated);
    if (violated) {
      // the twin: the other sign of the detuning
      assertThat(sum).isNotEqualTo(expected.negate());
    }
    Statistics.label("first law violated").collect(violated);
    Statistics.label("first law violated").coverage(c -> c.check(true).percentage(p -> p > 30));
    Statistics.label("first law violated").coverage(c -> c.check(false).percentage(p -> p > 10));
  }
}
