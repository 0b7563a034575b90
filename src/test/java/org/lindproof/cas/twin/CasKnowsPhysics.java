package org.lindproof.cas.twin;

import org.lindproof.quantum.OpenSystem;

/** The session must not know physics. */
public record CasKnowsPhysics(OpenSystem system) {}
