package org.lindproof.steady.equation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.linear.RationalMatrix;

/**
 * The stationary state at one rational point of the parameters, exactly: A u = 0 and Tr rho = 1,
 * the latter in the place of the first population's equation.
 */
public final class PointSolution {
  private PointSolution() {}

  /**
   * Solves for all unknowns at once.
   *
   * @param point the value of every symbol in the equations
   * @return the unknowns' values in order; empty if the solution is not unique
   */
  public static Optional<List<Rational>> at(
      ComponentEquations equations, Map<String, Rational> point) {
    List<List<Rational>> rows = new ArrayList<>();
    List<Rational> right = new ArrayList<>();
    for (List<RationalFunction> row : equations.matrix()) {
      boolean trace = rows.isEmpty(); // populations come first
      rows.add(
          trace
              ? equations.unknowns().stream()
                  .map(u -> u.isPopulation() ? Rational.ONE : Rational.ZERO)
                  .toList()
              : row.stream().map(entry -> entry.evaluate(point)).toList());
      right.add(trace ? Rational.ONE : Rational.ZERO);
    }
    return new RationalMatrix(rows).solve(right);
  }
}
