package org.lindproof.algebra.enclosure;

import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.algebra.interval.Jet;
import org.lindproof.algebra.interval.JetArithmetic;

/**
 * The function N(t) / D(t).
 *
 * @param numerator N
 * @param denominator D, not zero where the function is looked at
 */
public record RationalCurve(IntervalPolynomial numerator, IntervalPolynomial denominator) {

  /**
   * The values and derivatives on a range. With the value v at the midpoint of the range, this is v
   * + (N - v D) / D, whose numerator is small: the width beyond the exact range is of second order.
   *
   * @param range of t
   * @throws ArithmeticException if the denominator may vanish there
   */
  public Jet at(Interval range, int order, IntervalArithmetic intervals) {
    JetArithmetic jets = new JetArithmetic(intervals, order);
    if (denominator.isEven() && (numerator.isEven() || numerator.isOdd())) {
      RationalCurve inSquare = new RationalCurve(numerator.inSquare(), denominator.inSquare());
      Jet value =
          Composition.withSquare(square -> inSquare.on(square, jets), range, order, intervals);
      return numerator.isEven() ? value : jets.times(jets.variable(range), value);
    }
    return on(range, jets);
  }

  private Jet on(Interval range, JetArithmetic jets) {
    IntervalArithmetic intervals = jets.intervals();
    PolynomialArithmetic polynomials = new PolynomialArithmetic(intervals);
    Interval center = Interval.point(PolynomialArithmetic.center(range));
    Interval middle =
        intervals.dividedBy(polynomials.at(numerator, center), polynomials.at(denominator, center));
    IntervalPolynomial rest = polynomials.minus(numerator, polynomials.times(denominator, middle));
    Jet below = polynomials.at(denominator, range, jets.order());
    return jets.plus(
        jets.constant(middle), jets.dividedBy(polynomials.at(rest, range, jets.order()), below));
  }
}
