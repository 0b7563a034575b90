package org.lindproof.steady.observable;

import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.radical.Surd;
import org.lindproof.algebra.sign.SignProver;

/** The closed form of an observable in the steady state. */
public sealed interface ObservableForm {

  /** A (complex) rational function of the parameters. */
  record Rational(ComplexFunction value) implements ObservableForm {}

  /** A real number with square roots. */
  record Algebraic(Surd value) implements ObservableForm {}

  /** max{0, value}. */
  record PositivePart(Surd value) implements ObservableForm {}

  /**
   * max{0, -lambda} of the smaller eigenvalue lambda of a 2 x 2 block, whose larger one is not
   * negative. Its surd is only worked out when it is asked for.
   */
  record NegativeEigenvalue(PartialTranspose.Pair pair) implements ObservableForm {

    /** -lambda as a surd. */
    public Surd negated(SignProver prover) {
      return pair.eigenvalue(-1, prover).negate();
    }
  }

  /** No closed form was found; says why. */
  record Unavailable(String reason) implements ObservableForm {}
}
