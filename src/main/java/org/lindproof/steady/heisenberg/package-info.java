/**
 * Quantities that are linear in the state as operators A with value Tr[A rho], and proofs about
 * their steady values that need no steady state: Tr[A rho] vanishes in every one if A =
 * L^dagger(X).
 */
package org.lindproof.steady.heisenberg;
