package org.lindproof.paper.operator;

import java.util.List;
import java.util.Optional;
import org.lindproof.quantum.Vectorisation;

/**
 * How a paper writes the equation of motion.
 *
 * @param state spellings of an arbitrary state, {@code \rho}; empty if the paper has none
 * @param hamiltonian spellings of the whole Hamiltonian, if the paper has a symbol for it
 * @param vectorised how it is written as a vector, if it is
 */
public record Dynamics(
    List<String> state, List<String> hamiltonian, Optional<VectorisedEquation> vectorised) {
  /** Of a paper that writes none. */
  public static final Dynamics NONE = new Dynamics(List.of(), List.of(), Optional.empty());

  public Dynamics {
    state = List.copyOf(state);
    hamiltonian = List.copyOf(hamiltonian);
  }

  /**
   * Spellings in p' = M p + b; each may be empty.
   *
   * @param vectorisation which elements p has, in order
   * @param vector of p of an arbitrary state
   * @param stationary of p of the stationary state
   * @param matrix of M
   * @param inhomogeneity of b
   */
  public record VectorisedEquation(
      Vectorisation vectorisation,
      List<String> vector,
      List<String> stationary,
      List<String> matrix,
      List<String> inhomogeneity) {
    public VectorisedEquation {
      vector = List.copyOf(vector);
      stationary = List.copyOf(stationary);
      matrix = List.copyOf(matrix);
      inhomogeneity = List.copyOf(inhomogeneity);
    }
  }
}
