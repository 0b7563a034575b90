package org.lindproof.steady.equation;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.algebra.sign.SignProver;

/**
 * Whether a state is positive definite on the whole domain, by Sylvester's criterion: the leading
 * principal minors of each of its blocks are positive.
 *
 * @param minors in order; empty if a block is too large to be looked at
 */
public record Faithfulness(List<Minor> minors) {
  private static final int LARGEST = 3;

  /**
   * A leading principal minor of a block.
   *
   * @param indices of its rows and columns, from 0
   */
  public record Minor(List<Integer> indices, RationalFunction value, Sign sign) {
    public Minor {
      indices = List.copyOf(indices);
    }
  }

  public Faithfulness {
    minors = List.copyOf(minors);
  }

  /** Nothing is known. */
  public static Faithfulness unknown() {
    return new Faithfulness(List.of());
  }

  /** Looks at the minors of a Hermitian matrix. */
  public static Faithfulness of(ComplexMatrix rho, SignProver prover) {
    List<List<Integer>> blocks = HermitianBlocks.of(rho);
    if (blocks.stream().anyMatch(block -> block.size() > LARGEST)) {
      return unknown();
    }
    List<Minor> minors = new ArrayList<>();
    for (List<Integer> block : blocks) {
      for (int size = 1; size <= block.size(); size++) {
        List<Integer> indices = block.subList(0, size);
        ComplexMatrix part =
            ComplexMatrix.of(size, size, (i, j) -> rho.get(indices.get(i), indices.get(j)));
        RationalFunction value = part.determinant().re(); // real, since rho is Hermitian
        minors.add(new Minor(indices, value, prover.sign(value)));
      }
    }
    return new Faithfulness(minors);
  }

  /** Whether the state is positive definite for all parameters in the domain. */
  public boolean isProved() {
    return !minors.isEmpty() && minors.stream().allMatch(m -> m.sign() == Sign.POSITIVE);
  }
}
