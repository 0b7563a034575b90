package org.lindproof.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lindproof.verify.StudyReport;

class ReportWriterTest {
  private static final PdfBuilder NO_LATEX = new PdfBuilder("", Duration.ofSeconds(1));

  @TempDir private Path folder;

  private ReportWriter.Written write(Set<ReportFormat> formats, Path out) throws IOException {
    return new ReportWriter(NO_LATEX).write(Reports.ofEveryKind(), formats, out, "1.2.3");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(p -> folder.relativize(p).toString()).toList();
    }
  }

  @Test
  void writesWhatWasAskedForAndNothingElse() throws Exception {
    write(EnumSet.of(ReportFormat.JSON, ReportFormat.TEX), folder.resolve("a/b"));
    assertThat(names()).containsExactlyInAnyOrder("a/b/verdicts.json", "a/b/derivation.tex");
  }

  @Test
  void withoutLatexThereIsNoPdfAndTheOutcomeSaysSo() throws Exception {
    ReportWriter.Written written = write(EnumSet.allOf(ReportFormat.class), folder.resolve("r"));
    assertThat(written.pdf().orElseThrow()).isInstanceOf(PdfBuilder.NotAvailable.class);
    assertThat(names()).containsExactlyInAnyOrder("r/verdicts.json", "r/derivation.tex");
  }

  @Test
  void filesOfAnEarlierRunGoAndStrangersStay() throws Exception {
    Files.writeString(folder.resolve("derivation.pdf"), "old");
    Files.writeString(folder.resolve("notes.txt"), "mine");
    write(EnumSet.of(ReportFormat.JSON), folder);
    assertThat(names()).containsExactlyInAnyOrder("verdicts.json", "notes.txt");
  }

  @Test
  void theTablesOfFiguresStandBesideTheDocument() throws Exception {
    Files.writeString(folder.resolve("derivation-old.csv"), "of an earlier run");
    Files.writeString(folder.resolve("derivation of mine.csv"), "mine");
    ReportWriter writer = new ReportWriter(NO_LATEX);
    StudyReport report = Reports.with(Figures.all());
    List<Path> files = writer.write(report, EnumSet.of(ReportFormat.TEX), folder, "1.2.3").files();
    assertThat(names())
        .containsExactlyInAnyOrder(
            "derivation.tex",
            "derivation-curves.csv",
            "derivation-map.csv",
            "derivation-map.line1.csv",
            "derivation-map.line2.csv",
            "derivation of mine.csv");
    assertThat(files).hasSize(5).allMatch(Files::exists);
    writer.write(report, EnumSet.of(ReportFormat.JSON), folder, "1.2.3");
    assertThat(names()).containsExactlyInAnyOrder("verdicts.json", "derivation of mine.csv");
  }

  @Test
  void aFailureLeavesTheFolderAsItWas() throws Exception {
    Path file = Files.writeString(folder.resolve("report"), "a file, not a folder");
    assertThatThrownBy(() -> write(EnumSet.of(ReportFormat.JSON), file))
        .isInstanceOf(IOException.class);
    assertThat(names()).containsExactly("report");
  }
}
