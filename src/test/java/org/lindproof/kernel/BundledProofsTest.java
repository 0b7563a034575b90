package org.lindproof.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindproof.paper.Study;
import org.lindproof.paper.StudyReader;
import org.lindproof.paper.claim.Claim;
import org.lindproof.verify.StudyVerification;

/** The files of the bundled studies are those that the program writes. */
class BundledProofsTest {

  @ParameterizedTest
  @ValueSource(strings = {"driven-qubit", "critical-heat-current"})
  void committedFilesAreThoseThatAreGenerated(String name) throws IOException {
    Path folder = Path.of("proofs", name);
    Study study = StudyReader.read(folder);
    Set<String> ids =
        study.claims().stream()
            .filter(StudyExport::hasStatement)
            .map(Claim::id)
            .collect(Collectors.toSet());
    StudyExport export = StudyExport.of(StudyVerification.run(study, ids, 1, message -> {}));
    Path out = folder.resolve("coq");
    Map<String, String> contents = new ExportFolder(out).contents(export);
    for (Map.Entry<String, String> entry : contents.entrySet()) {
      assertThat(out.resolve(entry.getKey())).content().isEqualTo(entry.getValue());
    }
    assertThat(proofs(out)).isEqualTo(proofs(contents));
  }

  private static Set<String> proofs(Path out) throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(file -> file.toString().endsWith(".v"))
          .map(file -> out.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.startsWith("."))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> proofs(Map<String, String> contents) {
    return contents.keySet().stream()
        .filter(file -> file.endsWith(".v"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
