/**
 * Theorems for a proof kernel: the model of a study as definitions, its verdicts as statements with
 * proofs, in the language of Coq.
 */
package org.lindproof.kernel;
