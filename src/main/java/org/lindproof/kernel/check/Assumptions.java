package org.lindproof.kernel.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What theorems rest on besides the rules of logic. */
final class Assumptions {
  /** The axioms of Coq's real numbers. */
  private static final Set<String> ALLOWED =
      Set.of("sig_forall_dec", "sig_not_dec", "functional_extensionality_dep");

  private static final String HEADING = "Axioms:";
  private static final String NOTHING = "Closed under the global context";
  private static final Pattern NAME = Pattern.compile("^([A-Za-z_][\\w'.]*)\\s*(:.*)?$");

  private Assumptions() {}

  /** Asks what some theorems rest on. */
  static String question(List<String> names) {
    return "Definition everything := (%s).\nPrint Assumptions everything.\n"
        .formatted(String.join(", ", names));
  }

  /** What a printed list of assumptions has that is not allowed. */
  static Optional<String> complaint(String printed) {
    int start = printed.indexOf(HEADING);
    if (start < 0) {
      boolean nothing = printed.lines().anyMatch(line -> line.strip().equals(NOTHING));
      return nothing ? Optional.empty() : Optional.of("coqc did not say what the theorems rest on");
    }
    Set<String> others = new TreeSet<>();
    printed
        .substring(start + HEADING.length())
        .lines()
        .forEach(
            line -> {
              Matcher matcher = NAME.matcher(line);
              if (!line.isBlank() && !line.startsWith(" ")) {
                String name = matcher.matches() ? matcher.group(1) : line;
                if (!ALLOWED.contains(name.substring(name.lastIndexOf('.') + 1))) {
                  others.add(name);
                }
              }
            });
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of("rests on " + String.join(", ", others));
  }
}
