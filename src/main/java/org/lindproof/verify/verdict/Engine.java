package org.lindproof.verify.verdict;

import java.util.Locale;

/** Who saw a claim. */
public enum Engine {
  /** Symja, with its own derivation. */
  SYMJA,
  /** Exact polynomials (Rings). */
  POLYNOMIALS,
  /** Interval arithmetic with outward rounding. */
  INTERVALS,
  /** The floating-point route. */
  NUMERIC,
  /** A proof kernel. */
  KERNEL;

  /** The name in verdicts.json. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
