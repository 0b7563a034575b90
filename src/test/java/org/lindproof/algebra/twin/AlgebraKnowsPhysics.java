package org.lindproof.algebra.twin;

import org.lindproof.quantum.Bath;

/** Algebra must not know physics. */
public record AlgebraKnowsPhysics(Bath bath) {}
