package org.lindproof.steady;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.Rational;
import org.lindproof.generators.EnginePoint;
import org.lindproof.generators.EngineRates;
import org.lindproof.generators.PhysicalParameters;

/** The derived state at rational rates: exact trace, exact positivity, exact stationarity. */
@Domain(PhysicalParameters.class)
@StatisticsReport(onFailureOnly = true)
class ExactStateProperties {

  @Property(tries = 1000)
  void theStateAtRationalRatesIsAState(@ForAll EngineRates rates) {
    assertState(EngineForms.state(rates.inIntegerUnits()));
    Statistics.label("delta").collect(rates.delta().signum());
    for (int sign : new int[] {-1, 0, 1}) {
      Statistics.label("delta").coverage(c -> c.check(sign).percentage(p -> p > 10));
    }
  }

  @Property(tries = 1000)
  void theStateAtThermalRatesIsAState(@ForAll EnginePoint point) {
    assertState(EngineForms.state(EngineRates.at(point).inIntegerUnits()));
  }

  @Property(tries = 1000)
  void theStateIsStationaryUnderTheGeneratorWrittenByHand(@ForAll EngineRates any) {
    EngineRates rates = any.inIntegerUnits();
    ExactEngine engine = new ExactEngine(rates);
    assertThat(EngineForms.state(rates)).isEqualTo(engine.state());
    ExactMatrix derived = EngineForms.state(rates).cleared();
    assertThat(engine.generator(derived).isZero()).isTrue();
    // the twin: the coherence with the other sign is stationary only where there is none
    ExactMatrix twin =
        ExactMatrix.of(4, (i, j) -> i == j ? derived.at(i, j) : negated(derived.at(i, j)));
    assertThat(engine.generator(twin).isZero()).isEqualTo(derived.at(1, 2).isZero());
    Statistics.label("coherence").collect(!derived.at(1, 2).isZero());
    Statistics.label("coherence").coverage(c -> c.check(true).percentage(p -> p > 70));
    Statistics.label("coherence").coverage(c -> c.check(false).percentage(p -> p > 3));
  }

  private static GaussianRational negated(GaussianRational value) {
    return new GaussianRational(value.re().negate(), value.im().negate());
  }

  private static void assertState(ExactMatrix state) {
    assertThat(state.trace()).isEqualTo(GaussianRational.ONE);
    assertThat(state.dagger()).isEqualTo(state);
    for (int i = 0; i < state.size(); i++) {
      assertThat(state.at(i, i).re().signum()).isPositive();
    }
    GaussianRational c = state.at(1, 2);
    Rational modulus = c.re().pow(2).plus(c.im().pow(2));
    Rational product = state.at(1, 1).re().times(state.at(2, 2).re());
    assertThat(product).isGreaterThan(modulus);
    assertPositiveDefinite(state.cleared()); // a positive multiple
  }

  /** Once by the leading principal minors, once by the characteristic polynomial. */
  private static void assertPositiveDefinite(ExactMatrix state) {
    for (int size = 1; size <= state.size(); size++) {
      assertThat(state.leading(size).determinant().signum()).isPositive();
    }
    List<Rational> coefficients = state.characteristicPolynomial();
    for (int k = 0; k < coefficients.size(); k++) { // all roots positive: strictly alternating
      assertThat(coefficients.get(k).signum()).isEqualTo(k % 2 == 0 ? 1 : -1);
    }
    assertThat(state.negativeEigenvalues()).isZero();
  }
}
