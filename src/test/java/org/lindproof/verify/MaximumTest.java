package org.lindproof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lindproof.verify.verdict.Verdict;

/** The greatest of several numbers, some of which are known never to be the greatest. */
class MaximumTest {
  private static final String FORWARD =
      "assume: ['gamma_h_up*gamma_c_down > gamma_h_down*gamma_c_up']";
  private static final String ROOT = "\\sqrt{4|c|^2 + (r_1 - r_4)^2}";

  @TempDir private Path folder;

  @Test
  void aMaximumIsWhatIsNeverLess() {
    AddedClaims.to("critical-heat-current")
        .claim("\\max\\{0, r_1\\} = r_1", "identity")
        .claim("\\max\\{0, J_{ss}\\} = J_{ss}", "identity", FORWARD)
        .claim("\\max\\{r_1, 0, r_1, -r_2\\} = r_1", "identity")
        .claim("\\max\\{-r_1, -r_2\\} < 0", "inequality")
        .claim("N = \\max\\{0, \\frac{1}{2} (%s - r_1 - r_4)\\}".formatted(ROOT), "identity")
        .claim("\\max\\{|J_{ss}|, J_{ss}\\} = |J_{ss}|", "identity")
        .claim("\\max\\{J_{ss}, -J_{ss}\\} = |J_{ss}|", "identity")
        .judge(folder)
        .forEach(
            report ->
                assertThat(report.verdict())
                    .as("%s", report.understood())
                    .isEqualTo(new Verdict.Proved()));
  }

  @Test
  void aMaximumIsNotWhatIsSometimesLess() {
    AddedClaims.to("critical-heat-current")
        .claim("\\max\\{0, -r_1\\} = -r_1", "identity")
        .claim("\\max\\{0, J_{ss}\\} = J_{ss}", "identity")
        .claim("\\max\\{r_1, r_2\\} = r_2", "identity")
        .claim("\\max\\{J_{ss}, -J_{ss}\\} = J_{ss}", "identity")
        .judge(folder)
        .forEach(
            report ->
                assertThat(report.verdict())
                    .as("%s", report.understood())
                    .isInstanceOf(Verdict.Refuted.class));
  }
}
