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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lindproof.kernel.check.CoqCheck;
import org.lindproof.kernel.check.CoqSources;
import org.lindproof.kernel.text.CoqFile;
import org.lindproof.paper.Study;
import org.lindproof.paper.StudyReader;
import org.lindproof.verify.ClaimReport;
import org.lindproof.verify.StudyCopy;
import org.lindproof.verify.StudyCopy.Change;
import org.lindproof.verify.StudyReport;
import org.lindproof.verify.StudyVerification;
import org.lindproof.verify.verdict.Verdict;

/** What is false does not become a theorem, even if the program believes that it is proved. */
class MutatedTheoremsTest {
  private static final int AT_LEAST = 20;
  private static final Set<String> TRUE = Set.of("excited", "coherence", "no-inversion");

  private static final List<Change> CHANGES =
      List.of(
          new Change("excited", "eq:excited", "\\Omega^2}{", "\\Omega}{"),
          new Change("excited", "eq:excited", "+ 2\\Omega^2", "+ \\Omega^2"),
          new Change("excited", "eq:excited", "+ 4\\Delta", "- 4\\Delta"),
          new Change("excited", "eq:excited", "4\\Delta^2", "2\\Delta^2"),
          new Change("excited", "eq:excited", "\\gamma^2", "\\gamma"),
          new Change("excited", "eq:excited", "\\rho_{ee}", "\\rho_{gg}"),
          new Change("ground.trace", "eq:ground", "1 - \\rho", "1 + \\rho"),
          new Change("ground.trace", "eq:ground", "1 - \\rho", "2 - \\rho"),
          new Change("ground", "eq:ground", "+ \\Omega^2}{", "- \\Omega^2}{"),
          new Change("ground", "eq:ground", "4\\Delta^2 + \\Omega", "3\\Delta^2 + \\Omega"),
          new Change("coherence", "eq:coherence", "-\\frac", "\\frac"),
          new Change("coherence", "eq:coherence", "i\\gamma", "\\gamma"),
          new Change("coherence", "eq:coherence", "+ i", "- i"),
          new Change("coherence", "eq:coherence", "2\\Delta + i", "\\Delta + i"),
          new Change("coherence", "eq:coherence", "\\Omega (", "\\Omega^2 ("),
          new Change("coherence", "eq:coherence", "+ 2\\Omega^2", "+ 2\\Omega"),
          new Change("no-inversion", "eq:no-inversion", "<", ">"),
          new Change("no-inversion", "eq:no-inversion", "\\frac{1}{2}", "\\frac{1}{3}"),
          new Change("bloch.x", "eq:bloch", "-\\frac{4", "\\frac{4"),
          new Change("bloch.x", "eq:bloch", "{4\\Omega", "{2\\Omega"),
          new Change("bloch.x", "eq:bloch", "sigma_x", "sigma_y"),
          new Change("bloch.y", "eq:bloch", "{2\\Omega", "{\\Omega"),
          new Change("bloch.y", "eq:bloch", "{2\\Omega\\gamma", "{2\\Omega\\Delta"),
          new Change("bloch.z", "eq:bloch", "-\\frac{\\gamma^2 + 4", "-\\frac{\\gamma^2 - 4"),
          new Change("emission", "eq:emission", "-\\gamma \\Delta \\rho", "\\gamma \\Delta \\rho"),
          new Change("emission", "eq:emission", "\\Delta \\Omega^2", "\\Delta^2 \\Omega^2"));

  @Test
  void coqcRefusesEveryFalseClaimThatIsExportedAsIfItWereProved(@TempDir Path temporary)
      throws IOException {
    Coq.compiler(); // skips the test without coqc, before the work
    Path folder = Files.createDirectory(temporary.resolve("driven-qubit")); // names the library
    Map<Change, ClaimReport> changed = new StudyCopy("driven-qubit").judge(folder, CHANGES, 1);
    List<ClaimReport> reports = new ArrayList<>();
    changed.forEach(
        (change, report) -> {
          assertThat(report.verdict()).as("%s", change).isInstanceOf(Verdict.Refuted.class);
          reports.add(believed(report));
        });
    StudyReport truth = truth();
    Study study = StudyReader.read(folder);
    StudyExport mutants =
        StudyExport.of(new StudyReport(study, truth.derivation(), reports, List.of(), 1));
    StudyExport genuine = StudyExport.of(truth);
    Map<String, CoqFile> files = new LinkedHashMap<>();
    mutants.files().forEach(file -> files.put(file.path(), file));
    genuine.files().forEach(file -> files.putIfAbsent(file.path(), file));
    CoqSources sources =
        new StudyExport(genuine.library(), List.copyOf(files.values()), Map.of(), Map.of())
            .sources();
    Set<String> accepted = new TreeSet<>();
    Set<String> refused = new TreeSet<>();
    for (CoqCheck.Result result : Coq.check(sources, genuine.claimed(), folder.resolve("out"))) {
      (result.accepted() ? accepted : refused).add(result.path());
    }
    Set<String> expected = new TreeSet<>();
    mutants.files().stream()
        .filter(file -> file.claim().isPresent())
        .forEach(file -> expected.add(CoqSources.path(file)));
    assertThat(refused).isEqualTo(expected);
    assertThat(expected).hasSizeGreaterThanOrEqualTo(AT_LEAST);
    assertThat(accepted).contains("study/claims/claim_excited.v", "study/claims/claim_coherence.v");
  }

  /** The report as if its claim had been proved. */
  static ClaimReport believed(ClaimReport report) {
    return new ClaimReport(
        report.claim(),
        report.printed(),
        report.understood(),
        report.operators(),
        report.derived(),
        new Verdict.Proved(),
        report.method(),
        report.assumptions(),
        report.evidence(),
        report.millis());
  }

  private static StudyReport truth() {
    Study study = StudyReader.read(Path.of("proofs", "driven-qubit"));
    return StudyVerification.run(study, TRUE, 1, message -> {});
  }
}
