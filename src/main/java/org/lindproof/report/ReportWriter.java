package org.lindproof.report;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lindproof.report.figure.CsvTable;
import org.lindproof.report.figure.FigureTables;
import org.lindproof.verify.StudyReport;

/**
 * Writes a report's files. All are made in a folder beside the report's and moved into it when they
 * are complete, so that a run that fails leaves the report as it was. Files of an earlier run in a
 * format that this one does not write are removed: what stands in the folder belongs together.
 */
public record ReportWriter(PdfBuilder pdfBuilder) {

  /**
   * What was written.
   *
   * @param files in the order of the formats, then the data of the figures
   * @param pdf what became of the PDF; empty if none was asked for
   */
  public record Written(List<Path> files, Optional<PdfBuilder.Outcome> pdf) {
    public Written {
      files = List.copyOf(files);
    }
  }

  /**
   * Writes the report.
   *
   * @param out the report's folder; made if it is not there
   * @param version of the program
   */
  public Written write(StudyReport report, Set<ReportFormat> formats, Path out, String version)
      throws IOException {
    Path target = out.toAbsolutePath().normalize();
    Path parent = Optional.ofNullable(target.getParent()).orElse(target);
    Files.createDirectories(parent);
    Path workshop = Files.createTempDirectory(parent, ".lindproof-");
    try {
      Optional<PdfBuilder.Outcome> pdf = make(report, formats, workshop, version);
      List<Path> files = new ArrayList<>(move(formats, workshop, target));
      files.addAll(moveTables(tables(report, formats), workshop, target));
      return new Written(files, pdf);
    } finally {
      remove(workshop);
    }
  }

  private Optional<PdfBuilder.Outcome> make(
      StudyReport report, Set<ReportFormat> formats, Path workshop, String version)
      throws IOException {
    if (formats.contains(ReportFormat.JSON)) {
      Files.writeString(
          workshop.resolve(ReportFormat.JSON.file()), new VerdictsJson(report, version).print());
    }
    if (!formats.contains(ReportFormat.TEX) && !formats.contains(ReportFormat.PDF)) {
      return Optional.empty();
    }
    Path tex = workshop.resolve(ReportFormat.TEX.file());
    Files.writeString(tex, new DerivationReport(report, version).print());
    for (CsvTable table : FigureTables.of(report.figures())) {
      Files.writeString(workshop.resolve(table.file()), table.print());
    }
    return formats.contains(ReportFormat.PDF)
        ? Optional.of(pdfBuilder.build(tex))
        : Optional.empty();
  }

  private static List<Path> move(Set<ReportFormat> formats, Path workshop, Path target)
      throws IOException {
    Files.createDirectories(target);
    List<Path> files = new ArrayList<>();
    for (ReportFormat format : ReportFormat.values()) {
      Path made = workshop.resolve(format.file());
      Path place = target.resolve(format.file());
      if (formats.contains(format) && Files.exists(made)) {
        replace(made, place);
        files.add(place);
      } else {
        Files.deleteIfExists(place);
      }
    }
    return files;
  }

  /** The names of the tables that belong to the document. */
  private static List<String> tables(StudyReport report, Set<ReportFormat> formats) {
    return formats.contains(ReportFormat.TEX)
        ? FigureTables.of(report.figures()).stream().map(CsvTable::file).toList()
        : List.of();
  }

  private static List<Path> moveTables(List<String> tables, Path workshop, Path target)
      throws IOException {
    List<Path> earlier;
    try (Stream<Path> content = Files.list(target)) {
      earlier =
          content.filter(file -> CsvTable.isName(String.valueOf(file.getFileName()))).toList();
    }
    for (Path file : earlier) {
      if (!tables.contains(String.valueOf(file.getFileName()))) {
        Files.deleteIfExists(file);
      }
    }
    List<Path> files = new ArrayList<>();
    for (String table : tables) {
      replace(workshop.resolve(table), target.resolve(table));
      files.add(target.resolve(table));
    }
    return files;
  }

  private static void replace(Path made, Path place) throws IOException {
    try {
      Files.move(made, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(made, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> content;
    try (Stream<Path> walk = Files.walk(folder)) {
      content = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : content) {
      Files.deleteIfExists(path);
    }
  }
}
