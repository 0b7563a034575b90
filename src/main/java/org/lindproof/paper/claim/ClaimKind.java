package org.lindproof.paper.claim;

import java.util.Locale;

/** How a claim is decided. */
public enum ClaimKind {
  /** All sides of the chain are equal for every parameter in the domain. */
  IDENTITY(true),
  /** A notation's or a quantity's definition: the same as the study's, or well-defined. */
  DEFINITION(true),
  /** The order relation holds everywhere on the domain. */
  INEQUALITY(true),
  /** Both statements hold for the same parameters. */
  EQUIVALENCE(true),
  /** Where the left statement holds, the right one does. */
  IMPLICATION(true),
  /** The relations of the chain all hold somewhere on the domain. */
  EXISTS(true),
  /** The sides are multiplied by a power of lambda when some of their symbols are by lambda. */
  SCALING(true),
  /** All sides of the chain come together when a parameter goes to zero or infinity. */
  LIMIT(true),
  /** The right side is an eigenvalue of the partial transpose of the steady state. */
  EIGENVALUE(true),
  /** The right sides of the block are all eigenvalues, each as often as it occurs. */
  SPECTRUM(true),
  /** Given states have a given negativity. */
  NEGATIVITY(false),
  /** Some parameters are much less than others on a range. */
  REGIME(false),
  /** A printed matrix, or its shape, is the derived one. */
  MATRIX(true),
  /** A quantity is strictly monotone in a parameter on a range. */
  MONOTONE(false),
  /** A quantity takes a value at exactly one point of a range. */
  ROOT(false),
  /** A quantity is positive on one side of exactly one point of a range, zero on the other. */
  THRESHOLD(false),
  /** A quantity has exactly one stationary point in a range, its maximum or minimum there. */
  EXTREMUM(false),
  /** Two numbers of a figure agree within a tolerance. */
  AGREEMENT(false),
  /** A number of a figure follows a trend along some values of a parameter. */
  SERIES(false);

  private final boolean formula;

  ClaimKind(boolean formula) {
    this.formula = formula;
  }

  /** The name in claims.yaml. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is about a formula of paper.tex; if not, about a sentence that is quoted. */
  public boolean hasFormula() {
    return formula;
  }
}
