/** Proofs of relations between formulas: as tactics, from certificates. */
package org.lindproof.kernel.proof;
