package org.lindproof.kernel.text;

/** Something cannot be said, or proved, in Coq yet; says what. */
public final class NotExportableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotExportableException(String reason) {
    super(reason);
  }
}
