package org.lindproof.verify.evaluation;

/** A claim is beyond what can be decided exactly; becomes the verdict {@code undecided}. */
public sealed class CannotDecideException extends RuntimeException permits OpenSignException {
  private static final long serialVersionUID = 1L;

  /**
   * @param reason one sentence without full stop
   */
  public CannotDecideException(String reason) {
    super(reason);
  }
}
