package org.lindproof.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lindproof.generators.DrivenQubitModel;
import org.lindproof.generators.PhysicalParameters;
import org.lindproof.numeric.linear.ComplexValue;

/** Values from the optical Bloch equations, see {@link DrivenQubitModel}. */
class DrivenQubitProperties {

  @Provide
  Arbitrary<Double> scales() {
    return PhysicalParameters.decades(-3, 2);
  }

  @Property(tries = 1000)
  void theExcitedPopulationIsThatOfTheBlochEquations(
      @ForAll("scales") double detuning,
      @ForAll("scales") double rabi,
      @ForAll("scales") double gamma,
      @ForAll boolean negative) {
    double delta = negative ? -detuning : detuning;
    Map<String, Measured> values =
        Engine.of(
            DrivenQubitModel.system(),
            ParameterPoint.empty().with("Delta", delta).with("Omega", rabi).with("gamma", gamma));
    double denominator = gamma * gamma + 4 * delta * delta + 2 * rabi * rabi;
    double expected = rabi * rabi / denominator;
    double rounding = 8 * ComplexValue.ROUNDING * expected;
    assertThat(values.get("rho_ee").agreesWith(expected, rounding)).isTrue();
    assertThat(values.get("excitation").agreesWith(expected, rounding)).isTrue();
    // the stationary Bloch equation of the coherence: rho_eg = -Omega (2 Delta + i gamma) /
    // denominator
    Measured coherence = values.get("rho_eg");
    double re = -2 * rabi * delta / denominator;
    double im = -rabi * gamma / denominator;
    double bound = coherence.error() + 8 * ComplexValue.ROUNDING * Math.hypot(re, im);
    assertThat(Math.hypot(coherence.value() - re, coherence.imaginary() - im))
        .isLessThanOrEqualTo(bound);
    // the twin: detuning of the other sign
    assertThat(Math.hypot(coherence.value() + re, coherence.imaginary() - im)).isGreaterThan(bound);
  }
}
