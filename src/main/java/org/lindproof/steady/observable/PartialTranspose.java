package org.lindproof.steady.observable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.radical.Surd;
import org.lindproof.algebra.radical.SurdValue;
import org.lindproof.algebra.sign.SignProver;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.steady.equation.HermitianBlocks;

/**
 * The partial transpose of a density matrix over one site, and its eigenvalues where it falls apart
 * into blocks of size one and two (as it does for X-shaped states).
 *
 * @param matrix d x d, Hermitian
 * @param blocks index sets that the matrix does not connect, each ascending
 */
public record PartialTranspose(ComplexMatrix matrix, List<List<Integer>> blocks) {
  public PartialTranspose {
    blocks = blocks.stream().map(List::copyOf).toList();
  }

  /** Transposes the indices of one site. */
  public static PartialTranspose of(ComplexMatrix rho, HilbertSpace space, String site) {
    TransposedSite transposed = TransposedSite.of(space, site);
    ComplexMatrix matrix =
        ComplexMatrix.of(
            rho.rows(),
            rho.columns(),
            (i, j) -> rho.get(transposed.row(i, j), transposed.column(i, j)));
    return new PartialTranspose(matrix, HermitianBlocks.of(matrix));
  }

  /**
   * A pair of eigenvalues (a + b)/2 +- sqrt((a - b)^2 + 4 |z|^2)/2 of the block ((a, z), (z*, b)).
   */
  public record Pair(RationalFunction a, RationalFunction b, ComplexFunction z) {

    /** (a + b)/2 + sign/2 sqrt((a - b)^2 + 4 |z|^2); the radicand is a sum of squares. */
    public Surd eigenvalue(int sign, SignProver prover) {
      RationalFunction difference = a.minus(b);
      RationalFunction radicand =
          difference.times(difference).plus(z.squaredModulus().times(Rational.of(4)));
      Surd root = Surd.sqrt(radicand, prover);
      Rational half = Rational.of(1, 2);
      RationalFunction factor = RationalFunction.of(a.ring(), half.times(Rational.of(sign)));
      return Surd.of(a.plus(b).times(half), prover).plus(root.times(factor));
    }

    /** {@link #eigenvalue} at a rational point, exactly. */
    public SurdValue eigenvalueAt(int sign, Map<String, Rational> point) {
      Rational x = a.evaluate(point);
      Rational y = b.evaluate(point);
      Rational u = z.re().evaluate(point);
      Rational v = z.im().evaluate(point);
      Rational half = Rational.of(1, 2);
      Rational difference = x.minus(y);
      Rational squared = u.times(u).plus(v.times(v)).times(Rational.of(4));
      Rational radicand = difference.times(difference).plus(squared);
      return SurdValue.of(
          List.of(
              new SurdValue.Term(x.plus(y).times(half), Rational.ONE),
              new SurdValue.Term(half.times(Rational.of(sign)), radicand)));
    }

    /** The product of the two eigenvalues, ab - |z|^2. */
    public RationalFunction determinant() {
      return a.times(b).minus(z.squaredModulus());
    }
  }

  /** The blocks of size one: their entries are eigenvalues. */
  public List<RationalFunction> single() {
    return blocks.stream()
        .filter(block -> block.size() == 1)
        .map(block -> matrix.get(block.get(0), block.get(0)).re())
        .toList();
  }

  /** The blocks of size two. */
  public List<Pair> pairs() {
    return blocks.stream()
        .filter(block -> block.size() == 2)
        .map(
            block -> {
              int i = block.get(0);
              int j = block.get(1);
              return new Pair(matrix.get(i, i).re(), matrix.get(j, j).re(), matrix.get(i, j));
            })
        .toList();
  }

  /** All eigenvalues with multiplicity; empty if a block is larger than two. */
  public Optional<List<Surd>> eigenvalues(SignProver prover) {
    if (blocks.stream().anyMatch(block -> block.size() > 2)) {
      return Optional.empty();
    }
    List<Surd> values = new ArrayList<>();
    single().forEach(value -> values.add(Surd.of(value, prover)));
    for (Pair pair : pairs()) {
      values.add(pair.eigenvalue(-1, prover));
      values.add(pair.eigenvalue(1, prover));
    }
    return Optional.of(values);
  }

  /**
   * The characteristic polynomial of the block-diagonal matrix as the coefficients of lambda^0 to
   * lambda^d; empty if a block is larger than two.
   */
  public Optional<List<RationalFunction>> characteristicPolynomial() {
    if (blocks.stream().anyMatch(block -> block.size() > 2)) {
      return Optional.empty();
    }
    RationalFunction one = RationalFunction.of(matrix.ring().one());
    List<RationalFunction> product = List.of(one);
    for (RationalFunction value : single()) {
      product = multiply(product, List.of(value.negate(), one));
    }
    for (Pair pair : pairs()) {
      product =
          multiply(product, List.of(pair.determinant(), pair.a().plus(pair.b()).negate(), one));
    }
    return Optional.of(product);
  }

  private static List<RationalFunction> multiply(
      List<RationalFunction> left, List<RationalFunction> right) {
    List<RationalFunction> product = new ArrayList<>();
    for (int k = 0; k < left.size() + right.size() - 1; k++) {
      RationalFunction sum = RationalFunction.of(left.get(0).ring().zero());
      for (int i = Math.max(0, k - right.size() + 1); i <= Math.min(k, left.size() - 1); i++) {
        sum = sum.plus(left.get(i).times(right.get(k - i)));
      }
      product.add(sum);
    }
    return product;
  }
}
