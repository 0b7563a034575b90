package org.lindproof.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lindproof.kernel.text.CoqFile;
import org.lindproof.paper.StudyReader;
import org.lindproof.verify.StudyReport;
import org.lindproof.verify.StudyVerification;

/**
 * What is false where a parameter has a value that the study excludes does not become a theorem. A
 * driven qubit in a thermal bath, without the drive.
 */
class MutatedDeparturesTest {
  private static final String STUDY =
      """
      title: A driven qubit in a thermal bath
      sites:
        q: ['e', 'g']
      operators:
        sp: { tex: '\\sigma_+', ketbra: '|e><g|' }
        sm: { tex: '\\sigma_-', ketbra: '|g><e|' }
      parameters:
        Delta: { tex: ['\\Delta'], domain: real }
        Omega: { tex: ['\\Omega'], domain: nonzero }
        w:     { tex: ['w'], domain: positive }
        k:     { tex: ['k'], domain: positive }
        T:     { tex: ['T'], domain: positive }
      baths:
        b:
          statistics: bose
          energy: w
          temperature: T
          coupling: k
          absorption: { name: u, tex: ['u'] }
          emission:   { name: d, tex: ['d'] }
          occupation: { name: n, tex: ['n'] }
      hamiltonian:
        H: { tex: 'H', is: 'Delta*sp[q]*sm[q] + (Omega/2)*(sp[q] + sm[q])' }
      jumps:
        - { operator: 'sp[q]', rate: u, bath: b }
        - { operator: 'sm[q]', rate: d, bath: b }
      observables:
        r_e: { tex: ['r_e'], element: ['e', 'e'] }
        c:   { tex: ['c'], element: ['e', 'g'] }
      """;

  private static final String DARK = "assume: ['Omega = 0']";
  private static final String THERMAL = "assume: ['thermal rates', 'Omega = 0']";

  /** A claim about one display. */
  private record Put(String id, String kind, boolean holds, String assumed, String formula) {
    String display() {
      return "\\begin{equation*}\\label{eq:%s}\n%s\n\\end{equation*}\n\n".formatted(id, formula);
    }

    String claim() {
      return "  - id: %1$s\n    formula: eq:%1$s\n    kind: %2$s\n    %3$s\n    cite: none\n    expect: %4$s\n"
          .formatted(id, kind, assumed, holds ? "proved" : "refuted");
    }
  }

  private static final List<Put> CLAIMS =
      List.of(
          new Put("coherence", "identity", true, DARK, "c = 0"),
          new Put("coherence-driven", "identity", false, "row: 1", "c = 0"),
          new Put("population", "identity", true, DARK, "r_e = \\frac{u}{u + d}"),
          new Put("population-driven", "identity", false, "row: 1", "r_e = \\frac{u}{u + d}"),
          new Put("population-wrong", "identity", false, DARK, "r_e = \\frac{d}{u + d}"),
          new Put("temperature", "identity", true, THERMAL, "r_e = \\frac{1}{e^{w/T} + 1}"),
          new Put("temperature-half", "identity", false, THERMAL, "r_e = \\frac{1}{e^{2w/T} + 1}"),
          new Put("temperature-sign", "identity", false, THERMAL, "r_e = \\frac{1}{e^{-w/T} + 1}"),
          new Put("no-inversion", "inequality", true, THERMAL, "r_e < \\frac{1}{2}"),
          new Put("inversion", "inequality", false, THERMAL, "r_e > \\frac{1}{2}"),
          new Put("condition", "equivalence", false, THERMAL, "c = 0 \\iff n = 1"));

  /** A theorem with something else in its text. */
  private record Altered(String id, String from, String to) {}

  private static final List<Altered> ALTERED =
      List.of(
          new Altered("coherence", "(a1 : Omega = 0)", "(a1 : Delta = 0)"),
          new Altered("population", "(a1 : Omega = 0)", "(a1 : Omega = 1)"),
          new Altered("temperature", "(a2 : Omega = 0)", "(a2 : Omega = 1)"),
          new Altered("temperature", "(a1 : Thermal_rates p)", "(a1 : Fermi_rates p)"),
          new Altered("population-wrong", "Wide_domain", "Domain"),
          new Altered("temperature-half", "Omega := 0", "Omega := 1"));

  @Test
  void coqcRefusesWhatIsFalseWithoutTheDrive(@TempDir Path temporary) throws IOException {
    Coq.compiler(); // skips the test without coqc, before the work
    StudyReport judged = judged(Files.createDirectory(temporary.resolve("driven")), STUDY);
    for (var report : judged.claims()) {
      assertThat(report.verdict().key())
          .as("%s", report.claim().id())
          .isEqualTo(ids(true).contains(report.claim().id()) ? "proved" : "refuted");
    }
    StudyExport truth = StudyExport.of(judged);
    assertThat(truth.notExported()).isEmpty();
    assertThat(file(truth, "coherence").text())
        .contains("(p : Parameters) (d : Wide_domain p) (a1 : Omega = 0) (rho : matrix)");
    assertThat(file(truth, "coherence-driven").text()).contains("(d : Domain p)");
    StudyExport believed =
        StudyExport.of(
            new StudyReport(
                judged.study(),
                judged.derivation(),
                judged.claims().stream().map(MutatedTheoremsTest::believed).toList(),
                List.of(),
                1));
    List<CoqFile> files = new ArrayList<>(truth.files());
    Set<String> wrong = new TreeSet<>();
    believed.files().stream()
        .filter(file -> file.claim().filter(ids(false)::contains).isPresent())
        .forEach(file -> wrong.add(added(files, file, file.name() + "_believed")));
    assertThat(wrong).hasSizeGreaterThanOrEqualTo(5);
    for (int i = 0; i < ALTERED.size(); i++) {
      Altered altered = ALTERED.get(i);
      CoqFile file = file(truth, altered.id());
      String text = file.text().replace(altered.from(), altered.to());
      assertThat(text).as("%s", altered).isNotEqualTo(file.text());
      CoqFile changed = new CoqFile(file.name(), file.needs(), text, file.claim());
      wrong.add(added(files, changed, file.name() + "_altered_" + i));
    }
    Set<String> refused = new TreeSet<>();
    Coq.check(
            new StudyExport(truth.library(), files, Map.of(), Map.of()).sources(),
            truth.claimed(),
            temporary.resolve("out"))
        .stream()
        .filter(result -> !result.accepted())
        .forEach(result -> refused.add(result.path()));
    assertThat(refused).isEqualTo(wrong);
  }

  @Test
  void anotherExcludedZeroThatIsNotAssumedLeavesTheClaimUnchecked(@TempDir Path temporary)
      throws IOException {
    StudyReport judged =
        judged(temporary, STUDY.replace("'], domain: real", "'], domain: nonzero"));
    assertThat(StudyExport.of(judged).notExported())
        .containsEntry("coherence", "assumes Omega = 0, which is outside the domain of the study")
        .doesNotContainKey("coherence-driven");
  }

  @Test
  void whereTheSteadyStateIsNotPositiveWithoutTheDriveTheModelHasOneDomain(@TempDir Path temporary)
      throws IOException {
    String cold =
        STUDY
            .replace("  - { operator: 'sp[q]', rate: u, bath: b }\n", "")
            .replace("[q]', rate: u", "[q]', rate: d");
    StudyReport judged = judged(temporary, cold);
    StudyExport export = StudyExport.of(judged);
    assertThat(export.files()).isNotEmpty().noneMatch(f -> f.text().contains("Wide_domain"));
    assertThat(export.notExported())
        .containsEntry("coherence", "assumes Omega = 0, which is outside the domain of the study");
  }

  private static CoqFile file(StudyExport export, String id) {
    return export.files().stream()
        .filter(file -> file.claim().equals(Optional.of(id)))
        .findFirst()
        .orElseThrow();
  }

  /** Adds a file under another name; the path under which it is checked. */
  private static String added(List<CoqFile> files, CoqFile file, String name) {
    files.add(new CoqFile(name, file.needs(), file.text(), Optional.empty()));
    return "study/" + name + ".v";
  }

  private static Set<String> ids(boolean holds) {
    return CLAIMS.stream()
        .filter(put -> put.holds() == holds)
        .map(Put::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static StudyReport judged(Path folder, String study) throws IOException {
    Files.writeString(folder.resolve("study.yaml"), study);
    Files.writeString(
        folder.resolve("paper.tex"),
        "\\documentclass{article}\n\\usepackage{amsmath}\n\\begin{document}\n"
            + CLAIMS.stream().map(Put::display).collect(Collectors.joining())
            + "\\end{document}\n");
    Files.writeString(
        folder.resolve("claims.yaml"),
        "claims:\n" + CLAIMS.stream().map(Put::claim).collect(Collectors.joining()));
    return StudyVerification.run(StudyReader.read(folder), Set.of(), 1, message -> {});
  }
}
