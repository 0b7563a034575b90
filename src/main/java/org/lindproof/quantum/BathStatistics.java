package org.lindproof.quantum;

/** Occupation n(x) = 1 / (exp(x) -+ 1) at x = energy / temperature. */
public enum BathStatistics {
  /** Bose-Einstein: absorption gamma n, emission gamma (1 + n). */
  BOSE,
  /** Fermi-Dirac: absorption gamma n, emission gamma (1 - n). */
  FERMI
}
