package org.lindproof.verify.repair.edit;

import org.lindproof.algebra.expression.Expression;

/** Where a node stands; a slip is looked for only once among places that mean the same. */
public enum Place {
  /** The whole side of a formula, or an argument of a maximum or an exponential. */
  WHOLE,
  /** A term of a sum. */
  TERM,
  /** What stands after a minus sign. */
  NEGATED,
  /** Under a root or a power. */
  BASE,
  /** A factor, a numerator or a denominator. */
  FACTOR,
  /** Inside of a modulus or a conjugate. */
  ENCLOSED;

  /** Whether a factor in front of the node is one in front of a whole term. */
  public boolean startsTerm() {
    return this != FACTOR && this != ENCLOSED;
  }

  /** The place of the operands of a node. */
  public static Place below(Expression node) {
    if (node instanceof Expression.Sum) {
      return TERM;
    } else if (node instanceof Expression.Negation) {
      return NEGATED;
    } else if (node instanceof Expression.Product || node instanceof Expression.Quotient) {
      return FACTOR;
    } else if (node instanceof Expression.Power || node instanceof Expression.SquareRoot) {
      return BASE;
    } else if (node instanceof Expression.Modulus || node instanceof Expression.Conjugate) {
      return ENCLOSED;
    }
    return WHOLE;
  }
}
