package org.lindproof.algebra.enclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.algebra.interval.Jet;

/**
 * Arithmetic of {@link IntervalPolynomial}s: every result contains the exact results for all
 * polynomials that its operands stand for.
 */
public record PolynomialArithmetic(IntervalArithmetic intervals) {

  public IntervalPolynomial plus(IntervalPolynomial a, IntervalPolynomial b) {
    List<Interval> sum = new ArrayList<>();
    for (int k = 0; k <= Math.max(a.degree(), b.degree()); k++) {
      sum.add(plus(a.coefficient(k), b.coefficient(k)));
    }
    return new IntervalPolynomial(sum);
  }

  /** Nothing is rounded where one of both is known to be zero. */
  private Interval plus(Interval a, Interval b) {
    if (IntervalPolynomial.isZero(a)) {
      return b;
    }
    return IntervalPolynomial.isZero(b) ? a : intervals.plus(a, b);
  }

  public IntervalPolynomial negate(IntervalPolynomial a) {
    return new IntervalPolynomial(a.coefficients().stream().map(intervals::negate).toList());
  }

  public IntervalPolynomial minus(IntervalPolynomial a, IntervalPolynomial b) {
    return plus(a, negate(b));
  }

  public IntervalPolynomial times(IntervalPolynomial a, IntervalPolynomial b) {
    if (a.isZero() || b.isZero()) {
      return IntervalPolynomial.ZERO;
    }
    Interval[] product = new Interval[a.degree() + b.degree() + 1];
    Arrays.fill(product, Interval.ZERO);
    for (int i = 0; i <= a.degree(); i++) {
      for (int k = 0; k <= b.degree() && !IntervalPolynomial.isZero(a.coefficient(i)); k++) {
        if (!IntervalPolynomial.isZero(b.coefficient(k))) {
          Interval term = intervals.times(a.coefficient(i), b.coefficient(k));
          product[i + k] = plus(product[i + k], term);
        }
      }
    }
    return new IntervalPolynomial(List.of(product));
  }

  public IntervalPolynomial times(IntervalPolynomial a, Interval factor) {
    return times(a, IntervalPolynomial.constant(factor));
  }

  public IntervalPolynomial derivative(IntervalPolynomial p) {
    List<Interval> slopes = new ArrayList<>();
    for (int k = 1; k <= p.degree(); k++) {
      slopes.add(intervals.times(p.coefficient(k), intervals.constant(Rational.of(k))));
    }
    return slopes.isEmpty() ? IntervalPolynomial.ZERO : new IntervalPolynomial(slopes);
  }

  /** The value at a number, by Horner's scheme. */
  public Interval at(IntervalPolynomial p, Interval t) {
    Interval value = p.coefficient(p.degree());
    for (int k = p.degree() - 1; k >= 0; k--) {
      value = intervals.plus(intervals.times(value, t), p.coefficient(k));
    }
    return value;
  }

  /** h -> p(center + h), by repeated synthetic division. */
  public IntervalPolynomial about(IntervalPolynomial p, BigDecimal center) {
    Interval c = Interval.point(center);
    Interval[] rest = p.coefficients().toArray(Interval[]::new);
    for (int i = 0; i < rest.length - 1; i++) {
      for (int k = rest.length - 2; k >= i; k--) {
        rest[k] = plus(rest[k], intervals.times(c, rest[k + 1]));
      }
    }
    return new IntervalPolynomial(List.of(rest));
  }

  /**
   * Values and derivatives on a range of t. The expansion is about the midpoint of the range, so
   * that the width of the result beyond the range of p is of second order.
   */
  public Jet at(IntervalPolynomial p, Interval range, int order) {
    BigDecimal center = center(range);
    Interval h = intervals.minus(range, Interval.point(center));
    List<Interval> rest = about(p, center).coefficients();
    List<Interval> coefficients = new ArrayList<>();
    for (int k = 0; k <= order; k++) {
      coefficients.add(rest.isEmpty() ? Interval.ZERO : at(new IntervalPolynomial(rest), h));
      rest = lowered(rest, k + 1);
    }
    return new Jet(coefficients);
  }

  /**
   * A number near the middle of a range with no more digits than this needs: it is multiplied by.
   */
  static BigDecimal center(Interval range) {
    BigDecimal width = range.width();
    if (width.signum() == 0) {
      return range.lower();
    }
    int unit = width.scale() - width.precision() + 3; // a hundredth of the width
    return range.midpoint().setScale(unit, RoundingMode.HALF_EVEN);
  }

  /** From the coefficients of p^(k-1)/(k-1)! to those of p^(k)/k!. */
  private List<Interval> lowered(List<Interval> coefficients, int k) {
    List<Interval> lowered = new ArrayList<>();
    for (int j = 1; j < coefficients.size(); j++) {
      lowered.add(intervals.times(coefficients.get(j), intervals.constant(Rational.of(j, k))));
    }
    return lowered;
  }
}
