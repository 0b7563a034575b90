package org.lindproof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lindproof.algebra.Rational;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Verdict;

/** A counterexample belongs to thermal baths where there is one that does. */
class CounterexampleSearchTest {
  private static final String UNPHYSICAL = "every bath absorbs more slowly than it emits";

  @TempDir private Path folder;

  @Test
  void baths_absorb_more_slowly_than_they_emit_at_a_counterexample() {
    List<ClaimReport> reports =
        AddedClaims.to("critical-heat-current")
            .claim("r_1 = r_2", "identity", "")
            .claim("r_2 > r_3", "inequality", "")
            .claim("J_{ss} > J_c \\iff N > 0", "equivalence", "")
            .judge(folder);
    for (ClaimReport report : reports) {
      assertThat(hasThermalRates(report)).as("%s", report.verdict()).isTrue();
      assertThat(report.evidence()).noneMatch(e -> e.finding().contains(UNPHYSICAL));
    }
  }

  @Test
  void a_counterexample_that_belongs_to_no_bath_says_so() {
    ClaimReport report =
        AddedClaims.to("critical-heat-current")
            .claim("\\gamma_h^- > \\gamma_h^+", "inequality", "")
            .judge(folder)
            .get(0);
    assertThat(hasThermalRates(report)).as("%s", report.verdict()).isFalse();
    assertThat(report.evidence()).anyMatch(e -> e.finding().contains(UNPHYSICAL));
    assertThat(report.evidence()).anyMatch(e -> e.engine() == Engine.NUMERIC);
  }

  private static boolean hasThermalRates(ClaimReport report) {
    assertThat(report.verdict()).isInstanceOf(Verdict.Refuted.class);
    Map<String, Rational> point = ((Verdict.Refuted) report.verdict()).counterexample().point();
    return List.of("h", "c").stream()
        .allMatch(
            bath ->
                point.get("gamma_" + bath + "_up").compareTo(point.get("gamma_" + bath + "_down"))
                    < 0);
  }
}
