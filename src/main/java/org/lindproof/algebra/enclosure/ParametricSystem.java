package org.lindproof.algebra.enclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.IntervalArithmetic;

/**
 * A(t) x = e_1: a square system whose coefficients are polynomials in t and whose right-hand side
 * is 1 in the first row and 0 in the others. By Cramer's rule x_j = N_j(t) / det A(t) with
 * polynomials N_j; these are interpolated from enclosures at exact nodes.
 *
 * @param matrix A, rows first
 * @param degree a bound on the degree of det A and of every N_j
 */
public record ParametricSystem(List<List<IntervalPolynomial>> matrix, int degree) {
  public ParametricSystem {
    matrix = matrix.stream().map(List::copyOf).toList();
    int n = matrix.size();
    if (matrix.stream().anyMatch(row -> row.size() != n)) {
      throw new IllegalArgumentException("the matrix is not square");
    }
  }

  /**
   * With the sum of the rows' degrees as the bound: each term of a determinant takes one of each.
   */
  public static ParametricSystem of(List<List<IntervalPolynomial>> matrix) {
    int sum = 0;
    for (List<IntervalPolynomial> row : matrix) {
      sum += row.stream().mapToInt(IntervalPolynomial::degree).max().orElse(0);
    }
    return new ParametricSystem(matrix, sum);
  }

  /**
   * The solution.
   *
   * @param numerators N_j
   * @param determinant det A
   */
  public record Solution(List<IntervalPolynomial> numerators, IntervalPolynomial determinant) {
    public Solution {
      numerators = List.copyOf(numerators);
    }
  }

  /**
   * Solves for all t at once.
   *
   * @param span the nodes are taken between 0 and this number, which is not 0: about the greatest t
   *     of interest
   * @return empty if the matrix may be singular at one of the nodes
   */
  public Optional<Solution> solve(Rational span, IntervalArithmetic intervals) {
    Optional<Parity> parity = Parity.of(matrix);
    int count = parity.isPresent() ? degree / 2 + 1 : degree + 1;
    List<Rational> nodes =
        IntStream.rangeClosed(1, count).mapToObj(i -> span.times(Rational.of(i, count))).toList();
    List<IntervalElimination.Solution> values = new ArrayList<>();
    for (Rational node : nodes) {
      Optional<IntervalElimination.Solution> value = at(node, intervals);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get());
    }
    return Optional.of(
        parity
            .map(p -> interpolate(nodes, values, p, intervals))
            .orElseGet(() -> interpolate(nodes, values, intervals)));
  }

  private Optional<IntervalElimination.Solution> at(Rational node, IntervalArithmetic intervals) {
    PolynomialArithmetic polynomials = new PolynomialArithmetic(intervals);
    Interval t = intervals.constant(node);
    List<Interval> right = new ArrayList<>();
    matrix.forEach(row -> right.add(right.isEmpty() ? Interval.ONE : Interval.ZERO));
    return new IntervalElimination(intervals)
        .solve(
            matrix.stream()
                .map(row -> row.stream().map(entry -> polynomials.at(entry, t)).toList())
                .toList(),
            right);
  }

  private Solution interpolate(
      List<Rational> nodes,
      List<IntervalElimination.Solution> values,
      IntervalArithmetic intervals) {
    Interpolation interpolation = Interpolation.at(nodes);
    List<IntervalPolynomial> numerators =
        IntStream.range(0, matrix.size())
            .mapToObj(j -> interpolation.through(cramer(values, j, intervals), intervals))
            .toList();
    return new Solution(numerators, interpolation.through(determinants(values), intervals));
  }

  /** In powers of t^2, with t before it for the odd ones. */
  private Solution interpolate(
      List<Rational> nodes,
      List<IntervalElimination.Solution> values,
      Parity parity,
      IntervalArithmetic intervals) {
    Interpolation interpolation =
        Interpolation.at(nodes.stream().map(node -> node.times(node)).toList());
    List<IntervalPolynomial> numerators = new ArrayList<>();
    for (int j = 0; j < matrix.size(); j++) {
      boolean odd = parity.columns().get(j) < 0;
      List<Interval> products = new ArrayList<>(cramer(values, j, intervals));
      for (int i = 0; odd && i < products.size(); i++) {
        Interval node = intervals.constant(nodes.get(i));
        products.set(i, intervals.dividedBy(products.get(i), node));
      }
      numerators.add(interpolation.through(products, intervals).ofSquare(odd ? 1 : 0));
    }
    IntervalPolynomial determinant = interpolation.through(determinants(values), intervals);
    return new Solution(numerators, determinant.ofSquare(0));
  }

  private static List<Interval> determinants(List<IntervalElimination.Solution> values) {
    return values.stream().map(IntervalElimination.Solution::determinant).toList();
  }

  /** x_j det A at the nodes. */
  private static List<Interval> cramer(
      List<IntervalElimination.Solution> values, int j, IntervalArithmetic intervals) {
    return values.stream()
        .map(value -> intervals.times(value.values().get(j), value.determinant()))
        .toList();
  }
}
