package org.lindproof.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindproof.paper.claim.PrintedFormula;
import org.lindproof.paper.latex.RunningIndices;
import org.lindproof.paper.latex.SymbolTable;
import org.lindproof.paper.print.PlainPrinter;
import org.lindproof.paper.tex.UnreadableFormulaException;

class PaperReaderTest {
  private static final SymbolTable SYMBOLS =
      SymbolTable.of(
          Map.of(
              "a",
              List.of("a"),
              "b",
              List.of("b"),
              "c",
              List.of("c"),
              "d",
              List.of("d"),
              "x_h",
              List.of("x_h"),
              "x_c",
              List.of("x_c")));
  private static final RunningIndices INDICES = new RunningIndices(Map.of("j", List.of("h", "c")));

  private static ReadPaper read(String source) {
    return ReadPaper.of(OneQubit.paper(source), OneQubit.symbols(SYMBOLS), INDICES);
  }

  private static List<String> formulas(String source) {
    ReadPaper paper = read(source);
    assertThat(paper.faults()).isEmpty();
    return paper.formulas().stream()
        .map(
            f ->
                f.item()
                    + f.indices().values().toString()
                    + " "
                    + new PlainPrinter().print(f.statement()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\begin{equation}\\label{l} a = b. \\end{equation}",
        "\\begin{equation*} a = b, \\tag{3}\\label{l} \\end{equation*}",
        "\\[ a = b \\label{l} \\]",
        "\\begin{align} a &= b \\label{l} \\end{align}",
        "\\begin{gather*} a = b \\label{l}\\nonumber \\end{gather*}",
        "\\begin{multline}\\label{l} a \\\\ = b \\end{multline}",
        "\\begin{equation}\\label{l}\\begin{split} a &= b \\end{split}\\end{equation}",
        "\\begin{equation}\\label{l}\\begin{aligned}[t] a &= b \\\\ \\end{aligned}.\\end{equation}"
      })
  void every_kind_of_display_is_found_by_its_label(String source) {
    assertThat(formulas("Text.\n" + source + "\nText.")).containsExactly("1[] a = b");
  }

  @Test
  void displays_without_label_and_comments_are_not_read() {
    assertThat(
            formulas(
                "\\begin{equation} \\nonsense \\end{equation}\n"
                    + "% \\begin{equation}\\label{x} a = b \\end{equation}\n"
                    + "\\begin{verbatim} \\begin{equation}\\label{v} a \\end{equation}"
                    + "\\end{verbatim}\n"
                    + "100\\% \\[ a = c \\label{l} % = d\n \\]"))
        .containsExactly("1[] a = c");
  }

  @Test
  void items_are_numbered_row_by_row() {
    assertThat(
            formulas(
                "\\begin{align}\\label{l} a &= b & c &= d \\\\[2pt] a = c & & b = d \\end{align}"))
        .containsExactly("1[] a = b", "2[] c = d", "3[] a = c", "4[] b = d");
  }

  @Test
  void a_row_that_begins_with_a_relation_or_a_lone_sign_continues_the_formula_above() {
    assertThat(
            formulas(
                "\\begin{align}\\label{l} a &:= b & c &= d \\\\ &= c & &> a \\\\ &\\quad + d"
                    + " \\\\ -a &= b \\end{align}"))
        .containsExactly("1[] a := b = c + d", "2[] c = d > a", "3[] -a = b");
  }

  @Test
  void commas_and_words_separate_formulas_and_ranges_are_checked() {
    assertThat(
            formulas(
                "\\[\\label{l} x_j = a \\quad \\text{and} \\quad b = x_j^2, "
                    + "\\quad j \\in \\{c, h\\}. \\]"))
        .containsExactly("1[h] x_h = a", "1[c] x_c = a", "2[h] b = x_h^2", "2[c] b = x_c^2");
    assertThat(read("\\[\\label{l} x_j = a, \\quad j \\in \\{h\\} \\]").faults())
        .singleElement()
        .satisfies(f -> assertThat(f.reason()).hasMessageContaining("not that of a declared"));
  }

  @Test
  void words_may_stand_before_a_range_and_a_row_may_begin_with_an_equivalence() {
    assertThat(formulas("\\[ x_j = a \\quad \\text{for all } j \\in \\{h, c\\} \\label{l} \\]"))
        .containsExactly("1[h] x_h = a", "1[c] x_c = a");
    assertThat(formulas("\\begin{align} a &> b \\\\ &\\iff c > d \\label{l} \\end{align}"))
        .containsExactly("1[] a > b <=> c > d");
  }

  @Test
  void a_formula_keeps_its_source_and_its_line() {
    PrintedFormula formula =
        read("\n\n\\begin{equation}\\label{l}\n \\begin{aligned}\n a &= b \\\\\n &= c\n"
                + "\\end{aligned}\\end{equation}")
            .formulas()
            .get(0);
    assertThat(formula.line()).isEqualTo(5);
    assertThat(formula.tex()).isEqualTo("a = b = c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\begin{equation}\\label{l}a - a = 10\\end{equation}",
        "\\begin{gather}\\label{l}a < 15\\end{gather}",
        "\\begin{align}\\label{l}a &< 15\\end{align}",
        "\\begin{align}\\label{l}&a < 15&\\end{align}",
        "\\begin{align}\\label{l}|a|^2 > x_h\\end{align}"
      })
  void the_last_token_of_a_row_stays_with_the_one_before(String source) {
    assertThat(read(source).faults()).isEmpty();
    String printed = source.replaceAll(".*\\\\label\\{l}|\\\\end.*", "");
    assertThat(read(source).formulas().get(0).tex().replace(" ", ""))
        .isEqualTo(printed.replace("&", "").replace(" ", ""));
    assertThat(read(source).formulas().get(0).tex()).doesNotContain("^ ", "_ ", "1 ");
  }

  @Test
  void a_fault_spoils_its_own_formula_only() {
    ReadPaper paper =
        read(
            "\\begin{align}\\label{l} a &= \\foo \\\\ a &= b \\end{align} \\[ a = c \\label{m}\\]");
    assertThat(paper.formulas()).hasSize(2);
    assertThat(paper.faults()).singleElement().satisfies(f -> assertThat(f.item()).isEqualTo(1));
    assertThat(paper.labels()).containsExactlyInAnyOrder("l", "m");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\[ a = b \\label{l} \\] \\[ a = c \\label{l} \\]",
        "\\begin{equation}\\label{l} a = b",
        "\\[ a = b \\label{l}",
        "\\[ a = b \\label{l$} \\]",
        "\\begin{align} a &= b \\label{l} \\\\ a &= c \\label{m} \\end{align}",
        "\\begin{eqnarray} a &=& b \\label{l} \\end{eqnarray}",
        "\\catcode`\\%=12"
      })
  void a_broken_paper_is_refused(String source) {
    assertThatExceptionOfType(UnreadableFormulaException.class).isThrownBy(() -> read(source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\[ \\label{l} \\]",
        "\\[ a = b & c \\label{l} \\]",
        "\\[ a = b \\\\ c = d \\label{l} \\]",
        "\\begin{gather} a &= b \\label{l} \\end{gather}",
        "\\begin{align} = b \\label{l} \\end{align}",
        "\\begin{align} a &= b \\\\ [a] &= b \\label{l} \\end{align}",
        "\\[ \\left\\{ \\begin{aligned} a &= b \\end{aligned} \\right. \\label{l} \\]",
        "\\[ a \\label{l} \\]",
        "\\[ a = b, c \\label{l} \\]",
        "\\[ a = b \\text{ for } c > 0 \\label{l} \\]",
        "\\[ a = 0,5 \\label{l} \\]",
        "\\[ a > b \\iff b > c \\iff c > d \\label{l} \\]"
      })
  void a_display_that_cannot_be_read_whole_is_a_fault(String source) {
    assertThat(read(source).faults()).isNotEmpty();
  }
}
