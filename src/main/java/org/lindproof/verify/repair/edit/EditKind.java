package org.lindproof.verify.repair.edit;

/** What kind of slip an edit mends. Of equally small edits the kind that stands first wins. */
public enum EditKind {
  /** A plus for a minus. */
  SIGN,
  /** A number in place of another one, mostly half or twice of it. */
  NUMBER,
  /** A factor of two that is missing. */
  FACTOR_TWO,
  /** The other rate of the same bath. */
  RATE,
  /** What belongs to another bath or site. */
  LABEL,
  /** The complex conjugate. */
  CONJUGATE,
  /** A modulus too many or too few. */
  MODULUS,
  /** A root, a power, brackets or a fraction bar that covers more or less. */
  SCOPE,
  /** Another exponent; a root too many or too few. */
  EXPONENT,
  /** Another order relation. */
  RELATION,
  /** Another symbol of the study. */
  SYMBOL,
  /** A term or factor too many. */
  SUPERFLUOUS,
  /** A missing term or factor, taken from the difference of the sides. */
  MISSING,
  /** Another Hamiltonian in the definition of the heat flows. */
  HAMILTONIAN
}
