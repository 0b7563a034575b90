package org.lindproof.algebra;

import cc.redberry.rings.Rationals;
import cc.redberry.rings.Rings;
import cc.redberry.rings.bigint.BigInteger;
import cc.redberry.rings.linear.LinearSolver;
import cc.redberry.rings.poly.multivar.MonomialOrder;
import cc.redberry.rings.poly.multivar.MultivariatePolynomial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A system of linear equations A x = b over the field of rational functions.
 *
 * @param matrix A, rows first, polynomial entries, as many rows as right-hand sides
 * @param rightHandSide b
 */
public record LinearSystem(List<List<Polynomial>> matrix, List<Polynomial> rightHandSide) {
  public LinearSystem {
    matrix = matrix.stream().map(List::copyOf).toList();
    rightHandSide = List.copyOf(rightHandSide);
    if (matrix.size() != rightHandSide.size()) {
      throw new IllegalArgumentException(
          matrix.size() + " equations need as many right-hand sides, got " + rightHandSide.size());
    }
  }

  /** What a linear system can turn out to be. */
  public sealed interface Outcome {
    /** The only solution over the field of rational functions. */
    record Unique(List<RationalFunction> solution) implements Outcome {
      public Unique {
        solution = List.copyOf(solution);
      }
    }

    /** More than one solution. */
    record UnderDetermined() implements Outcome {}

    /** No solution. */
    record Inconsistent() implements Outcome {}
  }

  /** Solves the system by Gauss elimination over the field of fractions (Rings). */
  public Outcome solve() {
    PolynomialRing full = rightHandSide.get(0).ring();
    PolynomialRing ring = usedRing(full);
    var field =
        Rings.Frac(Rings.MultivariateRing(ring.variables().size(), Rings.Z, MonomialOrder.GREVLEX));
    if (matrix.stream().allMatch(row -> row.stream().allMatch(Polynomial::isZero))) {
      return notUnique(field, ring); // Rings divides by the entry of a matrix of one
    }
    var lhs = entries(field, ring);
    var rhs = numbers(field, ring, rightHandSide);
    var result = field.createZeroesArray(matrix.get(0).size());
    return switch (LinearSolver.solve(field, lhs, rhs, result)) {
      case Inconsistent -> new Outcome.Inconsistent();
      case UnderDetermined -> notUnique(field, ring);
      case Consistent ->
          new Outcome.Unique(
              Arrays.stream(result)
                  .map(
                      value ->
                          RationalFunction.of(
                                  new Polynomial(ring, value.numerator()),
                                  new Polynomial(ring, value.denominator()))
                              .in(full))
                  .toList());
    };
  }

  /**
   * Inconsistent if a row of the echelon form reads 0 = 1, else under-determined. Rings calls a
   * system under-determined at the first column without a pivot, before it looks at the right-hand
   * side.
   */
  private Outcome notUnique(
      Rationals<MultivariatePolynomial<BigInteger>> field, PolynomialRing ring) {
    var lhs = entries(field, ring);
    var rhs = numbers(field, ring, rightHandSide);
    LinearSolver.rowEchelonForm(field, lhs, rhs, false, false);
    for (int i = 0; i < rhs.length; i++) {
      if (!rhs[i].isZero() && Arrays.stream(lhs[i]).allMatch(entry -> entry.isZero())) {
        return new Outcome.Inconsistent();
      }
    }
    return new Outcome.UnderDetermined();
  }

  private cc.redberry.rings.Rational<MultivariatePolynomial<BigInteger>>[][] entries(
      Rationals<MultivariatePolynomial<BigInteger>> field, PolynomialRing ring) {
    var entries = field.createArray2d(matrix.size());
    for (int i = 0; i < matrix.size(); i++) {
      entries[i] = numbers(field, ring, matrix.get(i));
    }
    return entries;
  }

  private static cc.redberry.rings.Rational<MultivariatePolynomial<BigInteger>>[] numbers(
      Rationals<MultivariatePolynomial<BigInteger>> field,
      PolynomialRing ring,
      List<Polynomial> polynomials) {
    var numbers = field.createArray(polynomials.size());
    for (int i = 0; i < polynomials.size(); i++) {
      numbers[i] = field.mkNumerator(polynomials.get(i).in(ring).value().clone());
    }
    return numbers;
  }

  private PolynomialRing usedRing(PolynomialRing full) {
    Set<String> used = new TreeSet<>();
    matrix.forEach(row -> row.forEach(entry -> used.addAll(entry.variables())));
    rightHandSide.forEach(entry -> used.addAll(entry.variables()));
    List<String> variables =
        new ArrayList<>(full.variables().stream().filter(used::contains).toList());
    return new PolynomialRing(variables.isEmpty() ? full.variables().subList(0, 1) : variables);
  }
}
