package org.lindproof.kernel.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
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
  private final CompiledFiles files;
  private final Consumer<Result> progress;
  private final CheckRecord before;
  private final Map<String, String> theorems;
  private final Set<String> needed = new TreeSet<>();
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
      CompiledFiles files,
      Map<String, String> theorems,
      Consumer<Result> progress)
      throws IOException {
    this.compiler = compiler;
    this.sources = sources;
    this.files = files;
    this.progress = progress;
    this.before = files.record();
    this.theorems = theorems;
    sources.needs().values().forEach(needed::addAll);
    theorems.keySet().stream()
        .filter(needed::contains)
        .findFirst()
        .ifPresent(
            path -> {
              throw new IllegalArgumentException("others rest on the theorem of " + path);
            });
  }

  /**
   * Checks all files and writes down what was said of them. What has been accepted before is not
   * compiled again, and theorems that nothing rests on are compiled together.
   *
   * @param files where they go
   * @param theorems path to name of those theorems that are looked at for what they rest on
   * @param jobs how many at a time
   * @param progress told of each file when it is done
   */
  public static List<Result> run(
      CoqCompiler compiler,
      CoqSources sources,
      CompiledFiles files,
      Map<String, String> theorems,
      int jobs,
      Consumer<Result> progress)
      throws IOException {
    Files.createDirectories(files.root());
    FileChannel lock = files.lock(); // else another check may change what this one reads
    try {
      CoqCheck check = new CoqCheck(compiler, sources, files, theorems, progress);
      check.compile(jobs);
      Map<String, Boolean> accepted = new LinkedHashMap<>();
      check.results.forEach((path, result) -> accepted.put(path, result.accepted()));
      files.write(sources, accepted);
      return sources.texts().keySet().stream().map(check.results::get).toList();
    } finally {
      lock.close();
    }
  }

  private void compile(int jobs) throws IOException {
    List<TheoremBatch> batches = TheoremBatch.of(sources, unknown(), jobs);
    Set<String> batched = new TreeSet<>();
    batches.forEach(batch -> batched.addAll(batch.theorems().keySet()));
    ExecutorService workers = Executors.newFixedThreadPool(jobs);
    try {
      Map<String, CompletableFuture<Void>> done = new LinkedHashMap<>();
      for (String path : sources.texts().keySet()) {
        if (!batched.contains(path)) {
          done.put(
              path,
              after(done, sources.needs().get(path))
                  .thenRunAsync(() -> report(compiled(path)), workers));
        }
      }
      List<CompletableFuture<Void>> all = new ArrayList<>(done.values());
      for (TheoremBatch batch : batches) {
        String name = "Together_" + (all.size() - done.size() + 1);
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

  /** The theorems that coqc has not seen as they are now. */
  private Map<String, String> unknown() throws IOException {
    Map<String, String> unknown = new LinkedHashMap<>();
    for (Map.Entry<String, String> theorem : theorems.entrySet()) {
      if (!isKnown(theorem.getKey())) {
        unknown.put(theorem.getKey(), theorem.getValue());
      }
    }
    return unknown;
  }

  /** If coqc does not accept all of them, it sees either half alone, down to a single theorem. */
  private void compileTogether(String name, TheoremBatch batch) {
    Map<String, String> supported = new LinkedHashMap<>(batch.theorems());
    for (String path : batch.theorems().keySet()) {
      Optional<Result> refused = refused(path);
      if (refused.isPresent()) {
        report(refused.get());
        supported.remove(path);
      }
    }
    if (!supported.isEmpty()) {
      compileSupported(name, new TheoremBatch(supported));
    }
  }

  private void compileSupported(String name, TheoremBatch batch) {
    Set<String> paths = batch.theorems().keySet();
    try {
      CoqCompiler.Outcome outcome = compileText(name, batch.text(sources));
      Optional<String> complaint =
          outcome.accepted()
              ? Assumptions.complaint(outcome.output())
              : Optional.of(outcome.output().strip());
      if (complaint.isPresent() && paths.size() > 1) {
        batch.halves().forEach(half -> compileSupported(name, half));
        return;
      }
      Duration each = outcome.time().dividedBy(paths.size());
      for (String path : paths) {
        files.write(path, sources.texts().get(path));
        report(new Result(path, complaint.map(said -> said.replace(source(name), path)), each));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void report(Result result) {
    results.put(result.path(), result);
    synchronized (progress) {
      progress.accept(result);
    }
  }

  /** What is said of a file that needs one that was refused. */
  private Optional<Result> refused(String path) {
    return sources.needs().get(path).stream()
        .filter(need -> !results.get(need).accepted())
        .findFirst()
        .map(need -> new Result(path, Optional.of("rests on " + need), Duration.ZERO));
  }

  private Result compiled(String path) {
    Optional<Result> refused = refused(path);
    if (refused.isPresent()) {
      return refused.get();
    }
    try {
      if (isKnown(path) && needsAreKnown(path)) {
        return new Result(path, Optional.empty(), Duration.ZERO);
      }
      files.write(path, sources.texts().get(path));
      CoqCompiler.Outcome outcome = compile(path);
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
    return before.of(sources.prints().get(path)).orElse(false)
        && files.holds(path, sources.texts().get(path), needed.contains(path));
  }

  /** What rests on a file that was compiled anew is compiled anew, too. */
  private boolean needsAreKnown(String path) {
    return sources.needs().get(path).stream().allMatch(need -> results.get(need).time().isZero());
  }

  private static String source(String name) {
    return "study/" + name + ".v";
  }

  private CoqCompiler.Outcome compileText(String name, String text) throws IOException {
    files.write(source(name), text);
    return compile(source(name));
  }

  private CoqCompiler.Outcome compile(String path) throws IOException {
    Path root = files.root().toAbsolutePath().normalize();
    Path source = files.place(path).toAbsolutePath().normalize();
    return compiler.compile(
        root, files.options(sources.logical()), root.relativize(source).toString());
  }
}
