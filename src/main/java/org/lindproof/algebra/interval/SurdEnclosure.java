package org.lindproof.algebra.interval;

import java.util.Map;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.radical.Surd;

/**
 * Encloses the values of polynomials, rational functions and surds where their variables are known
 * to lie in intervals.
 *
 * @param point an interval for every variable that occurs
 */
public record SurdEnclosure(IntervalArithmetic arithmetic, Map<String, Interval> point) {
  public SurdEnclosure {
    point = Map.copyOf(point);
  }

  /**
   * Throws {@link ArithmeticException} if a denominator may vanish or a radicand may be negative.
   */
  public Interval of(Surd surd) {
    Interval sum = Interval.ZERO;
    for (Map.Entry<Polynomial, RationalFunction> term : surd.terms().entrySet()) {
      Interval coefficient = of(term.getValue());
      Interval root = term.getKey().isOne() ? Interval.ONE : arithmetic.sqrt(of(term.getKey()));
      sum = arithmetic.plus(sum, arithmetic.times(coefficient, root));
    }
    return sum;
  }

  /** Throws {@link ArithmeticException} if the denominator may vanish. */
  public Interval of(RationalFunction function) {
    Interval numerator = of(function.numerator());
    return function.denominator().isOne()
        ? numerator
        : arithmetic.dividedBy(numerator, of(function.denominator()));
  }

  public Interval of(Polynomial polynomial) {
    Interval sum = Interval.ZERO;
    for (Polynomial.Term term : polynomial.terms()) {
      Interval product = arithmetic.constant(Rational.of(term.coefficient()));
      for (Map.Entry<String, Integer> power : term.exponents().entrySet()) {
        product =
            arithmetic.times(product, arithmetic.pow(valueOf(power.getKey()), power.getValue()));
      }
      sum = arithmetic.plus(sum, product);
    }
    return sum;
  }

  private Interval valueOf(String variable) {
    if (!point.containsKey(variable)) {
      throw new IllegalArgumentException("no interval is given for " + variable);
    }
    return point.get(variable);
  }
}
