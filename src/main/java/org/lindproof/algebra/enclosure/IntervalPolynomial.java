package org.lindproof.algebra.enclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lindproof.algebra.interval.Interval;

/**
 * A polynomial in one variable t whose coefficients are only known to lie in intervals: it stands
 * for all polynomials with coefficients in these.
 *
 * @param coefficients of t^0, t^1, ..., at least one
 */
public record IntervalPolynomial(List<Interval> coefficients) {
  public static final IntervalPolynomial ZERO = constant(Interval.ZERO);

  public IntervalPolynomial {
    coefficients = List.copyOf(coefficients);
    if (coefficients.isEmpty()) {
      throw new IllegalArgumentException("a polynomial needs a coefficient");
    }
  }

  public static IntervalPolynomial constant(Interval value) {
    return new IntervalPolynomial(List.of(value));
  }

  /** A bound on the degree. */
  public int degree() {
    return coefficients.size() - 1;
  }

  /** The coefficient of t^k; zero beyond the degree. */
  public Interval coefficient(int k) {
    return k < coefficients.size() ? coefficients.get(k) : Interval.ZERO;
  }

  /** Whether it is known to be the zero polynomial. */
  public boolean isZero() {
    return coefficients.stream().allMatch(IntervalPolynomial::isZero);
  }

  /** Whether it is known to have even powers of t only. */
  public boolean isEven() {
    return hasOnly(0);
  }

  /** Whether it is known to have odd powers of t only. */
  public boolean isOdd() {
    return hasOnly(1);
  }

  private boolean hasOnly(int parity) {
    for (int k = 0; k < coefficients.size(); k++) {
      if (k % 2 != parity && !isZero(coefficients.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** q with p(t) = q(t^2) for an even p, and with p(t) = t q(t^2) for an odd one. */
  public IntervalPolynomial inSquare() {
    int parity = isEven() ? 0 : 1;
    if (parity == 1 && !isOdd()) {
      throw new IllegalStateException("the polynomial is neither even nor odd");
    }
    List<Interval> some = new ArrayList<>();
    for (int k = parity; k < coefficients.size(); k += 2) {
      some.add(coefficients.get(k));
    }
    return some.isEmpty() ? ZERO : new IntervalPolynomial(some);
  }

  /** t^shift p(t^2). */
  IntervalPolynomial ofSquare(int shift) {
    List<Interval> all =
        new ArrayList<>(Collections.nCopies(2 * degree() + shift + 1, Interval.ZERO));
    for (int k = 0; k < coefficients.size(); k++) {
      all.set(2 * k + shift, coefficients.get(k));
    }
    return new IntervalPolynomial(all);
  }

  static boolean isZero(Interval interval) {
    return interval.lower().signum() == 0 && interval.upper().signum() == 0;
  }
}
