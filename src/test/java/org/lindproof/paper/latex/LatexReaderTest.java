package org.lindproof.paper.latex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.plain.PlainReader;
import org.lindproof.paper.print.PlainPrinter;
import org.lindproof.paper.tex.TexTokenizer;
import org.lindproof.paper.tex.UnreadableFormulaException;

class LatexReaderTest {
  private final SymbolTable symbols =
      SymbolTable.of(
          Map.ofEntries(
              Map.entry("gamma_h", List.of("\\gamma_h")),
              Map.entry("up", List.of("\\gamma_h^+")),
              Map.entry("down", List.of("\\gamma_h^-")),
              Map.entry("gamma_c", List.of("\\gamma_c")),
              Map.entry("n_h", List.of("n_B^{(h)}")),
              Map.entry("N", List.of("N(\\rho_{ss})", "N")),
              Map.entry("J", List.of("J_{ss}")),
              Map.entry("Q", List.of("Q_h^{ss}", "Q_h")),
              Map.entry("a", List.of("a", "x_a")),
              Map.entry("b", List.of("b")),
              Map.entry("c", List.of("c")),
              Map.entry("g", List.of("g")),
              Map.entry("sx", List.of("\\langle\\sigma_x\\rangle"))));
  private final RunningIndices indices = new RunningIndices(Map.of("j", List.of("h", "c")));
  private final LatexReader reader = new LatexReader(symbols, indices);

  private String plain(String tex) {
    return new PlainPrinter().print(reader.readExpression(tex));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "\\gamma_h; gamma_h",
        "\\gamma_h^+; up",
        "\\gamma^+_h; up",
        "{\\gamma}_{h}^{+}; up",
        "\\gamma_h^2; gamma_h^2",
        "(\\gamma_h^+)^2; up^2",
        "\\gamma_h^+\\gamma_h^-; up*down",
        "n_B^{(h)}; n_h",
        "N(\\rho_{\\text{ss}}); N",
        "N(\\rho_{ss})^2; N^2",
        "N\\left(\\rho_{\\mathrm{ss}}\\right); N",
        "N(a+b); N*(a + b)",
        "J_{\\text{ss}}; J",
        "Q_h^{\\text{ss}}; Q",
        "Q_h; Q",
        "Q_h^{-1}; Q^-1",
        "x_{a}; a",
        "c^*; conj(c)",
        "|c|^2; abs(c)^2",
        "4|c|^2|a|; 4*abs(c)^2*abs(a)",
        "|a| + 2|c|; abs(a) + 2*abs(c)",
        "||a|b|; abs(abs(a)*b)",
        "\\bigl| a \\bigr|; abs(a)",
        "2g(a+b); 2*g*(a + b)",
        "\\frac12; 1/2",
        "\\frac{a}{b} c; (a/b)*c",
        "\\dfrac ab; a/b",
        "\\sqrt{a}; sqrt(a)",
        "\\sqrt2; sqrt(2)",
        "[a \\{b + (c)\\}]; a*(b + c)",
        "\\max \\{0, -a\\}; max(0, -a)",
        "\\exp(a); exp(a)",
        "e^{a b}; exp(a*b)",
        "i a; i*a",
        "\\mathrm{i} a; i*a",
        "0.25 a; (1/4)*a",
        "1.6 \\times 10^{-3}; (8/5)*10^-3",
        "a - b; a - b",
        "-a b; -a*b",
        "a \\cdot b \\times c; a*b*c",
        "ab/c; (a*b)/c",
        "a + b/c^2; a + b/c^2",
        "a\\,b~c\\!; a*b*c",
        "\\langle \\sigma_x \\rangle^2; sx^2",
        "\\sum_{j \\in \\{h,c\\}} \\gamma_j^2; gamma_h^2 + gamma_c^2",
        "a + \\sum_j b\\gamma_j + c; a + (b*gamma_h + b*gamma_c) + c"
      })
  void a_formula_means_what_a_physicist_reads(String tex, String expected) {
    Expression wanted =
        new PlainReader(name -> name.matches("[A-Za-z_]+")).readExpression(expected);
    assertThat(plain(tex)).isEqualTo(new PlainPrinter().print(wanted));
  }

  @Test
  void nothing_is_simplified() {
    assertThat(reader.readExpression("4g^2(a+b)"))
        .isEqualTo(
            new Expression.Product(
                List.of(
                    Expression.constant(4),
                    new Expression.Power(Expression.symbol("g"), 2),
                    new Expression.Sum(List.of(Expression.symbol("a"), Expression.symbol("b"))))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "a = b > c; a = b > c",
        "a := b \\coloneqq c; a := b := c",
        "a \\geq b \\leq c \\neq g; a >= b <= c != g",
        "a > b \\iff c > 0; a > b <=> c > 0",
        "a > b \\quad\\Longleftrightarrow\\quad c > 0; a > b <=> c > 0",
        "\\frac{a}{b} > \\sqrt{c} := g; a/b > sqrt(c) := g"
      })
  void relations_chain_and_statements_are_equivalent(String tex, String expected) {
    assertThat(new PlainPrinter().print(reader.readStatement(tex))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "a/2b; can be read in two ways",
        "a/b/c; can be read in two ways",
        "1/2 a; can be read in two ways",
        "a/b \\cdot c; can be read in two ways",
        "|a|b|c|; can be read in two ways",
        "a^12; a number follows a factor",
        "2 3; a number follows a factor",
        "1 000; a number follows a factor",
        "a = b \\quad c; wide blank",
        "\\sqrt[3]{a}; only square roots",
        "a^{1/2}; neither an integer nor",
        "a^{65}; beyond 64",
        "a^{99999}; beyond 64",
        "a^b; neither an integer nor",
        "a^2^2; double superscript",
        "\\gamma_h^{+2}; neither an integer nor",
        "a - b \\text{ if }; not declared",
        "[a, b]; inside the bracket",
        "{a; never closed",
        "a}; no opening one",
        "(a; never closed",
        "(a]; inside the bracket",
        "a); unexpected )",
        "\\left( a; \\left without",
        "a \\right); \\right without",
        "\\left. a; followed by",
        "{}; a group is empty",
        "\\frac{}{a}; a group is empty",
        "\\text{}; a group is empty",
        "a +; ends too early",
        "+; ends too early",
        "a - - b; unexpected -",
        "a \\foo; macro \\foo is not one",
        "\\input{x}; macro \\input is not one",
        "\\write18{x}; macro \\write is not one",
        "\\catcode`a; macro \\catcode is not one",
        "\\def\\x{}; macro \\def is not one",
        "\\begin{aligned}a\\end{aligned}; an environment inside a formula",
        "z; the symbol z is not declared",
        "\\gamma_x; not declared",
        "a_2; not declared",
        "J; not declared",
        "\\max\\{a\\}; single value",
        "\\max a; without brackets",
        "\\exp a; without brackets",
        "\\sum_k a; declared index",
        "\\sum_j a; does not contain the index",
        "\\sum_j \\gamma_j + \\gamma_j; where the sum ends",
        "a \\pm b; unexpected",
        "a = b; unexpected =",
        "\\text{a$b}; inside \\text",
        "a'; unexpected '",
        "a # b; unexpected #",
        "\\frac{a}; needs an argument",
        "^2; unexpected ^"
      })
  void what_cannot_be_read_in_one_way_is_refused(String tex, String problem) {
    assertThatExceptionOfType(UnreadableFormulaException.class)
        .isThrownBy(() -> reader.readExpression(tex))
        .withMessageContaining(problem)
        .withMessageContaining("line 1, column ");
  }

  @ParameterizedTest
  @CsvSource({"(,)", "{,}", "\\sqrt{,}", "[,]", "\\lvert,\\rvert", "\\frac{1}{,}", "e^{,}"})
  void deep_nesting_gets_a_clean_message(String open, String close) {
    String tex = open.repeat(3000) + "a" + close.repeat(3000);
    assertThatExceptionOfType(UnreadableFormulaException.class)
        .isThrownBy(() -> reader.readExpression(tex.substring(0, Math.min(9000, tex.length()))))
        .withMessageContaining("deeper than 64");
  }

  @Test
  void a_long_formula_is_refused_and_a_long_sum_is_not() {
    assertThat(reader.readExpression("a" + "+a".repeat(4000)).children()).hasSize(4001);
    assertThatExceptionOfType(UnreadableFormulaException.class)
        .isThrownBy(() -> reader.readExpression("a" + "+a".repeat(6000)))
        .withMessageContaining("more than 10000 tokens");
  }

  @Test
  void faults_name_line_and_column() {
    assertThatExceptionOfType(UnreadableFormulaException.class)
        .isThrownBy(() -> reader.readExpression("a + % comment\n  b z"))
        .satisfies(
            fault -> {
              assertThat(fault.line()).isEqualTo(2);
              assertThat(fault.column()).isEqualTo(5);
            });
  }

  @Test
  void a_running_index_gives_one_instance_per_value() {
    List<LatexReader.Instance> instances =
        reader.read(TexTokenizer.tokens("\\gamma_j = \\gamma_j", 1));
    assertThat(instances)
        .extracting(LatexReader.Instance::indices)
        .containsExactly(Map.of("j", "h"), Map.of("j", "c"));
    assertThat(new PlainPrinter().print(instances.get(1).statement()))
        .isEqualTo("gamma_c = gamma_c");
  }

  @Test
  void a_declared_symbol_with_the_letter_of_an_index_is_no_instance() {
    SymbolTable table = SymbolTable.of(Map.of("mean", List.of("\\gamma_j")));
    assertThat(new LatexReader(table, indices).read(TexTokenizer.tokens("\\gamma_j = 1", 1)))
        .hasSize(1);
  }
}
