package org.lindproof.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lindproof.paper.StudyReader;
import org.lindproof.verify.StudyVerification;
import org.lindproof.verify.verdict.KernelCheck;

/** A claim counts as checked only if coqc saw its theorem, and all it rests on, as it is now. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KernelChecksTest {
  private static final String CLAIM = "excited";
  private static final Set<String> CLAIMS = Set.of(CLAIM, "excited.wrong");

  private StudyExport export;

  @TempDir private Path out;

  @BeforeAll
  void exportOnce() {
    export =
        StudyExport.of(
            StudyVerification.run(
                StudyReader.read(Path.of("proofs", "driven-qubit")), CLAIMS, 1, message -> {}));
  }

  @BeforeEach
  void writeTheFiles() throws IOException {
    new ExportFolder(out).write(export);
    Files.deleteIfExists(out.resolve(".kernel").resolve("record.txt"));
  }

  private void record(String word) throws IOException {
    Files.createDirectories(out.resolve(".kernel"));
    String lines =
        export.sources().prints().values().stream()
            .map(print -> print + " " + word + " -\n")
            .collect(Collectors.joining());
    Files.writeString(out.resolve(".kernel").resolve("record.txt"), lines);
  }

  private KernelCheck.State state() throws IOException {
    Map<String, KernelCheck> checks = KernelChecks.of(export, out);
    assertThat(checks.keySet()).isEqualTo(CLAIMS);
    return checks.get(CLAIM).state();
  }

  @Test
  void withoutARecordNothingIsChecked() throws IOException {
    assertThat(state()).isEqualTo(KernelCheck.State.NOT_AVAILABLE);
  }

  @Test
  void whatCoqcAcceptedIsChecked() throws IOException {
    record("accepted");
    assertThat(state()).isEqualTo(KernelCheck.State.CHECKED);
  }

  @Test
  void whatCoqcRefusedHasFailed() throws IOException {
    record("refused");
    assertThat(state()).isEqualTo(KernelCheck.State.FAILED);
  }

  @Test
  void aWordThatIsNoneOfARecordCountsForNothing() throws IOException {
    record("believed");
    assertThat(state()).isEqualTo(KernelCheck.State.NOT_AVAILABLE);
  }

  @Test
  void aChangedDefinitionOnTheDiskIsNotChecked() throws IOException {
    record("accepted");
    Path model = out.resolve("Model.v");
    Files.writeString(model, Files.readString(model).replace("Omega * (1 / 2)", "Omega"));
    assertThat(state()).isEqualTo(KernelCheck.State.NOT_AVAILABLE);
  }

  @Test
  void aChangedDefinitionOfTheLibraryIsNotChecked() throws IOException {
    record("accepted");
    Files.writeString(out.resolve("library").resolve("Matrix.v"), "\n", StandardOpenOption.APPEND);
    assertThat(state()).isEqualTo(KernelCheck.State.NOT_AVAILABLE);
  }

  @Test
  void everyFileHasAFingerprintOfItsOwnAndOfWhatItRestsOn() {
    Map<String, String> prints = export.sources().prints();
    assertThat(Set.copyOf(prints.values())).hasSameSizeAs(prints.keySet());
    StudyExport changed =
        new StudyExport(
            export.library(),
            export.files().stream()
                .map(
                    file ->
                        file.name().equals("Model")
                            ? new org.lindproof.kernel.text.CoqFile(
                                file.name(), file.needs(), file.text() + "\n", file.claim())
                            : file)
                .toList(),
            export.theorems(),
            export.notExported());
    List<String> same =
        changed.sources().prints().entrySet().stream()
            .filter(entry -> prints.get(entry.getKey()).equals(entry.getValue()))
            .map(Map.Entry::getKey)
            .filter(path -> path.startsWith("study/"))
            .toList();
    assertThat(same).isEmpty();
  }
}
