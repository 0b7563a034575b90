package org.lindproof.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lindproof.paper.StudyReader;

/**
 * A copy of a bundled study in which displays are printed a second time with one formula changed.
 * Each changed display has a label of its own and stands next to the unchanged rest, so that one
 * derivation serves them all.
 */
public final class StudyCopy {

  /**
   * A change of a formula.
   *
   * @param claim id of the claim that is put to the changed formula
   * @param label of the display that is changed: the claim's own, or one that it refers to
   * @param before what is replaced, where it stands first in the display
   * @param after what stands there instead
   */
  public record Change(String claim, String label, String before, String after) {
    @Override
    public String toString() {
      return claim + ": " + before + " -> " + after;
    }
  }

  private final Path original;
  private final String claims;
  private final String paper;

  public StudyCopy(String study) {
    original = Path.of("proofs", study);
    claims = read("claims.yaml");
    paper = read("paper.tex");
  }

  private String read(String file) {
    try {
      return Files.readString(original.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The verdicts on all changed formulas, in one run. */
  public Map<Change, ClaimReport> judge(Path folder, List<Change> changes, long seed) {
    StringBuilder displays = new StringBuilder();
    StringBuilder entries = new StringBuilder();
    for (int i = 0; i < changes.size(); i++) {
      displays.append(display(changes.get(i), i)).append("\n\n");
      entries.append(claim(changes.get(i), i));
    }
    String end = "\\end{document}";
    write(folder, "study.yaml", read("study.yaml"));
    write(folder, "paper.tex", paper.replace(end, displays + end));
    write(folder, "claims.yaml", head(changes) + "claims:\n" + entries);
    StudyReport report =
        StudyVerification.run(StudyReader.read(folder), Set.of(), seed, message -> {});
    Map<Change, ClaimReport> byChange = new LinkedHashMap<>();
    for (int i = 0; i < changes.size(); i++) {
      byChange.put(changes.get(i), report.claims().get(i));
    }
    return byChange;
  }

  /** What a claims.yaml declares before its claims, without tables of claims. */
  public static String declarations(String claims) {
    return claims
        .substring(0, claims.indexOf("\nclaims:") + 1)
        .replaceFirst("(?ms)^tables:.*?(?=^\\S|\\z)", "");
  }

  /**
   * What stands before the claims but for tables of them; what is outside of the model is outside
   * of every copy.
   */
  private String head(List<Change> changes) {
    String head = declarations(claims);
    StringBuilder copies = new StringBuilder();
    for (int i = 0; i < changes.size(); i++) {
      String label = changes.get(i).label();
      Matcher entries =
          Pattern.compile("  - formula: " + Pattern.quote(label) + "\n(    .*\n)*").matcher(head);
      while (entries.find()) {
        copies.append(entries.group().replace(label, label(changes.get(i), i)));
      }
    }
    return copies.isEmpty() ? head : head.stripTrailing() + "\n" + copies + "\n";
  }

  private static void write(Path folder, String file, String content) {
    try {
      Files.writeString(folder.resolve(file), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String display(Change change, int number) {
    String marker = "\\label{" + change.label() + "}";
    int at = paper.indexOf(marker);
    int begin = paper.lastIndexOf("\\begin{", at);
    String environment = paper.substring(begin + 7, paper.indexOf('}', begin));
    String ending = "\\end{" + environment + "}";
    String display = paper.substring(begin, paper.indexOf(ending, at) + ending.length());
    if (!display.contains(change.before())) {
      throw new IllegalArgumentException(change.label() + " does not contain " + change.before());
    }
    return display
        .replaceFirst("\\\\tag\\{\\d+\\}", "")
        .replaceFirst(Pattern.quote(change.before()), Matcher.quoteReplacement(change.after()))
        .replace(marker, "\\label{" + label(change, number) + "}");
  }

  private static String label(Change change, int number) {
    return change.label() + "-" + number;
  }

  private String claim(Change change, int number) {
    List<String> entry = new ArrayList<>();
    boolean inside = false;
    for (String line : claims.lines().toList()) {
      if (line.startsWith("  - id: ")) {
        inside = line.equals("  - id: " + change.claim());
      }
      if (inside && !line.isBlank()) {
        entry.add(line);
      }
    }
    if (entry.isEmpty()) {
      throw new IllegalArgumentException("there is no claim " + change.claim());
    }
    entry.set(0, "  - id: changed-" + number);
    return String.join("\n", entry)
            .replaceAll(
                Pattern.quote(change.label()) + "(?![\\w-])",
                Matcher.quoteReplacement(label(change, number)))
        + "\n";
  }
}
