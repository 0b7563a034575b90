package org.lindproof.cas;

/** A computer algebra request without a value, where the caller has no other way to go on. */
public final class CasException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CasException(String reason) {
    super(reason);
  }
}
