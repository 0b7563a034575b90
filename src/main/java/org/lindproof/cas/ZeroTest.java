package org.lindproof.cas;

/** The outcome of asking whether an expression vanishes for all values of its symbols. */
public enum ZeroTest {
  /** The expanded numerator over the common denominator is literally 0. */
  ZERO,
  /** A rational function whose expanded numerator is a polynomial other than 0. */
  NONZERO,
  /** Not 0 after expansion, but roots, moduli, maxima or exponentials may still cancel. */
  UNKNOWN
}
