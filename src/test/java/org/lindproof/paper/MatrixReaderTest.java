package org.lindproof.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindproof.paper.claim.PrintedFormula;
import org.lindproof.paper.latex.RunningIndices;
import org.lindproof.paper.latex.SymbolTable;
import org.lindproof.paper.print.PlainPrinter;
import org.lindproof.paper.tex.UnreadableFormulaException;

class MatrixReaderTest {
  private static final SymbolTable SYMBOLS =
      SymbolTable.of(
          Map.of(
              "rho", List.of("\\rho_{ss}"),
              "N", List.of("N(\\rho_{ss})"),
              "p", List.of("p"),
              "c", List.of("c"),
              "x_h", List.of("x_h"),
              "x_c", List.of("x_c")),
          Map.of("rho", 2));
  private static final RunningIndices INDICES = new RunningIndices(Map.of("j", List.of("h", "c")));

  private static ReadPaper read(String body) {
    return ReadPaper.of(
        OneQubit.paper("\\begin{equation}\\label{l}\n" + body + "\n\\end{equation}"),
        OneQubit.symbols(SYMBOLS),
        INDICES);
  }

  private static List<String> formulas(String body) {
    ReadPaper paper = read(body);
    assertThat(paper.faults()).isEmpty();
    PlainPrinter printer = new PlainPrinter();
    return paper.formulas().stream()
        .map(formula -> formula.item() + " " + printer.print(formula.statement()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\rho_{\\text{ss}} = \\begin{pmatrix} p & c \\\\ c^* & 1 - p \\end{pmatrix}.",
        "\\rho_{ss} = \\begin{bmatrix} p & {c} \\\\[2pt] c^* & 1 - p \\\\ \\end{bmatrix} ,",
        "\\rho_{s s}\\quad=\\quad\\begin{pmatrix}p&c\\\\c^*&1-p\\end{pmatrix}\\,;",
        "\\begin{aligned} \\rho_{ss} &= \\begin{pmatrix} p & c \\\\"
            + " c^* & 1 - p \\end{pmatrix} \\end{aligned}"
      })
  void a_matrix_is_one_formula_for_every_element_row_by_row(String body) {
    assertThat(formulas(body))
        .containsExactly(
            "1 rho.1.1 = p", "2 rho.1.2 = c", "3 rho.2.1 = conj(c)", "4 rho.2.2 = 1 - p");
  }

  @Test
  void a_matrix_may_be_a_definition_and_stand_among_other_formulas() {
    assertThat(
            formulas(
                "\\begin{aligned} p &> 0, & \\rho_{ss} &:= \\begin{pmatrix} p & 0 \\\\"
                    + " 0 & c \\end{pmatrix} \\\\ c &= p \\end{aligned}"))
        .containsExactly(
            "1 p > 0",
            "2 rho.1.1 := p",
            "3 rho.1.2 := 0",
            "4 rho.2.1 := 0",
            "5 rho.2.2 := c",
            "6 c = p");
  }

  @Test
  void a_running_index_in_an_entry_takes_all_its_values() {
    assertThat(
            formulas(
                "\\rho_{ss} = \\begin{pmatrix} x_j & 0 \\\\ 0 & \\sum_j x_j \\end{pmatrix},"
                    + "\\quad j \\in \\{h, c\\}"))
        .containsExactly(
            "1 rho.1.1 = x_h",
            "1 rho.1.1 = x_c",
            "2 rho.1.2 = 0",
            "3 rho.2.1 = 0",
            "4 rho.2.2 = x_h + x_c");
  }

  @Test
  void the_source_of_every_element_is_the_whole_matrix() {
    String tex = "\\rho_{ss} = \\begin{pmatrix} p & c \\\\ c^* & 0 \\end{pmatrix}";
    assertThat(read(tex + ".").formulas()).extracting(PrintedFormula::tex).containsOnly(tex);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\\rho_{ss} = \\begin{pmatrix} p & c \\end{pmatrix} ; 13 ; the matrix has 1 row and rho 2",
        "\\rho_{ss} = \\begin{pmatrix} p & 0 \\\\ 0 & 1 \\\\ 0 & c \\end{pmatrix}"
            + " ; 13 ; the matrix has 3 rows and rho 2",
        "\\rho_{ss} = \\begin{pmatrix} p & 0 \\\\ c \\end{pmatrix}"
            + " ; 38 ; row 2 of the matrix has 1 entry and rho 2 columns",
        "\\rho_{ss} = \\begin{pmatrix} p & 0 & c \\\\ 0 & c & 0 \\end{pmatrix}"
            + " ; 29 ; row 1 of the matrix has 3 entries",
        "\\rho_{ss} = \\begin{pmatrix} p & \\\\ 0 & c \\end{pmatrix}"
            + " ; 33 ; the entry in row 1, column 2 is empty",
        "\\rho_{ss} = \\begin{pmatrix} p & 0 \\\\ & c \\end{pmatrix}"
            + " ; 38 ; the entry in row 2, column 1 is empty",
        "\\rho_{ss} = \\begin{pmatrix} p & \\, \\\\ 0 & c \\end{pmatrix} ; 33 ; a group is empty",
        "\\begin{pmatrix} p & 0 \\\\ 0 & c \\end{pmatrix} = \\rho_{ss}"
            + " ; 1 ; a matrix on the left",
        "\\rho_{ss} = 2 \\begin{pmatrix} p & 0 \\\\ 0 & c \\end{pmatrix}"
            + " ; 15 ; a matrix inside a formula",
        "= \\begin{pmatrix} p & 0 \\\\ 0 & c \\end{pmatrix} ; 1 ; no formula above to continue",
        "p = \\begin{pmatrix} p & 0 \\\\ 0 & c \\end{pmatrix}"
            + " ; 1 ; p is not the symbol of a matrix",
        "\\rho_{ss}^* = \\begin{pmatrix} p & 0 \\\\ 0 & c \\end{pmatrix}"
            + " ; 1 ; is not the symbol of a matrix",
        "\\rho_{ss} = p = \\begin{pmatrix} p & 0 \\\\ 0 & c \\end{pmatrix}"
            + " ; 1 ; is not the symbol of a matrix",
        "\\rho_{ss} > \\begin{pmatrix} p & 0 \\\\ 0 & c \\end{pmatrix} ; 11 ; a matrix after >",
        "\\rho_{ss} = \\begin{vmatrix} p & 0 \\\\ 0 & c \\end{vmatrix}"
            + " ; 13 ; the environment vmatrix is not understood",
        "\\rho_{ss} = \\begin{pmatrix} p & 0 \\\\ 0 & c \\end{bmatrix}"
            + " ; 44 ; is closed by \\end{bmatrix}",
        "\\rho_{ss} = \\begin{pmatrix} p & 0 \\\\ 0 & c \\end{pmatrix} p"
            + " ; 58 ; unexpected p after a matrix",
        "\\rho_{ss} = \\begin{pmatrix} p & 0 ; 13 ; has no \\end",
        "\\rho_{ss} = \\begin{pmatrix} p & \\begin{pmatrix} 0 \\end{pmatrix} \\\\ 0 & c"
            + " \\end{pmatrix} ; 33 ; an environment inside a formula",
        "p = \\frac{\\begin{pmatrix} p \\end{pmatrix}}{2} ; 11 ; an environment inside a formula",
        "\\rho_{ss} = \\begin{pmatrix} p & 0, c \\\\ 0 & c \\end{pmatrix} ; 34 ; unexpected ,",
        "\\rho_{ss} = \\begin{pmatrix} p & z \\\\ 0 & c \\end{pmatrix} ; 33 ; z is not declared",
        "\\rho_{ss} = p ; 1 ; the matrix rho where a number is needed",
        "p = 2 \\rho_{ss} ; 7 ; the matrix rho where a number is needed"
      })
  void what_is_not_a_whole_matrix_is_refused_with_its_place(
      String body, int column, String message) {
    List<ReadPaper.Fault> faults = read(body).faults();
    assertThat(faults).hasSize(1);
    UnreadableFormulaException reason = faults.get(0).reason();
    assertThat(reason).hasMessageContaining(message).hasMessageContaining("; ");
    assertThat(reason.line()).isEqualTo(2);
    assertThat(reason.column()).isEqualTo(column);
  }
}
