package org.lindproof.algebra.enclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.IntervalArithmetic;

/**
 * Lagrange interpolation with exact weights: encloses the coefficients of every polynomial of
 * degree below the number of nodes whose values at the nodes are in given intervals.
 *
 * @param nodes different numbers
 * @param basis coefficients of the Lagrange polynomials, one list per node, from t^0 on
 */
record Interpolation(List<Rational> nodes, List<List<Rational>> basis) {
  Interpolation {
    nodes = List.copyOf(nodes);
    basis = basis.stream().map(List::copyOf).toList();
  }

  static Interpolation at(List<Rational> nodes) {
    if (new HashSet<>(nodes).size() != nodes.size()) {
      throw new IllegalArgumentException("two nodes are equal: " + nodes);
    }
    return new Interpolation(
        nodes, nodes.stream().map(node -> lagrangePolynomial(node, nodes)).toList());
  }

  /** prod (t - other) / (node - other) over the other nodes. */
  private static List<Rational> lagrangePolynomial(Rational node, List<Rational> nodes) {
    List<Rational> product = List.of(Rational.ONE);
    for (Rational other : nodes) {
      if (!other.equals(node)) {
        Rational scale = Rational.ONE.dividedBy(node.minus(other));
        List<Rational> next =
            new ArrayList<>(Collections.nCopies(product.size() + 1, Rational.ZERO));
        for (int k = 0; k < product.size(); k++) {
          Rational term = product.get(k).times(scale);
          next.set(k + 1, next.get(k + 1).plus(term));
          next.set(k, next.get(k).minus(term.times(other)));
        }
        product = next;
      }
    }
    return product;
  }

  /**
   * The polynomials through these values.
   *
   * @param values one per node
   */
  IntervalPolynomial through(List<Interval> values, IntervalArithmetic intervals) {
    List<Interval> coefficients = new ArrayList<>();
    for (int k = 0; k < nodes.size(); k++) {
      Interval sum = Interval.ZERO;
      for (int i = 0; i < nodes.size(); i++) {
        Interval weight = intervals.constant(basis.get(i).get(k));
        sum = intervals.plus(sum, intervals.times(weight, values.get(i)));
      }
      coefficients.add(sum);
    }
    return new IntervalPolynomial(coefficients);
  }
}
