package org.lindproof.kernel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Proof scripts. */
public final class ProofText {
  private ProofText() {}

  /**
   * The proof of a conjunction, from Proof to Qed.
   *
   * @param first lines before the parts are looked at
   * @param parts the lines about each part, in the order of the statement
   */
  public static String conjunction(List<String> first, List<List<String>> parts) {
    List<String> lines = new ArrayList<>(first);
    for (List<String> part : parts.subList(0, parts.size() - 1)) {
      lines.add("split.");
      lines.add("{ " + String.join("\n    ", part) + " }");
    }
    lines.addAll(parts.get(parts.size() - 1));
    return lines.stream()
        .map(line -> "  " + line + "\n")
        .collect(Collectors.joining("", "Proof.\n", "Qed.\n"));
  }
}
