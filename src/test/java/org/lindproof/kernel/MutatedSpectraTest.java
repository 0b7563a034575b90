package org.lindproof.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lindproof.kernel.check.CoqCheck;
import org.lindproof.paper.Study;
import org.lindproof.paper.StudyReader;
import org.lindproof.verify.ClaimReport;
import org.lindproof.verify.StudyReport;
import org.lindproof.verify.StudyVerification;
import org.lindproof.verify.verdict.Verdict;

/**
 * What is false about eigenvalues, critical values and the negativity of states does not become a
 * theorem, even if the program believes that it is proved. Two qubits that exchange excitations:
 * few parameters.
 */
class MutatedSpectraTest {
  private static final String STUDY =
      """
      title: Two qubits
      sites:
        a: ['1', '0']
        b: ['1', '0']
      operators:
        sp: { tex: '\\sigma_+', ketbra: '|1><0|' }
        sm: { tex: '\\sigma_-', ketbra: '|0><1|' }
      parameters:
        g: { tex: ['g'], domain: nonzero }
        k: { tex: ['k'], domain: positive }
      baths:
        all: {}
      hamiltonian:
        H_int: { tex: 'H', is: 'g*(sp[a]*sm[b] + sm[a]*sp[b])' }
      jumps:
        - { operator: 'sp[a]', rate: k, bath: all }
        - { operator: 'sm[a]', rate: 1, bath: all }
        - { operator: 'sp[b]', rate: 1, bath: all }
        - { operator: 'sm[b]', rate: 2, bath: all }
      observables:
        r1: { tex: ['r_1'], element: ['11', '11'] }
        r2: { tex: ['r_2'], element: ['10', '10'] }
        r3: { tex: ['r_3'], element: ['01', '01'] }
        r4: { tex: ['r_4'], element: ['00', '00'] }
        c:  { tex: ['c'], element: ['10', '01'] }
        J:  { tex: ['J'], expectation: 'i*g*(sp[a]*sm[b] - sm[a]*sp[b])' }
        N:  { tex: ['N'], negativity_across: a }
        J_c: { tex: ['J_c'], critical_value_of: J, negativity_across: a }
      """;

  private static final String LESSER = "\\frac{1}{2}(-\\sqrt{4|c|^2 + (r_1 - r_4)^2} + r_1 + r_4)";
  private static final String GREATER = "\\frac{1}{2}(\\sqrt{4|c|^2 + (r_1 - r_4)^2} + r_1 + r_4)";

  /** A claim about one display. */
  private record Put(String id, String kind, boolean holds, List<String> lines) {
    String display() {
      String body =
          lines.size() == 1
              ? lines.get(0).replace("&", "")
              : "\\begin{aligned}\n" + String.join(" \\\\\n", lines) + "\n\\end{aligned}";
      return "\\begin{equation*}\\label{eq:%s}\n%s\n\\end{equation*}\n\n".formatted(id, body);
    }

    String claim() {
      String cut = kind.equals("spectrum") || kind.equals("eigenvalue") ? "    cut: a\n" : "";
      return "  - id: %1$s\n    formula: eq:%1$s\n    kind: %2$s\n%3$s    cite: none\n    expect: proved\n"
          .formatted(id, kind, cut);
    }
  }

  private static Put spectrum(String id, boolean holds, String third, String fourth) {
    return new Put(
        id, "spectrum", holds, List.of("x &= r_2", "y &= r_3", "z &= " + third, "w &= " + fourth));
  }

  private static Put eigenvalue(String id, boolean holds, String value) {
    return new Put(id, "eigenvalue", holds, List.of("x &= " + value));
  }

  private static Put critical(String id, boolean holds, String value) {
    return new Put(id, "identity", holds, List.of("J_c &= " + value));
  }

  /** The greater eigenvalue minus r_4, twice with different radicands. */
  private static Put roots(String id, boolean holds, String other) {
    return new Put(id, "identity", holds, List.of(GREATER + " - r_4 = " + other));
  }

  private static final String MULTIPLE =
      "\\frac{1}{6}(\\sqrt{36|c|^2 + 9(r_1 - r_4)^2} + 3r_1 - 3r_4)";

  /** Refused before it is exported. */
  private static final String NO_MULTIPLE = "roots-radicand";

  private static final List<Put> CLAIMS =
      List.of(
          spectrum("spectrum", true, LESSER, GREATER),
          spectrum("spectrum-radicand", false, LESSER.replace("4|c|", "3|c|"), GREATER),
          spectrum("spectrum-sign", false, LESSER, GREATER.replace("+ r_4", "- r_4")),
          eigenvalue("eigenvalue", true, LESSER),
          eigenvalue("eigenvalue-radicand", false, LESSER.replace("4|c|", "2|c|")),
          eigenvalue("eigenvalue-factor", false, LESSER.replace("{1}{2}", "{1}{3}")),
          eigenvalue("eigenvalue-population", false, GREATER.replace("(r_1 - r_4)", "(r_1 - r_3)")),
          roots("roots", true, MULTIPLE),
          roots("roots-rest", false, MULTIPLE.replace("- 3r_4", "- 2r_4")),
          roots("roots-sign", false, MULTIPLE.replace("(\\sqrt", "(-\\sqrt")),
          roots("roots-factor", false, MULTIPLE.replace("36", "16").replace("+ 9(", "+ 4(")),
          roots(NO_MULTIPLE, false, MULTIPLE.replace("36", "35")),
          critical("critical", true, "\\sqrt{4g^2 r_1 r_4}"),
          critical("critical-factor", false, "\\sqrt{2g^2 r_1 r_4}"),
          critical("critical-population", false, "\\sqrt{4g^2 r_2 r_3}"),
          critical("critical-power", false, "\\sqrt{4g^4 r_1 r_4}"),
          new Put("witness", "equivalence", true, List.of("|J| > J_c \\iff N > 0")),
          new Put("negative", "exists", true, List.of(LESSER + " < 0")),
          new Put("negative-greater", "exists", false, List.of(GREATER + " < 0")),
          new Put("negative-root", "exists", false, List.of("\\sqrt{4|c|^2 + (r_1 - r_4)^2} < 0")));

  @Test
  void coqcRefusesFalseEigenvaluesCriticalValuesAndNegativities(@TempDir Path temporary)
      throws IOException {
    Coq.compiler(); // skips the test without coqc, before the work
    StudyReport judged = judged(Files.createDirectory(temporary.resolve("two-qubits")));
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
                judged.claims().stream().map(MutatedSpectraTest::believed).toList(),
                List.of(),
                1));
    assertThat(believed.notExported())
        .containsOnly(
            Map.entry(NO_MULTIPLE, "two roots whose ratio is not rational"),
            Map.entry(
                StateClaims.LARGE_BLOCK, "a partial transpose with a block of size above two"));
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

  private static ClaimReport believed(ClaimReport report) {
    return StateClaims.isRefuted(report.claim().id())
        ? report
        : MutatedTheoremsTest.believed(report);
  }

  private static Set<String> ids(boolean holds) {
    Set<String> ids = new TreeSet<>(StateClaims.ids(holds));
    CLAIMS.stream().filter(put -> put.holds() == holds).map(Put::id).forEach(ids::add);
    return ids;
  }

  /** Of theorems that state what holds, or what does not. */
  private static Set<String> paths(boolean holds) {
    return Stream.of(true, false)
        .flatMap(
            claimed ->
                ids(claimed).stream().filter(id -> (claimed || StateClaims.isRefuted(id)) == holds))
        .filter(id -> !Set.of(NO_MULTIPLE, StateClaims.LARGE_BLOCK).contains(id))
        .map(id -> "study/claims/claim_" + id.replace('-', '_') + ".v")
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static StudyReport judged(Path folder) throws IOException {
    Files.writeString(folder.resolve("study.yaml"), STUDY);
    Files.writeString(
        folder.resolve("paper.tex"),
        "\\documentclass{article}\n\\usepackage{amsmath}\n\\begin{document}\n"
            + CLAIMS.stream().map(Put::display).collect(Collectors.joining())
            + StateClaims.SENTENCE
            + "\n\\end{document}\n");
    Files.writeString(
        folder.resolve("claims.yaml"),
        "printed:\n  x: { tex: ['x'] }\n  y: { tex: ['y'] }\n  z: { tex: ['z'] }\n  w: { tex: ['w'] }\n"
            + StateClaims.STATES
            + "claims:\n"
            + CLAIMS.stream().map(Put::claim).collect(Collectors.joining())
            + StateClaims.text());
    Study study = StudyReader.read(folder);
    return StudyVerification.run(study, Set.of(), 1, message -> {});
  }
}
