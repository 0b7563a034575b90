package org.lindproof.report.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindproof.algebra.expression.Expression.product;
import static org.lindproof.algebra.expression.Expression.sum;
import static org.lindproof.algebra.expression.Expression.symbol;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.report.Reports;
import org.lindproof.steady.step.StepContent;

class MathDisplayTest {
  private static final LatexPrinter PRINTER =
      new LatexPrinter(
          Map.of("Delta", "\\Delta", "Omega", "\\Omega", "gamma", "\\gamma", "chi", "\\chi"));

  private static List<String> linesOf(Expression right, double width) {
    String tex =
        new MathDisplay(PRINTER, width)
            .display(List.of(new StepContent.Equation(symbol("chi"), right)));
    return tex.lines().filter(line -> line.contains("&")).toList();
  }

  private static Expression over(Expression numerator, Expression denominator) {
    return new Expression.Quotient(numerator, denominator);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\\gamma_h^+ ; 1.237",
        "\\frac{a}{b+c} ; 2.324",
        "\\sqrt{4g^2 + x} ; 4.255",
        "4g^2(\\gamma_h^+ + \\gamma_c^+)^2 ; 6.384",
        "\\max\\{0, n(\\rho_{\\text{ss}})\\} ; 6.384",
        "\\bigl[16 g^4 \\Gamma^2 (\\gamma_h^+ - \\gamma_h^- + \\gamma_c^+ - \\gamma_c^-)^2\\bigr]^{1/2} ; 14.99",
        "|c|^2 > r_1 r_4 \\iff N(\\rho_{\\text{ss}}) > 0 ; 12.24"
      })
  void widthsAreNotFarFromThoseOfTex(String tex, double em) {
    assertThat(TexWidth.of(tex)).isBetween(0.95 * em, 1.25 * em);
  }

  @Test
  void aShortFormulaStaysOnOneLine() {
    assertThat(linesOf(over(symbol("Omega"), symbol("gamma")), 44))
        .containsExactly("\\chi & = \\frac{\\Omega}{\\gamma}");
  }

  @Test
  void aLongSumIsBrokenBeforeItsSigns() {
    List<String> lines = linesOf(Reports.longSum(40), 44);
    assertThat(lines).hasSizeGreaterThan(2);
    assertThat(lines.subList(1, lines.size()))
        .allMatch(line -> line.startsWith("&\\qquad {}+") || line.startsWith("&\\qquad {}-"));
  }

  @Test
  void noLineIsWiderThanAllowed() {
    Expression formula = product(List.of(symbol("Omega"), Reports.longSum(25), symbol("gamma")));
    for (double width : new double[] {20, 30, 44, 60}) {
      assertThat(linesOf(formula, width))
          .allMatch(line -> TexWidth.of(line.replace("&", "").replace("\\\\", "")) <= width + 0.5);
    }
  }

  @Test
  void aWideFractionBecomesOneOverItsDenominatorTimesABracket() {
    List<String> lines = linesOf(over(Reports.longSum(30), symbol("chi")), 44);
    assertThat(lines.get(0)).startsWith("\\chi & = \\frac{1}{\\chi}\\bigl[");
    assertThat(lines.get(lines.size() - 1)).endsWith("\\bigr]");
  }

  @Test
  void shortFactorsOfAWideFractionStayAboveItsBar() {
    Expression numerator = product(List.of(symbol("Omega"), Reports.longSum(30)));
    assertThat(linesOf(over(numerator, symbol("chi")), 44).get(0))
        .startsWith("\\chi & = \\frac{\\Omega}{\\chi}\\bigl[");
  }

  @Test
  void aFractionThatIsWideAboveAndBelowIsWrittenWithASlash() {
    assertThat(String.join(" ", linesOf(over(Reports.longSum(30), Reports.longSum(31)), 44)))
        .contains("\\bigr]\\Big/\\bigl[");
  }

  @Test
  void aWideRootBecomesAPowerOneHalf() {
    assertThat(String.join(" ", linesOf(new Expression.SquareRoot(Reports.longSum(30)), 44)))
        .contains("\\bigl[")
        .endsWith("\\bigr]^{1/2}");
  }

  @Test
  void bracketsOpenAsOftenAsTheyClose() {
    Expression nested =
        over(
            product(
                List.of(
                    sum(List.of(symbol("gamma"), Reports.longSum(20))),
                    new Expression.Power(Reports.longSum(20), 3),
                    new Expression.Modulus(Reports.longSum(20)))),
            Reports.longSum(20));
    String all = String.join(" ", linesOf(nested, 44));
    assertThat(all.split("igl", -1).length).isEqualTo(all.split("igr", -1).length);
  }

  @Test
  void aNestedSumKeepsItsBrackets() {
    Expression nested =
        new Expression.Sum(List.of(symbol("gamma"), new Expression.Negation(Reports.longSum(30))));
    assertThat(String.join(" ", linesOf(nested, 44))).contains("- \\bigl(");
  }
}
