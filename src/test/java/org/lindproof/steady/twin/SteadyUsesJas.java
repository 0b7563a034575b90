package org.lindproof.steady.twin;

import edu.jas.arith.BigRational;

/** JAS stays inside cas. */
public record SteadyUsesJas(BigRational value) {}
