package org.lindproof.verify.stationary;

import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.Rational;
import org.lindproof.verify.evaluation.CannotDecideException;

/**
 * A quantity Tr[A rho] + c that is linear in the state.
 *
 * @param operator A, d x d
 * @param constant c
 */
record Functional(ComplexMatrix operator, ComplexFunction constant) {

  Functional plus(Functional other) {
    return new Functional(operator.plus(other.operator), constant.plus(other.constant));
  }

  Functional times(ComplexFunction factor) {
    return new Functional(operator.scale(factor), constant.times(factor));
  }

  Functional negate() {
    return times(ComplexFunction.real(constant.re().times(Rational.ZERO)).minus(one()));
  }

  /** The product with one that does not depend on the state. */
  Functional times(Functional other) {
    if (other.isConstant()) {
      return times(other.constant);
    } else if (isConstant()) {
      return other.times(constant);
    }
    throw new CannotDecideException("a product of observables is not linear in the state");
  }

  /** The quotient by one that does not depend on the state. */
  Functional dividedBy(Functional other) {
    if (!other.isConstant()) {
      throw new CannotDecideException("a quotient by an observable is not linear in the state");
    }
    return times(one().dividedBy(other.constant));
  }

  boolean isConstant() {
    return operator.isZero();
  }

  /** A + c 1, with the same value in every state, since Tr rho = 1. */
  ComplexMatrix homogeneous() {
    return operator.plus(ComplexMatrix.identity(operator.ring(), operator.rows()).scale(constant));
  }

  private ComplexFunction one() {
    return ComplexMatrix.identity(operator.ring(), 1).get(0, 0);
  }
}
