package org.lindproof.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Temperature, coupling and occupation of a bath are tied to its rates by statistics alone. */
class ThermalSymbolsTest {
  @TempDir Path folder;

  private Study study(String formula, String options) throws IOException {
    String model =
        SmallStudy.MODEL.replace(
            "hamiltonian:\n", "notation:\n  x: { tex: ['x'], means: 2*g }\nhamiltonian:\n");
    Files.writeString(folder.resolve("study.yaml"), model);
    Files.writeString(
        folder.resolve("paper.tex"),
        SmallStudy.PAPER.replace(
            "\\end{document}",
            """
            \\begin{equation}\\label{eq:q}
            q = 2 T
            \\end{equation}
            \\begin{equation}\\label{eq:claimed}
            %s
            \\end{equation}
            \\end{document}
            """
                .formatted(formula)));
    Files.writeString(
        folder.resolve("claims.yaml"),
        """
        printed:
          q: { tex: ['q'] }
        claims:
          - id: claimed
            formula: eq:claimed
            kind: inequality
            cite: none
            expect: proved
            %s
        """
            .formatted(options));
    return StudyReader.read(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "p < T; row: 1; T",
        "p < g; row: 1; g",
        "p < x; row: 1; g",
        "p < n; row: 1; nb",
        "p < 1; assume: ['T > w']; T",
        "p < 1; assume: ['up = g']; g",
        "p < q; 'where: { q: eq:q }'; T",
        "0 < p < T; link: 2; T"
      })
  void aClaimThatSpeaksOfThemMustAssumeTheStatistics(String formula, String options, String name)
      throws IOException {
    assertThatExceptionOfType(InvalidStudyException.class)
        .isThrownBy(() -> study(formula, options))
        .withMessageContaining("claims.yaml:")
        .withMessageContaining(" " + name + " appears")
        .withMessageContaining("add 'thermal rates' to assume");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "p < T; assume: ['thermal rates']",
        "p < 1; assume: ['thermal rates', 'T > w']",
        "p < 1; assume: ['up < down']",
        "p < Q; row: 1",
        "0 < p < T; link: 1"
      })
  void aClaimThatAssumesThemOrDoesNotSpeakOfThemIsRead(String formula, String options)
      throws IOException {
    assertThat(study(formula, options).claims()).hasSize(1);
  }
}
