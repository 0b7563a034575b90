package org.lindproof.kernel;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Claims about the negativity of states of two qubits a and b, true ones and false ones. */
final class StateClaims {
  /** What the claims quote. */
  static final String SENTENCE = "The negativity of these states is known.";

  static final String STATES =
      """
      states:
        bell: { vector: { '11': 1, '00': 1 } }
        singlet: { vector: { '10': 1, '01': -1 } }
        partly: { vector: { '11': 3/2, '00': -2 } }
        sum: { vector: { '11': 1, '10': 1, '01': 1, '00': 1 } }
        product: { product_of: [a, b] }
      """;

  private record Claim(String id, boolean holds, String cut, String states, String value) {
    String text() {
      return "  - id: %s\n    quote: '%s'\n    kind: negativity\n    cut: %s\n    states: [%s]\n"
              .formatted(id, SENTENCE, cut, states)
          + "    value: %s\n    cite: none\n    expect: proved\n".formatted(value);
    }
  }

  /** Refused before it is exported. */
  static final String LARGE_BLOCK = "state-sum";

  private static final String REFUTED = "state-refuted";

  private static final List<Claim> CLAIMS =
      List.of(
          new Claim("state-bell", true, "a", "bell, singlet", "1/2"),
          new Claim("state-bell-other-cut", true, "b", "singlet, bell", "1/2"),
          new Claim("state-bell-third", false, "a", "bell, singlet", "1/3"),
          new Claim("state-partly", true, "a", "partly", "12/25"),
          new Claim("state-partly-half", false, "a", "bell, partly", "1/2"),
          new Claim("state-partly-zero", false, "b", "partly", "0"),
          new Claim("state-product", true, "b", "product", "0"),
          new Claim("state-product-quarter", false, "a", "product", "1/4"),
          new Claim("state-mixed", false, "a", "product, bell", "0"),
          new Claim(LARGE_BLOCK, false, "a", "sum", "0"),
          new Claim(REFUTED, false, "a", "bell, product, partly", "1/2"),
          new Claim(REFUTED + "-one", false, "b", "partly", "1/2"));

  private StateClaims() {}

  static String text() {
    return CLAIMS.stream().map(Claim::text).collect(Collectors.joining());
  }

  static Set<String> ids(boolean holds) {
    return CLAIMS.stream()
        .filter(claim -> claim.holds() == holds)
        .map(Claim::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether the claim is exported as the false one that it is. */
  static boolean isRefuted(String id) {
    return id.startsWith(REFUTED);
  }
}
