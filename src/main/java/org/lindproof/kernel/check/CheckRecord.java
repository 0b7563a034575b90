package org.lindproof.kernel.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What coqc has said of files, by fingerprint.
 *
 * @param accepted fingerprint to whether coqc accepted the file and it rests on nothing but what is
 *     allowed
 */
public record CheckRecord(Map<String, Boolean> accepted) {
  /** The folder of compiled files, beside the generated ones. */
  public static final String FOLDER = ".kernel";

  private static final String FILE = "record.txt";
  private static final String ACCEPTED = "accepted";
  private static final String REFUSED = "refused";

  public CheckRecord {
    accepted = Map.copyOf(accepted);
  }

  /** Nothing was checked. */
  public static CheckRecord empty() {
    return new CheckRecord(Map.of());
  }

  /**
   * Reads the record of a folder of generated files; empty if there is none. A line that is not one
   * of a record counts for nothing.
   */
  public static CheckRecord read(Path out) throws IOException {
    Path file = out.resolve(FOLDER).resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return empty();
    }
    Map<String, Boolean> accepted = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] words = line.split(" ", 3);
      if (words.length >= 2 && (words[1].equals(ACCEPTED) || words[1].equals(REFUSED))) {
        accepted.put(words[0], words[1].equals(ACCEPTED));
      }
    }
    return new CheckRecord(accepted);
  }

  /** Writes the record, with the files' paths for the reader. */
  void write(Path out, CoqSources sources) throws IOException {
    Map<String, String> paths = new TreeMap<>();
    sources.prints().forEach((path, print) -> paths.put(print, path));
    String lines =
        new TreeMap<>(accepted)
            .entrySet().stream()
                .map(
                    entry ->
                        "%s %s %s%n"
                            .formatted(
                                entry.getKey(),
                                entry.getValue() ? ACCEPTED : REFUSED,
                                paths.getOrDefault(entry.getKey(), "-")))
                .collect(Collectors.joining());
    Files.writeString(out.resolve(FOLDER).resolve(FILE), lines);
  }

  /** What was said of a file with this fingerprint; empty if it was not looked at. */
  public Optional<Boolean> of(String print) {
    return Optional.ofNullable(accepted.get(print));
  }
}
