package org.lindproof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lindproof.verify.StudyCopy.Change;
import org.lindproof.verify.verdict.Verdict;

/** One slip of the pen at a time in the engine's formulas over operators and in its matrices. */
class MutatedOperatorsTest {
  private static final String UP = "\\gamma_j^+ \\mathcal{D}";

  private static final List<Change> FALSE =
      List.of(
          // the Hamiltonian
          change(
              "eq2.H_S",
              "eq:hamiltonian",
              "\\sigma_+^{(j)} \\sigma_-^{(j)}",
              "\\sigma_-^{(j)} \\sigma_+^{(j)}"),
          change("eq2.H_S", "eq:hamiltonian", "\\varepsilon_j \\sigma", "2\\varepsilon_j \\sigma"),
          change("eq2.H_S", "eq:hamiltonian", "\\varepsilon_j", "\\varepsilon_h"),
          change("eq2.H_int", "eq:hamiltonian", "\\sigma_-^{(c)} + ", "\\sigma_-^{(c)} - "),
          change("eq2.H_int", "eq:hamiltonian", "g \\left", "\\left"),
          // the ladder operators and the basis
          change("ladder", "eq:ladder", "|1\\rangle\\langle 0|", "|0\\rangle\\langle 1|"),
          change("ladder", "eq:ladder", "(1, 0)^T", "(0, 1)^T"),
          // the master equation
          change("eq3", "eq:master", "-i[", "i["),
          change("eq3", "eq:master", "-i[", "-["),
          change("eq3", "eq:master", "H_S + H_{\\text{int}}", "H_S - H_{\\text{int}}"),
          change("eq3", "eq:master", "H_S + H_{\\text{int}}", "H_S"),
          change(
              "eq3",
              "eq:master",
              "[H_S + H_{\\text{int}}, \\rho(t)]",
              "[\\rho(t), H_S + H_{\\text{int}}]"),
          change("eq3", "eq:master", UP, "\\gamma_j^- \\mathcal{D}"),
          change("eq3", "eq:master", UP, "\\frac{1}{2} " + UP),
          change("eq3", "eq:master", "+ \\gamma_j^-", "- \\gamma_j^-"),
          change("eq3", "eq:master", "[\\sigma_+^{(j)}]", "[\\sigma_-^{(j)}]"),
          change("eq3", "eq:master", "[\\sigma_+^{(j)}]", "[(\\sigma_+^{(j)})^\\dagger]"),
          change("eq3", "eq:master", "\\sigma_-^{(j)}]", "\\sigma_-^{(h)}]"),
          change("dissipator", "eq:dissipator", "A \\cdot A^\\dagger", "A \\cdot A"),
          change("dissipator", "eq:dissipator", "A \\cdot A^\\dagger", "A^\\dagger \\cdot A"),
          change("dissipator", "eq:dissipator", "A^\\dagger A, ", "A A^\\dagger, "),
          change("dissipator", "eq:dissipator", "/2", ""),
          change("dissipator", "eq:dissipator", "/2", "/3"),
          change("dissipator", "eq:dissipator", " - \\{", " + \\{"),
          change(
              "dissipator",
              "eq:dissipator",
              "\\{A^\\dagger A, \\cdot\\}",
              "[A^\\dagger A, \\cdot]"),
          change("trace-kept", "eq:trace-kept", "= 0", "= 1"),
          change("trace-kept", "eq:trace-kept", "[\\dot", "[H_S \\dot"),
          change("hermiticity-kept", "eq:hermiticity-kept", "= \\dot", "= -\\dot"),
          // the vectorised equation
          change("eq5", "eq:vectorised", "+ \\mathbf{b}", "- \\mathbf{b}"),
          change("eq5", "eq:vectorised", "+ \\mathbf{b}", ""),
          change("eq5", "eq:vectorised", "M\\mathbf{p}(t)", "M^2\\mathbf{p}(t)"),
          change("eq5", "eq:vectorised", "= \\mathcal{L}\\rho(t)", "= -\\mathcal{L}\\rho(t)"),
          change("format.b", "eq:format", "{15 \\times 1}", "{16 \\times 1}"),
          change("eq21.format-repaired", "eq:format-repaired", "15 \\times 15", "15 \\times 14"),
          change("eq21.repaired", "eq:matrix-repaired", "ig", "-ig"),
          change("eq21.repaired", "eq:matrix-repaired", "0", "g"),
          change("eq21.repaired", "eq:matrix-repaired", "\\gamma_c^+ & 0", "0 & \\gamma_c^+"),
          change("eq21.repaired", "eq:matrix-repaired", "2\\gamma_h^-", "2\\gamma_h^+"),
          change("eq21.repaired", "eq:matrix-repaired", "- i\\varepsilon_c", "+ i\\varepsilon_c"),
          change(
              "eq21.repaired", "eq:matrix-repaired", "\n\\end{pmatrix}", " \\\\ 0\n\\end{pmatrix}"),
          change("eq21.repaired", "eq:matrix-repaired", "& 0 \\\\", "\\\\"),
          change("eq22", "eq:inhomogeneity", "\\gamma_h^+, 0", "0, \\gamma_h^+"),
          change("eq22", "eq:inhomogeneity", "\\gamma_c^+", "\\gamma_c^-"),
          change("eq22", "eq:inhomogeneity", "(0, ", "("),
          change("stationary", "eq:stationary", "-M", "M"),
          change("stationary", "eq:stationary", "-M^{-1}", "-2M^{-1}"),
          // the heat flow
          change("eq10.h", "eq:heat-flow", "\\gamma_j^+", "\\gamma_j^-"),
          change("eq10.c", "eq:heat-flow", "+ \\gamma_j^-", "- \\gamma_j^-"),
          change("eq10.h", "eq:heat-flow", "H_S", "H_{\\text{int}}"),
          change("eq10.h", "eq:heat-flow", "H_S", "(H_S + H_{\\text{int}})"),
          change("eq10.c", "eq:heat-flow", "\\sigma_+^{(j)}", "(\\sigma_+^{(j)})^\\dagger"),
          change("eq10.h", "eq:heat-flow", "Q_j(t) =", "Q_j(t) = -"),
          change("reduced", "eq:reduced", "\\sigma_+^{(j)}", "\\sigma_+^{(j)} \\sigma_-^{(j)}"),
          change("uncoupled", "eq:no-coherence", "c = 0", "c = g + r_1"),
          change("resonant", "eq:imaginary", "= -c", "= c"));

  private static final List<Change> TRUE =
      List.of(
          change("eq2.H_S", "eq:hamiltonian", "\\sigma_-^{(j)} &", "(\\sigma_+^{(j)})^\\dagger &"),
          change("eq2.H_S", "eq:hamiltonian", "\\sigma_-^{(j)} &", "\\sigma_+^{(j)\\dagger} &"),
          change("ladder", "eq:ladder", "|0\\rangle\\langle 1|", "\\sigma_+^\\dagger"),
          change(
              "eq3",
              "eq:master",
              "-i[H_S + H_{\\text{int}}, \\rho(t)]",
              "i[\\rho(t), H_{\\text{int}} + H_S]"),
          change(
              "eq3",
              "eq:master",
              "-i[H_S + H_{\\text{int}}, \\rho(t)]",
              "-i(H_S + H_{\\text{int}})\\rho + i\\rho(H_S + H_{\\text{int}})"),
          change(
              "eq3",
              "eq:master",
              UP + "[\\sigma_+^{(j)}] \\rho(t)",
              "\\gamma_j^+ (\\sigma_+^{(j)} \\rho \\sigma_-^{(j)} - \\frac{1}{2}\\{\\sigma_-^{(j)} \\sigma_+^{(j)}, \\rho\\})"),
          change(
              "dissipator",
              "eq:dissipator",
              "- \\{A^\\dagger A, \\cdot\\}/2",
              "- \\frac{1}{2}(A^\\dagger A \\cdot + \\cdot A^\\dagger A)"),
          change("trace-kept", "eq:trace-kept", "\\dot{\\rho}(t)", "\\mathcal{L}\\rho"),
          change(
              "eq5",
              "eq:vectorised",
              "M\\mathbf{p}(t) + \\mathbf{b}",
              "\\mathbf{b} + M\\mathbf{p}"),
          change(
              "stationary",
              "eq:stationary",
              "\\mathbf{p}_{\\text{ss}} = -M^{-1}\\mathbf{b}",
              "M\\mathbf{p}_{\\text{ss}} + \\mathbf{b} = 0"),
          change("eq22", "eq:inhomogeneity", "\\gamma_h^+", "(\\Gamma_h - \\gamma_h^-)"),
          change(
              "eq10.h", "eq:heat-flow", "H_S", "\\varepsilon_j \\sigma_+^{(j)} \\sigma_-^{(j)}"));

  @TempDir private Path folder;

  private static Change change(String claim, String label, String before, String after) {
    return new Change(claim, label, before, after);
  }

  @TestFactory
  Stream<DynamicTest> noFalseFormulaOverOperatorsIsProvedAndNoTrueOneIsLost() {
    List<Change> changes = Stream.concat(FALSE.stream(), TRUE.stream()).toList();
    return new StudyCopy("critical-heat-current")
        .judge(folder, changes, 1).entrySet().stream()
            .map(
                entry ->
                    DynamicTest.dynamicTest(
                        entry.getKey().toString(), () -> check(entry.getKey(), entry.getValue())));
  }

  private static void check(Change change, ClaimReport report) {
    Verdict verdict = report.verdict();
    if (TRUE.contains(change)) {
      assertThat(verdict).isEqualTo(new Verdict.Proved());
    } else {
      assertThat(verdict).isInstanceOf(Verdict.Refuted.class);
      Verdict.Refuted refuted = (Verdict.Refuted) verdict;
      assertThat(refuted.counterexample().point()).isNotEmpty();
      assertThat(refuted.counterexample().values()).isNotEmpty();
    }
  }
}
