package org.lindproof.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.lindproof.kernel.KernelChecks;
import org.lindproof.paper.Study;
import org.lindproof.paper.StudyReader;
import org.lindproof.paper.claim.Claim;
import org.lindproof.paper.yaml.NearestName;
import org.lindproof.report.ConsoleTable;
import org.lindproof.report.KernelSummary;
import org.lindproof.report.PdfBuilder;
import org.lindproof.report.ReportFormat;
import org.lindproof.report.ReportWriter;
import org.lindproof.steady.NoUniqueSteadyStateException;
import org.lindproof.verify.StudyReport;
import org.lindproof.verify.StudyVerification;
import picocli.CommandLine;

/** Derives, judges every claim, writes the report. */
@CommandLine.Command(
    name = "verify",
    description = "Derives the steady state, judges every claim, and writes the report.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:Every verdict is the expected one.",
      "1:Some verdict differs from the expected one, or nothing was checked.",
      "2:The input is wrong; nothing was written.",
      "3:An internal error."
    })
final class VerifyCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @CommandLine.Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "STUDY",
      defaultValue = "proofs/critical-heat-current",
      description = "Folder of the study (default: ${DEFAULT-VALUE}).")
  private Path folder;

  @CommandLine.Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder of the report (default: reports/ and the name of the study's folder).")
  private Optional<Path> out;

  @CommandLine.Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      description = "Any of json, tex, pdf (default: all; pdf only if pdflatex is found).")
  private List<ReportFormat> formats = new ArrayList<>();

  @CommandLine.Option(
      names = "--only",
      paramLabel = "ID",
      split = ",",
      description = "Judge only the claims with these ids.")
  private List<String> only = new ArrayList<>();

  @CommandLine.Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of the random points (default: ${DEFAULT-VALUE}).")
  private long seed;

  /** Made by the command line parser. */
  VerifyCommand() {}

  @Override
  public Integer call() throws IOException {
    PdfBuilder pdf = PdfBuilder.fromEnvironment();
    Set<ReportFormat> chosen = chosenFormats(pdf);
    Study study = StudyReader.read(folder);
    Set<String> ids = chosenIds(study);
    Path target = target(study);
    StudyReport judged = solved(study, ids);
    StudyReport report = judged.with(KernelChecks.of(judged, folder.resolve("coq")));
    ReportWriter.Written written = write(report, chosen, target, pdf);
    print(report, written, chosen, pdf);
    return report.asExpected() ? ExitStatus.AS_EXPECTED : ExitStatus.DIFFERS;
  }

  private Set<ReportFormat> chosenFormats(PdfBuilder pdf) {
    Set<ReportFormat> chosen = EnumSet.noneOf(ReportFormat.class);
    if (formats.isEmpty()) {
      chosen.addAll(EnumSet.allOf(ReportFormat.class));
      pdf.missing().ifPresent(reason -> chosen.remove(ReportFormat.PDF));
      return chosen;
    }
    chosen.addAll(formats);
    if (chosen.contains(ReportFormat.PDF)) {
      pdf.missing()
          .ifPresent(
              missing -> {
                throw new WrongInputException(
                    "--format pdf cannot be met: " + missing.reason() + ", or leave pdf out");
              });
    }
    return chosen;
  }

  private Set<String> chosenIds(Study study) {
    List<String> known = study.claims().stream().map(Claim::id).toList();
    for (String id : only) {
      if (!known.contains(id)) {
        throw new WrongInputException(
            "--only: the study has no claim " + id + "; " + NearestName.hint(id, known));
      }
    }
    return new LinkedHashSet<>(only);
  }

  private Path target(Study study) {
    Path target = out.orElse(Path.of("reports", study.name()));
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new WrongInputException("--out: " + target + " is not a folder; name another");
    }
    return target;
  }

  private StudyReport solved(Study study, Set<String> ids) {
    try {
      return verify(study, ids);
    } catch (NoUniqueSteadyStateException e) {
      throw NotUnique.in(folder, e);
    }
  }

  private StudyReport verify(Study study, Set<String> ids) {
    PrintWriter err = spec.commandLine().getErr();
    boolean terminal = Terminal.isThere();
    StudyReport report =
        StudyVerification.run(
            study,
            ids,
            seed,
            message -> {
              if (terminal) {
                err.print("\r\033[K" + ConsoleTable.ascii(message));
                err.flush();
              }
            });
    if (terminal) {
      err.print("\r\033[K");
      err.flush();
    }
    return report;
  }

  private ReportWriter.Written write(
      StudyReport report, Set<ReportFormat> chosen, Path target, PdfBuilder pdf) {
    try {
      return new ReportWriter(pdf).write(report, chosen, target, Version.number());
    } catch (IOException e) {
      throw new WrongInputException(
          "the report cannot be written to " + target + " (" + e + "); name another with --out");
    }
  }

  private void print(
      StudyReport report, ReportWriter.Written written, Set<ReportFormat> chosen, PdfBuilder pdf) {
    PrintWriter console = spec.commandLine().getOut();
    ConsoleTable.lines(report).forEach(console::println);
    console.println();
    written.files().forEach(file -> console.println("wrote " + file));
    if (formats.isEmpty() && !chosen.contains(ReportFormat.PDF)) {
      pdf.missing().ifPresent(missing -> console.println("no PDF: " + missing.reason()));
    }
    if (written.pdf().orElse(null) instanceof PdfBuilder.Failed failed) {
      console.println("no PDF: pdflatex failed:");
      failed.excerpt().lines().forEach(line -> console.println("  " + ConsoleTable.ascii(line)));
    }
    if (written.pdf().orElse(null) instanceof PdfBuilder.Built built) {
      built.missing().forEach(missing -> console.println("the PDF is not whole: " + missing));
    }
    console.println(KernelSummary.line(report));
    if (report.claims().isEmpty()) {
      spec.commandLine()
          .getErr()
          .println("lindproof: nothing was checked: the study has no claims");
    }
    console.flush();
  }
}
