package org.lindproof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lindproof.verify.verdict.Verdict;

/** A study that constrains temperatures, which the exact route does not know. */
class ThermalConstraintTest {
  @TempDir private Path folder;

  private static AddedClaims hotAndCold() {
    return AddedClaims.to("critical-heat-current")
        .withModel("  - eps_h + delta\n", "  - eps_h + delta\n  - T_h - T_c\n");
  }

  @Test
  void ratesThatBelongToNoTemperaturesDoNotRefute() {
    List<ClaimReport> reports =
        hotAndCold()
            .claim("J_{ss} > 0", "inequality", "assume: ['delta = 0']")
            .claim("J_{ss} > 0", "inequality", "assume: ['thermal rates', 'delta = 0']")
            .claim("r_1 > 0", "inequality", "")
            .judge(folder);
    assertThat(reports.get(0).verdict())
        .isInstanceOfSatisfying(
            Verdict.Undecided.class,
            undecided -> assertThat(undecided.reason()).contains("assume 'thermal rates'"));
    assertThat(reports.get(1).verdict().key()).isIn("supported", "proved");
    assertThat(reports.get(2).verdict()).isEqualTo(new Verdict.Proved());
  }

  @Test
  void withoutSuchAConstraintThereIsACounterexample() {
    ClaimReport report =
        AddedClaims.to("critical-heat-current")
            .claim("J_{ss} > 0", "inequality", "assume: ['delta = 0']")
            .judge(folder)
            .get(0);
    assertThat(report.verdict()).isInstanceOf(Verdict.Refuted.class);
  }
}
