package org.lindproof.quantum;

/**
 * A named part of the Hamiltonian, for example H_S; the Hamiltonian is the sum of its parts.
 *
 * @param name as in the study
 * @param tex for printing
 * @param operator Hermitian
 */
public record HamiltonianPart(String name, String tex, Operator operator) {}
