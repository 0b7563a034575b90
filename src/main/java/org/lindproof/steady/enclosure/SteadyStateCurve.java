package org.lindproof.steady.enclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.enclosure.IntervalPolynomial;
import org.lindproof.algebra.enclosure.ParametricSystem;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.algebra.linear.RationalMatrix;
import org.lindproof.steady.equation.Block;
import org.lindproof.steady.equation.ComponentEquations;
import org.lindproof.steady.equation.PolynomialSolution;

/**
 * The unknowns of the steady state as functions N_j(t) / D(t) of one parameter t.
 *
 * @param numerators N_j, in the order of the unknowns
 * @param denominator D, a determinant; the steady state is not unique where it vanishes
 */
record SteadyStateCurve(List<IntervalPolynomial> numerators, IntervalPolynomial denominator) {
  SteadyStateCurve {
    numerators = List.copyOf(numerators);
  }

  /**
   * Solves the stationary equations of the block that holds the populations; all other unknowns are
   * zero.
   *
   * @param polynomials over t
   * @param exact values of symbols that are known exactly
   * @return empty if the solution could not be shown to be unique
   */
  static Optional<SteadyStateCurve> of(
      ComponentEquations equations,
      List<Block> blocks,
      EnclosedPolynomials polynomials,
      Map<String, Rational> exact,
      Rational span) {
    List<Block> withPopulations = blocks.stream().filter(Block::hasPopulations).toList();
    if (withPopulations.size() != 1) {
      return Optional.empty();
    }
    List<Integer> positions = withPopulations.get(0).positions();
    List<List<Polynomial>> matrix = PolynomialSolution.withTrace(equations, positions);
    List<List<IntervalPolynomial>> enclosed =
        matrix.stream().map(row -> row.stream().map(polynomials::of).toList()).toList();
    ParametricSystem byRows = ParametricSystem.of(enclosed);
    int degree =
        degree(matrix, polynomials.variable(), exact)
            .map(bound -> Math.min(bound, byRows.degree()))
            .orElse(byRows.degree());
    IntervalArithmetic intervals = polynomials.intervals();
    return new ParametricSystem(enclosed, degree)
        .solve(span, intervals)
        .map(solution -> spread(solution, positions, equations.size()));
  }

  /**
   * The rank of B where the matrix is A + t B with an exactly known B: no minor of it has a higher
   * degree in t.
   */
  private static Optional<Integer> degree(
      List<List<Polynomial>> matrix, String variable, Map<String, Rational> exact) {
    List<List<Rational>> slopes = new ArrayList<>();
    for (List<Polynomial> row : matrix) {
      List<Rational> numbers = new ArrayList<>();
      for (Polynomial entry : row) {
        Polynomial slope = entry.coefficient(variable, 1);
        if (entry.degree(variable) > 1 || !exact.keySet().containsAll(slope.variables())) {
          return Optional.empty();
        }
        numbers.add(slope.evaluate(exact));
      }
      slopes.add(numbers);
    }
    return Optional.of(new RationalMatrix(slopes).rank());
  }

  private static SteadyStateCurve spread(
      ParametricSystem.Solution solution, List<Integer> positions, int unknowns) {
    List<IntervalPolynomial> all =
        new ArrayList<>(Collections.nCopies(unknowns, IntervalPolynomial.ZERO));
    for (int i = 0; i < positions.size(); i++) {
      all.set(positions.get(i), solution.numerators().get(i));
    }
    return new SteadyStateCurve(all, solution.determinant());
  }
}
