package org.lindproof.algebra.enclosure;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.interval.Interval;

/**
 * The matrix R(t) / D(t), Hermitian for real t.
 *
 * @param numerators R, n x n, rows first; only the real parts of what is real by symmetry are used
 * @param denominator D, a real polynomial
 */
public record HermitianCurve(
    List<List<ComplexPolynomial>> numerators, IntervalPolynomial denominator) {
  public HermitianCurve {
    numerators = numerators.stream().map(List::copyOf).toList();
    int n = numerators.size();
    if (numerators.stream().anyMatch(row -> row.size() != n)) {
      throw new IllegalArgumentException("the matrix is not square");
    }
  }

  /**
   * det(x D - R) as a polynomial in x, whose roots are the eigenvalues: the coefficients of x^0 to
   * x^n, polynomials in t. With the traces p_k = Tr R^k, Newton's identities give det(y - R) =
   * sum_k c_k y^(n-k): c_0 = 1, k c_k = -(p_k + c_1 p_(k-1) + ... + c_(k-1) p_1).
   */
  List<IntervalPolynomial> characteristicPolynomial(PolynomialArithmetic arithmetic) {
    int n = numerators.size();
    List<IntervalPolynomial> traces = traces(arithmetic);
    List<IntervalPolynomial> c = new ArrayList<>();
    c.add(IntervalPolynomial.constant(Interval.ONE));
    for (int k = 1; k <= n; k++) {
      IntervalPolynomial sum = IntervalPolynomial.ZERO;
      for (int i = 0; i < k; i++) {
        sum = arithmetic.plus(sum, arithmetic.times(c.get(i), traces.get(k - i - 1)));
      }
      Interval factor = arithmetic.intervals().constant(Rational.of(-1, k));
      c.add(arithmetic.times(sum, factor));
    }
    return inAscendingOrder(c, arithmetic);
  }

  /** The coefficient of x^j is c_(n-j) D^j. */
  private List<IntervalPolynomial> inAscendingOrder(
      List<IntervalPolynomial> c, PolynomialArithmetic arithmetic) {
    List<IntervalPolynomial> result = new ArrayList<>();
    IntervalPolynomial power = IntervalPolynomial.constant(Interval.ONE);
    for (int j = 0; j < c.size(); j++) {
      result.add(arithmetic.times(c.get(c.size() - 1 - j), power));
      power = arithmetic.times(power, denominator);
    }
    return result;
  }

  /** Tr R to Tr R^n, from the powers up to n/2: Tr R^(a+b) = Tr R^a R^b. */
  private List<IntervalPolynomial> traces(PolynomialArithmetic arithmetic) {
    int n = numerators.size();
    List<List<List<ComplexPolynomial>>> powers = new ArrayList<>(List.of(numerators));
    while (2 * powers.size() < n) {
      powers.add(product(powers.get(powers.size() - 1), arithmetic));
    }
    List<IntervalPolynomial> traces = new ArrayList<>();
    for (int k = 1; k <= n; k++) {
      int a = Math.min(k, powers.size());
      traces.add(
          a == k
              ? trace(powers.get(k - 1), arithmetic)
              : traceOfProduct(powers.get(a - 1), powers.get(k - a - 1), arithmetic));
    }
    return traces;
  }

  private static IntervalPolynomial trace(
      List<List<ComplexPolynomial>> matrix, PolynomialArithmetic arithmetic) {
    IntervalPolynomial sum = IntervalPolynomial.ZERO;
    for (int i = 0; i < matrix.size(); i++) {
      sum = arithmetic.plus(sum, matrix.get(i).get(i).re());
    }
    return sum;
  }

  /** sum_ij a_ij conj(b_ij), real, for Hermitian a and b: twice the part above the diagonal. */
  private static IntervalPolynomial traceOfProduct(
      List<List<ComplexPolynomial>> a,
      List<List<ComplexPolynomial>> b,
      PolynomialArithmetic arithmetic) {
    IntervalPolynomial diagonal = IntervalPolynomial.ZERO;
    IntervalPolynomial upper = IntervalPolynomial.ZERO;
    for (int i = 0; i < a.size(); i++) {
      for (int j = i; j < a.size(); j++) {
        IntervalPolynomial term = realOfProduct(a.get(i).get(j), b.get(i).get(j), arithmetic);
        diagonal = i == j ? arithmetic.plus(diagonal, term) : diagonal;
        upper = i == j ? upper : arithmetic.plus(upper, term);
      }
    }
    return arithmetic.plus(diagonal, arithmetic.plus(upper, upper));
  }

  /** Re(a conj(b)). */
  private static IntervalPolynomial realOfProduct(
      ComplexPolynomial a, ComplexPolynomial b, PolynomialArithmetic arithmetic) {
    return arithmetic.plus(arithmetic.times(a.re(), b.re()), arithmetic.times(a.im(), b.im()));
  }

  /** A power of R times R, Hermitian: only the part above the diagonal is computed. */
  private List<List<ComplexPolynomial>> product(
      List<List<ComplexPolynomial>> power, PolynomialArithmetic arithmetic) {
    int n = numerators.size();
    ComplexPolynomial[][] entries = new ComplexPolynomial[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = i; j < n; j++) {
        ComplexPolynomial sum = ComplexPolynomial.ZERO;
        for (int k = 0; k < n; k++) {
          ComplexPolynomial term = power.get(i).get(k).times(numerators.get(k).get(j), arithmetic);
          sum = sum.plus(term, arithmetic);
        }
        entries[j][i] = sum.conjugate(arithmetic);
        entries[i][j] = sum;
      }
    }
    List<List<ComplexPolynomial>> rows = new ArrayList<>();
    for (ComplexPolynomial[] row : entries) {
      rows.add(List.of(row));
    }
    return rows;
  }
}
