package org.lindproof.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.lindproof.generators.EngineModel;
import org.lindproof.generators.EnginePoint;
import org.lindproof.generators.EngineRates;
import org.lindproof.generators.PaperRegime;
import org.lindproof.generators.PhysicalParameters;
import org.lindproof.numeric.linear.ComplexMatrix;
import org.lindproof.numeric.linear.ComplexValue;
import org.lindproof.numeric.linear.HermitianSpectrum;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.quantum.Site;

@Domain(PhysicalParameters.class)
@Domain(DomainContext.Global.class)
@StatisticsReport(onFailureOnly = true)
class EntanglementProperties {
  private static final Site QUBIT = new Site("a", List.of("1", "0"));
  private static final Site QUTRIT = new Site("b", List.of("2", "1", "0"));

  /** Halvings of a line until its ends are neighbouring doubles, at least. */
  private static final int BISECTIONS = 60;

  @Example
  void aBellStateHasNegativityOneHalf() {
    HilbertSpace space = new HilbertSpace(List.of(QUBIT, new Site("b", List.of("1", "0"))));
    ComplexMatrix bell =
        ComplexMatrix.of(4, 4, (i, j) -> ComplexValue.exact(i % 3 == 0 && j % 3 == 0 ? 0.5 : 0));
    ComplexValue negativity = new DensityMatrix(space, bell).negativity("b");
    assertThat(negativity.re()).isEqualTo(0.5, within(negativity.error()));
    assertThat(negativity.error()).isLessThan(1e-14);
  }

  @Example
  void aMaximallyEntangledStateOfAQubitAndAQutritHasNegativityOneHalfAcrossBoth() {
    HilbertSpace space = new HilbertSpace(List.of(QUBIT, QUTRIT));
    // (|1>|2> + |0>|0>) / sqrt(2), indices 0 and 5
    ComplexMatrix state =
        ComplexMatrix.of(6, 6, (i, j) -> ComplexValue.exact(i % 5 == 0 && j % 5 == 0 ? 0.5 : 0));
    for (String site : List.of("a", "b")) {
      ComplexValue negativity = new DensityMatrix(space, state).negativity(site);
      assertThat(negativity.re()).isEqualTo(0.5, within(negativity.error()));
    }
  }

  @Property(tries = 1000)
  void aProductStateHasNoNegativity(@ForAll long seed) {
    Random random = new Random(seed);
    ComplexMatrix product = randomState(2, random).kronecker(randomState(3, random));
    DensityMatrix state = new DensityMatrix(new HilbertSpace(List.of(QUBIT, QUTRIT)), product);
    for (String site : List.of("a", "b")) {
      ComplexValue negativity = state.negativity(site);
      assertThat(negativity.re()).isLessThanOrEqualTo(negativity.error());
      assertThat(negativity.error()).isLessThan(1e-10);
    }
  }

  private static ComplexMatrix randomState(int n, Random random) {
    ComplexMatrix any =
        ComplexMatrix.of(
            n, n, (i, j) -> new ComplexValue(random.nextGaussian(), random.nextGaussian(), 0));
    ComplexMatrix positive = any.times(any.adjoint());
    return positive.scaled(ComplexValue.ONE.dividedBy(positive.trace()));
  }

  @Property(tries = 1000)
  void transposingTheOtherSiteGivesTheSameNegativity(@ForAll @PaperRegime EnginePoint point) {
    DensityMatrix state = SteadyStates.unique(EngineModel.system(), point.point());
    ComplexValue one = state.negativity("h");
    ComplexValue other = state.negativity("c");
    assertThat(Math.abs(one.re() - other.re())).isLessThanOrEqualTo(one.error() + other.error());
  }

  /** One in four without detuning and at equal temperatures, where there is no coherence. */
  @Property(tries = 1000)
  void theStateScaledToTheCriticalValueHasALeastEigenvalueOfZero(
      @ForAll @PaperRegime EnginePoint any, @ForAll @IntRange(max = 3) int kind) {
    EnginePoint point = kind == 0 ? any.withDelta(0).withTemperatures(any.tH(), any.tH()) : any;
    DensityMatrix state = SteadyStates.unique(EngineModel.system(), point.point());
    Optional<ComplexValue> scale = CriticalScale.of(state, "h");
    Statistics.label("critical scale").collect(scale.isPresent());
    Statistics.label("critical scale").coverage(c -> c.check(true).percentage(p -> p > 50));
    Statistics.label("critical scale").coverage(c -> c.check(false).percentage(p -> p > 10));
    if (scale.isEmpty()) {
      ComplexValue coherence = state.at(1, 2);
      assertThat(coherence.modulus()).isLessThanOrEqualTo(coherence.error());
      return;
    }
    HermitianSpectrum critical = scaled(state, scale.get()).partialTransposeSpectrum("h");
    assertThat(Math.abs(critical.least())).isLessThanOrEqualTo(critical.error());
    // the twins: one hundredth further it is negative, one hundredth before it is positive
    double beyond = resolved(scaled(state, times(scale.get(), 1.01)));
    double before = resolved(scaled(state, times(scale.get(), 0.99)));
    Statistics.label("resolved").collect(beyond != 0 && before != 0);
    Statistics.label("resolved").coverage(c -> c.check(true).percentage(p -> p > 50));
    assertThat(beyond).isNotPositive();
    assertThat(before).isNotNegative();
  }

  private static ComplexValue times(ComplexValue scale, double factor) {
    return scale.times(ComplexValue.exact(factor));
  }

  /** The sign of the least eigenvalue of the partial transpose; 0 if the bounds do not tell. */
  private static double resolved(DensityMatrix state) {
    HermitianSpectrum spectrum = state.partialTransposeSpectrum("h");
    return Math.abs(spectrum.least()) > spectrum.error() ? Math.signum(spectrum.least()) : 0;
  }

  private static DensityMatrix scaled(DensityMatrix state, ComplexValue scale) {
    return new DensityMatrix(
        state.space(),
        ComplexMatrix.of(4, 4, (i, j) -> i == j ? state.at(i, j) : state.at(i, j).times(scale)));
  }

  @Property(tries = 1000)
  void theCurrentExceedsItsCriticalValueWhereThereIsNegativity(
      @ForAll @PaperRegime EngineRates rates) {
    Map<String, Measured> values = Engine.of(EngineModel.system(), rates.point());
    Measured negativity = values.get("N");
    boolean entangled = negativity.value() > negativity.error();
    Statistics.label("entangled").collect(entangled);
    Statistics.label("entangled").coverage(c -> c.check(true).percentage(p -> p > 20));
    Statistics.label("entangled").coverage(c -> c.check(false).percentage(p -> p > 20));
    Measured critical = values.get("J_c");
    if (critical == null) {
      assertThat(entangled).isFalse();
      return;
    }
    double excess = Math.abs(values.get("J").value()) - critical.value();
    double bound = values.get("J").error() + critical.error();
    if (entangled) {
      assertThat(excess).isGreaterThan(-bound);
    } else if (excess > bound) {
      // above the critical value by less than the eigenvalues resolve
      assertThat(negativity.value()).isLessThanOrEqualTo(negativity.error());
    }
  }

  /** From an entangled point to one that is not, with the drawn point at one of the two ends. */
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void negativityVanishesAtTheBoundaryWhereTheCurrentIsCritical(
      @ForAll @PaperRegime EnginePoint any, @ForAll @IntRange(max = 100) int percent) {
    EnginePoint working = EnginePoint.figure2(0).withTemperatures(2, 0.1);
    EnginePoint idle = EnginePoint.figure2(0).withTemperatures(0.1, 0.1);
    EnginePoint drawn = working.towards(any, Math.sqrt(percent / 100.0));
    boolean entangled = excess(drawn) > 0;
    Statistics.label("entangled").collect(entangled);
    Statistics.label("entangled").coverage(c -> c.check(true).percentage(p -> p > 20));
    Statistics.label("entangled").coverage(c -> c.check(false).percentage(p -> p > 20));
    EnginePoint from = entangled ? drawn : working;
    EnginePoint to = entangled ? idle : drawn;
    EnginePoint edge =
        PhysicalParameters.nearBoundary(EntanglementProperties::excess, from, to, BISECTIONS);
    Measured negativity = Engine.at(edge).get("N");
    assertThat(negativity.value()).isLessThanOrEqualTo(2 * negativity.error());
    // the twin: where the engine works it does not vanish
    Measured there = Engine.at(working).get("N");
    assertThat(there.value()).isGreaterThan(2 * there.error());
  }

  /** 1 - s*, the sign of J / J_c - 1; negative without coherence. */
  private static double excess(EnginePoint point) {
    DensityMatrix state = SteadyStates.unique(EngineModel.system(), point.point());
    return CriticalScale.of(state, "h").map(scale -> 1 - scale.re()).orElse(-1.0);
  }
}
