package org.lindproof.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lindproof.kernel.check.CheckRecord;
import org.lindproof.kernel.check.CompiledFiles;
import org.lindproof.kernel.check.CoqLibrary;
import org.lindproof.kernel.check.CoqSources;
import org.lindproof.kernel.text.CoqFile;

/**
 * The folder of a study's generated files. The library is used from {@code ../../coq} where it
 * stands there, as in this repository, and written beside the files elsewhere.
 */
public record ExportFolder(Path out) {
  private static final String SHARED = "../../coq";
  private static final String OWN = "library";
  private static final String PROJECT = "_CoqProject";

  /** Every file's content by its path in the folder; the same study gives the same bytes. */
  public Map<String, String> contents(StudyExport export) {
    CoqLibrary library = CoqLibrary.bundled();
    boolean shared = isShared(library);
    Map<String, String> contents = new LinkedHashMap<>();
    String place = shared ? SHARED : OWN;
    List<String> paths = new ArrayList<>();
    library
        .texts()
        .forEach(
            (name, text) -> {
              paths.add(place + "/" + name + ".v");
              if (!shared) {
                contents.put(place + "/" + name + ".v", text);
              }
            });
    for (CoqFile file : export.files()) {
      paths.add(file.path());
      contents.put(file.path(), file.text());
    }
    String options = "-R %s Lindproof\n-R . %s\n".formatted(place, export.library());
    contents.put(
        PROJECT, options + paths.stream().map(path -> path + "\n").collect(Collectors.joining()));
    return contents;
  }

  private boolean isShared(CoqLibrary library) {
    return library.texts().keySet().stream()
        .allMatch(name -> Files.isRegularFile(shared().resolve(name + ".v")));
  }

  private Path shared() {
    return out.toAbsolutePath().resolve(SHARED).normalize(); // out need not be there yet
  }

  /**
   * Where coqc's files go: the library's to where it stands, so that studies share them, if one may
   * write there.
   */
  public CompiledFiles compiled() {
    return isShared(CoqLibrary.bundled()) && Files.isWritable(shared())
        ? new CompiledFiles(out, shared())
        : CompiledFiles.alone(out);
  }

  /**
   * Which of the export's files, and of the library's, stand in the folder as they are now.
   *
   * @return paths as in {@link CoqSources}
   */
  Set<String> unchanged(StudyExport export) throws IOException {
    Map<String, Path> places = new LinkedHashMap<>();
    CoqLibrary library = CoqLibrary.bundled();
    Path folder = isShared(library) ? shared() : out.resolve(OWN);
    library
        .texts()
        .keySet()
        .forEach(name -> places.put(CoqSources.library(name), folder.resolve(name + ".v")));
    export.files().forEach(file -> places.put(CoqSources.path(file), out.resolve(file.path())));
    Map<String, String> texts = export.sources().texts();
    Set<String> unchanged = new TreeSet<>();
    for (Map.Entry<String, Path> entry : places.entrySet()) {
      Path file = entry.getValue();
      if (Files.isRegularFile(file) && Files.readString(file).equals(texts.get(entry.getKey()))) {
        unchanged.add(entry.getKey());
      }
    }
    return unchanged;
  }

  /** Writes the files, and removes those of an earlier run that are no more. */
  public List<Path> write(StudyExport export) throws IOException {
    Map<String, String> contents = contents(export);
    Set<Path> written = new TreeSet<>();
    for (Map.Entry<String, String> entry : contents.entrySet()) {
      Path file = out.resolve(entry.getKey());
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (!Files.isRegularFile(file) || !Files.readString(file).equals(entry.getValue())) {
        Files.writeString(file, entry.getValue());
      }
      written.add(file);
    }
    for (Path old : generated()) {
      if (!written.contains(old)) {
        Files.delete(old);
      }
    }
    return List.copyOf(written);
  }

  /** Files that an earlier run wrote: they say so in their first line. */
  private List<Path> generated() throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(out)) {
      for (Path path : walk.filter(p -> p.toString().endsWith(".v")).toList()) {
        boolean ours = !out.relativize(path).startsWith(CheckRecord.FOLDER);
        if (ours && Files.readString(path).startsWith(CoqFile.FIRST_LINE)) {
          found.add(path);
        }
      }
    }
    return found;
  }
}
