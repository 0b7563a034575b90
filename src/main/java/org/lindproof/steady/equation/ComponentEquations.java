package org.lindproof.steady.equation;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.RationalFunction;

/**
 * The master equation in components, d/dt u = A u for the real unknowns u.
 *
 * @param unknowns u, see {@link Unknown#all}
 * @param matrix A, one row per unknown, rows first
 */
public record ComponentEquations(List<Unknown> unknowns, List<List<RationalFunction>> matrix) {
  public ComponentEquations {
    unknowns = List.copyOf(unknowns);
    matrix = matrix.stream().map(List::copyOf).toList();
  }

  /** Reads the equations off the generator's action on a basis of Hermitian matrices. */
  public static ComponentEquations of(Generator generator) {
    int d = generator.dimension();
    List<Unknown> unknowns = Unknown.all(d);
    RationalFunction one = RationalFunction.of(generator.ring().one());
    List<ComplexMatrix> images =
        unknowns.stream().map(u -> generator.apply(StateMatrix.single(d, u, one))).toList();
    List<List<RationalFunction>> matrix = new ArrayList<>();
    for (Unknown row : unknowns) {
      matrix.add(images.stream().map(image -> component(image, row)).toList());
    }
    return new ComponentEquations(unknowns, matrix);
  }

  private static RationalFunction component(ComplexMatrix matrix, Unknown unknown) {
    ComplexFunction entry = matrix.get(unknown.row(), unknown.column());
    return unknown.kind() == Unknown.Kind.IMAGINARY ? entry.im() : entry.re();
  }

  public int size() {
    return unknowns.size();
  }

  public PolynomialRing ring() {
    return matrix.get(0).get(0).ring();
  }

  /**
   * The sub-matrix of the unknowns at these positions, each row times its common denominator.
   *
   * @param positions rows and columns, from 0
   */
  public List<List<Polynomial>> clearedBlock(List<Integer> positions) {
    List<List<Polynomial>> block = new ArrayList<>();
    for (int i : positions) {
      block.add(
          RationalFunction.cleared(positions.stream().map(j -> matrix.get(i).get(j)).toList()));
    }
    return block;
  }
}
