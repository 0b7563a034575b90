package org.lindproof.numeric.twin;

import org.lindproof.steady.Derivation;

/** The numeric route must not see the exact one. */
public record NumericCopiesTheAnswer(Derivation derivation) {}
