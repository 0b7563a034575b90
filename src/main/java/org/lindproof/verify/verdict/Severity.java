package org.lindproof.verify.verdict;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.lindproof.algebra.Rational;

/**
 * How much a refuted formula matters, worked out from what it does to the study's conclusions.
 *
 * @param reason one sentence without full stop
 * @param witness a point of the domain at which a conclusion changes; empty below {@link
 *     Level#CONCLUSION}
 */
public record Severity(Level level, String reason, Map<String, Rational> witness) {
  public Severity {
    witness = java.util.Collections.unmodifiableMap(new TreeMap<>(witness));
  }

  /** The levels, the lightest first. */
  public enum Level {
    /**
     * Only names differ: no conclusion changes, and the formula is right for the complex conjugate,
     * or for another matrix element of the same kind, as in another order of the basis.
     */
    COSMETIC,
    /** The value differs, by a constant factor or otherwise, and no conclusion changes. */
    PREFACTOR,
    /**
     * A conclusion changes somewhere on the domain: the sign of a current, a critical value, which
     * states count as entangled, or the truth of a comparison that the study proves.
     */
    CONCLUSION;

    /** The name in verdicts.json. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A severity without a point that shows it. */
  public static Severity of(Level level, String reason) {
    return new Severity(level, reason, Map.of());
  }
}
