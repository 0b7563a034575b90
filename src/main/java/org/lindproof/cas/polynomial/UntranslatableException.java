package org.lindproof.cas.polynomial;

/** A tree that has no counterpart on the other side. Does not leave the room. */
public final class UntranslatableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UntranslatableException(String reason) {
    super(reason);
  }
}
