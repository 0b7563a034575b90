package org.lindproof.numeric.twin;

import org.lindproof.algebra.Polynomial;

/** The numeric route must not see polynomials. */
public record NumericUsesPolynomials(Polynomial polynomial) {}
