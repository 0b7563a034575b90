package org.lindproof.kernel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.Rational;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.steady.equation.Generator;

/**
 * Why only multiples of the identity commute with all jump operators and their conjugates: each
 * element of Y off the diagonal, and each difference of two on it, is a combination of elements of
 * commutators with Y.
 */
final class CommutantCertificates {

  /**
   * An element of a commutator.
   *
   * @param jump its number, from 0
   * @param dagger whether with the conjugate
   */
  record Entry(int jump, boolean dagger, int row, int column) {}

  private record Row(Map<Integer, Rational> unknowns, Map<Integer, Rational> combination) {}

  private final int n;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Map<Integer, Rational>> equations = new ArrayList<>();
  private final List<Row> basis = new ArrayList<>();

  CommutantCertificates(Generator generator) {
    this.n = generator.dimension();
    for (int k = 0; k < generator.jumps().size(); k++) {
      ComplexMatrix a = generator.jumps().get(k).operator();
      add(k, false, a);
      add(k, true, a.dagger());
    }
    for (int e = 0; e < equations.size(); e++) {
      Row row =
          reduced(new Row(new TreeMap<>(equations.get(e)), new TreeMap<>(Map.of(e, Rational.ONE))));
      if (!row.unknowns().isEmpty()) {
        basis.add(row);
      }
    }
  }

  private void add(int jump, boolean dagger, ComplexMatrix a) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        Map<Integer, Rational> equation = new TreeMap<>(); // (A Y - Y A)_ij in the elements of Y
        for (int k = 0; k < n; k++) {
          plus(equation, k * n + j, constant(a, i, k));
          plus(equation, i * n + k, constant(a, k, j).negate());
        }
        if (!equation.isEmpty()) {
          entries.add(new Entry(jump, dagger, i, j));
          equations.add(equation);
        }
      }
    }
  }

  private static Rational constant(ComplexMatrix a, int row, int column) {
    if (!a.get(row, column).isReal() || !a.get(row, column).re().isConstant()) {
      throw new NotExportableException("a jump operator is not a constant real matrix");
    }
    return a.get(row, column).re().constantValue();
  }

  private static void plus(Map<Integer, Rational> vector, int index, Rational value) {
    Rational sum = vector.getOrDefault(index, Rational.ZERO).plus(value);
    if (sum.isZero()) {
      vector.remove(index);
    } else {
      vector.put(index, sum);
    }
  }

  /** What is left of a row after the basis has been taken off. */
  private Row reduced(Row row) {
    for (Row other : basis) {
      int pivot = other.unknowns().keySet().iterator().next();
      Rational value = row.unknowns().getOrDefault(pivot, Rational.ZERO);
      if (!value.isZero()) {
        Rational factor = value.dividedBy(other.unknowns().get(pivot)).negate();
        other.unknowns().forEach((k, v) -> plus(row.unknowns(), k, v.times(factor)));
        other.combination().forEach((k, v) -> plus(row.combination(), k, v.times(factor)));
      }
    }
    return row;
  }

  /**
   * Y_ij, or Y_ii - Y_00, as a combination of entries; the shortest that is easily found.
   *
   * @throws NotExportableException if it is none
   */
  Map<Entry, Rational> of(int row, int column) {
    Map<Integer, Rational> target = new TreeMap<>();
    plus(target, row * n + column, Rational.ONE);
    if (row == column) {
      plus(target, 0, Rational.of(-1));
    }
    for (int e = 0; e < equations.size(); e++) {
      for (Rational sign : List.of(Rational.ONE, Rational.of(-1))) {
        Map<Integer, Rational> multiple = new TreeMap<>();
        equations.get(e).forEach((k, v) -> multiple.put(k, v.times(sign)));
        if (multiple.equals(target)) {
          return Map.of(entries.get(e), sign);
        }
      }
    }
    Row rest = reduced(new Row(target, new TreeMap<>()));
    if (!rest.unknowns().isEmpty()) {
      throw new NotExportableException("more than multiples of 1 commute with the jump operators");
    }
    Map<Entry, Rational> result = new java.util.LinkedHashMap<>();
    rest.combination().forEach((e, v) -> result.put(entries.get(e), v.negate()));
    return result;
  }
}
