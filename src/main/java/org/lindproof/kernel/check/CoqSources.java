package org.lindproof.kernel.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lindproof.kernel.text.CoqFile;

/**
 * The files of a study with those of the library: who needs whom, and a fingerprint of each that
 * changes when the file or anything that it rests on does.
 *
 * @param texts path to content; the paths begin with {@code library/} or {@code study/}
 * @param needs path to the paths that it needs; those come before it
 * @param prints path to fingerprint
 */
public record CoqSources(
    String logical,
    Map<String, String> texts,
    Map<String, List<String>> needs,
    Map<String, String> prints) {
  public CoqSources {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    needs = Collections.unmodifiableMap(new LinkedHashMap<>(needs));
    prints = Collections.unmodifiableMap(new LinkedHashMap<>(prints));
  }

  /**
   * The sources of a study.
   *
   * @param logical the study's library
   */
  public static CoqSources of(String logical, CoqLibrary library, List<CoqFile> files) {
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, List<String>> needs = new LinkedHashMap<>();
    library
        .texts()
        .forEach(
            (name, text) -> {
              texts.put(library(name), text);
              needs.put(
                  library(name), library.needs(name).stream().map(CoqSources::library).toList());
            });
    for (CoqFile file : files) {
      texts.put(path(file), file.text());
      Stream<String> own = file.needs().stream().map(name -> "study/" + name + ".v");
      needs.put(path(file), Stream.concat(Stream.of(library(CoqLibrary.ALL)), own).toList());
    }
    Map<String, String> prints = new LinkedHashMap<>();
    texts.forEach(
        (path, text) -> {
          List<String> content = new ArrayList<>(List.of(path, text));
          new TreeSet<>(needs.get(path)).forEach(need -> content.add(need + prints.get(need)));
          prints.put(path, hash(String.join("\0", content)));
        });
    return new CoqSources(logical, texts, needs, prints);
  }

  /** Where a file of the library stands. */
  public static String library(String name) {
    return "library/" + name + ".v";
  }

  /** Where a file of the study stands. */
  public static String path(CoqFile file) {
    return "study/" + file.path();
  }

  /** A file and all that it rests on. */
  public Set<String> foundations(String path) {
    Set<String> all = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(path));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (all.add(next)) {
        open.addAll(needs.get(next));
      }
    }
    return all;
  }

  /** SHA-256 of a text. */
  static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
