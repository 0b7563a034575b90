package org.lindproof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lindproof.algebra.Rational;
import org.lindproof.verify.verdict.Verdict;

/** Exponentials of energy over temperature, and the signs that temperatures decide. */
class ThermalClaimsTest {
  private static final String THERMAL = "assume: ['thermal rates']";
  private static final String FERMI = "assume: ['fermionic rates']";

  private record Added(String formula, String kind, String options, String verdict) {}

  private static final List<Added> CLAIMS =
      List.of(
          // the exponential of an integer multiple of one exponent is a power
          new Added(
              "\\frac{\\gamma_h^+}{\\gamma_h^-} = e^{-\\varepsilon_h/T_h}",
              "identity",
              THERMAL,
              "proved"),
          new Added(
              "\\left(\\frac{\\gamma_h^+}{\\gamma_h^-}\\right)^2 = e^{-2\\varepsilon_h/T_h}",
              "identity",
              THERMAL,
              "proved"),
          new Added(
              "\\frac{\\gamma_h^+ \\gamma_c^-}{\\gamma_h^- \\gamma_c^+} = e^{\\varepsilon_c/T_c - \\varepsilon_h/T_h}",
              "identity",
              THERMAL,
              "proved"),
          new Added("e^{0} = 1", "identity", THERMAL, "proved"),
          new Added(
              "\\frac{\\gamma_h^+}{\\gamma_h^-} = e^{\\varepsilon_h/T_h}",
              "identity",
              THERMAL,
              "refuted"),
          new Added(
              "\\frac{\\gamma_h^+}{\\gamma_h^-} = e^{-2\\varepsilon_h/T_h}",
              "identity",
              THERMAL,
              "refuted"),
          new Added(
              "\\frac{\\gamma_h^+}{\\gamma_h^-} = e^{-\\varepsilon_c/T_c}",
              "identity",
              THERMAL,
              "refuted"),
          new Added(
              "n_B^{(h)} = \\frac{1}{e^{\\varepsilon_h/T_h} - 1}", "identity", THERMAL, "proved"),
          new Added(
              "n_B^{(h)} = \\frac{1}{e^{\\varepsilon_h/T_h} + 1}", "identity", THERMAL, "refuted"),
          new Added(
              "n_B^{(h)} = \\frac{1}{e^{\\varepsilon_h/T_h} + 1}", "identity", FERMI, "proved"),
          new Added(
              "n_B^{(h)} = \\frac{1}{e^{\\varepsilon_h/T_h} - 1}", "identity", FERMI, "refuted"),
          new Added("e^{\\varepsilon_h/T_h} > 1", "inequality", THERMAL, "proved"),
          new Added("e^{\\varepsilon_h/T_h} > 2", "inequality", THERMAL, "refuted"),
          // anything else in an exponent is supported at best, and never refuted
          new Added("e^{\\varepsilon_h/(2T_h)} > 0", "inequality", THERMAL, "supported"),
          new Added("e^{\\varepsilon_h/T_c} > 0", "inequality", THERMAL, "supported"),
          new Added("e^{g} > 0", "inequality", "", "supported"),
          new Added("e^{g} < 1", "inequality", "", "undecided"),
          // occupations fall with energy over temperature, for both statistics, not across them
          new Added(
              "Q_h > 0",
              "inequality",
              "assume: ['thermal rates', 'T_h > T_c', 'delta >= 0']",
              "proved"),
          new Added(
              "Q_h > 0",
              "inequality",
              "assume: ['fermionic rates', 'T_h > T_c', 'delta >= 0']",
              "proved"),
          new Added(
              "Q_h > 0",
              "inequality",
              "assume: ['thermal rates', 'T_h > T_c', 'delta < 0']",
              "refuted"),
          new Added(
              "Q_h > 0",
              "inequality",
              "assume: ['fermionic rates', 'T_h > T_c', 'delta < 0']",
              "refuted"),
          new Added(
              "Q_h < 0",
              "inequality",
              "assume: ['thermal rates', 'T_h > T_c', 'delta >= 0']",
              "refuted"),
          new Added(
              "Q_h \\geq 0",
              "inequality",
              "assume: ['thermal rates', 'T_h*eps_c > T_c*eps_h']",
              "proved"),
          new Added(
              "-\\frac{Q_h}{T_h} - \\frac{Q_c}{T_c} \\geq 0", "inequality", THERMAL, "refuted"),
          new Added(
              "-\\frac{Q_h}{T_h} - \\frac{Q_c}{T_c} \\geq 0",
              "inequality",
              FERMI + "|where: { Q_h: Q_h_local, Q_c: Q_c_local }",
              "proved"),
          new Added(
              "\\frac{Q_h}{T_h} + \\frac{Q_c}{T_c} \\geq 0",
              "inequality",
              THERMAL + "|where: { Q_h: Q_h_local, Q_c: Q_c_local }",
              "refuted"),
          // false only where both occupations are equal, which no enclosure shows
          new Added(
              "-\\frac{Q_h}{T_h} - \\frac{Q_c}{T_c} > 0",
              "inequality",
              THERMAL + "|where: { Q_h: Q_h_local, Q_c: Q_c_local }",
              "supported"),
          // a fermionic level above the chemical potential is less than half full
          new Added("\\gamma_h^+ < \\gamma_h^-", "inequality", FERMI, "proved"),
          new Added("\\gamma_h = \\gamma_h^- + \\gamma_h^+", "identity", FERMI, "proved"),
          new Added("\\gamma_h = \\gamma_h^- - \\gamma_h^+", "identity", FERMI, "refuted"),
          new Added(
              "\\gamma_h = \\gamma_h^- + \\gamma_h^+",
              "identity",
              "assume: ['bosonic rates']",
              "refuted"),
          // contradictory statistics prove nothing
          new Added(
              "Q_h > 0",
              "inequality",
              "assume: ['bosonic rates', 'fermionic rates']",
              "undecided"));

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> exponentialsAndTemperaturesAreDecidedExactlyOrSupportedAtBest() {
    AddedClaims study = AddedClaims.to("critical-heat-current");
    for (Added added : CLAIMS) {
      study = study.claim(added.formula(), added.kind(), added.options());
    }
    List<ClaimReport> reports = study.judge(folder);
    return IntStream.range(0, CLAIMS.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    CLAIMS.get(i).formula() + " " + CLAIMS.get(i).options(),
                    () ->
                        assertThat(reports.get(i).verdict().key())
                            .as("%s", reports.get(i).verdict())
                            .isEqualTo(CLAIMS.get(i).verdict())));
  }

  @Test
  void aCounterexampleHasRationalTemperaturesAndNoOccupations() {
    ClaimReport report =
        AddedClaims.to("critical-heat-current")
            .claim("Q_h > 0", "inequality", "assume: ['thermal rates', 'T_h > T_c']")
            .judge(folder)
            .get(0);
    assertThat(report.verdict()).isInstanceOf(Verdict.Refuted.class);
    Map<String, Rational> point = ((Verdict.Refuted) report.verdict()).counterexample().point();
    assertThat(point).containsKeys("T_h", "T_c", "eps_h", "delta").doesNotContainKeys("n_h", "n_c");
    assertThat(point.get("T_h")).isGreaterThan(point.get("T_c"));
    Rational cold = point.get("eps_h").plus(point.get("delta"));
    assertThat(point.get("T_h").times(cold))
        .as("the cold bath is the more excited one")
        .isLessThan(point.get("T_c").times(point.get("eps_h")));
  }
}
