package org.lindproof.quantum.twin;

import org.lindproof.steady.Derivation;

/** The model must not see the answer. */
public record QuantumUsesSteady(Derivation derivation) {}
