package org.lindproof.quantum.twin;

import cc.redberry.rings.bigint.BigInteger;

/** Rings stays inside algebra. */
public record QuantumUsesRings(BigInteger value) {}
