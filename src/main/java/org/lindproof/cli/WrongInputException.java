package org.lindproof.cli;

/** What was asked for on the command line, or a file named there, is wrong. Exit status 2. */
final class WrongInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong and what to do, one line
   */
  WrongInputException(String message) {
    super(message);
  }
}
