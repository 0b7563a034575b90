package org.lindproof.steady.equation;

import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.Determinant;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.algebra.sign.SignProver;

/**
 * The determinant of the equations of a block, A u = 0; in the block of the populations the first
 * equation has given its place to the trace condition.
 *
 * @param sign on the domain
 * @param complex the block in complex form, if it has one
 */
public record BlockDeterminant(
    Block block, RationalFunction determinant, Sign sign, Optional<ComplexBlock> complex) {

  static BlockDeterminant of(ComponentEquations equations, Block block, SignProver prover) {
    List<List<Polynomial>> matrix =
        block.hasPopulations()
            ? PolynomialSolution.withTrace(equations, block.positions())
            : equations.clearedBlock(block.positions());
    Polynomial cleared = prover.domain().ring().one();
    for (int k = block.hasPopulations() ? 1 : 0; k < block.positions().size(); k++) {
      cleared = cleared.times(clearing(equations, block, k));
    }
    RationalFunction determinant = RationalFunction.of(Determinant.of(matrix), cleared);
    Optional<ComplexBlock> complex =
        block.hasPopulations() ? Optional.empty() : ComplexBlock.of(equations, block);
    return new BlockDeterminant(block, determinant, prover.sign(determinant), complex);
  }

  /** The polynomial that clears the denominators of a row of the block. */
  private static Polynomial clearing(ComponentEquations equations, Block block, int row) {
    PolynomialRing ring = equations.ring();
    List<RationalFunction> coefficients = equations.matrix().get(block.positions().get(row));
    Polynomial common = ring.one();
    for (int j : block.positions()) {
      Polynomial denominator = coefficients.get(j).denominator();
      Polynomial shared = common.gcd(denominator);
      common = common.times(RationalFunction.of(denominator, shared).numerator());
    }
    return common;
  }
}
