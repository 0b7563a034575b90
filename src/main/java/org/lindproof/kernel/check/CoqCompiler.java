package org.lindproof.kernel.check;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The Coq compiler.
 *
 * @param searchPath folders to look for coqc in, as in the environment variable PATH
 * @param limit for one file
 */
public record CoqCompiler(String searchPath, Duration limit) {
  // By itself coqc begins with a heap of 256 MB for young values; the time to get that from the
  // system is a third of the time that a short file takes.
  private static final String HEAP = "s=8M,o=200";

  /**
   * What came of one file.
   *
   * @param output what coqc printed
   */
  public record Outcome(boolean accepted, String output, Duration time) {}

  /** The compiler of this process's PATH. */
  public static CoqCompiler fromEnvironment() {
    return new CoqCompiler(
        Optional.ofNullable(System.getenv("PATH")).orElse(""), Duration.ofMinutes(5));
  }

  /** Why nothing can be checked; empty if coqc was found. */
  public Optional<String> missing() {
    return program().isPresent()
        ? Optional.empty()
        : Optional.of(
            "coqc is not on the PATH; install Coq and Coquelicot (on Debian: coq,"
                + " libcoq-coquelicot)");
  }

  private Optional<Path> program() {
    return Arrays.stream(searchPath.split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder).resolve("coqc"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The version that coqc says it has, one line. */
  public String version(Path folder) throws IOException {
    return run(folder, List.of("--print-version")).output().strip();
  }

  /**
   * Compiles one file.
   *
   * @param folder where coqc runs
   * @param options as for coqc
   * @param file relative to the folder
   */
  public Outcome compile(Path folder, List<String> options, String file) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-q"));
    arguments.addAll(options);
    arguments.add(file);
    return run(folder, arguments);
  }

  private Outcome run(Path folder, List<String> arguments) throws IOException {
    long start = System.nanoTime();
    List<String> command = new ArrayList<>();
    command.add(program().orElseThrow(() -> new IOException("coqc is not on the PATH")).toString());
    command.addAll(arguments);
    Path output = Files.createTempFile(folder, "coqc", ".out");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().putIfAbsent("OCAMLRUNPARAM", HEAP);
    Process process = builder.start();
    try {
      process.getOutputStream().close();
      boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
      String printed =
          ended
              ? Files.readString(output, StandardCharsets.UTF_8)
              : "coqc was stopped after " + limit.toSeconds() + " seconds";
      Duration time = Duration.ofNanos(System.nanoTime() - start);
      return new Outcome(ended && process.exitValue() == 0, printed, time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome(
          false, "coqc was interrupted", Duration.ofNanos(System.nanoTime() - start));
    } finally {
      process.destroyForcibly();
      Files.deleteIfExists(output);
    }
  }
}
