/**
 * Formulas whose sides are operators, as data: site operators, parts of the Hamiltonian,
 * commutators, dissipators, traces, kets, and the vectorised equation of motion.
 */
package org.lindproof.paper.operator;
