package org.lindproof.steady.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.steady.observable.PartialTranspose;

/**
 * The partial transpose in the study's symbols for the elements of the state.
 *
 * @param site whose indices are transposed
 */
record TransposedElements(
    HilbertSpace space, Wording wording, PartialTranspose transpose, String site) {

  /** The entries of a block ((a, z), (z*, b)). */
  record Pair(Expression a, Expression b, Expression z) {

    /** |z|^2; the modulus of z and of its conjugate are the same. */
    Expression squaredModulus() {
      Expression inner = z instanceof Expression.Conjugate conjugate ? conjugate.argument() : z;
      return new Expression.Power(new Expression.Modulus(inner), 2);
    }

    /** sqrt((a - b)^2 + 4 |z|^2), the difference of the two eigenvalues. */
    Expression root() {
      Expression difference = new Expression.Sum(List.of(a, new Expression.Negation(b)));
      Expression four = new Expression.Product(List.of(Expression.constant(4), squaredModulus()));
      return new Expression.SquareRoot(
          new Expression.Sum(List.of(new Expression.Power(difference, 2), four)));
    }

    /** (a + b +- root)/2. */
    Expression eigenvalue(int sign) {
      Expression root = root();
      Expression signed = sign < 0 ? new Expression.Negation(root) : root;
      return new Expression.Quotient(
          new Expression.Sum(List.of(a, b, signed)), Expression.constant(2));
    }

    /** (root - (a + b))/2, minus the smaller eigenvalue. */
    Expression negatedEigenvalue() {
      Expression sum = new Expression.Sum(List.of(a, b));
      return new Expression.Quotient(
          new Expression.Sum(List.of(root(), new Expression.Negation(sum))),
          Expression.constant(2));
    }
  }

  /** All entries, rows first. */
  List<List<Expression>> entries() {
    int d = transpose.matrix().rows();
    List<List<Expression>> rows = new ArrayList<>();
    for (int i = 0; i < d; i++) {
      List<Expression> row = new ArrayList<>();
      for (int j = 0; j < d; j++) {
        row.add(entry(i, j));
      }
      rows.add(row);
    }
    return rows;
  }

  /** The entries of the blocks of size one. */
  List<Expression> single() {
    return transpose.blocks().stream()
        .filter(block -> block.size() == 1)
        .map(block -> entry(block.get(0), block.get(0)))
        .toList();
  }

  /** The blocks of size two. */
  List<Pair> pairs() {
    return transpose.blocks().stream()
        .filter(block -> block.size() == 2)
        .map(
            block -> {
              int i = block.get(0);
              int j = block.get(1);
              return new Pair(entry(i, i), entry(j, j), entry(i, j));
            })
        .toList();
  }

  /** The only block of size two, if there is just one. */
  Optional<Pair> pair() {
    List<Pair> pairs = pairs();
    return pairs.size() == 1 ? Optional.of(pairs.get(0)) : Optional.empty();
  }

  private Expression entry(int i, int j) {
    if (transpose.matrix().get(i, j).isZero()) {
      return Expression.constant(0);
    }
    int position = space.indexOf(site);
    int step = 1;
    for (int k = position + 1; k < space.sites().size(); k++) {
      step *= space.sites().get(k).dimension();
    }
    int d = space.sites().get(position).dimension();
    int shift = (j / step % d - i / step % d) * step;
    return wording.element(i + shift, j - shift);
  }
}
