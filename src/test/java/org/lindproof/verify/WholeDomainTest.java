package org.lindproof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lindproof.algebra.Rational;
import org.lindproof.verify.verdict.Verdict;

/** Proved means for all parameters in the domain; where a formula has no value it is not true. */
class WholeDomainTest {
  private static final String NO_CURRENT = "gamma_h_down*gamma_c_up != gamma_h_up*gamma_c_down";
  private static final String MODULUS = "\\frac{|J_{ss}|}{J_c} > 1 \\iff |J_{ss}| > J_c";

  @TempDir private Path folder;

  private static void assertUndecided(ClaimReport report, String... reasons) {
    assertThat(report.verdict())
        .isInstanceOfSatisfying(
            Verdict.Undecided.class, undecided -> assertThat(undecided.reason()).contains(reasons));
    assertThat(report.assumptions()).isEmpty();
  }

  @Test
  void a_formula_that_is_undefined_somewhere_is_not_proved_until_that_is_excluded() {
    List<ClaimReport> reports =
        AddedClaims.to("critical-heat-current")
            .claim("\\frac{\\delta}{\\delta} = 1", "identity", "")
            .claim("\\frac{\\delta}{\\delta} = 1", "identity", "assume: ['delta != 0']")
            .claim("\\frac{J_{ss}}{J_{ss}} = 1", "identity", "")
            .claim("\\frac{J_{ss}}{J_{ss}} = 1", "identity", "assume: ['" + NO_CURRENT + "']")
            .claim("\\frac{1}{r_1 - r_4} = \\frac{-1}{r_4 - r_1}", "identity", "")
            .claim("\\frac{J_{ss}^2}{J_{ss}} = J_{ss}", "identity", "assume: ['g > 1']")
            .claim("n(\\rho_{ss}) := \\frac{1}{\\delta}", "definition", "")
            .claim("n(\\rho_{ss}) := \\frac{1}{\\chi}", "definition", "")
            .claim("\\frac{g^2}{\\delta^2} \\geq 0", "inequality", "")
            .claim("\\frac{g^2}{\\delta^2} > 0", "inequality", "assume: ['delta != 0']")
            .claim("\\frac{1}{|c|} > 0", "inequality", "")
            .claim("\\frac{1}{|c|} > 0", "inequality", "assume: ['" + NO_CURRENT + "']")
            .judge(folder);
    Verdict proved = new Verdict.Proved();
    assertUndecided(reports.get(0), "not defined where delta = 0", "assume: ['delta != 0']");
    assertThat(reports.get(1).verdict()).isEqualTo(proved);
    assertUndecided(reports.get(2), "not defined where J = 0", NO_CURRENT);
    assertThat(reports.get(3).verdict()).isEqualTo(proved);
    assertUndecided(reports.get(4), "not defined where r1 - r4 = 0", "r4 - r1 = 0");
    assertThat(reports.get(5).verdict()).isInstanceOf(Verdict.Undecided.class);
    assertUndecided(reports.get(6), "'delta != 0'");
    assertThat(reports.get(7).verdict()).isEqualTo(proved);
    assertUndecided(reports.get(8), "'delta != 0'");
    assertThat(reports.get(9).verdict()).isEqualTo(proved);
    assertUndecided(reports.get(10), NO_CURRENT);
    assertThat(reports.get(11).verdict()).isEqualTo(proved);
  }

  /** Whatever can be shown from signs of factors and of radicands need not be assumed. */
  @Test
  void what_never_vanishes_need_not_be_assumed() {
    AddedClaims.to("critical-heat-current")
        .claim(MODULUS, "equivalence", "")
        .claim("\\frac{J_c}{J_c} = 1", "identity", "")
        .claim("\\frac{c}{2 + r_1} = \\frac{c}{r_1 + 2}", "identity", "")
        .claim("\\frac{1}{\\sqrt{r_1 r_4} + r_2} > 0", "inequality", "")
        .claim("\\frac{r_1}{\\sqrt{4|c|^2 + (r_1 + r_4)^2}} > 0", "inequality", "")
        .claim("\\frac{\\delta + i g}{\\delta + i g} = 1", "identity", "")
        .judge(folder)
        .forEach(report -> assertThat(report.verdict()).isEqualTo(new Verdict.Proved()));
  }

  /** Twin of the first: a false formula is refuted, at a point where it has a value. */
  @Test
  void a_counterexample_lies_where_the_formula_is_defined() {
    List<ClaimReport> reports =
        AddedClaims.to("critical-heat-current")
            .claim("\\frac{J_{ss}}{J_{ss}} = 2", "identity", "")
            .claim("\\frac{\\delta}{\\delta} = 2", "identity", "")
            .claim("\\frac{\\delta}{\\delta} > 1", "inequality", "")
            .judge(folder);
    for (ClaimReport report : reports) {
      assertThat(report.verdict()).isInstanceOf(Verdict.Refuted.class);
      Map<String, Rational> point = ((Verdict.Refuted) report.verdict()).counterexample().point();
      Rational flow = point.get("gamma_h_up").times(point.get("gamma_c_down"));
      Rational back = point.get("gamma_h_down").times(point.get("gamma_c_up"));
      assertThat(flow.equals(back) && reports.indexOf(report) == 0).isFalse();
      assertThat(reports.indexOf(report) > 0 && point.get("delta").isZero()).isFalse();
    }
  }

  /** 1/(sqrt(a) + b) is held as (sqrt(a) - b)/(a - b^2), which has a pole that the number lacks. */
  @Test
  void a_pole_of_how_a_number_is_held_decides_nothing() {
    String sum = "\\sqrt{\\gamma_h^+ \\gamma_c^+} + \\gamma_c^-";
    String same = "\\gamma_h^+ \\gamma_c^+ = (\\gamma_c^-)^2";
    List<ClaimReport> reports =
        AddedClaims.to("critical-heat-current")
            .claim("\\frac{1}{%s} = 0 \\iff %s".formatted(sum, same), "equivalence", "")
            .claim("\\frac{r_1 - r_2}{%s} > 0 \\iff r_1 > r_2".formatted(sum), "equivalence", "")
            .claim("\\frac{1}{%s} > 0".formatted(sum), "inequality", "")
            .claim("\\frac{1}{%s} < 0".formatted(sum), "inequality", "")
            .judge(folder);
    assertThat(reports.get(0).verdict()).isNotEqualTo(new Verdict.Proved());
    assertThat(reports.get(1).verdict()).isNotInstanceOf(Verdict.Refuted.class);
    assertThat(reports.get(2).verdict()).isEqualTo(new Verdict.Proved());
    assertThat(reports.get(3).verdict()).isInstanceOf(Verdict.Refuted.class);
  }

  @Test
  void occupations_may_be_assumed_to_differ() {
    List<ClaimReport> reports =
        AddedClaims.to("critical-heat-current")
            .claim("\\frac{J_{ss}}{J_{ss}} = 1", "identity", "assume: ['thermal rates']")
            .claim(
                "\\frac{J_{ss}}{J_{ss}} = 1", "identity", "assume: ['thermal rates', 'n_h != n_c']")
            .judge(folder);
    assertThat(reports.get(0).verdict())
        .isInstanceOfSatisfying(
            Verdict.Undecided.class,
            undecided -> assertThat(undecided.reason()).contains("'n_h != n_c'"));
    assertThat(reports.get(1).verdict()).isEqualTo(new Verdict.Proved());
  }

  @Test
  void a_state_that_may_not_be_unique_is_not_proved_until_that_is_excluded() {
    List<ClaimReport> reports =
        AddedClaims.to("driven-qubit")
            .withModel("domain: positive", "domain: nonnegative")
            .claim("\\rho_{ee} + \\rho_{gg} = 1", "identity", "")
            .claim("\\rho_{ee} + \\rho_{gg} = 1", "identity", "assume: ['gamma != 0']")
            .claim("\\rho_{ee} + \\rho_{gg} = 1", "identity", "assume: ['gamma > 0']")
            .claim("\\Delta^2 + \\Omega^2 > 0", "inequality", "")
            .judge(folder);
    assertUndecided(reports.get(0), "more than one steady state", "assume: ['gamma != 0']");
    assertThat(reports.get(1).verdict()).isEqualTo(new Verdict.Proved());
    assertThat(reports.get(2).verdict()).isEqualTo(new Verdict.Proved());
    assertThat(reports.get(3).verdict()).isEqualTo(new Verdict.Proved());
  }
}
