package org.lindproof.steady.enclosure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.interval.ExpressionEvaluation;
import org.lindproof.algebra.interval.RealArithmetic;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.BathStatistics;
import org.lindproof.quantum.Notation;
import org.lindproof.quantum.OpenSystem;

/**
 * The values of a system's symbols: parameters as they are given, rates and occupations of the
 * baths by their statistics, n = 1 / (exp(energy / temperature) -+ 1), notation by its definition.
 * hbar = k_B = 1.
 *
 * @param arithmetic of the values
 * @param <T> what stands for a real number
 */
public record ThermalSymbols<T>(OpenSystem system, RealArithmetic<T> arithmetic) {

  /**
   * All symbols at a point.
   *
   * @param parameters the value of every parameter
   * @throws ArithmeticException if a rate is not known to be defined
   */
  public Map<String, T> at(Map<String, T> parameters) {
    Map<String, T> values = new LinkedHashMap<>(parameters);
    addNotation(values);
    for (Bath bath : system.baths()) {
      bath.law().ifPresent(law -> addRates(law, values));
    }
    addNotation(values);
    return values;
  }

  private void addNotation(Map<String, T> values) {
    for (Notation notation : system.notation()) {
      Set<String> needed = notation.definition().symbols();
      if (!values.containsKey(notation.name()) && values.keySet().containsAll(needed)) {
        values.put(notation.name(), evaluate(notation.definition(), values));
      }
    }
  }

  private void addRates(Bath.ThermalLaw law, Map<String, T> values) {
    T energy = evaluate(law.energy(), values);
    T temperature = evaluate(Expression.symbol(law.temperature()), values);
    T coupling = evaluate(Expression.symbol(law.coupling()), values);
    T one = arithmetic.constant(Rational.ONE);
    T boltzmann = arithmetic.exp(arithmetic.dividedBy(energy, temperature));
    boolean bose = law.statistics() == BathStatistics.BOSE;
    T n =
        arithmetic.dividedBy(
            one, bose ? arithmetic.minus(boltzmann, one) : arithmetic.plus(boltzmann, one));
    T enhanced = bose ? arithmetic.plus(one, n) : arithmetic.minus(one, n);
    values.put(law.occupation().name(), n);
    values.put(law.absorption().name(), arithmetic.times(coupling, n));
    values.put(law.emission().name(), arithmetic.times(coupling, enhanced));
  }

  private T evaluate(Expression expression, Map<String, T> values) {
    return new ExpressionEvaluation<>(arithmetic, values).evaluate(expression);
  }
}
