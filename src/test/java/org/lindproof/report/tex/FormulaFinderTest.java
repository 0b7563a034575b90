package org.lindproof.report.tex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.report.Reports;

/** Formulas in plain text. */
class FormulaFinderTest {
  private final LatexPrinter printer =
      new LatexPrinter(Map.of("r1", "r_1", "eps_h", "\\varepsilon_h", "J", "J"));
  private final FormulaFinder finder =
      new FormulaFinder(
          printer,
          new NamedText(printer, Reports.study().system()),
          Set.of("r1", "eps_h", "J", "c"));

  @Test
  void aValueIsTypesetAsMathematics() {
    assertThat(finder.print("r1 = 1/2*sqrt(5)")).contains("r_1 =").contains("\\sqrt{5}");
    assertThat(finder.print("left side = 3/4")).isEqualTo("left side = $\\tfrac{3}{4}$");
  }

  @Test
  void aFormulaInsideASentenceIsFoundWhole() {
    assertThat(finder.print("without the square of (eps_h + 2*r1)^2, which is odd"))
        .startsWith("without the square of $")
        .contains("\\varepsilon_h + 2r_1")
        .endsWith("^2$, which is odd");
  }

  @Test
  void theFirstDigitsOfANumberStayDigits() {
    assertThat(finder.print("J = 0.268941..., as expected"))
        .isEqualTo("$J = 0.268941\\ldots$, as expected");
    assertThat(finder.print("J = -0.5...")).isEqualTo("$J = -0.5\\ldots$");
  }

  @Test
  void wordsAreNoFormulasEvenIfTheyAreNamesOfSymbols() {
    assertThat(finder.print("thermal rates")).isEqualTo("thermal rates");
    assertThat(finder.print("c and J fall")).doesNotContain("$");
    assertThat(finder.print("agrees at 24 of 24 points")).doesNotContain("$");
    assertThat(finder.print("two-qubit x = 3")).doesNotContain("x =$");
  }

  @Test
  void anEnclosedNumberStaysADecimal() {
    assertThat(finder.print("at r1 = 0.055635552755188 +- 1.26E-22, and nowhere else"))
        .isEqualTo("at $r_1 = 0.055635552755188 \\pm 1.26 \\cdot 10^{-22}$, and nowhere else");
    assertThat(finder.print("J is 1.5E-7 +- 0 there")).contains("$1.5 \\cdot 10^{-7} \\pm 0$");
    assertThat(finder.print("J = 0.055635552755188")).isEqualTo("$J = 0.055635552755188$");
    assertThat(finder.print("J = 0.5")).isEqualTo("$J = \\tfrac{1}{2}$");
    assertThat(finder.print("x = 0.5 +- 0.1")).doesNotContain("x = 0.5 \\pm");
  }

  @Test
  void nothingOfTheTextReachesTexWithAMeaning() {
    assertThat(finder.print("50% \\input{x} $ J = 1 # &"))
        .doesNotContain("\\input")
        .contains("\\%")
        .contains("\\$")
        .contains("$J = 1$");
  }
}
