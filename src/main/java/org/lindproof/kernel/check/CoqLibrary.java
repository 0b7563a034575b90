package org.lindproof.kernel.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hand-written files that all studies rest on, as they are in this program.
 *
 * @param texts name to content, each after those that it needs
 */
public record CoqLibrary(Map<String, String> texts) {
  /** The file that has all that a study needs. */
  static final String ALL = "Quantum";

  private static final List<String> NAMES =
      List.of(
          "ComplexField",
          "Matrix",
          "MasterEquation",
          "Elements",
          "Sparse",
          "MatrixAlgebra",
          "LinearEquations",
          "SparseMatrix",
          "Operators",
          "Vectorised",
          "Uniqueness",
          "Signs",
          "State",
          "Entanglement",
          "StateNegativity",
          "Determinant",
          "CriticalValue",
          "Scaling",
          "Thermal",
          ALL,
          "Sanity");
  private static final Pattern IMPORT =
      Pattern.compile("From Lindproof Require (?:Export|Import) ([^.]*)\\.");

  public CoqLibrary {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /** The files of the program. */
  public static CoqLibrary bundled() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : NAMES) {
      texts.put(name, read(name));
    }
    return new CoqLibrary(texts);
  }

  private static String read(String name) {
    try (InputStream in = CoqLibrary.class.getResourceAsStream("/coq/" + name + ".v")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + name + ".v");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + name + ".v", e);
    }
  }

  /** The files that a file needs, directly. */
  List<String> needs(String name) {
    List<String> needs = new ArrayList<>();
    Matcher matcher = IMPORT.matcher(texts.get(name));
    while (matcher.find()) {
      needs.addAll(List.of(matcher.group(1).trim().split("\\s+", -1)));
    }
    return List.copyOf(needs);
  }
}
