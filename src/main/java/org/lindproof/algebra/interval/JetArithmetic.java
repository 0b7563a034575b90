package org.lindproof.algebra.interval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.sign.Sign;

/**
 * Automatic differentiation: arithmetic on {@link Jet}s of a fixed order, by the recurrences of
 * Taylor series (Moore, Interval Analysis, 1966). Every coefficient is an enclosure.
 *
 * @param intervals the arithmetic of the coefficients
 * @param order of the highest derivative, not negative
 */
public record JetArithmetic(IntervalArithmetic intervals, int order)
    implements RealArithmetic<Jet> {
  public JetArithmetic {
    if (order < 0) {
      throw new IllegalArgumentException("order = " + order + " is negative");
    }
  }

  /** The variable t itself, on an interval or at a point. */
  public Jet variable(Interval range) {
    List<Interval> coefficients = zeros();
    coefficients.set(0, range);
    if (order > 0) {
      coefficients.set(1, Interval.ONE);
    }
    return new Jet(coefficients);
  }

  /** A number that does not depend on t, or only known to be in an interval. */
  public Jet constant(Interval value) {
    List<Interval> coefficients = zeros();
    coefficients.set(0, value);
    return new Jet(coefficients);
  }

  @Override
  public Jet constant(Rational value) {
    return constant(intervals.constant(value));
  }

  private List<Interval> zeros() {
    return new ArrayList<>(Collections.nCopies(order + 1, Interval.ZERO));
  }

  @Override
  public Jet plus(Jet a, Jet b) {
    List<Interval> sum = new ArrayList<>();
    for (int k = 0; k <= order; k++) {
      Interval left = a.coefficient(k);
      Interval right = b.coefficient(k);
      boolean alone = k > 0 && left.sign() == Sign.ZERO;
      sum.add(
          alone ? right : k > 0 && right.sign() == Sign.ZERO ? left : intervals.plus(left, right));
    }
    return new Jet(sum);
  }

  @Override
  public Jet minus(Jet a, Jet b) {
    return plus(a, negate(b));
  }

  @Override
  public Jet negate(Jet a) {
    return new Jet(a.coefficients().stream().map(intervals::negate).toList());
  }

  @Override
  public Jet times(Jet a, Jet b) {
    List<Interval> product = new ArrayList<>();
    for (int k = 0; k <= order; k++) {
      product.add(convolution(a.coefficients(), b.coefficients(), 0, k, k));
    }
    return new Jet(product);
  }

  /** sum_{i=from}^{to} a_i b_(k-i). */
  private Interval convolution(List<Interval> a, List<Interval> b, int from, int to, int k) {
    Interval sum = Interval.ZERO;
    for (int i = from; i <= to; i++) {
      Interval left = a.get(i);
      Interval right = b.get(k - i);
      if (left.sign() != Sign.ZERO && right.sign() != Sign.ZERO) { // many are, for constants
        Interval term = intervals.times(left, right);
        sum = sum.sign() == Sign.ZERO ? term : intervals.plus(sum, term);
      }
    }
    return sum;
  }

  private Interval difference(Interval a, Interval b) {
    return b.sign() == Sign.ZERO ? a : intervals.minus(a, b);
  }

  /** q = a / b from a_k = sum_i q_i b_(k-i). */
  @Override
  public Jet dividedBy(Jet a, Jet b) {
    List<Interval> quotient = new ArrayList<>();
    for (int k = 0; k <= order; k++) {
      Interval known = convolution(quotient, b.coefficients(), 0, k - 1, k);
      Interval rest = difference(a.coefficient(k), known);
      boolean zero = k > 0 && rest.sign() == Sign.ZERO;
      quotient.add(zero ? rest : intervals.dividedBy(rest, b.value()));
    }
    return new Jet(quotient);
  }

  /** The value by the power of an interval; derivatives by f^n = f^(n-1) f. */
  @Override
  public Jet pow(Jet a, int exponent) {
    if (exponent < 0) {
      return dividedBy(constant(Rational.ONE), pow(a, Math.negateExact(exponent)));
    }
    Jet result = constant(Rational.ONE);
    for (int i = 1; i <= exponent; i++) {
      result = withValue(times(result, a), intervals.pow(a.value(), i));
    }
    return result;
  }

  private static Jet withValue(Jet jet, Interval value) {
    List<Interval> coefficients = new ArrayList<>(jet.coefficients());
    coefficients.set(0, value);
    return new Jet(coefficients);
  }

  /**
   * s = sqrt(a) from a_k = sum_i s_i s_(k-i).
   *
   * @throws ArithmeticException if the radicand may be negative, or, for an order above 0, zero
   */
  @Override
  public Jet sqrt(Jet a) {
    List<Interval> root = new ArrayList<>();
    root.add(intervals.sqrt(a.value()));
    Interval twice = intervals.plus(root.get(0), root.get(0));
    for (int k = 1; k <= order; k++) {
      Interval known = convolution(root, root, 1, k - 1, k);
      root.add(intervals.dividedBy(intervals.minus(a.coefficient(k), known), twice));
    }
    return new Jet(root);
  }

  /** e = exp(a) from e' = a' e: k e_k = sum_{i=1}^{k} i a_i e_(k-i). */
  @Override
  public Jet exp(Jet a) {
    List<Interval> slope = new ArrayList<>(); // i a_i
    for (int i = 0; i <= order; i++) {
      slope.add(intervals.times(intervals.constant(Rational.of(i)), a.coefficient(i)));
    }
    List<Interval> result = new ArrayList<>();
    result.add(intervals.exp(a.value()));
    for (int k = 1; k <= order; k++) {
      Interval sum = convolution(slope, result, 1, k, k);
      result.add(intervals.dividedBy(sum, intervals.constant(Rational.of(k))));
    }
    return new Jet(result);
  }

  /** {@link ArithmeticException} at an order above 0 if the sign is not known. */
  @Override
  public Jet modulus(Jet a) {
    if (!a.value().sign().canBeNegative()) {
      return a;
    } else if (!a.value().sign().canBePositive()) {
      return negate(a);
    } else if (order > 0) {
      throw new ArithmeticException("the modulus may have a kink");
    }
    return constant(intervals.modulus(a.value()));
  }

  /** {@link ArithmeticException} at an order above 0 if it is not known which one is greater. */
  @Override
  public Jet maximum(Jet a, Jet b) {
    if (b.value().isCertainlyLessThan(a.value())) {
      return a;
    } else if (a.value().isCertainlyLessThan(b.value())) {
      return b;
    } else if (order > 0) {
      throw new ArithmeticException("the maximum may have a kink");
    }
    return constant(intervals.maximum(a.value(), b.value()));
  }
}
