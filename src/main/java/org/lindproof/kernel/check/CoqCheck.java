package org.lindproof.kernel.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Compiles files in parallel, each after those that it needs, and looks at what they rest on. */
public final class CoqCheck {
  private final CoqCompiler compiler;
  private final CoqSources sources;
  private final Path folder;
  private final Consumer<Result> progress;
  private final CheckRecord before;
  private final Map<String, Result> results = new ConcurrentHashMap<>();

  /**
   * What was said of a file.
   *
   * @param path as in the sources
   * @param complaint what coqc says; empty if it accepts the file
   * @param time that coqc took; zero if it had seen the file before, or needed not look
   */
  public record Result(String path, Optional<String> complaint, Duration time) {
    public boolean accepted() {
      return complaint.isEmpty();
    }
  }

  private CoqCheck(CoqCompiler compiler, CoqSources sources, Path out, Consumer<Result> progress)
      throws IOException {
    this.compiler = compiler;
    this.sources = sources;
    this.folder = out.resolve(CheckRecord.FOLDER);
    this.progress = progress;
    this.before = CheckRecord.read(out);
  }

  /**
   * Checks all files and writes the record. What has been accepted before is not compiled again.
   *
   * @param out the folder of the generated files; compiled ones go to a folder in it
   * @param theorems path to name of those theorems that are looked at for what they rest on
   * @param jobs how many at a time
   * @param progress told of each file when it is done
   */
  public static List<Result> run(
      CoqCompiler compiler,
      CoqSources sources,
      Path out,
      Map<String, String> theorems,
      int jobs,
      Consumer<Result> progress)
      throws IOException {
    CoqCheck check = new CoqCheck(compiler, sources, out, progress);
    Files.createDirectories(check.folder);
    check.compile(jobs);
    check.assumptions(theorems);
    Map<String, Boolean> accepted = new LinkedHashMap<>();
    List<Result> results = new ArrayList<>();
    for (String path : sources.texts().keySet()) {
      Result result = check.results.get(path);
      results.add(result);
      accepted.put(sources.prints().get(path), result.accepted());
    }
    new CheckRecord(accepted).write(out, sources);
    return List.copyOf(results);
  }

  private void compile(int jobs) {
    ExecutorService workers = Executors.newFixedThreadPool(jobs);
    try {
      Map<String, CompletableFuture<Void>> done = new LinkedHashMap<>();
      for (String path : sources.texts().keySet()) {
        CompletableFuture<?>[] needs =
            sources.needs().get(path).stream().map(done::get).toArray(CompletableFuture[]::new);
        done.put(
            path,
            CompletableFuture.allOf(needs).thenRunAsync(() -> report(compiled(path)), workers));
      }
      CompletableFuture.allOf(done.values().toArray(CompletableFuture[]::new)).join();
    } finally {
      workers.shutdownNow();
    }
  }

  private void report(Result result) {
    results.put(result.path(), result);
    synchronized (progress) {
      progress.accept(result);
    }
  }

  private Result compiled(String path) {
    Optional<String> failed =
        sources.needs().get(path).stream()
            .filter(need -> !results.get(need).accepted())
            .findFirst();
    if (failed.isPresent()) {
      return new Result(path, failed.map(need -> "rests on " + need), Duration.ZERO);
    }
    try {
      Path source = folder.resolve(path);
      Path object = folder.resolve(path + "o");
      boolean known =
          before.of(sources.prints().get(path)).orElse(false)
              && Files.exists(object)
              && Files.exists(source)
              && Files.readString(source).equals(sources.texts().get(path));
      if (known) {
        return new Result(path, Optional.empty(), Duration.ZERO);
      }
      Files.createDirectories(Optional.ofNullable(source.getParent()).orElse(folder));
      Files.deleteIfExists(object);
      Files.writeString(source, sources.texts().get(path));
      CoqCompiler.Outcome outcome = compiler.compile(folder, options(), path);
      return new Result(
          path,
          outcome.accepted() ? Optional.empty() : Optional.of(outcome.output().strip()),
          outcome.time());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> options() {
    return List.of("-R", "library", "Lindproof", "-R", "study", sources.logical());
  }

  /** What the accepted theorems rest on; those that rest on more than is allowed are refused. */
  private void assumptions(Map<String, String> theorems) throws IOException {
    Map<String, String> accepted = new LinkedHashMap<>();
    boolean anyNew = false;
    for (Map.Entry<String, String> theorem : theorems.entrySet()) {
      Result result = results.get(theorem.getKey());
      if (result.accepted()) {
        accepted.put(theorem.getKey(), theorem.getValue());
        anyNew |= !result.time().isZero();
      }
    }
    if (!anyNew || Assumptions.of(this::compileText, sources, accepted).isEmpty()) {
      return;
    }
    for (Map.Entry<String, String> theorem : accepted.entrySet()) {
      Assumptions.of(this::compileText, sources, Map.of(theorem.getKey(), theorem.getValue()))
          .ifPresent(
              complaint ->
                  report(
                      new Result(theorem.getKey(), Optional.of(complaint), Duration.ofNanos(1))));
    }
  }

  private CoqCompiler.Outcome compileText(String text) throws IOException {
    String path = "study/PrintAssumptions.v";
    Files.writeString(folder.resolve(path), text);
    return compiler.compile(folder, options(), path);
  }
}
