package org.lindproof.algebra;

/** Which real values a symbol may take. */
public enum SymbolDomain {
  REAL,
  NONZERO,
  NONNEGATIVE,
  POSITIVE;

  /** Whether a number with this sign (-1, 0, 1) lies in the domain. */
  public boolean contains(int signum) {
    return switch (this) {
      case REAL -> true;
      case NONZERO -> signum != 0;
      case NONNEGATIVE -> signum >= 0;
      case POSITIVE -> signum > 0;
    };
  }

  /** The values that are in both domains. */
  public SymbolDomain and(SymbolDomain other) {
    if (this == other || other == REAL) {
      return this;
    } else if (this == REAL) {
      return other;
    }
    return POSITIVE; // two different ones of nonzero, nonnegative and positive
  }
}
