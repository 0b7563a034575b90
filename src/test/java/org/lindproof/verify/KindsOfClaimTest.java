package org.lindproof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Implication, existence, scaling; each with twins that must not be proved. */
class KindsOfClaimTest {
  private static final String HOT = "assume: ['gamma_h_up*gamma_c_down > gamma_h_down*gamma_c_up']";
  private static final String ALL =
      "[g, gamma_h_up, gamma_h_down, gamma_c_up, gamma_c_down, delta]";

  private record Added(String formula, String kind, String options, String verdict) {}

  private static final List<Added> CLAIMS =
      List.of(
          new Added("N(\\rho_{ss}) > 0 \\implies c \\neq 0", "implication", "", "proved"),
          new Added("c \\neq 0 \\implies N(\\rho_{ss}) > 0", "implication", "", "refuted"),
          new Added("N(\\rho_{ss}) > 0 \\implies r_2 > r_3", "implication", HOT, "proved"),
          new Added("N(\\rho_{ss}) > 0 \\implies r_2 > r_3", "implication", "", "refuted"),
          new Added("r_1 > r_4 \\Rightarrow r_1 > 0", "implication", "", "proved"),
          new Added("r_1 > r_4 \\Rightarrow r_1 > r_2", "implication", "", "refuted"),
          new Added("\\delta > 0 \\implies \\delta > 1", "implication", "", "refuted"),
          new Added("N(\\rho_{ss}) > 0", "exists", "", "proved"),
          new Added("N(\\rho_{ss}) > 0 = J_{ss}", "exists", "", "refuted"),
          new Added("N(\\rho_{ss}) > 0 = c", "exists", "", "refuted"),
          new Added("r_1 < 0", "exists", "", "refuted"),
          new Added("J_{ss} < 0 < N(\\rho_{ss})", "exists", "", "proved"),
          new Added("J_{ss} < 0 < N(\\rho_{ss})", "exists", HOT, "refuted"),
          new Added("J_{ss} < 0", "exists", "assume: ['thermal rates', 'T_h > T_c']", "proved"),
          new Added(
              "J_{ss} < 0",
              "exists",
              "assume: ['thermal rates', 'T_h > T_c', 'delta >= 0']",
              "refuted"),
          new Added(
              "\\chi = (4g^2 + \\Gamma_h \\Gamma_c) \\Gamma^2 + 4\\delta^2 \\Gamma_h \\Gamma_c",
              "scaling",
              "scale: " + ALL + "|degree: 4",
              "proved"),
          new Added(
              "\\chi = (4g^2 + \\Gamma_h \\Gamma_c) \\Gamma^2 + 4\\delta^2 \\Gamma_h \\Gamma_c",
              "scaling",
              "scale: " + ALL + "|degree: 3",
              "refuted"),
          new Added(
              "\\chi = (4g^2 + \\Gamma_h \\Gamma_c) \\Gamma^2 + 4\\delta^2 \\Gamma_h \\Gamma_c",
              "scaling",
              "scale: [g]|degree: 2",
              "refuted"),
          new Added("c = c", "scaling", "scale: " + ALL + "|degree: 0", "proved"),
          new Added("|c| = |c|", "scaling", "scale: " + ALL + "|degree: 0", "proved"),
          new Added("c = c", "scaling", "scale: " + ALL + "|degree: 1", "refuted"),
          new Added("J_{ss} = J_{ss}", "scaling", "degree: 2", "proved"),
          new Added("J_{ss} = g c", "scaling", "", "refuted"),
          new Added("J_{ss} = g \\varepsilon_h c", "scaling", "", "proved"),
          new Added("\\sqrt{r_1 r_4} = r_1 + r_4", "scaling", "", "proved"),
          new Added("g = g^2", "scaling", "", "refuted"),
          new Added("1/g = 1/\\Gamma", "scaling", "scale: " + ALL + "|degree: -1", "proved"),
          new Added("1/g = g", "scaling", "scale: " + ALL + "|degree: -1", "refuted"),
          new Added(
              "\\frac{g}{\\varepsilon_c} = g",
              "scaling",
              "scale: [g, delta]|hold: [eps_c]|degree: 1",
              "proved"),
          new Added(
              "\\frac{g}{\\varepsilon_c} = g", "scaling", "scale: [g, delta]|degree: 1", "refuted"),
          new Added(
              "\\frac{g}{\\varepsilon_c} = \\delta g",
              "scaling",
              "scale: [g, delta]|hold: [eps_c]|degree: 1",
              "refuted"),
          new Added("c = 0", "limit", "in: g|to: 0", "proved"),
          new Added("c = 0", "limit", "in: delta|to: 0", "refuted"),
          new Added("c = 0", "limit", "in: delta|to: infinity", "proved"),
          new Added("c = 0", "limit", "in: g|to: infinity", "proved"),
          new Added("g c = 0", "limit", "in: g|to: infinity", "refuted"),
          new Added("g^2 c = 0", "limit", "in: g|to: infinity", "refuted"),
          new Added("J_{ss} = 0", "limit", "in: g|to: 0", "proved"),
          new Added("J_{ss} = 0", "limit", "in: g|to: infinity", "refuted"),
          new Added("\\frac{J_{ss}}{g} = 0", "limit", "in: g|to: 0", "proved"),
          new Added("\\frac{J_{ss}}{g^2} = 0", "limit", "in: g|to: 0", "refuted"),
          new Added("r_1 + r_2 = \\frac{\\gamma_h^+}{\\Gamma_h}", "limit", "in: g|to: 0", "proved"),
          new Added(
              "r_1 + r_2 = \\frac{\\gamma_c^+}{\\Gamma_c}", "limit", "in: g|to: 0", "refuted"),
          new Added("r_1 = r_1", "limit", "in: g|to: 0", "proved"),
          new Added("r_2 = r_3", "limit", "in: g|to: infinity", "proved"),
          // no limit for every value of the others, and what is no function of the parameter alone
          new Added(
              "\\frac{g}{\\delta} = 0", "limit", "in: g|to: 0|assume: ['delta != 0']", "proved"),
          new Added("\\frac{g}{g + \\delta} = 0", "limit", "in: g|to: 0", "undecided"),
          new Added("N(\\rho_{ss}) = 0", "limit", "in: g|to: 0", "undecided"),
          new Added(
              "\\gamma_h^+ = 0", "limit", "in: gamma_h|to: 0|assume: ['thermal rates']", "proved"),
          new Added(
              "\\gamma_h^+ = 0",
              "limit",
              "in: eps_h|to: infinity|assume: ['thermal rates']",
              "undecided"),
          new Added("J_{ss} = 0", "limit", "in: g|to: 0|assume: ['g = delta']", "undecided"),
          new Added("J_{ss} = c", "scaling", "scale: [g]|hold: [eps_c]|degree: 1", "undecided"));

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everyKindProvesWhatIsTrueAndRefutesItsTwin() {
    AddedClaims study = AddedClaims.to("critical-heat-current");
    for (Added added : CLAIMS) {
      study = study.claim(added.formula(), added.kind(), added.options());
    }
    List<ClaimReport> reports = study.judge(folder);
    return IntStream.range(0, CLAIMS.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    CLAIMS.get(i).kind() + " " + CLAIMS.get(i).formula() + CLAIMS.get(i).options(),
                    () ->
                        assertThat(reports.get(i).verdict().key())
                            .as("%s", reports.get(i).verdict())
                            .isEqualTo(CLAIMS.get(i).verdict())));
  }
}
