package org.lindproof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lindproof.verify.verdict.Verdict;

/** The imaginary unit in the operators of a study, in all engines. */
class ComplexCoefficientTest {
  private static final String DRIVE = "'(Omega/2)*(sp[q] + sm[q])'";
  private static final String ALONG_X = "expectation: 'sx[q]'";
  private static final String COHERENCE =
      "\\rho_{eg} = \\frac{%s\\Omega (2\\Delta + i\\gamma)}{\\gamma^2 + 4\\Delta^2 + 2\\Omega^2}";

  @TempDir private Path folder;

  /** H_drive = (Omega/2) sigma_y turns the coherence of sigma_x by a right angle. */
  @Test
  void aDriveAlongAnotherAxisTurnsTheCoherence() {
    List<ClaimReport> reports =
        AddedClaims.to("driven-qubit")
            .withModel(DRIVE, "'(Omega/2)*(i*sm[q] - i*sp[q])'")
            .claim(COHERENCE.formatted("i "), "identity", "")
            .claim(COHERENCE.formatted("-"), "identity", "")
            .judge(folder);
    assertThat(reports.get(0).verdict()).isEqualTo(new Verdict.Proved());
    assertThat(reports.get(0).evidence()).hasSize(3);
    assertThat(reports.get(1).verdict()).isInstanceOf(Verdict.Refuted.class);
  }

  /** sigma_x = sp + sm and sigma_y = i (sm - sp): parts of twice the expectation of sp. */
  @Test
  void thePartsOfAComplexExpectationAreExpectations() {
    AddedClaims.to("driven-qubit")
        .withModel(ALONG_X, "expectation: '2*(sp[q] + dagger(sp[q]))/2'")
        .withModel("expectation: 'sy[q]'", "expectation: '-2*i*(sp[q] - dagger(sp[q]))/2'")
        .claim("\\langle\\sigma_x\\rangle = \\rho_{eg} + \\rho_{eg}^*", "identity", "")
        .claim("\\langle\\sigma_y\\rangle = i \\rho_{eg} - i \\rho_{eg}^*", "identity", "")
        .judge(folder)
        .forEach(report -> assertThat(report.verdict()).isEqualTo(new Verdict.Proved()));
  }
}
