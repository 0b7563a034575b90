package org.lindproof.kernel.scaling;

import java.util.Set;

/** Something that is multiplied by a power of lambda. */
interface ScaledQuantity {

  /** Its definition as a function of the parameters; empty if it needs none. */
  String definition();

  /**
   * How it is written.
   *
   * @param scaled whether for the scaled parameters
   */
  String value(boolean scaled);

  /**
   * The lemmas that the proof needs.
   *
   * @param taken identifiers of the model about which there is a lemma, added to
   */
  String lemmas(Set<String> taken);

  /** The power of lambda. */
  int degree();

  /** The tactics that prove it. */
  String proof();
}
