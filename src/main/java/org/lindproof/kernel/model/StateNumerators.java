package org.lindproof.kernel.model;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.steady.equation.HermitianBlocks;

/**
 * A Hermitian matrix of rational functions over one denominator.
 *
 * @param denominator common to all elements
 * @param numerators Hermitian, polynomials
 * @param blocks index sets that nothing connects, of size one or two, indices from 0
 */
public record StateNumerators(
    Polynomial denominator, ComplexMatrix numerators, List<List<Integer>> blocks) {
  private static final int LARGEST_BLOCK = 2;

  public StateNumerators {
    blocks = List.copyOf(blocks);
  }

  /**
   * The numerators of a state.
   *
   * @throws NotExportableException if a block is larger than two
   */
  public static StateNumerators of(ComplexMatrix rho) {
    List<List<Integer>> blocks = HermitianBlocks.of(rho);
    if (blocks.stream().anyMatch(block -> block.size() > LARGEST_BLOCK)) {
      throw new NotExportableException("the steady state has a block larger than two");
    }
    List<RationalFunction> all = new ArrayList<>();
    all.add(RationalFunction.of(rho.ring().one()));
    for (List<ComplexFunction> row : rho.entries()) {
      row.forEach(
          entry -> {
            all.add(entry.re());
            all.add(entry.im());
          });
    }
    Polynomial denominator = RationalFunction.cleared(all).get(0);
    RationalFunction factor = RationalFunction.of(denominator);
    return new StateNumerators(denominator, rho.map(entry -> entry.times(factor)), blocks);
  }

  public int dimension() {
    return numerators.rows();
  }

  /** The numerator of an element on the diagonal. */
  public Polynomial diagonal(int index) {
    return numerators.get(index, index).re().numerator();
  }

  /** The real part of the numerator of an element. */
  public Polynomial re(int row, int column) {
    return numerators.get(row, column).re().numerator();
  }

  /** The imaginary part of the numerator of an element. */
  public Polynomial im(int row, int column) {
    return numerators.get(row, column).im().numerator();
  }

  /** The blocks of size two. */
  public List<List<Integer>> pairs() {
    return blocks.stream().filter(block -> block.size() == 2).toList();
  }

  /** The determinant of a block of size two. */
  public Polynomial minor(List<Integer> pair) {
    int i = pair.get(0);
    int j = pair.get(1);
    Polynomial re = re(i, j);
    Polynomial im = im(i, j);
    return diagonal(i).times(diagonal(j)).minus(re.times(re)).minus(im.times(im));
  }

  /** What is positive where the denominator is, and the state positive definite. */
  List<Polynomial> positive() {
    List<Polynomial> all = new ArrayList<>(List.of(denominator));
    for (int i = 0; i < dimension(); i++) {
      all.add(diagonal(i));
    }
    pairs().forEach(pair -> all.add(minor(pair)));
    return List.copyOf(all);
  }

  /** The name of a numerator on the diagonal. */
  public static String diagonalName(int index) {
    return "nu_" + index + "_" + index;
  }

  /** The name of the real part of a numerator above the diagonal. */
  public static String reName(List<Integer> pair) {
    return "re_" + pair.get(0) + "_" + pair.get(1);
  }

  /** The name of the imaginary part of a numerator above the diagonal. */
  public static String imName(List<Integer> pair) {
    return "im_" + pair.get(0) + "_" + pair.get(1);
  }

  /** The names of all numerators. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < dimension(); i++) {
      names.add(diagonalName(i));
    }
    for (List<Integer> pair : pairs()) {
      names.add(reName(pair));
      names.add(imName(pair));
    }
    return List.copyOf(names);
  }
}
