package org.lindproof.steady;

/** The system's stationary state is not unique, so that nothing can be said about "the" one. */
public final class NoUniqueSteadyStateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what was found, one sentence without full stop
   */
  public NoUniqueSteadyStateException(String message) {
    super(message);
  }
}
