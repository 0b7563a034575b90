package org.lindproof.verify.verdict;

import java.util.Locale;

/**
 * What a proof kernel said of a claim.
 *
 * @param remark one sentence without full stop: the theorem, or why there is none
 */
public record KernelCheck(State state, String remark) {
  /** No kernel was asked. */
  public static final KernelCheck NOT_ASKED =
      new KernelCheck(State.NOT_AVAILABLE, "no proof kernel was asked");

  /** How far it came. */
  public enum State {
    /** The kernel accepted a proof of the verdict: of the claim, or of its negation. */
    CHECKED,
    /** The kernel refused the proof. */
    FAILED,
    /** The proof was written, and no kernel has seen it. */
    NOT_AVAILABLE,
    /** The verdict could not be written as a theorem with its proof. */
    NOT_EXPORTED
  }

  public static KernelCheck checked(String theorem) {
    return new KernelCheck(State.CHECKED, "coqc accepted the theorem " + theorem);
  }

  /** The name in verdicts.json. */
  public String key() {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
