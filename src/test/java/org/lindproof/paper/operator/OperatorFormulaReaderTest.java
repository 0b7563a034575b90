package org.lindproof.paper.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindproof.paper.tex.TexToken;
import org.lindproof.paper.tex.TexTokenizer;
import org.lindproof.paper.tex.UnreadableFormulaException;

class OperatorFormulaReaderTest {
  private static List<String> read(String tex) {
    List<TexToken> tokens = TexTokenizer.tokens(tex, 1);
    assertThat(EngineSymbols.READER.isAboutOperators(tokens)).as(tex).isTrue();
    return EngineSymbols.READER.read(tokens).stream()
        .map(instance -> EngineSymbols.PRINTER.print(instance.statement()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "H_S = \\sum_{j \\in \\{h,c\\}} \\varepsilon_j \\sigma_+^{(j)} \\sigma_-^{(j)};"
            + " H_S = \\varepsilon_h \\sigma_+^{(h)} \\sigma_-^{(h)}"
            + " + \\varepsilon_c \\sigma_+^{(c)} \\sigma_-^{(c)}",
        "\\dot{\\rho}(t) = -i[H_S, \\rho(t)]; \\dot{\\rho} = -i [H_S, \\rho]",
        "\\dot\\rho = \\left[ \\rho , H_S \\right] i; \\dot{\\rho} = [\\rho, H_S] i",
        "\\mathcal{L}\\rho = 0; \\mathcal{L} \\rho = 0",
        "\\rho = \\{ \\rho, H_{\\text{int}} \\}/2; \\rho = \\frac{\\{\\rho, H_{\\text{int}}\\}}{2}",
        "\\mathcal{D}[A] \\cdot := A \\cdot A^\\dagger;"
            + " \\mathcal{D}[A] \\rho := A \\rho A^\\dagger",
        "\\sigma_+ := |1\\rangle\\langle 0|; \\sigma_+ := |1\\rangle \\langle 0|",
        "|1\\rangle = (1, 0)^T; |1\\rangle = (1, 0)^T",
        "|10\\rangle\\langle 01| = \\sigma_+^{(h)} \\sigma_-^{(c)};"
            + " |10\\rangle \\langle 01| = \\sigma_+^{(h)} \\sigma_-^{(c)}",
        "\\sigma_-^{(h)} = \\sigma_+^{(h)\\dagger};"
            + " \\sigma_-^{(h)} = \\left(\\sigma_+^{(h)}\\right)^\\dagger",
        "(\\sigma_+^{(h)})^2 = 0; \\left(\\sigma_+^{(h)}\\right)^{2} = 0",
        "\\mathrm{Tr}[\\rho(t)] = 1; \\mathrm{Tr}\\left[\\rho\\right] = 1",
        "Q_h(t) = \\text{tr}(H_S \\mathcal{D}_h[\\sigma_+^{(h)}] \\rho(t));"
            + " Q_h(t) = \\mathrm{Tr}\\left[H_S \\mathcal{D}_{h}[\\sigma_+^{(h)}] \\rho\\right]",
        "\\rho(t) \\longleftrightarrow \\mathbf{p}(t); \\rho \\longleftrightarrow \\mathbf{p}",
        "\\mathbf{p}_{\\text{ss}} = -M^{-1}\\mathbf{b}; \\mathbf{p}_{ss} = -M^{-1} \\mathbf{b}",
        "M \\in \\mathbb{C}^{15 \\times 16}; M \\in \\mathbb{C}^{15 \\times 16}",
        "\\mathbf{b} \\in \\mathbb{R}^{15}; \\mathbf{b} \\in \\mathbb{C}^{15 \\times 1}",
        "\\det M \\neq 0; \\det M \\neq 0",
        "\\sigma_+^{(h)} \\sigma_-^{(h)} + \\sigma_-^{(h)} \\sigma_+^{(h)} = \\mathbf{1};"
            + " \\sigma_+^{(h)} \\sigma_-^{(h)} + \\sigma_-^{(h)} \\sigma_+^{(h)} = \\mathbf{1}",
        "\\rho(t)^\\dagger = \\rho; \\rho^\\dagger = \\rho",
      })
  void a_formula_is_read_as_it_stands(String tex, String understood) {
    assertThat(read(tex)).containsExactly(understood);
  }

  @Test
  void a_sum_goes_on_over_the_terms_that_contain_its_index() {
    assertThat(
            read(
                "\\rho = \\sum_j \\gamma_j^+ \\sigma_+^{(j)} + \\gamma_j^- \\sigma_-^{(j)}"
                    + " - \\sigma_+^{(j)} + H_S"))
        .containsExactly(
            "\\rho = \\gamma_h^+ \\sigma_+^{(h)} + \\gamma_h^- \\sigma_-^{(h)} - \\sigma_+^{(h)}"
                + " + \\gamma_c^+ \\sigma_+^{(c)} + \\gamma_c^- \\sigma_-^{(c)} - \\sigma_+^{(c)}"
                + " + H_S");
  }

  @Test
  void an_index_without_a_sum_takes_all_its_values() {
    assertThat(read("Q_j(t) = \\text{Tr}[\\sigma_+^{(j)} \\rho]"))
        .containsExactly(
            "Q_h(t) = \\mathrm{Tr}\\left[\\sigma_+^{(h)} \\rho\\right]",
            "Q_c(t) = \\mathrm{Tr}\\left[\\sigma_+^{(c)} \\rho\\right]");
  }

  @Test
  void a_matrix_is_read_with_rows_of_any_length() {
    List<TexToken> tokens =
        TexTokenizer.tokens("M = \\begin{pmatrix} g & 0 \\\\ -ig \\\\ 1 & 2 & 3 \\end{pmatrix}", 1);
    OperatorStatement.Entries entries =
        (OperatorStatement.Entries) EngineSymbols.READER.read(tokens).get(0).statement();
    assertThat(entries.rows()).extracting(List::size).containsExactly(2, 1, 3);
  }

  @Test
  void a_column_after_a_vector_is_a_printed_matrix() {
    List<TexToken> tokens = TexTokenizer.tokens("\\mathbf{b} = (g, 0, 1)^T", 1);
    OperatorStatement.Entries entries =
        (OperatorStatement.Entries) EngineSymbols.READER.read(tokens).get(0).statement();
    assertThat(entries.rows()).hasSize(3).allMatch(row -> row.size() == 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"g = \\varepsilon_h", "Q_h > 0", "\\rho_{ss} = 0", "|g| = 1", "\\unknown H_S"})
  void what_is_over_numbers_or_unreadable_is_left_to_the_reader_of_numbers(String tex) {
    assertThat(EngineSymbols.READER.isAboutOperators(TexTokenizer.tokens(tex, 1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "H_S; states nothing",
        "H_S = x; the symbol x is not declared",
        "H_S = H_S +; ends too early",
        "H_S = g; an equation of a 4x4 matrix and a number",
        "H_S = H_S + 1; a sum of a 4x4 matrix and a number",
        "H_S = \\mathcal{L}; an equation of a 4x4 matrix and a map of operators",
        "H_S = \\sigma_+; an equation of a 4x4 matrix and a 2x2 matrix",
        "H_S \\sigma_+ = H_S; a product of a 4x4 matrix and a 2x2 matrix",
        "H_S = M; an equation of a 4x4 matrix and a 15x15 matrix",
        "H_S > 0; an order relation between sides that are each a 4x4 matrix",
        "H_S = \\sigma_+^{(x)}; the operator is not one of a site x",
        "H_S = \\sigma_+^{h}; neither a site, a dagger nor a power",
        "H_S = H_S^{99}; the power 99",
        "H_S = H_S^{0}; the power 0",
        "H_S = \\rho_1; the symbol \\rho_{1} is not declared",
        "H_S = [H_S, \\rho; the formula ends too early",
        "H_S = [H_S, \\rho); close the bracket [ first",
        "H_S = [H_S, \\rho, \\rho]; close the bracket [ first",
        "H_S = [g, \\rho]; a commutator of a number",
        "H_S = H_S / H_S; divide by a number",
        "H_S = H_S / g g; can be read in two ways",
        "H_S = H_S 2; a number follows a factor",
        "H_S = \\frac{g}{H_S}; a division by an operator",
        "H_S = |2\\rangle\\langle 0|; 2 is not a state of the basis",
        "H_S = \\text{Tr} H_S; the trace without brackets",
        "g = \\text{Tr}[g \\sigma_+ \\rho]; a product of a 2x2 matrix and a 4x4 matrix",
        "H_S = \\dot{H_S}; the derivative of something that is not a state",
        "H_S = \\mathcal{D}_c[\\sigma_+^{(h)}]\\rho; the dissipator of c has an operator of h",
        "H_S = \\mathcal{D}_x[\\sigma_+^{(h)}]\\rho; the dissipator of x has an operator of h",
        "H_S = \\mathcal{D} \\rho; a dissipator without brackets",
        "H_S = \\mathcal{D}[\\sigma_+] \\rho; an operator on one site without its name",
        "H_S = \\sum_k \\sigma_+^{(k)}; does not run over all values",
        "H_S = \\sum_j H_S; the summand does not contain the index",
        "H_S = \\sum_j \\sigma_+^{(j)} + H_S + \\sigma_-^{(j)}; it is unclear where the sum ends",
        "H_S = (1, 2); a row of numbers",
        "|1\\rangle = (1, 0, 0)^T; an equation of a 2x1 matrix and a 3x1 matrix",
        "\\rho \\longleftrightarrow M; right of the arrow",
        "H_S \\longleftrightarrow \\rho \\longleftrightarrow \\mathbf{p}; unexpected",
        "M \\in \\mathbb{Q}^{15 \\times 15}; a set that is not understood",
        "M + M \\in \\mathbb{C}^{15 \\times 15}; write a single symbol before it",
        "2 M = \\begin{pmatrix} 1 \\end{pmatrix}; write a single symbol before it",
        "M = M + \\begin{pmatrix} 1 \\end{pmatrix}; write M = \\begin{pmatrix} by itself",
        "M = \\begin{pmatrix} 1 & \\\\ 2 & 3 \\end{pmatrix}; an entry of the matrix is empty",
        "M = \\begin{pmatrix} 1 \\end{pmatrix} g; after a matrix",
      })
  void what_cannot_be_read_whole_is_refused(String tex, String problem) {
    assertThatExceptionOfType(UnreadableFormulaException.class)
        .isThrownBy(() -> EngineSymbols.READER.read(TexTokenizer.tokens(tex, 1)))
        .withMessageContaining(problem)
        .withMessageStartingWith("line 1, column ");
  }
}
