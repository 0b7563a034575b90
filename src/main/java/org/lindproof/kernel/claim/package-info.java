/**
 * Theorems about claims: statements from the formulas as they were read, proofs by certificates.
 */
package org.lindproof.kernel.claim;
