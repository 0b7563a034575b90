package org.lindproof.steady.heisenberg;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.steady.equation.ComponentEquations;
import org.lindproof.steady.equation.PointSolution;
import org.lindproof.steady.equation.Unknown;

/**
 * Exact expectations in the steady state at one rational point of the parameters.
 *
 * @param point the value of every symbol in the master equation
 * @param values of the unknowns there
 */
public record PointExpectations(
    Map<String, Rational> point, List<Unknown> unknowns, List<Rational> values) {

  /** The steady state at a point; empty if it is not unique there. */
  public static Optional<PointExpectations> at(
      ComponentEquations equations, Map<String, Rational> point) {
    return PointSolution.at(equations, point)
        .map(values -> new PointExpectations(point, equations.unknowns(), values));
  }

  /** The real part of Tr[A rho]. */
  public Rational of(ComplexMatrix a) {
    Rational sum = Rational.ZERO;
    for (int k = 0; k < unknowns.size(); k++) {
      if (!values.get(k).isZero()) {
        sum = sum.plus(weight(a, unknowns.get(k)).times(values.get(k)));
      }
    }
    return sum;
  }

  /** The real part of Tr[A E] for the Hermitian E in which only this unknown is 1. */
  private Rational weight(ComplexMatrix a, Unknown unknown) {
    ComplexFunction upper = a.get(unknown.row(), unknown.column());
    ComplexFunction lower = a.get(unknown.column(), unknown.row());
    return switch (unknown.kind()) {
      case POPULATION -> at(upper.re());
      case REAL -> at(upper.re()).plus(at(lower.re()));
      case IMAGINARY -> at(upper.im()).minus(at(lower.im()));
    };
  }

  private Rational at(RationalFunction function) {
    return function.isZero() ? Rational.ZERO : function.evaluate(point);
  }
}
