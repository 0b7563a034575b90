package org.lindproof.steady.equation;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.ComplexMatrix;

/** The index sets of a Hermitian matrix that its entries do not connect. */
public final class HermitianBlocks {
  private HermitianBlocks() {}

  /** The sets in the order of their least indices, each ascending; indices from 0. */
  public static List<List<Integer>> of(ComplexMatrix matrix) {
    List<List<Integer>> blocks = new ArrayList<>();
    boolean[] seen = new boolean[matrix.rows()];
    for (int start = 0; start < matrix.rows(); start++) {
      if (!seen[start]) {
        List<Integer> block = new ArrayList<>(List.of(start));
        seen[start] = true;
        for (int k = 0; k < block.size(); k++) {
          for (int j = 0; j < matrix.rows(); j++) {
            if (!seen[j] && !matrix.get(block.get(k), j).isZero()) {
              seen[j] = true;
              block.add(j);
            }
          }
        }
        blocks.add(block.stream().sorted().toList());
      }
    }
    return List.copyOf(blocks);
  }
}
