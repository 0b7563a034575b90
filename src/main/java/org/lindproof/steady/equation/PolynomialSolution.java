package org.lindproof.steady.equation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.LinearSystem;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.RationalFunction;

/**
 * The stationary state by exact linear algebra over the field of rational functions: A u = 0 and Tr
 * rho = 1. The first population's equation is a consequence of the others (the trace is conserved)
 * and gives its place to the trace condition.
 */
public final class PolynomialSolution {
  private PolynomialSolution() {}

  /**
   * Solves for all unknowns at once, without looking at blocks.
   *
   * @return the unknowns' values in order; empty if the solution is not unique
   */
  public static Optional<List<RationalFunction>> ofFullSystem(ComponentEquations equations) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < equations.size(); i++) {
      all.add(i);
    }
    return solve(equations, all);
  }

  /**
   * Solves the block that holds the populations; all other blocks are homogeneous, so their
   * unknowns are zero (that they have no other solution is for {@link Uniqueness} to prove).
   *
   * @return the unknowns' values in order; empty if several blocks hold populations or the solution
   *     is not unique
   */
  public static Optional<List<RationalFunction>> byBlocks(
      ComponentEquations equations, List<Block> blocks) {
    List<Block> withPopulations = blocks.stream().filter(Block::hasPopulations).toList();
    if (withPopulations.size() != 1) {
      return Optional.empty();
    }
    List<Integer> positions = withPopulations.get(0).positions();
    return solve(equations, positions)
        .map(
            values -> {
              List<RationalFunction> full = new ArrayList<>();
              RationalFunction zero = RationalFunction.of(equations.ring().zero());
              for (int i = 0; i < equations.size(); i++) {
                int at = positions.indexOf(i);
                full.add(at < 0 ? zero : values.get(at));
              }
              return full;
            });
  }

  private static Optional<List<RationalFunction>> solve(
      ComponentEquations equations, List<Integer> positions) {
    List<List<Polynomial>> matrix = withTrace(equations, positions);
    PolynomialRing ring = equations.ring();
    List<Polynomial> right = new ArrayList<>();
    for (int i = 0; i < matrix.size(); i++) {
      right.add(i == 0 ? ring.one() : ring.zero());
    }
    LinearSystem.Outcome outcome = new LinearSystem(matrix, right).solve();
    return outcome instanceof LinearSystem.Outcome.Unique unique
        ? Optional.of(unique.solution())
        : Optional.empty();
  }

  /** The block's matrix with the first population's row replaced by the trace. */
  public static List<List<Polynomial>> withTrace(
      ComponentEquations equations, List<Integer> positions) {
    PolynomialRing ring = equations.ring();
    List<List<Polynomial>> matrix = new ArrayList<>();
    matrix.add(
        positions.stream()
            .map(i -> equations.unknowns().get(i).isPopulation() ? ring.one() : ring.zero())
            .toList());
    List<List<Polynomial>> block = equations.clearedBlock(positions);
    matrix.addAll(block.subList(1, block.size())); // populations come first
    return matrix;
  }
}
