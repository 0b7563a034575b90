package org.lindproof.cas.polynomial;

import java.util.List;
import org.lindproof.algebra.expression.Expression;

/**
 * {@code sum_k coefficient_k unknown_k + remainder}, coefficients and remainder free of all
 * unknowns.
 *
 * @param coefficients expanded polynomials, in the order of the unknowns
 * @param remainder an expanded polynomial
 */
public record LinearForm(List<Expression> coefficients, Expression remainder) {
  public LinearForm {
    coefficients = List.copyOf(coefficients);
  }
}
