package org.lindproof.algebra.expression;

/** How two neighbouring sides of a printed formula are related. */
public enum Relation {
  EQUAL("="),
  DEFINED_AS(":="),
  GREATER(">"),
  GREATER_OR_EQUAL(">="),
  LESS("<"),
  LESS_OR_EQUAL("<="),
  NOT_EQUAL("!=");

  private final String plain;

  Relation(String plain) {
    this.plain = plain;
  }

  /** The sign in plain text. */
  public String plain() {
    return plain;
  }

  /** Whether both sides have the same value where the relation holds. */
  public boolean isEquality() {
    return this == EQUAL || this == DEFINED_AS;
  }
}
