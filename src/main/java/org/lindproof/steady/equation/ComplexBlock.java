package org.lindproof.steady.equation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.RationalFunction;

/**
 * A block without populations in complex form, d/dt z = A z, where every z_k is an off-diagonal
 * element of the density matrix. The determinant of the real equations is |det A|^2.
 *
 * @param elements z
 * @param matrix A, one row per element
 */
public record ComplexBlock(List<Element> elements, ComplexMatrix matrix) {
  public ComplexBlock {
    elements = List.copyOf(elements);
  }

  /** rho_ij, rows and columns from 0; below the diagonal the conjugate of an unknown. */
  public record Element(int row, int column) {}

  /**
   * The complex form.
   *
   * @return empty if there is none: an element and its conjugate depend on each other, or only one
   *     part of an element is in the block
   */
  public static Optional<ComplexBlock> of(ComponentEquations equations, Block block) {
    List<Pair> pairs = new ArrayList<>();
    for (int i : block.positions()) {
      Unknown unknown = equations.unknowns().get(i);
      if (unknown.kind() == Unknown.Kind.REAL && block.positions().contains(i + 1)) {
        pairs.add(new Pair(unknown, i));
      }
    }
    if (2 * pairs.size() != block.positions().size() || pairs.isEmpty()) {
      return Optional.empty();
    }
    return new Orientation(equations, pairs).block();
  }

  /** Real and imaginary part of an element stand next to each other in the list of unknowns. */
  private record Pair(Unknown real, int position) {}

  /** Finds out for every element whether it or its conjugate is to be used. */
  private static final class Orientation {
    private final ComponentEquations equations;
    private final List<Pair> pairs;
    private final int[] sign; // 1: the element, -1: its conjugate, 0: not known yet

    Orientation(ComponentEquations equations, List<Pair> pairs) {
      this.equations = equations;
      this.pairs = pairs;
      this.sign = new int[pairs.size()];
    }

    Optional<ComplexBlock> block() {
      orient();
      List<List<ComplexFunction>> rows = new ArrayList<>();
      for (int k = 0; k < pairs.size(); k++) {
        List<ComplexFunction> row = new ArrayList<>();
        for (int l = 0; l < pairs.size(); l++) {
          boolean fits = isZero(k, l) || (sign[k] == sign[l] ? isLinear(k, l) : isAntilinear(k, l));
          if (!fits) {
            return Optional.empty();
          }
          ComplexFunction value = new ComplexFunction(entry(k, 0, l, 0), entry(k, 1, l, 0));
          row.add(sign[k] > 0 ? value : value.conjugate());
        }
        rows.add(row);
      }
      List<Element> elements = new ArrayList<>();
      for (int k = 0; k < pairs.size(); k++) {
        Unknown unknown = pairs.get(k).real();
        elements.add(
            sign[k] > 0
                ? new Element(unknown.row(), unknown.column())
                : new Element(unknown.column(), unknown.row()));
      }
      return Optional.of(new ComplexBlock(elements, new ComplexMatrix(rows)));
    }

    private void orient() {
      Deque<Integer> queue = new ArrayDeque<>(List.of(0));
      sign[0] = 1;
      while (!queue.isEmpty()) {
        int k = queue.remove();
        for (int l = 0; l < pairs.size(); l++) {
          boolean coupled = !isZero(k, l) || !isZero(l, k);
          if (coupled && sign[l] == 0) {
            boolean linear = isZero(k, l) ? isLinear(l, k) : isLinear(k, l);
            sign[l] = linear ? sign[k] : -sign[k];
            queue.add(l);
          }
        }
      }
    }

    /** The coefficient of a part (0 real, 1 imaginary) of element l in that of element k. */
    private RationalFunction entry(int k, int partOfK, int l, int partOfL) {
      return equations
          .matrix()
          .get(pairs.get(k).position() + partOfK)
          .get(pairs.get(l).position() + partOfL);
    }

    private boolean isZero(int k, int l) {
      return entry(k, 0, l, 0).isZero()
          && entry(k, 0, l, 1).isZero()
          && entry(k, 1, l, 0).isZero()
          && entry(k, 1, l, 1).isZero();
    }

    /** x' = p x - q y, y' = q x + p y. */
    private boolean isLinear(int k, int l) {
      return entry(k, 0, l, 0).equals(entry(k, 1, l, 1))
          && entry(k, 0, l, 1).negate().equals(entry(k, 1, l, 0));
    }

    /** x' = p x + q y, y' = q x - p y. */
    private boolean isAntilinear(int k, int l) {
      return entry(k, 0, l, 0).negate().equals(entry(k, 1, l, 1))
          && entry(k, 0, l, 1).equals(entry(k, 1, l, 0));
    }
  }
}
