package org.lindproof.verify.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindproof.algebra.Factorizer;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.numeric.ThermalRates;
import org.lindproof.numeric.linear.ComplexValue;
import org.lindproof.paper.StudyReader;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.BathStatistics;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.ParameterAlgebra;
import org.lindproof.verify.evaluation.ClaimDomain;

/** Rational temperatures with enclosed occupations, held against floating point. */
class ThermalSearchTest {
  private static final OpenSystem ENGINE =
      StudyReader.readModel(Path.of("proofs", "critical-heat-current")).system();

  @ParameterizedTest
  @EnumSource
  void occupationsAreEnclosedForBothStatistics(BathStatistics statistics) {
    OpenSystem system = ENGINE.withStatistics(statistics);
    ClaimDomain domain =
        ClaimDomain.of(
            ENGINE,
            ParameterAlgebra.of(ENGINE),
            List.of(new Assumption.ThermalRates("rates", Optional.of(statistics))),
            new Factorizer());
    Map<Bath.ThermalLaw, RationalFunction> exponents = new LinkedHashMap<>();
    List<Bath.ThermalLaw> laws =
        system.baths().stream().flatMap(bath -> bath.law().stream()).toList();
    for (int i = 0; i < laws.size(); i++) {
      exponents.put(laws.get(i), domain.boltzmann().get(i).exponent());
    }
    ThermalPoint point =
        new ThermalSearch(domain, exponents, 1)
            .find(
                Set.of("g"),
                candidate -> candidate.parameters().get("T_h").equals(Rational.of(1, 3)))
            .orElseThrow();
    assertThat(point.parameters()).containsKeys("T_h", "T_c", "eps_h", "delta", "g");
    assertThat(point.parameters()).doesNotContainKeys("n_h", "n_c");
    for (Bath.ThermalLaw law : laws) {
      Rational energy =
          law.temperature().equals("T_h")
              ? point.parameters().get("eps_h")
              : point.parameters().get("eps_h").plus(point.parameters().get("delta"));
      ComplexValue n =
          ThermalRates.of(
                  statistics,
                  ComplexValue.of(energy),
                  ComplexValue.of(point.parameters().get(law.temperature())),
                  ComplexValue.of(Rational.ONE))
              .occupation();
      Interval enclosure = point.values().get(law.occupation().name());
      assertThat(enclosure.midpoint().doubleValue())
          .isCloseTo(n.re(), org.assertj.core.data.Offset.offset(n.error() + 1e-14 * n.re()));
      assertThat(enclosure.width().doubleValue()).isLessThan(1e-30);
    }
  }
}
