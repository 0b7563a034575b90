package org.lindproof.steady;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.Rational;

/**
 * A square matrix of exact complex numbers, for tests only and made of nothing but {@link
 * Rational}.
 *
 * @param rows rows first
 */
record ExactMatrix(List<List<GaussianRational>> rows) {

  /** The entry in a row and a column, from 0. */
  interface Entries {
    GaussianRational at(int row, int column);
  }

  static ExactMatrix of(int size, Entries entries) {
    IntFunction<List<GaussianRational>> row =
        i -> {
          List<GaussianRational> list = new ArrayList<>();
          for (int j = 0; j < size; j++) {
            list.add(entries.at(i, j));
          }
          return List.copyOf(list);
        };
    List<List<GaussianRational>> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      all.add(row.apply(i));
    }
    return new ExactMatrix(List.copyOf(all));
  }

  static ExactMatrix zero(int size) {
    return of(size, (i, j) -> GaussianRational.ZERO);
  }

  static GaussianRational real(Rational value) {
    return new GaussianRational(value, Rational.ZERO);
  }

  int size() {
    return rows.size();
  }

  GaussianRational at(int i, int j) {
    return rows.get(i).get(j);
  }

  ExactMatrix plus(ExactMatrix other) {
    return of(size(), (i, j) -> sum(at(i, j), other.at(i, j)));
  }

  ExactMatrix minus(ExactMatrix other) {
    return plus(other.times(real(Rational.of(-1))));
  }

  ExactMatrix times(GaussianRational factor) {
    return of(size(), (i, j) -> product(at(i, j), factor));
  }

  ExactMatrix times(ExactMatrix other) {
    return of(
        size(),
        (i, j) -> {
          GaussianRational sum = GaussianRational.ZERO;
          for (int k = 0; k < size(); k++) {
            sum = sum(sum, product(at(i, k), other.at(k, j)));
          }
          return sum;
        });
  }

  ExactMatrix dagger() {
    return of(size(), (i, j) -> at(j, i).conjugate());
  }

  GaussianRational trace() {
    GaussianRational sum = GaussianRational.ZERO;
    for (int i = 0; i < size(); i++) {
      sum = sum(sum, at(i, i));
    }
    return sum;
  }

  /** This times the least positive integer that makes all entries integers. */
  ExactMatrix cleared() {
    BigInteger common = BigInteger.ONE;
    for (List<GaussianRational> row : rows) {
      for (GaussianRational entry : row) {
        for (Rational part : List.of(entry.re(), entry.im())) {
          common = common.multiply(part.denominator()).divide(common.gcd(part.denominator()));
        }
      }
    }
    return times(real(Rational.of(common)));
  }

  /** The rows and columns from 0 up to, without, {@code size}. */
  ExactMatrix leading(int size) {
    return of(size, this::at);
  }

  boolean isZero() {
    return rows.stream().allMatch(row -> row.stream().allMatch(GaussianRational::isZero));
  }

  /** Of two qubits, over the first: rows and columns are 2 h + c with h and c in 0, 1. */
  ExactMatrix partialTranspose() {
    return of(4, (i, j) -> at(2 * (j / 2) + i % 2, 2 * (i / 2) + j % 2));
  }

  /**
   * det(lambda - this) of a Hermitian matrix by the method of Faddeev and LeVerrier.
   *
   * @return the real coefficients of lambda^0 to lambda^n
   */
  List<Rational> characteristicPolynomial() {
    int n = size();
    Rational[] coefficients = new Rational[n + 1];
    coefficients[n] = Rational.ONE;
    ExactMatrix power = zero(n);
    for (int k = 1; k <= n; k++) {
      ExactMatrix shift = diagonal(coefficients[n - k + 1]);
      power = times(power).plus(shift);
      GaussianRational trace = times(power).trace();
      if (!trace.im().isZero()) {
        throw new IllegalStateException("the matrix is not Hermitian");
      }
      coefficients[n - k] = trace.re().dividedBy(Rational.of(-k));
    }
    return List.of(coefficients);
  }

  private ExactMatrix diagonal(Rational value) {
    return of(size(), (i, j) -> i == j ? real(value) : GaussianRational.ZERO);
  }

  /**
   * How many eigenvalues of a Hermitian matrix are negative, by Descartes' rule of signs, which is
   * exact where all roots are real.
   */
  int negativeEigenvalues() {
    List<Rational> coefficients = characteristicPolynomial();
    int changes = 0;
    int last = 0;
    for (int k = 0; k < coefficients.size(); k++) { // p(-lambda)
      int sign = coefficients.get(k).signum() * (k % 2 == 0 ? 1 : -1);
      if (sign != 0) {
        changes += last != 0 && sign != last ? 1 : 0;
        last = sign;
      }
    }
    return changes;
  }

  /** The determinant of a Hermitian matrix. */
  Rational determinant() {
    Rational constant = characteristicPolynomial().get(0);
    return size() % 2 == 0 ? constant : constant.negate();
  }

  private static GaussianRational sum(GaussianRational a, GaussianRational b) {
    if (a.isZero()) {
      return b;
    }
    return b.isZero() ? a : new GaussianRational(a.re().plus(b.re()), a.im().plus(b.im()));
  }

  private static GaussianRational product(GaussianRational a, GaussianRational b) {
    if (a.isZero() || b.isZero()) {
      return GaussianRational.ZERO;
    }
    return new GaussianRational(
        difference(multiply(a.re(), b.re()), multiply(a.im(), b.im())),
        difference(multiply(a.re(), b.im()), multiply(a.im(), b.re()).negate()));
  }

  private static Rational multiply(Rational a, Rational b) {
    return a.isZero() || b.isZero() ? Rational.ZERO : a.times(b);
  }

  private static Rational difference(Rational a, Rational b) {
    return b.isZero() ? a : a.minus(b);
  }
}
