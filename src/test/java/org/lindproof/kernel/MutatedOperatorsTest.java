package org.lindproof.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lindproof.kernel.check.CoqCheck;
import org.lindproof.paper.StudyReader;
import org.lindproof.verify.StudyReport;
import org.lindproof.verify.StudyVerification;
import org.lindproof.verify.verdict.Verdict;

/**
 * What is false about operators, or about the equation of motion of a vector, does not become a
 * theorem, even if the program believes that it is proved. A driven qubit in a thermal bath.
 */
class MutatedOperatorsTest {
  private static final String STUDY =
      """
      title: A qubit
      sites:
        q: ['1', '0']
      operators:
        sp: { tex: '\\sigma_+', ketbra: '|1><0|' }
        sm: { tex: '\\sigma_-', ketbra: '|0><1|' }
      parameters:
        w: { tex: ['\\omega'], domain: real }
        g: { tex: ['g'], domain: nonzero }
        k: { tex: ['k'], domain: positive }
      baths:
        all: {}
      hamiltonian:
        H_0: { tex: 'H_0', is: 'w*sp[q]*sm[q]' }
        H_1: { tex: 'H_1', is: 'g*(sp[q] + sm[q])' }
      jumps:
        - { operator: 'sp[q]', rate: k, bath: all }
        - { operator: 'sm[q]', rate: 2, bath: all }
      observables:
        rho: { tex: ['\\rho_{ss}'], state: true }
        Q: { tex: ['Q'], heat_from: all, hamiltonian: [H_0] }
      dynamics:
        state: { tex: ['\\rho'] }
        vectorised:
          order: columns
          eliminated: ['0', '0']
          vector: { tex: ['\\mathbf{p}'] }
          stationary: { tex: ['\\mathbf{p}_{ss}'] }
          matrix: { tex: ['M'] }
          inhomogeneity: { tex: ['\\mathbf{b}'] }
      """;

  private static final String MOTION =
      "\\dot{\\rho}(t) = -i[H_0 + H_1, \\rho(t)] + k \\mathcal{D}[\\sigma_+^{(q)}] \\rho(t)"
          + " + 2 \\mathcal{D}[\\sigma_-^{(q)}] \\rho(t)";
  private static final String DISSIPATOR =
      "\\mathcal{D}[A] \\cdot := A \\cdot A^\\dagger - \\{A^\\dagger A, \\cdot\\}/2";
  private static final String HEAT =
      "Q(t) = \\text{Tr} \\left[H_0 (k \\mathcal{D}[\\sigma_+^{(q)}]"
          + " + 2 \\mathcal{D}[\\sigma_-^{(q)}]) \\rho(t) \\right]";
  private static final String MATRIX =
      "M = \\begin{pmatrix} -2 - k & -ig & ig \\\\ -2ig & i\\omega - \\frac{k + 2}{2} & 0 \\\\"
          + " 2ig & 0 & -i\\omega - \\frac{k + 2}{2} \\end{pmatrix}";
  private static final String VECTOR = "\\mathbf{b} = (k, ig, -ig)^T";
  private static final String EQUATION =
      "\\dot{\\rho}(t) = \\mathcal{L}\\rho(t) \\longleftrightarrow"
          + " \\dot{\\mathbf{p}}(t) = M\\mathbf{p}(t) + \\mathbf{b}";
  private static final String STATIONARY = "\\mathbf{p}_{ss} = -M^{-1}\\mathbf{b}";

  /** A claim about one display. */
  private record Put(String id, String kind, boolean holds, String formula) {
    /** The same with a slip. */
    Put slip(String name, String before, String after) {
      assertThat(formula).contains(before);
      return new Put(id + "-" + name, kind, false, formula.replace(before, after));
    }

    String display() {
      return "\\begin{equation*}\\label{eq:%s}\n%s\n\\end{equation*}\n\n".formatted(id, formula);
    }

    String claim() {
      return "  - id: %1$s\n    formula: eq:%1$s\n    kind: %2$s\n    cite: none\n    expect: proved\n"
          .formatted(id, kind);
    }
  }

  private static Put put(String id, String kind, String formula) {
    return new Put(id, kind, true, formula);
  }

  private static List<Put> claims() {
    Put motion = put("motion", "identity", MOTION);
    Put dissipator = put("dissipator", "definition", DISSIPATOR);
    Put heat = put("heat", "identity", HEAT);
    Put matrix = put("matrix", "matrix", MATRIX);
    Put vector = put("vector", "matrix", VECTOR);
    Put equation = put("equation", "identity", EQUATION);
    Put stationary = put("stationary", "identity", STATIONARY);
    Put hamiltonian =
        put("hamiltonian", "definition", "H_1 = g (\\sigma_+^{(q)} + \\sigma_-^{(q)})");
    Put ket = put("ket", "definition", "\\sigma_+ := |1\\rangle\\langle 0|");
    Put trace = put("trace", "identity", "\\text{Tr}[\\dot{\\rho}(t)] = 0");
    Put hermitian = put("hermitian", "identity", "\\dot{\\rho}(t)^\\dagger = \\dot{\\rho}(t)");
    Put format = put("format", "matrix", "M \\in \\mathbb{C}^{3 \\times 3}");
    Put invertible = put("invertible", "inequality", "\\det M \\neq 0");
    List<Put> all = new ArrayList<>();
    all.addAll(List.of(motion, dissipator, heat, matrix, vector, equation, stationary));
    all.addAll(List.of(hamiltonian, ket, trace, hermitian, format, invertible));
    all.add(motion.slip("sign", "-i[", "i["));
    all.add(motion.slip("part", "H_0 + H_1", "H_0"));
    all.add(dissipator.slip("half", "/2", ""));
    all.add(dissipator.slip("order", "\\{A^\\dagger A", "\\{A A^\\dagger"));
    all.add(heat.slip("energy", "[H_0 (", "[H_1 ("));
    all.add(matrix.slip("sign", "{pmatrix} -2 - k", "{pmatrix} 2 - k"));
    all.add(
        matrix.slip(
            "order", "i\\omega - \\frac{k + 2}{2} & 0", "-i\\omega - \\frac{k + 2}{2} & 0"));
    all.add(vector.slip("sign", "ig, -ig", "-ig, ig"));
    all.add(equation.slip("sign", "+ \\mathbf{b}", "- \\mathbf{b}"));
    all.add(stationary.slip("sign", "-M", "M"));
    all.add(ket.slip("order", "|1\\rangle\\langle 0|", "|0\\rangle\\langle 1|"));
    all.add(trace.slip("one", "= 0", "= 1"));
    all.add(hermitian.slip("sign", "= \\dot", "= -\\dot"));
    all.add(format.slip("columns", "3}", "4}"));
    return all;
  }

  @Test
  void coqcRefusesFalseClaimsAboutOperators(@TempDir Path temporary) throws IOException {
    Coq.compiler(); // skips the test without coqc, before the work
    StudyReport judged = judged(Files.createDirectory(temporary.resolve("qubit")));
    assertThat(
            judged.claims().stream()
                .filter(report -> report.verdict() instanceof Verdict.Proved)
                .map(report -> report.claim().id()))
        .containsExactlyInAnyOrderElementsOf(ids(true));
    StudyExport believed =
        StudyExport.of(
            new StudyReport(
                judged.study(),
                judged.derivation(),
                judged.claims().stream().map(MutatedTheoremsTest::believed).toList(),
                List.of(),
                1));
    assertThat(believed.notExported()).isEmpty();
    Set<String> accepted = new TreeSet<>();
    Set<String> refused = new TreeSet<>();
    Map<String, String> truth = new LinkedHashMap<>(believed.claimed());
    truth.keySet().retainAll(paths(true));
    for (CoqCheck.Result result : Coq.check(believed.sources(), truth, temporary.resolve("out"))) {
      (result.accepted() ? accepted : refused).add(result.path());
    }
    assertThat(refused).isEqualTo(paths(false));
    assertThat(accepted).containsAll(paths(true));
  }

  private static Set<String> ids(boolean holds) {
    return claims().stream()
        .filter(put -> put.holds() == holds)
        .map(Put::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> paths(boolean holds) {
    return ids(holds).stream()
        .map(id -> "study/claims/claim_" + id.replace('-', '_') + ".v")
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static StudyReport judged(Path folder) throws IOException {
    Files.writeString(folder.resolve("study.yaml"), STUDY);
    Files.writeString(
        folder.resolve("paper.tex"),
        "\\documentclass{article}\n\\usepackage{amsmath}\n\\begin{document}\n"
            + claims().stream().map(Put::display).collect(Collectors.joining())
            + "\\end{document}\n");
    Files.writeString(
        folder.resolve("claims.yaml"),
        "claims:\n" + claims().stream().map(Put::claim).collect(Collectors.joining()));
    return StudyVerification.run(StudyReader.read(folder), Set.of(), 1, message -> {});
  }
}
