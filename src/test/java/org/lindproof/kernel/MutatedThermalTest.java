package org.lindproof.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lindproof.kernel.check.CoqCheck;
import org.lindproof.kernel.text.CoqFile;
import org.lindproof.paper.Study;
import org.lindproof.paper.StudyReader;
import org.lindproof.verify.StudyReport;
import org.lindproof.verify.StudyVerification;
import org.lindproof.verify.verdict.Verdict;

/**
 * What is false about thermal baths and about scaling does not become a theorem, even if the
 * program believes that it is proved. One qubit between a hot and a cold bath.
 */
class MutatedThermalTest {
  private static final String STUDY =
      """
      title: A qubit between two baths
      sites:
        q: ['1', '0']
      operators:
        sp: { tex: '\\sigma_+', ketbra: '|1><0|' }
        sm: { tex: '\\sigma_-', ketbra: '|0><1|' }
      parameters:
        w:   { tex: ['w'], domain: positive }
        k_h: { tex: ['k_h'], domain: positive }
        k_c: { tex: ['k_c'], domain: positive }
        T_h: { tex: ['T_h'], domain: positive }
        T_c: { tex: ['T_c'], domain: positive }
      baths:
        h:
          statistics: bose
          energy: w
          temperature: T_h
          coupling: k_h
          absorption: { name: u_h, tex: ['u_h'] }
          emission:   { name: d_h, tex: ['d_h'] }
          occupation: { name: n_h, tex: ['n_h'] }
        c:
          statistics: bose
          energy: w
          temperature: T_c
          coupling: k_c
          absorption: { name: u_c, tex: ['u_c'] }
          emission:   { name: d_c, tex: ['d_c'] }
          occupation: { name: n_c, tex: ['n_c'] }
      hamiltonian:
        H_S: { tex: 'H', is: 'w*sp[q]*sm[q]' }
      jumps:
        - { operator: 'sp[q]', rate: u_h, bath: h }
        - { operator: 'sm[q]', rate: d_h, bath: h }
        - { operator: 'sp[q]', rate: u_c, bath: c }
        - { operator: 'sm[q]', rate: d_c, bath: c }
      observables:
        r1:  { tex: ['r_1'], element: ['1', '1'] }
        Q_h: { tex: ['Q_h'], heat_from: h, hamiltonian: [H_S] }
        Q_c: { tex: ['Q_c'], heat_from: c, hamiltonian: [H_S] }
      """;

  private static final String THERMAL = "assume: ['thermal rates']";
  private static final String FERMI = "assume: ['fermionic rates']";
  private static final String HOT = "assume: ['thermal rates', 'T_h > T_c']";
  private static final String COLD = "assume: ['thermal rates', 'T_h < T_c']";
  private static final String FLOW = "Q_h = \\frac{w (u_h d_c - d_h u_c)}{u_h + d_h + u_c + d_c}";

  /** A claim about one display. */
  private record Put(String id, String kind, boolean holds, String rest, String formula) {
    String display() {
      return "\\begin{equation*}\\label{eq:%s}\n%s\n\\end{equation*}\n\n".formatted(id, formula);
    }

    String claim() {
      return "  - id: %1$s\n    formula: eq:%1$s\n    kind: %2$s\n    %3$s\n    cite: none\n    expect: proved\n"
          .formatted(id, kind, rest);
    }
  }

  private static final List<Put> CLAIMS =
      List.of(
          new Put("balance", "identity", true, THERMAL, "\\frac{u_h}{d_h} = e^{-w/T_h}"),
          new Put("balance-sign", "identity", false, THERMAL, "\\frac{u_h}{d_h} = e^{w/T_h}"),
          new Put("balance-double", "identity", false, THERMAL, "\\frac{u_h}{d_h} = e^{-2w/T_h}"),
          new Put("balance-other", "identity", false, THERMAL, "\\frac{u_h}{d_h} = e^{-w/T_c}"),
          new Put("bose", "identity", true, THERMAL, "n_c = \\frac{1}{e^{w/T_c} - 1}"),
          new Put("bose-sign", "identity", false, THERMAL, "n_c = \\frac{1}{e^{w/T_c} + 1}"),
          new Put("fermi", "identity", true, FERMI, "\\frac{u_h}{d_h} = e^{-w/T_h}"),
          new Put("fermi-sign", "identity", false, FERMI, "n_h = \\frac{1}{e^{w/T_h} - 1}"),
          new Put("hot", "inequality", true, HOT, "Q_h > 0"),
          new Put("hot-wrong", "inequality", false, HOT, "Q_c > 0"),
          new Put("hot-swapped", "inequality", false, COLD, "Q_h > 0"),
          new Put(
              "second-law",
              "inequality",
              true,
              THERMAL,
              "-\\frac{Q_h}{T_h} - \\frac{Q_c}{T_c} \\geq 0"),
          new Put(
              "second-law-sign",
              "inequality",
              false,
              THERMAL,
              "\\frac{Q_h}{T_h} + \\frac{Q_c}{T_c} \\geq 0"),
          new Put("somewhere", "exists", true, HOT, "r_1 > 1/4"),
          new Put("units", "scaling", true, "degree: 2", FLOW),
          new Put("units-wrong", "scaling", false, "degree: 1", FLOW),
          new Put("rates", "scaling", true, "scale: [u_h, d_h, u_c, d_c]\n    degree: 1", FLOW),
          new Put(
              "rates-wrong", "scaling", false, "scale: [u_h, d_h, u_c, d_c]\n    degree: 2", FLOW),
          new Put("rates-some", "scaling", false, "scale: [u_h, d_h]\n    degree: 1", FLOW));

  /** A theorem with something else in its text. */
  private record Altered(String id, String from, String to) {}

  private static final List<Altered> ALTERED =
      List.of(
          new Altered("hot", "a2 : 0 < T_h - T_c", "a2 : 0 < T_c - T_h"),
          new Altered("hot", "Q_h rho > 0", "Q_h rho > 1"),
          new Altered("hot", "(a1 : Thermal_rates p)", "(a1 : Fermi_rates p)"),
          new Altered("balance", "(a1 : Thermal_rates p)", "(a1 : Fermi_rates p)"),
          new Altered("second-law", "(a1 : Thermal_rates p)", "(a1 : Fermi_rates p)"),
          new Altered("somewhere", "T_h := ", "T_h := 2 * "),
          new Altered("somewhere", "r1 rho > 1 / 4", "r1 rho > 9 / 10"),
          new Altered("units", "u_h := lambda * u_h", "u_h := u_h"),
          new Altered("units", "lambda ^ 2 * side_1 rho", "lambda ^ 3 * side_1 rho"));

  @Test
  void coqcRefusesWhatIsFalseAboutThermalBathsAndScaling(@TempDir Path temporary)
      throws IOException {
    Coq.compiler(); // skips the test without coqc, before the work
    StudyReport judged = judged(Files.createDirectory(temporary.resolve("qubit")));
    assertThat(
            judged.claims().stream()
                .filter(report -> report.verdict() instanceof Verdict.Proved)
                .map(report -> report.claim().id()))
        .containsExactlyInAnyOrderElementsOf(ids(true));
    StudyExport truth = StudyExport.of(judged);
    assertThat(truth.notExported()).isEmpty();
    StudyExport believed =
        StudyExport.of(
            new StudyReport(
                judged.study(),
                judged.derivation(),
                judged.claims().stream().map(MutatedTheoremsTest::believed).toList(),
                List.of(),
                1));
    assertThat(ids(false)).containsAll(believed.notExported().keySet());
    List<CoqFile> files = new ArrayList<>(truth.files());
    Set<String> wrong = new TreeSet<>();
    believed.files().stream()
        .filter(file -> file.claim().filter(ids(false)::contains).isPresent())
        .forEach(file -> wrong.add(added(files, file, file.name() + "_believed")));
    for (int i = 0; i < ALTERED.size(); i++) {
      Altered altered = ALTERED.get(i);
      CoqFile file =
          truth.files().stream()
              .filter(f -> f.claim().equals(java.util.Optional.of(altered.id())))
              .findFirst()
              .orElseThrow();
      String text = file.text().replace(altered.from(), altered.to());
      assertThat(text).as("%s", altered).isNotEqualTo(file.text());
      CoqFile changed = new CoqFile(file.name(), file.needs(), text, file.claim());
      wrong.add(added(files, changed, file.name() + "_altered_" + i));
    }
    Set<String> accepted = new TreeSet<>();
    Set<String> refused = new TreeSet<>();
    for (CoqCheck.Result result :
        Coq.check(
            new StudyExport(truth.library(), files, Map.of(), Map.of()).sources(),
            truth.claimed(),
            temporary.resolve("out"))) {
      (result.accepted() ? accepted : refused).add(result.path());
    }
    assertThat(refused).isEqualTo(wrong);
    assertThat(wrong).hasSizeGreaterThanOrEqualTo(ALTERED.size() + 7);
    assertThat(accepted).contains("study/claims/claim_units.v", "study/claims/claim_second_law.v");
  }

  /** Adds a file under another name; the path under which it is checked. */
  private static String added(List<CoqFile> files, CoqFile file, String name) {
    files.add(new CoqFile(name, file.needs(), file.text(), java.util.Optional.empty()));
    return "study/" + name + ".v";
  }

  private static Set<String> ids(boolean holds) {
    return CLAIMS.stream()
        .filter(put -> put.holds() == holds)
        .map(Put::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static StudyReport judged(Path folder) throws IOException {
    Files.writeString(folder.resolve("study.yaml"), STUDY);
    Files.writeString(
        folder.resolve("paper.tex"),
        "\\documentclass{article}\n\\usepackage{amsmath}\n\\begin{document}\n"
            + CLAIMS.stream().map(Put::display).collect(Collectors.joining())
            + "\\end{document}\n");
    Files.writeString(
        folder.resolve("claims.yaml"),
        "claims:\n" + CLAIMS.stream().map(Put::claim).collect(Collectors.joining()));
    Study study = StudyReader.read(folder);
    return StudyVerification.run(study, Set.of(), 1, message -> {});
  }
}
