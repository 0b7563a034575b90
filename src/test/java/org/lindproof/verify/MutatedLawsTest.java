package org.lindproof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lindproof.verify.StudyCopy.Change;

/** One slip of the pen at a time in the laws and in the negativity as a function of the rates. */
class MutatedLawsTest {
  /** All false. */
  private static final List<Change> CHANGES =
      List.of(
          change("first-law.with-interaction", "eq:first-law", "= 0", "= J_{ss}"),
          change("first-law.local.resonant", "eq:first-law", "= 0", "= Q_h"),
          change("signs.with-interaction.hot-to-cold", "eq:signs", "Q_c &< 0", "Q_c &> 0"),
          change("signs.local.detuned-up", "eq:signs", "Q_h &> 0", "Q_h &< 0"),
          change("second-law.local", "eq:second-law", "\\geq", "\\leq"),
          change("second-law.local", "eq:second-law", "\\frac{Q_c}{T_c}", "\\frac{Q_c}{T_h}"),
          change(
              "second-law.with-interaction.detuned-up",
              "eq:second-law",
              "- \\frac{Q_c}",
              "+ \\frac{Q_c}"),
          change("bose-einstein", "eq:bose-einstein", "- 1)", "+ 1)"),
          change(
              "bose-einstein",
              "eq:bose-einstein",
              "\\beta_j \\varepsilon_j",
              "2 \\beta_j \\varepsilon_j"),
          change("detailed-balance", "eq:detailed-balance", "-\\beta_j", "\\beta_j"),
          change("detailed-balance", "eq:inverse-temperature", "1/T_j", "2/T_j"),
          change(
              "eq12.fermionic.explicit", "eq:heat-current-fermionic", "4\\delta^2", "2\\delta^2"),
          change("widths.fermionic", "eq:widths-fermionic", "= \\gamma_j", "= 2 \\gamma_j"),
          change("widths.bosonic", "eq:widths-bosonic", "1 + 2", "1 - 2"),
          change("same-zeros", "eq:same-zeros", "c = 0", "c = 1"),
          change("same-zeros", "eq:same-zeros", "c = 0", "\\delta c = 0"),
          change("r2r3.weak", "eq:r2r3-weak", "\\geq", "\\leq"),
          change("bound", "eq:bound", "|J_{\\text{ss}}| > J_c", "J_{\\text{ss}} > J_c"),
          change("eq18.repaired", "eq:critical-current-repaired", "16g^2", "8g^2"),
          change("eq18.repaired.units", "eq:critical-current-repaired", "^2}\n", "}\n"),
          change("witness.cold-to-hot", "eq:witness-reversed", "< -J_c", "> -J_c"),
          change("necessary", "eq:necessary", "\\neq 0", "> 0"),
          change(
              "necessary.hot-to-cold",
              "eq:necessary-positive",
              "J_{\\text{ss}} > 0",
              "J_{\\text{ss}} > g^2"),
          change("not-sufficient.witness", "eq:current-without-entanglement", "> 0 = N", "= 0 < N"),
          change("only-lambda3.lambda_3", "eq:lambda3-negative", "< 0", "= -1"),
          change("order.energies-held", "eq:heat-current", "8g^2", "8g"),
          change("order.resonant", "eq:heat-current", "8g^2", "8g"),
          change("eq17", "eq:A", "+ 2(", "- 2("),
          change("eq17", "eq:C", "- 8", "+ 8"),
          change("eq17", "eq:D", "- \\gamma_h^+", "+ \\gamma_h^+"),
          change("eq17", "eq:n-rates", "16g^4", "8g^4"),
          change(
              "eq17.differences",
              "eq:rate-differences",
              "\\gamma_j^- - \\gamma_j^+",
              "\\gamma_j^-"));

  @TempDir private Path folder;

  private static Change change(String claim, String label, String before, String after) {
    return new Change(claim, label, before, after);
  }

  @TestFactory
  Stream<DynamicTest> noFalseLawIsProved() {
    return new StudyCopy("critical-heat-current")
        .judge(folder, CHANGES, 1).entrySet().stream()
            .map(
                entry ->
                    DynamicTest.dynamicTest(
                        entry.getKey().toString(),
                        () ->
                            assertThat(entry.getValue().verdict().key())
                                .as("%s", entry.getValue().verdict())
                                .isEqualTo("refuted")));
  }
}
