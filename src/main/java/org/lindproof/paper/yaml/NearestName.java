package org.lindproof.paper.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what somebody may have meant. */
public final class NearestName {
  private static final int MOST = 12;

  private NearestName() {}

  /** What to do about a name that is not known. */
  public static String hint(String name, Collection<String> known) {
    Optional<String> nearest =
        known.stream()
            .min(
                Comparator.<String>comparingInt(other -> distance(name, other))
                    .thenComparing(x -> x))
            .filter(other -> distance(name, other) <= Math.max(1, other.length() / 2));
    return nearest
        .map(other -> "did you mean " + other + "?")
        .orElse(known.isEmpty() ? "remove it" : "use one of " + list(known));
  }

  /** The names, or as many as one cares to read. */
  private static String list(Collection<String> known) {
    String some = known.stream().limit(MOST).collect(Collectors.joining(", "));
    return known.size() <= MOST ? some : some + ", ... (" + known.size() + " in all)";
  }

  /** Number of letters to insert, remove, replace or swap with their neighbour. */
  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 20 || a.length() > 100) {
      return 100;
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + cost, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
