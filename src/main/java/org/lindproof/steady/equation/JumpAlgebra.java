package org.lindproof.steady.equation;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.LinearSystem;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.algebra.sign.SignProver;

/**
 * H. Spohn's criterion, Lett. Math. Phys. 2, 33 (1977): if the linear span of the jump operators is
 * closed under Hermitian conjugation and only multiples of the identity commute with all of them,
 * the semigroup is relaxing: the stationary state is unique.
 *
 * @param ratesPositive every rate is positive on the whole domain
 * @param selfAdjoint with each jump operator a multiple of its conjugate is among them
 * @param irreducible the commutant is trivial
 */
public record JumpAlgebra(boolean ratesPositive, boolean selfAdjoint, boolean irreducible) {

  /** Whether the criterion applies. */
  public boolean provesUniqueness() {
    return ratesPositive && selfAdjoint && irreducible;
  }

  /**
   * Examines the jump operators; only integer matrices are looked at, others leave the criterion
   * unproved.
   */
  public static JumpAlgebra of(Generator generator, SignProver prover) {
    boolean positive =
        generator.jumps().stream().allMatch(jump -> prover.sign(jump.rate()) == Sign.POSITIVE);
    List<ComplexMatrix> operators =
        generator.jumps().stream().map(Generator.Jump::operator).toList();
    boolean constant = operators.stream().allMatch(JumpAlgebra::isIntegerMatrix);
    return new JumpAlgebra(
        positive,
        constant && operators.stream().allMatch(a -> hasConjugate(a, operators)),
        constant && !operators.isEmpty() && hasTrivialCommutant(operators));
  }

  private static boolean isIntegerMatrix(ComplexMatrix matrix) {
    return matrix.entries().stream()
        .flatMap(List::stream)
        .allMatch(entry -> isInteger(entry.re()) && isInteger(entry.im()));
  }

  private static boolean isInteger(RationalFunction entry) {
    return entry.isConstant() && entry.denominator().isOne();
  }

  private static boolean hasConjugate(ComplexMatrix operator, List<ComplexMatrix> operators) {
    return operators.stream().anyMatch(other -> proportional(operator.dagger(), other));
  }

  private static boolean proportional(ComplexMatrix a, ComplexMatrix b) {
    for (int i = 0; i < b.rows(); i++) {
      for (int j = 0; j < b.columns(); j++) {
        if (!b.get(i, j).isZero()) {
          ComplexFunction ratio = a.get(i, j).dividedBy(b.get(i, j));
          return !ratio.isZero() && a.equals(b.scale(ratio));
        }
      }
    }
    return false;
  }

  /** No traceless X != 0 has [A, X] = [A^dagger, X] = 0 for all A: exact, over the rationals. */
  private static boolean hasTrivialCommutant(List<ComplexMatrix> operators) {
    PolynomialRing ring = operators.get(0).ring();
    int d = operators.get(0).rows();
    List<List<Polynomial>> columns = new ArrayList<>();
    for (int k = 0; k < 2 * d * d; k++) {
      int index = k;
      ComplexFunction unit =
          k < d * d ? ComplexMatrix.identity(ring, 1).get(0, 0) : ComplexFunction.i(ring);
      ComplexMatrix x =
          ComplexMatrix.of(
              d, d, (i, j) -> i * d + j == index % (d * d) ? unit : ComplexFunction.zero(ring));
      columns.add(conditions(operators, x));
    }
    List<List<Polynomial>> rows = new ArrayList<>();
    List<Polynomial> zero = new ArrayList<>();
    for (int i = 0; i < columns.get(0).size(); i++) {
      int row = i;
      rows.add(columns.stream().map(column -> column.get(row)).toList());
      zero.add(ring.zero());
    }
    return new LinearSystem(rows, zero).solve() instanceof LinearSystem.Outcome.Unique;
  }

  private static List<Polynomial> conditions(List<ComplexMatrix> operators, ComplexMatrix x) {
    List<Polynomial> values = new ArrayList<>();
    addParts(values, x.trace());
    for (ComplexMatrix a : operators) {
      for (ComplexMatrix b : List.of(a, a.dagger())) {
        b.times(x).minus(x.times(b)).entries().stream()
            .flatMap(List::stream)
            .forEach(entry -> addParts(values, entry));
      }
    }
    return values;
  }

  private static void addParts(List<Polynomial> values, ComplexFunction entry) {
    values.add(entry.re().numerator());
    values.add(entry.im().numerator());
  }
}
