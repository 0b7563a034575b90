package org.lindproof.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.lindproof.kernel.ExportFolder;
import org.lindproof.kernel.StudyExport;
import org.lindproof.kernel.check.CoqCheck;
import org.lindproof.kernel.check.CoqCompiler;
import org.lindproof.kernel.check.CoqSources;
import org.lindproof.paper.Study;
import org.lindproof.paper.StudyReader;
import org.lindproof.paper.claim.Claim;
import org.lindproof.report.ConsoleTable;
import org.lindproof.verify.StudyReport;
import org.lindproof.verify.StudyVerification;
import picocli.CommandLine;

/** Writes the model and the verdicts as theorems in Coq, and has them checked. */
@CommandLine.Command(
    name = "coq",
    description = {
      "Writes the model as definitions, and every verdict that can be, as a theorem with its proof",
      "in Coq. With --check, coqc checks them, and 'verify' says so."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:The files were written; with --check, coqc accepted all of them.",
      "1:coqc refused a file.",
      "2:The input is wrong, or there is no coqc; nothing was written.",
      "3:An internal error."
    })
final class CoqCommand implements Callable<Integer> {
  private static final int EXCERPT = 6;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @CommandLine.Parameters(index = "0", paramLabel = "STUDY", description = "Folder of the study.")
  private Path folder;

  @CommandLine.Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder of the files (default: coq in the study's folder).")
  private Optional<Path> out;

  @CommandLine.Option(names = "--check", description = "Have coqc check the files.")
  private boolean check;

  @CommandLine.Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many files at a time (default: the number of processors).")
  private Optional<Integer> jobs;

  /** Made by the command line parser. */
  CoqCommand() {}

  @Override
  public Integer call() throws IOException {
    CoqCompiler compiler = CoqCompiler.fromEnvironment();
    int parallel = jobs.orElse(Runtime.getRuntime().availableProcessors());
    if (parallel < 1) {
      throw new WrongInputException("--jobs: " + parallel + " is not a number of jobs; at least 1");
    }
    if (check) {
      compiler
          .missing()
          .ifPresent(
              reason -> {
                throw new WrongInputException("--check cannot be met: " + reason);
              });
    }
    Study study = StudyReader.read(folder);
    Path target = out.orElse(folder.resolve("coq"));
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new WrongInputException("--out: " + target + " is not a folder; name another");
    }
    StudyExport export = export(study);
    write(export, target);
    return check ? check(export, compiler, target, parallel) : ExitStatus.AS_EXPECTED;
  }

  /** Nothing is judged that can't become a theorem. */
  private StudyExport export(Study study) {
    Set<String> ids = new LinkedHashSet<>();
    study.claims().stream().filter(StudyExport::hasStatement).map(Claim::id).forEach(ids::add);
    if (ids.isEmpty()) {
      throw new WrongInputException("the study has no claim about a formula; add one");
    }
    StudyReport report = StudyVerification.run(study, ids, 1, message -> {});
    return StudyExport.of(report);
  }

  private void write(StudyExport export, Path target) {
    PrintWriter console = spec.commandLine().getOut();
    try {
      new ExportFolder(target).write(export);
    } catch (IOException e) {
      throw new WrongInputException(
          "the files cannot be written to " + target + " (" + e + "); name another with --out");
    }
    export
        .notExported()
        .forEach(
            (id, reason) ->
                console.println(ConsoleTable.ascii("not exported: " + id + ", " + reason)));
    console.printf(
        Locale.ROOT,
        "wrote %d files to %s: %d claims as theorems, %d not exported%n",
        export.files().size(),
        target,
        export.theorems().size(),
        export.notExported().size());
    console.flush();
  }

  private int check(StudyExport export, CoqCompiler compiler, Path target, int parallel)
      throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    CoqSources sources = export.sources();
    AtomicInteger done = new AtomicInteger();
    long start = System.nanoTime();
    List<CoqCheck.Result> results =
        CoqCheck.run(
            compiler,
            sources,
            new ExportFolder(target).compiled(),
            export.claimed(),
            parallel,
            result -> progress(err, result, done.incrementAndGet(), sources.texts().size()));
    long refused = results.stream().filter(result -> !result.accepted()).count();
    PrintWriter console = spec.commandLine().getOut();
    console.printf(
        Locale.ROOT,
        "coqc: %d files accepted, %d refused; %.1f s, %.1f s of coqc; the theorems rest on the axioms"
            + " of the real numbers only%n",
        results.size() - refused,
        refused,
        (System.nanoTime() - start) / 1e9,
        results.stream().mapToLong(result -> result.time().toMillis()).sum() / 1e3);
    console.flush();
    return refused == 0 ? ExitStatus.AS_EXPECTED : ExitStatus.DIFFERS;
  }

  private static void progress(PrintWriter err, CoqCheck.Result result, int done, int all) {
    err.printf(
        Locale.ROOT,
        "[%d/%d] %s %s (%.1f s)%n",
        done,
        all,
        result.accepted() ? "accepted" : "refused",
        result.path(),
        result.time().toMillis() / 1e3);
    result
        .complaint()
        .ifPresent(
            complaint ->
                complaint
                    .lines()
                    .limit(EXCERPT)
                    .forEach(line -> err.println("  " + ConsoleTable.ascii(line))));
    err.flush();
  }
}
