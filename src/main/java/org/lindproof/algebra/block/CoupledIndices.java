package org.lindproof.algebra.block;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.lindproof.algebra.ComplexMatrix;

/** Which indices of a square matrix its nonzero entries couple, directly or through others. */
public final class CoupledIndices {
  private CoupledIndices() {}

  /** The connected components of the graph of nonzero entries, each ascending, from 0. */
  public static List<List<Integer>> of(ComplexMatrix matrix) {
    List<List<Integer>> blocks = new ArrayList<>();
    TreeSet<Integer> open = new TreeSet<>();
    for (int i = 0; i < matrix.rows(); i++) {
      open.add(i);
    }
    while (!open.isEmpty()) {
      List<Integer> block = new ArrayList<>(List.of(open.first()));
      open.remove(open.first());
      for (int k = 0; k < block.size(); k++) {
        int i = block.get(k);
        List<Integer> coupled =
            open.stream()
                .filter(j -> !matrix.get(i, j).isZero() || !matrix.get(j, i).isZero())
                .toList();
        block.addAll(coupled);
        coupled.forEach(open::remove);
      }
      blocks.add(block.stream().sorted().toList());
    }
    return blocks;
  }
}
