package org.lindproof.verify.evaluation;

/** A radicand could not be shown to be non-negative; nor that it is not. */
public final class OpenSignException extends CannotDecideException {
  private static final long serialVersionUID = 1;

  OpenSignException(String message) {
    super(message);
  }
}
