package org.lindproof.steady.equation;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.sign.SignProver;

/**
 * Why the steady state is the only one. Either the determinant of every block is non-zero on the
 * domain, shown by its sign. Or the algebra of the jump operators says it: from L^dagger(X) = 0
 * follows 0 = Tr[rho (L^dagger(X^dagger X) - L^dagger(X^dagger) X - X^dagger L^dagger(X))] = sum_k
 * rate_k Tr[rho [A_k, X]^dagger [A_k, X]], so that with a positive definite steady state rho, and
 * positive rates, X commutes with every A_k, and so does X^dagger; where only multiples of the
 * identity commute with all A_k and A_k^dagger, the kernel of L^dagger is one-dimensional, and that
 * of L with it. Or Spohn's theorem, which needs no rho.
 *
 * @param faithfulness whether the steady state is positive definite
 */
public record Uniqueness(
    List<BlockDeterminant> determinants, JumpAlgebra jumpAlgebra, Faithfulness faithfulness) {

  public Uniqueness {
    determinants = List.copyOf(determinants);
  }

  /** Nothing is known. */
  public static Uniqueness unproved() {
    return new Uniqueness(List.of(), new JumpAlgebra(false, false, false), Faithfulness.unknown());
  }

  /**
   * Looks for a proof.
   *
   * @param rho a steady state
   */
  public static Uniqueness of(
      Generator generator,
      ComponentEquations equations,
      List<Block> blocks,
      ComplexMatrix rho,
      SignProver prover) {
    List<BlockDeterminant> determinants = new ArrayList<>();
    blocks.forEach(block -> determinants.add(BlockDeterminant.of(equations, block, prover)));
    return new Uniqueness(
        determinants, JumpAlgebra.of(generator, prover), Faithfulness.of(rho, prover));
  }

  /** Whether every block has a determinant of known sign. */
  public boolean isProvedBySigns() {
    return !determinants.isEmpty() && determinants.stream().allMatch(d -> d.sign().isNonZero());
  }

  /** Whether commutators with the jump operators show it. */
  public boolean isProvedByCommutators() {
    return jumpAlgebra.ratesPositive() && jumpAlgebra.irreducible() && faithfulness.isProved();
  }

  /** Whether the steady state is proved to be unique on the whole domain. */
  public boolean isProved() {
    boolean onePopulationBlock =
        determinants.stream().filter(d -> d.block().hasPopulations()).count() == 1;
    return jumpAlgebra.provesUniqueness()
        || (onePopulationBlock && (isProvedBySigns() || isProvedByCommutators()));
  }
}
