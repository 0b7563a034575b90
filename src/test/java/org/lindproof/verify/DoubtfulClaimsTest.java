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

/** Claims that are easy to get wrong: each once had, or nearly had, a wrong verdict. */
class DoubtfulClaimsTest {
  private static final Path ENGINE = Path.of("proofs/critical-heat-current");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // occupations stand for temperatures: they fall with energy over temperature
        "J_{ss} > 0; inequality; assume: ['thermal rates', 'delta = 0', 'T_h > T_c']; proved",
        "J_{ss} = 0; identity; assume: ['thermal rates', 'delta = 0', 'T_h = T_c']; proved",
        "J_{ss} > 0; inequality; assume: ['thermal rates', 'T_h > T_c']; refuted",
        "J_{ss} > 0; inequality; assume: ['thermal rates', 'delta = 0', 'T_h < T_c']; refuted",
        "J_{ss} = 0; identity; assume: ['thermal rates', 'T_h = T_c']; refuted",
        "J_{ss} > 0; inequality; assume: ['fermionic rates', 'delta > 0', 'T_h > T_c']; proved",
        "n_B^{(h)} < \\frac{1}{2}; inequality; assume: ['fermionic rates']; proved",
        "n_B^{(h)} < \\frac{1}{2}; inequality; assume: ['thermal rates']; refuted",
        "n_B^{(h)} > n_B^{(c)}; inequality; assume: ['thermal rates', 'T_h > T_c']; refuted",
        "n_B^{(h)} > n_B^{(c)}; inequality; assume: ['thermal rates', 'T_h*eps_c > T_c*eps_h']; proved",
        // what is true of the occupations alone may be false of all temperatures
        "T_h > T_c; inequality; assume: ['thermal rates']; refuted",
        // two values for one symbol
        "\\delta = 0; identity; assume: ['delta = 0', 'delta = g']; undecided",
        "\\gamma_h^+ = 1; identity; assume: ['thermal rates', 'gamma_h_up = 1']; undecided",
        // a printed definition is not ignored when it is named
        "n(\\rho_{ss}) := 3 r_1; definition; where: { n: eq:n }; refuted",
        "\\lambda_1 = r_3; eigenvalue; {cut: h, where: { lambda_1: eq:eigenvalues }}; refuted",
        // no order among complex numbers
        "c > 0; inequality; ; undecided",
        "\\max\\{0, c\\} = \\max\\{0, c\\}; identity; ; undecided",
        // an ordinary claim on which a factorization once broke down
        "r_1 > r_4; inequality; ; refuted",
        // the modulus of a quantity without a known sign
        "J_{ss} = |J_{ss}|; identity; ; refuted",
        "|c|^2 = c c^*; identity; ; proved",
        // contradictory assumptions prove nothing
        "\\delta > 0; inequality; assume: ['delta > 0', 'delta < 0']; undecided"
      })
  void aDoubtfulClaimGetsTheVerdictThatIsDue(
      String formula, String kind, String options, String verdict) throws IOException {
    assertThat(verdictOf(formula, kind, options == null ? "" : options)).isEqualTo(verdict);
  }

  @Test
  void aCounterexampleHasAUniqueSteadyState() throws IOException {
    Path study = folder.resolve("study");
    Files.createDirectory(study);
    Path driven = Path.of("proofs/driven-qubit");
    Files.copy(driven.resolve("paper.tex"), study.resolve("paper.tex"));
    Files.copy(driven.resolve("claims.yaml"), study.resolve("claims.yaml"));
    String system = Files.readString(driven.resolve("study.yaml"));
    Files.writeString(
        study.resolve("study.yaml"),
        system
            .replace("domain: nonzero", "domain: real")
            .replace("domain: positive", "domain: nonnegative"));
    StudyReport report =
        StudyVerification.run(StudyReader.read(study), Set.of("no-inversion"), 1, message -> {});
    assertThat(report.claims().get(0).verdict()).isNotInstanceOf(Verdict.Refuted.class);
  }

  private String verdictOf(String formula, String kind, String options) throws IOException {
    Path study = folder.resolve("study");
    Files.createDirectory(study);
    Files.copy(ENGINE.resolve("study.yaml"), study.resolve("study.yaml"));
    String display =
        "\\begin{equation}\\label{eq:doubt}\n" + formula + "\n\\end{equation}\n\\end{document}";
    Files.writeString(
        study.resolve("paper.tex"),
        Files.readString(ENGINE.resolve("paper.tex")).replace("\\end{document}", display));
    String lines =
        options.startsWith("{")
            ? options.substring(1, options.length() - 1).replace(", where", "\n    where")
            : options;
    Files.writeString(
        study.resolve("claims.yaml"),
        Files.readString(ENGINE.resolve("claims.yaml"))
            + """
              - id: doubt
                formula: eq:doubt
                kind: %s
                cite: none
                expect: proved
                %s
            """
                .indent(0)
                .formatted(kind, lines));
    StudyReport report =
        StudyVerification.run(StudyReader.read(study), Set.of("doubt"), 1, message -> {});
    return report.claims().get(0).verdict().key();
  }
}
