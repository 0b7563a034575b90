package org.lindproof.algebra.enclosure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.algebra.sign.Sign;

/**
 * A polynomial all of whose roots are known to be real, such as the characteristic polynomial of a
 * Hermitian matrix.
 *
 * @param coefficients of x^0, x^1, ...
 */
record RealRootedPolynomial(List<Interval> coefficients, IntervalArithmetic intervals) {
  private static final int BISECTIONS = 60;

  RealRootedPolynomial {
    coefficients = List.copyOf(coefficients);
  }

  /**
   * The number of roots below x, with multiplicity: by Descartes' rule of signs, which is exact for
   * such polynomials, the variations of sign in p(x - y).
   *
   * @return empty if x may be a root or the signs are not known
   */
  OptionalInt rootsBelow(BigDecimal x) {
    PolynomialArithmetic polynomials = new PolynomialArithmetic(intervals);
    List<Interval> shifted =
        polynomials.about(new IntervalPolynomial(coefficients), x).coefficients();
    int variations = 0;
    Sign last = shifted.get(0).sign();
    if (!last.isNonZero()) {
      return OptionalInt.empty();
    }
    for (int k = 1; k < shifted.size(); k++) {
      Sign sign = k % 2 == 0 ? shifted.get(k).sign() : shifted.get(k).sign().negate();
      if (!sign.isDetermined()) {
        return OptionalInt.empty();
      } else if (sign.isNonZero()) {
        variations += sign == last ? 0 : 1;
        last = sign;
      }
    }
    return OptionalInt.of(variations);
  }

  /**
   * The least root, if it is simple.
   *
   * @throws ArithmeticException if it cannot be told from the others
   */
  Interval leastRoot() {
    BigDecimal bound = bound();
    BigDecimal below = bound.negate(); // no root below
    BigDecimal above = bound; // at least one root below
    int roots = coefficients.size() - 1; // below the upper bound
    for (int i = 0; i < BISECTIONS; i++) {
      if (roots == 1) {
        Optional<Interval> root = newton(new Interval(below, above));
        if (root.isPresent()) {
          return root.get();
        }
      }
      Cut cut = cut(below, above);
      if (cut.roots() == 0) {
        below = cut.at();
      } else {
        above = cut.at();
        roots = cut.roots();
      }
    }
    throw new ArithmeticException("the least root is not known to be simple");
  }

  /** 1 + max |c_k / c_n|, of a few digits: by Cauchy, greater than the modulus of every root. */
  private BigDecimal bound() {
    int n = coefficients.size() - 1;
    BigDecimal greatest = BigDecimal.ZERO;
    for (Interval coefficient : coefficients.subList(0, n)) {
      Interval ratio = intervals.dividedBy(coefficient, coefficients.get(n));
      greatest = greatest.max(intervals.modulus(ratio).upper());
    }
    return greatest.add(BigDecimal.ONE).round(new MathContext(3, RoundingMode.CEILING));
  }

  private record Cut(BigDecimal at, int roots) {}

  /** A number near the middle whose place among the roots is known. */
  private Cut cut(BigDecimal below, BigDecimal above) {
    for (String part : List.of("0.5", "0.4375", "0.5625")) {
      BigDecimal at = below.add(above.subtract(below).multiply(new BigDecimal(part)));
      OptionalInt roots = rootsBelow(at);
      if (roots.isPresent()) {
        return new Cut(at, roots.getAsInt());
      }
    }
    throw new ArithmeticException("the least root cannot be isolated");
  }

  /** Narrows an interval that contains exactly one root; empty if the slope may vanish in it. */
  private Optional<Interval> newton(Interval start) {
    PolynomialArithmetic polynomials = new PolynomialArithmetic(intervals);
    IntervalPolynomial p = new IntervalPolynomial(coefficients);
    IntervalPolynomial slopes = polynomials.derivative(p);
    Interval root = start;
    BigDecimal negligible = start.width().movePointLeft(intervals.digits()); // a root may be 0
    for (boolean narrower = true; narrower; ) {
      Interval slope = polynomials.at(slopes, root);
      if (!slope.sign().isNonZero()) {
        return Optional.empty();
      }
      Interval middle = Interval.point(root.midpoint());
      Interval step = intervals.dividedBy(polynomials.at(p, middle), slope);
      Interval image = intervals.minus(middle, step);
      Interval next =
          root.intersection(image).orElseThrow(() -> new ArithmeticException("no root"));
      narrower =
          next.width().compareTo(negligible) > 0
              && next.width().multiply(new BigDecimal("1.5")).compareTo(root.width()) < 0;
      root = next;
    }
    return Optional.of(root);
  }
}
