package org.lindproof.steady.equation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

/**
 * Unknowns whose stationarity equations involve each other and nothing else.
 *
 * @param positions in the list of unknowns, ascending
 * @param hasPopulations whether a population is among them
 */
public record Block(List<Integer> positions, boolean hasPopulations) {
  public Block {
    positions = List.copyOf(positions);
  }

  /**
   * The decoupled blocks of the component equations: connected components of the coupling graph.
   */
  public static List<Block> of(ComponentEquations equations) {
    int n = equations.size();
    boolean[] seen = new boolean[n];
    List<Block> blocks = new ArrayList<>();
    for (int start = 0; start < n; start++) {
      if (!seen[start]) {
        TreeSet<Integer> members = component(equations, start, seen);
        boolean populations =
            members.stream().anyMatch(i -> equations.unknowns().get(i).isPopulation());
        blocks.add(new Block(List.copyOf(members), populations));
      }
    }
    return blocks;
  }

  private static TreeSet<Integer> component(
      ComponentEquations equations, int start, boolean[] seen) {
    TreeSet<Integer> members = new TreeSet<>();
    Deque<Integer> queue = new ArrayDeque<>(List.of(start));
    seen[start] = true;
    while (!queue.isEmpty()) {
      int i = queue.remove();
      members.add(i);
      for (int j = 0; j < equations.size(); j++) {
        boolean coupled =
            !equations.matrix().get(i).get(j).isZero()
                || !equations.matrix().get(j).get(i).isZero();
        if (coupled && !seen[j]) {
          seen[j] = true;
          queue.add(j);
        }
      }
    }
    return members;
  }
}
