package org.lindproof.steady.enclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.enclosure.IntervalPolynomial;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.IntervalArithmetic;

/**
 * Polynomials of the exact route as polynomials in one of their variables, the others enclosed in
 * intervals.
 *
 * @param variable t
 * @param values of the other variables
 */
record EnclosedPolynomials(
    String variable, Map<String, Interval> values, IntervalArithmetic intervals) {
  EnclosedPolynomials {
    values = Map.copyOf(values);
  }

  /** The polynomial in t; a coefficient without terms is exactly zero. */
  IntervalPolynomial of(Polynomial polynomial) {
    List<Interval> coefficients = new ArrayList<>(List.of(Interval.ZERO));
    for (Polynomial.Term term : polynomial.terms()) {
      int power = term.exponents().getOrDefault(variable, 0);
      while (coefficients.size() <= power) {
        coefficients.add(Interval.ZERO);
      }
      coefficients.set(power, intervals.plus(coefficients.get(power), value(term)));
    }
    return new IntervalPolynomial(coefficients);
  }

  private Interval value(Polynomial.Term term) {
    Interval product = intervals.constant(Rational.of(term.coefficient()));
    for (Map.Entry<String, Integer> factor : term.exponents().entrySet()) {
      if (!factor.getKey().equals(variable)) {
        Interval base = values.get(factor.getKey());
        product = intervals.times(product, intervals.pow(base, factor.getValue()));
      }
    }
    return product;
  }
}
