package org.lindproof.steady.twin;

import org.lindproof.paper.claim.Claim;

/** The exact route must not see what the paper claims. */
public record SteadyReadsThePaper(Claim claim) {}
