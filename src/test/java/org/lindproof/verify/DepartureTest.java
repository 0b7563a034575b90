package org.lindproof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindproof.paper.StudyReader;
import org.lindproof.verify.verdict.Verdict;

/**
 * An assumption may set to zero what the domain keeps from it, if the steady state stays unique.
 */
class DepartureTest {
  private static final Path ENGINE = Path.of("proofs", "critical-heat-current");

  @TempDir private Path folder;

  /** The verdict on a formula under g = 0, with some text of the study replaced. */
  private ClaimReport judged(String formula, String kind, String replace, String by)
      throws IOException {
    String model = Files.readString(ENGINE.resolve("study.yaml"));
    assertThat(model).contains(replace);
    Files.writeString(folder.resolve("study.yaml"), model.replace(replace, by));
    Files.writeString(
        folder.resolve("paper.tex"),
        "\\begin{document}\n\\begin{equation}\\label{x}\n"
            + formula
            + "\n\\end{equation}\n\\end{document}\n");
    Files.writeString(
        folder.resolve("claims.yaml"),
        """
        claims:
          - id: x
            formula: x
            kind: %s
            cite: x
            expect: proved
            assume: ['g = 0']
        """
            .formatted(kind));
    return StudyVerification.run(StudyReader.read(folder), Set.of(), 1, message -> {})
        .claims()
        .get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "c = 0; identity; proved",
        "r_1 \\Gamma_h \\Gamma_c = \\gamma_h^+ \\gamma_c^+; identity; proved",
        "r_1 \\Gamma_h \\Gamma_c = \\gamma_h^+ \\gamma_c^-; identity; refuted",
        "r_1 > 0; inequality; proved",
        "r_1 > r_4; inequality; refuted",
        "\\rho_{ss} \\sigma_+^{(h)} = 0; identity; refuted",
        "[H_{\\text{int}}, \\rho(t)] = 0; identity; proved",
        // derived with the help of g != 0
        "N(\\rho_{ss}) = 0; identity; supported",
        "J_c = 0; identity; undecided",
      })
  void without_coupling_the_steady_state_is_that_of_two_baths(
      String formula, String kind, String verdict) throws IOException {
    ClaimReport report = judged(formula, kind, "title", "title");
    assertThat(report.verdict().key()).as("%s", report.verdict()).isEqualTo(verdict);
    assertThat(report.assumptions()).contains("g = 0");
    if (verdict.equals("proved") || verdict.equals("refuted")) {
      assertThat(report.evidence())
          .anyMatch(
              e -> e.finding().startsWith("g = 0 is outside of the study's domain; put back"));
    }
  }

  @Test
  void where_zero_makes_the_steady_state_ambiguous_nothing_is_decided() throws IOException {
    String cold = "  - { operator: 'sp[c]', rate: gamma_c_up, bath: c }\n";
    ClaimReport coupled =
        judged("c = 0", "identity", cold + cold.replace("sp", "sm").replace("up", "down"), "");
    assertThat(coupled.verdict()).isInstanceOf(Verdict.Undecided.class);
    assertThat(((Verdict.Undecided) coupled.verdict()).reason())
        .contains("the steady state is not proved to be unique");
  }
}
