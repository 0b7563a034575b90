package org.lindproof.kernel.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
  private final Map<String, String> theorems;
  private final Set<String> needed = new TreeSet<>();
  private final Set<String> batched = ConcurrentHashMap.newKeySet();
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

  private CoqCheck(
      CoqCompiler compiler,
      CoqSources sources,
      Path out,
      Map<String, String> theorems,
      Consumer<Result> progress)
      throws IOException {
    this.compiler = compiler;
    this.sources = sources;
    this.folder = out.resolve(CheckRecord.FOLDER);
    this.progress = progress;
    this.before = CheckRecord.read(out);
    this.theorems = theorems;
    sources.needs().values().forEach(needed::addAll);
  }

  /**
   * Checks all files and writes the record. What has been accepted before is not compiled again,
   * and short files with theorems are compiled together.
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
    CoqCheck check = new CoqCheck(compiler, sources, out, theorems, progress);
    Files.createDirectories(check.folder);
    check.compile(jobs);
    check.assumptions();
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

  private void compile(int jobs) throws IOException {
    List<TheoremBatch> batches = TheoremBatch.of(sources, unknown(), jobs);
    batches.forEach(batch -> batched.addAll(batch.theorems().keySet()));
    ExecutorService workers = Executors.newFixedThreadPool(jobs);
    try {
      Map<String, CompletableFuture<Void>> done = new LinkedHashMap<>();
      List<CompletableFuture<Void>> all = new ArrayList<>();
      for (String path : sources.texts().keySet()) {
        if (!batched.contains(path)) {
          done.put(
              path,
              after(done, sources.needs().get(path))
                  .thenRunAsync(() -> report(compiled(path)), workers));
        }
      }
      all.addAll(done.values());
      for (int i = 0; i < batches.size(); i++) {
        TheoremBatch batch = batches.get(i);
        String name = "Together_" + (i + 1);
        all.add(
            after(done, batch.needs(sources))
                .thenRunAsync(() -> compileTogether(name, batch), workers));
      }
      CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
    } finally {
      workers.shutdownNow();
    }
  }

  private static CompletableFuture<Void> after(
      Map<String, CompletableFuture<Void>> done, Collection<String> needs) {
    return CompletableFuture.allOf(needs.stream().map(done::get).toArray(CompletableFuture[]::new));
  }

  /** The theorems that nothing rests on and that coqc has not seen as they are now. */
  private Map<String, String> unknown() throws IOException {
    Map<String, String> unknown = new LinkedHashMap<>();
    for (Map.Entry<String, String> theorem : theorems.entrySet()) {
      if (!needed.contains(theorem.getKey()) && !isKnown(theorem.getKey())) {
        unknown.put(theorem.getKey(), theorem.getValue());
      }
    }
    return unknown;
  }

  /** If coqc does not accept all of them, each is looked at alone. */
  private void compileTogether(String name, TheoremBatch batch) {
    try {
      CoqCompiler.Outcome outcome = compileText(name, batch.text(sources));
      if (outcome.accepted() && Assumptions.complaint(outcome.output()).isEmpty()) {
        Duration each = outcome.time().dividedBy(batch.theorems().size());
        for (String path : batch.theorems().keySet()) {
          write(path);
          report(new Result(path, Optional.empty(), each));
        }
        return;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    batched.removeAll(batch.theorems().keySet());
    batch.theorems().keySet().forEach(path -> report(compiled(path)));
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
      if (isKnown(path)) {
        return new Result(path, Optional.empty(), Duration.ZERO);
      }
      write(path);
      CoqCompiler.Outcome outcome = compiler.compile(folder, options(), path);
      return new Result(
          path,
          outcome.accepted() ? Optional.empty() : Optional.of(outcome.output().strip()),
          outcome.time());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether coqc has accepted a file as it is now, and what others need of it is still there. */
  private boolean isKnown(String path) throws IOException {
    Path source = folder.resolve(path);
    return before.of(sources.prints().get(path)).orElse(false)
        && (!needed.contains(path) || Files.exists(folder.resolve(path + "o")))
        && Files.exists(source)
        && Files.readString(source).equals(sources.texts().get(path));
  }

  private void write(String path) throws IOException {
    Path source = folder.resolve(path);
    Files.createDirectories(Optional.ofNullable(source.getParent()).orElse(folder));
    Files.deleteIfExists(folder.resolve(path + "o"));
    Files.writeString(source, sources.texts().get(path));
  }

  private List<String> options() {
    return List.of("-R", "library", "Lindproof", "-R", "study", sources.logical());
  }

  /** What the accepted theorems rest on; those that rest on more than is allowed are refused. */
  private void assumptions() throws IOException {
    Map<String, String> accepted = new LinkedHashMap<>();
    for (Map.Entry<String, String> theorem : theorems.entrySet()) {
      Result result = results.get(theorem.getKey());
      boolean isNew = !result.time().isZero() && !batched.contains(theorem.getKey());
      if (result.accepted() && isNew) {
        accepted.put(theorem.getKey(), theorem.getValue());
      }
    }
    if (Assumptions.of(this::printed, sources, accepted).isEmpty()) {
      return;
    }
    for (Map.Entry<String, String> theorem : accepted.entrySet()) {
      Assumptions.of(this::printed, sources, Map.of(theorem.getKey(), theorem.getValue()))
          .ifPresent(
              complaint ->
                  report(
                      new Result(theorem.getKey(), Optional.of(complaint), Duration.ofNanos(1))));
    }
  }

  private CoqCompiler.Outcome printed(String text) throws IOException {
    return compileText("PrintAssumptions", text);
  }

  private CoqCompiler.Outcome compileText(String name, String text) throws IOException {
    String path = "study/" + name + ".v";
    Files.createDirectories(folder.resolve("study"));
    Files.writeString(folder.resolve(path), text);
    return compiler.compile(folder, options(), path);
  }
}
