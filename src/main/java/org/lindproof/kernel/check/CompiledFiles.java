package org.lindproof.kernel.check;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the files that coqc has seen stand, with what it said of them: those of a study beside its
 * generated files, those of the library where all studies that use the same one find them.
 *
 * @param study folder of the study's generated files
 * @param library folder of the library's files; may be the same
 */
public record CompiledFiles(Path study, Path library) {
  private static final String LIBRARY = "library/";
  private static final String STUDY = "study";

  /** A study that has the library to itself. */
  public static CompiledFiles alone(Path out) {
    return new CompiledFiles(out, out);
  }

  /** Where coqc runs. */
  Path root() {
    return study.resolve(CheckRecord.FOLDER);
  }

  Path place(String path) {
    return (isOfLibrary(path) ? library : study).resolve(CheckRecord.FOLDER).resolve(path);
  }

  static boolean isOfLibrary(String path) {
    return path.startsWith(LIBRARY);
  }

  /**
   * Keeps other processes from checking what shares the library, until it is closed; waits for
   * those that do.
   */
  FileChannel lock() throws IOException {
    Path folder = place(LIBRARY);
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolveSibling("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.lock();
    return channel;
  }

  /** The folders' logical names, for coqc. */
  List<String> options(String logical) {
    String shared = place(LIBRARY).toAbsolutePath().normalize().toString();
    return List.of("-R", shared, "Lindproof", "-R", STUDY, logical);
  }

  /** Whether a source stands there as it is now, with what coqc made of it if that is needed. */
  boolean holds(String path, String text, boolean compiled) throws IOException {
    Path source = place(path);
    return Files.exists(source)
        && Files.readString(source).equals(text)
        && (!compiled || Files.exists(compiled(source)));
  }

  /** Writes a source; what coqc made of an earlier one is removed. */
  void write(String path, String text) throws IOException {
    Path source = place(path);
    Files.createDirectories(source.toAbsolutePath().getParent());
    Files.deleteIfExists(compiled(source));
    Files.writeString(source, text);
  }

  private static Path compiled(Path source) {
    return source.resolveSibling(source.getFileName() + "o");
  }

  /** What was said of files of either folder. */
  CheckRecord record() throws IOException {
    Map<String, Boolean> accepted = new LinkedHashMap<>(CheckRecord.read(library).accepted());
    accepted.putAll(CheckRecord.read(study).accepted());
    return new CheckRecord(accepted);
  }

  /** Writes down what was said of each file, in the folder where it stands. */
  void write(CoqSources sources, Map<String, Boolean> accepted) throws IOException {
    Map<Path, Map<String, Boolean>> records = new LinkedHashMap<>();
    accepted.forEach(
        (path, isAccepted) ->
            records
                .computeIfAbsent(isOfLibrary(path) ? library : study, f -> new LinkedHashMap<>())
                .put(sources.prints().get(path), isAccepted));
    for (Map.Entry<Path, Map<String, Boolean>> entry : records.entrySet()) {
      new CheckRecord(entry.getValue()).write(entry.getKey(), sources);
    }
  }
}
