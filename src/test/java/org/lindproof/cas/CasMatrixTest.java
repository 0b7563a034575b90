package org.lindproof.cas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lindproof.algebra.expression.Expression.constant;
import static org.lindproof.algebra.expression.Expression.symbol;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Expression.ImaginaryUnit;
import org.lindproof.algebra.expression.Expression.Negation;

class CasMatrixTest {
  private static final SymjaSession SESSION = SymjaSession.start();
  private static final CasMatrix RAISING = integers(new int[][] {{0, 1}, {0, 0}});
  private static final CasMatrix SIGMA_Z = integers(new int[][] {{1, 0}, {0, -1}});
  private static final Expression A = symbol("a");
  private static final Expression B = symbol("b");

  @AfterAll
  static void close() {
    SESSION.close();
  }

  @Test
  void theKroneckerProductPutsTheFirstFactorOutermost() {
    CasMatrix product =
        SESSION.kroneckerProduct(List.of(RAISING, CasMatrix.identity(2))).orElseThrow();
    assertThat(product)
        .isEqualTo(integers(new int[][] {{0, 0, 1, 0}, {0, 0, 0, 1}, {0, 0, 0, 0}, {0, 0, 0, 0}}));
  }

  @Test
  void raisingAndLoweringCommuteToSigmaZAndAnticommuteToOne() {
    CasMatrix lowering = RAISING.adjoint();
    assertThat(SESSION.commutator(RAISING, lowering).orElseThrow()).isEqualTo(SIGMA_Z);
    assertThat(SESSION.anticommutator(RAISING, lowering).orElseThrow())
        .isEqualTo(CasMatrix.identity(2));
  }

  @Test
  void theAdjointConjugatesItsEntries() {
    CasMatrix imaginary = new CasMatrix(List.of(List.of(new ImaginaryUnit())));
    CasMatrix one = SESSION.multiply(List.of(imaginary, imaginary.adjoint())).orElseThrow();
    assertThat(one).isEqualTo(CasMatrix.identity(1));
  }

  @Test
  void sumsMultiplesAndTracesAreTakenEntryByEntry() {
    CasMatrix sum =
        SESSION.add(List.of(SESSION.scale(A, SIGMA_Z).orElseThrow(), RAISING)).orElseThrow();
    assertThat(sum.rows())
        .containsExactly(List.of(A, constant(1)), List.of(constant(0), new Negation(A)));
    assertThat(SESSION.trace(sum).orElseThrow()).isEqualTo(constant(0));
    assertThat(SESSION.traceOfProduct(sum, SIGMA_Z).orElseThrow())
        .isEqualTo(Expression.product(List.of(constant(2), A)));
  }

  @Test
  void theKernelOfATwoLevelRateMatrixIsInTheRatioOfTheRates() {
    CasMatrix rates =
        new CasMatrix(List.of(List.of(new Negation(A), B), List.of(A, new Negation(B))));
    List<Expression> kernel = SESSION.kernelByCofactors(rates).orElseThrow();
    assertThat(SESSION.coprime(kernel).orElseThrow()).containsExactly(B, A);
    assertThat(SESSION.determinant(rates).orElseThrow()).isEqualTo(constant(0));
  }

  @Test
  void aRegularMatrixAndAKernelOfTwoDimensionsAreRefused() {
    assertThat(SESSION.kernelByCofactors(SIGMA_Z)).isInstanceOf(CasResult.Failed.class);
    CasMatrix twice = integers(new int[][] {{1, 1, 1}, {1, 1, 1}, {2, 2, 2}});
    assertThat(SESSION.kernelByCofactors(twice)).isInstanceOf(CasResult.Failed.class);
  }

  @Test
  void theKernelIsFoundFromAnotherRowWhenTheFirstCofactorsVanish() {
    CasMatrix matrix = integers(new int[][] {{1, 2, 3}, {0, 0, 0}, {0, 1, 1}});
    List<Expression> kernel = SESSION.kernelByCofactors(matrix).orElseThrow();
    assertThat(SESSION.coprime(kernel).orElseThrow())
        .containsExactly(constant(1), constant(1), constant(-1));
  }

  @Test
  void coprimeVectorsHaveNoCommonFactorAndNoDenominator() {
    Expression half = constant(Rational.of(1, 2));
    Expression sum = Expression.sum(List.of(A, B));
    List<Expression> vector =
        List.of(
            new Expression.Quotient(sum, A),
            new Expression.Quotient(Expression.product(List.of(half, sum, B)), A));
    assertThat(SESSION.coprime(vector).orElseThrow()).containsExactly(constant(2), B);
  }

  @Test
  void shapesThatDoNotFitAreRefused() {
    CasMatrix row = new CasMatrix(List.of(List.of(A, B)));
    assertThatThrownBy(() -> SESSION.multiply(List.of(row, row)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("inner dimensions differ: 2 and 1");
    assertThatThrownBy(() -> SESSION.trace(row)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CasMatrix(List.of(List.of(A), List.of(A, B))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static CasMatrix integers(int[][] entries) {
    return CasMatrix.of(entries.length, entries[0].length, (i, j) -> constant(entries[i][j]));
  }
}
