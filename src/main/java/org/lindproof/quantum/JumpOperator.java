package org.lindproof.quantum;

import org.lindproof.algebra.expression.Expression;

/**
 * A term rate * D[operator] of the GKSL equation, D[A] rho = A rho A^dagger - {A^dagger A, rho}/2.
 *
 * @param rate in parameters and bath rates, non-negative on the domain; a polynomial
 * @param bath name of the bath it belongs to
 */
public record JumpOperator(Operator operator, Expression rate, String bath) {}
