package org.lindproof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lindproof.verify.verdict.Engine;

/** Beyond exact arithmetic floating point supports what it sees hold everywhere, and no more. */
class FloatingSupportTest {
  @TempDir private Path folder;

  @Test
  void whatIsBeyondExactArithmeticIsAtBestSupported() {
    String nested = "\\sqrt{1 + \\sqrt{1 + %s r_1}}";
    List<ClaimReport> reports =
        AddedClaims.to("critical-heat-current")
            .claim("e^{r_1} e^{r_2} = e^{r_1 + r_2}", "identity")
            .claim("e^{r_1} e^{r_2} = e^{r_1 - r_2}", "identity")
            .claim("e^{g^2} > 1 + g^2", "inequality")
            .claim("e^{g^2} < 1 + g^2", "inequality")
            .claim(nested.formatted("2") + " > " + nested.formatted(""), "inequality")
            .claim("e^{r_1} > e^{r_2} \\iff r_1 > r_2", "equivalence")
            .claim("e^{r_1} > e^{r_2} \\iff r_1 > r_3", "equivalence")
            .judge(folder);
    assertThat(reports)
        .extracting(report -> report.verdict().key())
        .containsExactly(
            "supported",
            "undecided",
            "supported",
            "undecided",
            "supported",
            "supported",
            "undecided");
    assertThat(reports.get(1).evidence()).anyMatch(e -> e.engine() == Engine.NUMERIC);
    assertThat(reports.get(1).evidence()).noneMatch(e -> e.finding().contains("fails at 0"));
  }

  /** A claim without a meaning is not supported, whatever its numbers are. */
  @Test
  void whatHasNoMeaningIsNotSupported() {
    AddedClaims.to("critical-heat-current")
        .claim("e^{c} > 0", "inequality")
        .claim("\\lambda_1 = e^{r_2}", "identity")
        .claim("e^{\\frac{1}{\\delta - \\delta}} > 0", "inequality")
        .judge(folder)
        .forEach(report -> assertThat(report.verdict().key()).isEqualTo("undecided"));
  }
}
