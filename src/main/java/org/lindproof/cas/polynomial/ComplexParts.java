package org.lindproof.cas.polynomial;

import org.lindproof.algebra.expression.Expression;

/**
 * An expanded expression over real symbols, split in two.
 *
 * @param real the real part, free of the imaginary unit
 * @param imaginary the imaginary part, free of the imaginary unit
 */
public record ComplexParts(Expression real, Expression imaginary) {}
