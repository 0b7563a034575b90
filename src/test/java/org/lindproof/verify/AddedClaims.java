package org.lindproof.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lindproof.paper.StudyReader;

/** A copy of a bundled study with formulas of our own at the end of the paper. */
final class AddedClaims {
  private final String model;
  private final String paper;
  private final String claims;
  private final List<String> formulas = new ArrayList<>();
  private final List<String> entries = new ArrayList<>();

  private AddedClaims(String model, String paper, String claims) {
    this.model = model;
    this.paper = paper;
    this.claims = claims;
  }

  static AddedClaims to(String study) {
    return new AddedClaims(
        read(study, "study.yaml"), read(study, "paper.tex"), read(study, "claims.yaml"));
  }

  /** The same with another text in study.yaml, which must have the old one. */
  AddedClaims withModel(String before, String after) {
    if (!model.contains(before)) {
      throw new IllegalArgumentException("study.yaml has no " + before);
    }
    return new AddedClaims(model.replace(before, after), paper, claims);
  }

  private static String read(String study, String file) {
    try {
      return Files.readString(Path.of("proofs", study, file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Adds a formula with a claim.
   *
   * @param options further lines of the claim, also several in one with | between them; may be
   *     empty
   */
  AddedClaims claim(String formula, String kind, String... options) {
    String id = "added-" + entries.size();
    formulas.add("\\begin{equation}\\label{eq:%s}\n%s\n\\end{equation}\n\n".formatted(id, formula));
    StringBuilder entry =
        new StringBuilder(
            """
              - id: %s
                formula: eq:%s
                kind: %s
                cite: none
                expect: proved
            """
                .indent(0)
                .formatted(id, id, kind));
    for (String line : String.join("|", options).split("\\|", -1)) {
      entry.append(line.isBlank() ? "" : "    " + line.strip() + "\n");
    }
    entries.add(entry.toString());
    return this;
  }

  /** What is said of the added claims, in their order; the steady state is derived once. */
  List<ClaimReport> judge(Path folder) {
    String end = "\\end{document}";
    write(folder, "study.yaml", model);
    write(folder, "paper.tex", paper.replace(end, String.join("", formulas) + end));
    write(folder, "claims.yaml", claims + String.join("", entries));
    Set<String> ids = new TreeSet<>();
    for (int i = 0; i < entries.size(); i++) {
      ids.add("added-" + i);
    }
    return StudyVerification.run(StudyReader.read(folder), ids, 1, message -> {}).claims();
  }

  private static void write(Path folder, String file, String content) {
    try {
      Files.writeString(folder.resolve(file), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
