package org.lindproof.steady;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.radical.SurdValue;
import org.lindproof.generators.EnginePoint;
import org.lindproof.generators.EngineRates;
import org.lindproof.generators.PhysicalParameters;

/** Limits in which the steady state is known beforehand, exactly. */
@Domain(PhysicalParameters.class)
@StatisticsReport(onFailureOnly = true)
class ThermalLimitProperties {

  @Property(tries = 1000)
  void equalRatiosOfTheRatesGiveAThermalProductStateWithoutCurrent(@ForAll EngineRates any) {
    EngineRates rates = any.withDelta(Rational.ZERO).withColdRatioOfHot().inIntegerUnits();
    Rational excited = excited(rates.hotUp(), rates.hotDown());
    assertThat(EngineForms.state(rates)).isEqualTo(product(excited, excited));
    for (String name : new String[] {"J", "Q_h", "Q_c", "J_local"}) {
      assertThat(EngineForms.real(name, rates)).isEqualTo(Rational.ZERO);
    }
    assertThat(EngineForms.negativity(rates).isZero()).isTrue();
  }

  @Property(tries = 1000)
  void equalBathsOfDoublesGiveAThermalProductState(@ForAll EnginePoint any) {
    EnginePoint point =
        new EnginePoint(any.epsH(), 0, any.g(), any.gammaH(), any.gammaH(), any.tH(), any.tH());
    EngineRates rates = EngineRates.at(point).inIntegerUnits();
    Rational excited = excited(rates.hotUp(), rates.hotDown());
    assertThat(EngineForms.state(rates)).isEqualTo(product(excited, excited));
    assertThat(EngineForms.real("J", rates)).isEqualTo(Rational.ZERO);
  }

  /** The closed forms are continuous at g = 0, though the study leaves it out. */
  @Property(tries = 1000)
  void withoutCouplingThereIsNoCoherenceAndEachQubitIsThermal(@ForAll EngineRates any) {
    EngineRates rates = any.withG(Rational.ZERO).inIntegerUnits();
    Rational hot = excited(rates.hotUp(), rates.hotDown());
    Rational cold = excited(rates.coldUp(), rates.coldDown());
    assertThat(EngineForms.state(rates)).isEqualTo(product(hot, cold));
    assertThat(EngineForms.real("J", rates)).isEqualTo(Rational.ZERO);
    assertThat(EngineForms.negativity(rates)).isEqualTo(SurdValue.of(Rational.ZERO));
    Statistics.label("different baths").collect(!hot.equals(cold));
    Statistics.label("different baths").coverage(c -> c.check(true).percentage(p -> p > 70));
  }

  @Property(tries = 1000)
  void aSmallCouplingChangesTheReducedStatesInSecondOrder(@ForAll EngineRates any) {
    EngineRates rates = any.inIntegerUnits();
    Rational hot = excited(rates.hotUp(), rates.hotDown());
    Rational small = Rational.of(1, 1000);
    Rational first = reduced(rates.withG(rates.g().times(small)).inIntegerUnits()).minus(hot);
    Rational second =
        reduced(rates.withG(rates.g().times(small).times(small)).inIntegerUnits()).minus(hot);
    // g -> g / 1000 divides the change by at least 1000^2 up to saturation, and never reverses it
    assertThat(second.abs()).isLessThanOrEqualTo(first.abs());
    assertThat(second.signum()).isEqualTo(first.signum());
    assertThat(first.signum()).isEqualTo(-rates.drive().signum());
  }

  @Property(tries = 1000)
  void theCoherenceIsPurelyImaginaryExactlyWhereThereIsNoDetuningOrNoDrive(
      @ForAll EngineRates any) {
    EngineRates rates = any.inIntegerUnits();
    GaussianRational c = EngineForms.rational("c", rates);
    boolean imaginary = rates.delta().isZero() || rates.drive().isZero();
    assertThat(c.re().isZero()).isEqualTo(imaginary);
    assertThat(c.im().signum()).isEqualTo(rates.g().signum() * rates.drive().signum());
    Statistics.label("imaginary").collect(imaginary);
    Statistics.label("imaginary").coverage(p -> p.check(true).percentage(x -> x > 10));
    Statistics.label("imaginary").coverage(p -> p.check(false).percentage(x -> x > 40));
  }

  @Property(tries = 1000)
  void reversingTheCouplingReversesTheCoherenceOnly(@ForAll EngineRates any) {
    EngineRates rates = any.inIntegerUnits();
    EngineRates reversed = rates.withG(rates.g().negate());
    ExactMatrix here = EngineForms.state(rates);
    ExactMatrix there = EngineForms.state(reversed);
    assertThat(there.plus(here).times(ExactMatrix.real(Rational.of(1, 2))))
        .isEqualTo(ExactMatrix.of(4, (i, j) -> i == j ? here.at(i, j) : GaussianRational.ZERO));
    assertThat(EngineForms.real("J", reversed)).isEqualTo(EngineForms.real("J", rates));
  }

  private static Rational reduced(EngineRates rates) {
    return EngineForms.real("r1", rates).plus(EngineForms.real("r2", rates));
  }

  /** The thermal excited population, gamma^+ / (gamma^+ + gamma^-). */
  private static Rational excited(Rational up, Rational down) {
    return up.dividedBy(up.plus(down));
  }

  private static ExactMatrix product(Rational hot, Rational cold) {
    Rational noHot = Rational.ONE.minus(hot);
    Rational noCold = Rational.ONE.minus(cold);
    Rational[] populations = {
      hot.times(cold), hot.times(noCold), noHot.times(cold), noHot.times(noCold)
    };
    return ExactMatrix.of(
        4, (i, j) -> i == j ? ExactMatrix.real(populations[i]) : GaussianRational.ZERO);
  }
}
