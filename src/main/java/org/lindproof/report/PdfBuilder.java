package org.lindproof.report;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.lindproof.report.figure.Pgfplots;

/**
 * Typesets the document with pdflatex. The document is data from outside: no shell, no files
 * outside the working folder, a time limit.
 *
 * @param searchPath folders to look for pdflatex in, as in the environment variable PATH
 * @param limit for each of the two runs
 */
public record PdfBuilder(String searchPath, Duration limit) {
  private static final int EXCERPT = 12;
  private static final String OUTPUT = "pdflatex.out";

  /** What came out. */
  public sealed interface Outcome {}

  /**
   * The PDF is there.
   *
   * @param missing what the document says that it had to leave out
   */
  public record Built(Path pdf, List<String> missing) implements Outcome {
    public Built {
      missing = List.copyOf(missing);
    }
  }

  /** There is no pdflatex; says what to install. */
  public record NotAvailable(String reason) implements Outcome {}

  /** pdflatex gave up; the lines of its log that say why. */
  public record Failed(String excerpt) implements Outcome {}

  /** A builder with the pdflatex of this process's PATH. */
  public static PdfBuilder fromEnvironment() {
    return new PdfBuilder(
        Optional.ofNullable(System.getenv("PATH")).orElse(""), Duration.ofMinutes(2));
  }

  /** Why no PDF can be built; empty if pdflatex was found. */
  public Optional<NotAvailable> missing() {
    return program().isPresent()
        ? Optional.empty()
        : Optional.of(
            new NotAvailable(
                "pdflatex is not on the PATH; install TeX Live (on Debian:"
                    + " texlive-latex-recommended, texlive-fonts-recommended, texlive-pictures,"
                    + " lmodern)"));
  }

  private Optional<Path> program() {
    return Arrays.stream(searchPath.split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder).resolve("pdflatex"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Typesets twice, for the references.
   *
   * @param tex a .tex file; its folder is worked in and must be writable
   */
  public Outcome build(Path tex) throws IOException {
    Optional<NotAvailable> missing = missing();
    if (missing.isPresent()) {
      return missing.get();
    }
    Path folder = tex.toAbsolutePath().getParent();
    String name = String.valueOf(tex.getFileName());
    for (int run = 0; run < 2; run++) {
      Optional<String> fault = run(folder, name);
      if (fault.isPresent()) {
        return new Failed(fault.get());
      }
    }
    return new Built(folder.resolve(name.replaceFirst("\\.tex$", ".pdf")), missing(folder));
  }

  private Optional<String> run(Path folder, String name) throws IOException {
    Path output = folder.resolve(OUTPUT);
    ProcessBuilder builder =
        new ProcessBuilder(
                program().orElseThrow().toString(),
                "-no-shell-escape",
                "-interaction=nonstopmode",
                "-halt-on-error",
                name)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().put("openin_any", "p");
    builder.environment().put("openout_any", "p");
    builder.environment().put("SOURCE_DATE_EPOCH", "0");
    builder.environment().put("FORCE_SOURCE_DATE", "1");
    builder.environment().put("max_print_line", "200");
    Process process = builder.start();
    try {
      process.getOutputStream().close();
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return Optional.of("pdflatex was stopped after " + limit.toSeconds() + " seconds");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("pdflatex was interrupted");
    } finally {
      process.destroyForcibly();
    }
    return process.exitValue() == 0 ? Optional.empty() : Optional.of(excerpt(output));
  }

  private static List<String> missing(Path folder) throws IOException {
    return lines(folder.resolve(OUTPUT)).stream()
        .filter(line -> line.startsWith(Pgfplots.MARKER))
        .map(line -> line.substring(Pgfplots.MARKER.length()))
        .distinct()
        .toList();
  }

  private static List<String> lines(Path log) throws IOException {
    return new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1).lines().toList();
  }

  /** The first complaint and what follows it. */
  private static String excerpt(Path log) throws IOException {
    List<String> lines = lines(log);
    int start = 0;
    while (start < lines.size() && !lines.get(start).startsWith("!")) {
      start++;
    }
    int from = start < lines.size() ? start : Math.max(0, lines.size() - EXCERPT);
    return String.join("\n", lines.subList(from, Math.min(lines.size(), from + EXCERPT)));
  }
}
