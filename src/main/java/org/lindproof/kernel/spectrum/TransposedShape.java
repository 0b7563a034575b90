package org.lindproof.kernel.spectrum;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.Polynomial;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.model.StateNumerators;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.steady.equation.HermitianBlocks;
import org.lindproof.steady.observable.TransposedSite;

/**
 * A partial transpose of the steady state that falls apart into blocks of size one and a single one
 * of size two.
 *
 * @param singles indices of the blocks of size one, from 0
 * @param pair indices of the block of size two
 */
record TransposedShape(
    StateNumerators state, TransposedSite site, List<Integer> singles, List<Integer> pair) {
  TransposedShape {
    singles = List.copyOf(singles);
    pair = List.copyOf(pair);
  }

  /**
   * The shape of the partial transpose over a site.
   *
   * @throws NotExportableException if it is another one
   */
  static TransposedShape of(CoqModel model, String cut) {
    StateNumerators state = model.state();
    TransposedSite site = TransposedSite.of(model.system().space(), cut);
    ComplexMatrix transposed =
        ComplexMatrix.of(
            state.dimension(),
            state.dimension(),
            (i, j) -> state.numerators().get(site.row(i, j), site.column(i, j)));
    List<List<Integer>> blocks = HermitianBlocks.of(transposed);
    List<List<Integer>> pairs = blocks.stream().filter(block -> block.size() == 2).toList();
    if (pairs.size() != 1 || blocks.stream().anyMatch(block -> block.size() > 2)) {
      throw new NotExportableException("a partial transpose of another shape");
    }
    return new TransposedShape(
        state,
        site,
        blocks.stream().filter(block -> block.size() == 1).map(block -> block.get(0)).toList(),
        pairs.get(0));
  }

  /** The pair of indices in the state whose coherence stands in the block. */
  List<Integer> coherence() {
    int row = site.row(pair.get(0), pair.get(1));
    int column = site.column(pair.get(0), pair.get(1));
    return List.of(Math.min(row, column), Math.max(row, column));
  }

  static String over(String numerator) {
    return numerator + " / denominator";
  }

  /** A population. */
  String diagonal(int index) {
    return "(" + over(StateNumerators.diagonalName(index)) + ")";
  }

  /** The real part of the coherence. */
  String re() {
    return over(StateNumerators.reName(coherence()));
  }

  /** The imaginary part of the coherence. */
  String im() {
    return over(StateNumerators.imName(coherence()));
  }

  /** The squared modulus of the coherence less the product of the populations, as numerators. */
  String witness() {
    return "%s ^ 2 + %s ^ 2 - %s * %s"
        .formatted(
            StateNumerators.reName(coherence()),
            StateNumerators.imName(coherence()),
            StateNumerators.diagonalName(pair.get(0)),
            StateNumerators.diagonalName(pair.get(1)));
  }

  /** The squared modulus of the coherence's numerator. */
  Polynomial square() {
    Polynomial re = state.re(coherence().get(0), coherence().get(1));
    Polynomial im = state.im(coherence().get(0), coherence().get(1));
    return re.times(re).plus(im.times(im));
  }

  /** The value of {@link #witness}. */
  Polynomial witnessValue() {
    return square().minus(state.diagonal(pair.get(0)).times(state.diagonal(pair.get(1))));
  }

  /** The elements, with each coherence changed, as rows of Coq. */
  String rows(UnaryOperator<String> change) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < state.dimension(); i++) {
      List<String> row = new ArrayList<>();
      for (int j = 0; j < state.dimension(); j++) {
        row.add(element(site.row(i, j), site.column(i, j), change));
      }
      rows.add("[" + String.join("; ", row) + "]");
    }
    return String.join(";\n   ", rows);
  }

  private String element(int i, int j, UnaryOperator<String> change) {
    if (i == j) {
      return "RtoC " + diagonal(i);
    }
    List<Integer> both = List.of(Math.min(i, j), Math.max(i, j));
    if (!state.pairs().contains(both)) {
      return "RtoC 0";
    }
    String im = "(" + over(StateNumerators.imName(both)) + ")";
    return change.apply(
        "complex (%s) %s"
            .formatted(over(StateNumerators.reName(both)), i < j ? im : "(- " + im + ")"));
  }

  /** Makes a name of each population, before a polynomial in them is multiplied out. */
  String generalized() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < state.dimension(); i++) {
      out.append("generalize ").append(diagonal(i)).append("%R; ");
    }
    return out.toString();
  }

  /** Asserts that every population is positive. */
  String positive() {
    StringBuilder out = new StringBuilder("assert (q := denominator_positive).\n  ");
    for (int i = 0; i < state.dimension(); i++) {
      out.append("assert (p%d := %s_positive).\n  ".formatted(i, StateNumerators.diagonalName(i)));
    }
    return out.toString();
  }
}
