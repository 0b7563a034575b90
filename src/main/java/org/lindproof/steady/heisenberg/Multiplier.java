package org.lindproof.steady.heisenberg;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.RationalFunction;

/**
 * An operator X with L^dagger(X) = A: a certificate that Tr[A rho] = Tr[X L(rho)] = 0 in every
 * steady state, for all parameters.
 *
 * @param terms X as a combination of named operators, none of them with the coefficient 0; empty if
 *     A is zero
 * @param matrix X
 */
public record Multiplier(Map<String, RationalFunction> terms, ComplexMatrix matrix) {
  public Multiplier {
    terms = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(terms));
  }
}
