package org.lindproof.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lindproof.generators.PhysicalParameters;
import org.lindproof.numeric.linear.ComplexValue;
import org.lindproof.quantum.BathStatistics;

class ThermalRatesProperties {

  @Provide
  Arbitrary<Double> scales() {
    return PhysicalParameters.decades(-3, 2);
  }

  @Property(tries = 1000)
  void ratesAreWithinTheirBounds(
      @ForAll BathStatistics statistics,
      @ForAll("scales") double energy,
      @ForAll("scales") double temperature,
      @ForAll("scales") double gamma) {
    if (energy / temperature > 600) {
      return;
    }
    ThermalRates rates = rates(statistics, energy, temperature, gamma);
    BigDecimal x =
        new BigDecimal(energy).divide(new BigDecimal(temperature), ReferenceSteadyState.DIGITS);
    BigDecimal sign = new BigDecimal(statistics == BathStatistics.BOSE ? -1 : 1);
    BigDecimal n =
        BigDecimal.ONE.divide(ReferenceSteadyState.exp(x).add(sign), ReferenceSteadyState.DIGITS);
    BigDecimal up = new BigDecimal(gamma).multiply(n);
    BigDecimal down = new BigDecimal(gamma).multiply(BigDecimal.ONE.subtract(sign.multiply(n)));
    assertWithinBound(rates.occupation(), n, x);
    assertWithinBound(rates.absorption(), up, x);
    assertWithinBound(rates.emission(), down, x);
  }

  private static void assertWithinBound(ComplexValue value, BigDecimal exact, BigDecimal x) {
    double distance = new BigDecimal(value.re()).subtract(exact).abs().doubleValue();
    assertThat(distance).isLessThanOrEqualTo(value.error());
    // no cancellation: the relative bound grows with x = energy / temperature and nothing else
    assertThat(value.error())
        .isLessThanOrEqualTo((10 + 2 * x.doubleValue()) * ComplexValue.ROUNDING * value.re());
  }

  @Example
  void aFrozenBathOnlyEmits() {
    ThermalRates frozen = rates(BathStatistics.BOSE, 1, 1e-6, 0.5);
    assertThat(frozen.absorption().re()).isZero();
    assertThat(frozen.emission().re()).isEqualTo(0.5);
    assertThat(rates(BathStatistics.FERMI, 1, 1e-6, 0.5).emission().re()).isEqualTo(0.5);
  }

  @Example
  void aHotFermionicBathIsHalfFilled() {
    ThermalRates hot = rates(BathStatistics.FERMI, 1e-9, 1e9, 1);
    assertThat(hot.occupation().re()).isEqualTo(0.5);
    assertThat(hot.emission().re()).isEqualTo(0.5);
  }

  private static ThermalRates rates(
      BathStatistics statistics, double energy, double temperature, double gamma) {
    return ThermalRates.of(
        statistics,
        ComplexValue.exact(energy),
        ComplexValue.exact(temperature),
        ComplexValue.exact(gamma));
  }
}
