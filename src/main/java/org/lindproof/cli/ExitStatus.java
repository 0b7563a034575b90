package org.lindproof.cli;

/** What the process exits with. */
final class ExitStatus {
  /** Every verdict is the expected one. */
  static final int AS_EXPECTED = 0;

  /** Some verdict differs from the expected one, or nothing was checked. */
  static final int DIFFERS = 1;

  /** The input is wrong; nothing was written. */
  static final int WRONG_INPUT = 2;

  /** An internal error. */
  static final int INTERNAL = 3;

  private ExitStatus() {}
}
