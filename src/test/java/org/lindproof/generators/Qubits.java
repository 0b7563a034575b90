package org.lindproof.generators;

import static org.lindproof.algebra.expression.Expression.constant;
import static org.lindproof.algebra.expression.Expression.symbol;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.SymbolDomain;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.BathStatistics;
import org.lindproof.quantum.LocalOperator;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.Operator;
import org.lindproof.quantum.Parameter;
import org.lindproof.quantum.Site;

/** The words in which the fixtures are written: qubit operators, parameters, observables. */
final class Qubits {
  /** |1&gt;&lt;0| with |1&gt; = (1, 0)^T. */
  static final LocalOperator RAISING = operator("sp", "\\sigma_+", 0, 1, 0, 0);

  /** |0&gt;&lt;1|. */
  static final LocalOperator LOWERING = operator("sm", "\\sigma_-", 0, 0, 1, 0);

  private Qubits() {}

  static Site qubit(String name) {
    return new Site(name, List.of("1", "0"));
  }

  static LocalOperator operator(String name, String tex, long a, long b, long c, long d) {
    return new LocalOperator(
        name, tex, List.of(List.of(number(a), number(b)), List.of(number(c), number(d))));
  }

  private static GaussianRational number(long value) {
    return new GaussianRational(Rational.of(value), Rational.ZERO);
  }

  static Operator raising(int site) {
    return new Operator.Local(RAISING, site);
  }

  static Operator lowering(int site) {
    return new Operator.Local(LOWERING, site);
  }

  static Operator product(Operator left, Operator right) {
    return new Operator.Product(List.of(left, right));
  }

  static Operator scaled(Expression coefficient, Operator operator) {
    return new Operator.Scaled(coefficient, operator);
  }

  /** |1&gt;&lt;1| on a site. */
  static Operator excitation(int site) {
    return product(raising(site), lowering(site));
  }

  static Parameter parameter(String name, String tex, SymbolDomain domain) {
    return new Parameter(name, List.of(tex), domain);
  }

  static Bath.NamedSymbol named(String name, String tex) {
    return new Bath.NamedSymbol(name, List.of(tex));
  }

  static Bath bosons(String name, Expression energy) {
    return new Bath(
        name,
        Optional.of(
            new Bath.ThermalLaw(
                BathStatistics.BOSE,
                energy,
                "T_" + name,
                "gamma_" + name,
                named("gamma_" + name + "_up", "\\gamma_" + name + "^+"),
                named("gamma_" + name + "_down", "\\gamma_" + name + "^-"),
                named("n_" + name, "n_B^{(" + name + ")}"))));
  }

  static Expression sumOf(String... names) {
    return Expression.sum(List.of(names).stream().map(Expression::symbol).toList());
  }

  static Expression productOf(Expression... factors) {
    return Expression.product(List.of(factors));
  }

  static Expression times(long factor, String name) {
    return Expression.product(List.of(constant(factor), symbol(name)));
  }

  static Observable element(String name, int row, int column, Observable.Part part) {
    return new Observable(name, List.of(), new Observable.MatrixElement(row, column, part));
  }

  static Observable heat(String name, String bath, String... hamiltonian) {
    return new Observable(name, List.of(), new Observable.HeatFlow(bath, List.of(hamiltonian)));
  }

  static Observable energyFlow(String name, String bath, Operator energy) {
    return new Observable(name, List.of(), new Observable.EnergyFlow(bath, energy));
  }

  static Observable difference(String name, String first, String second) {
    Map<String, Rational> coefficients =
        new TreeMap<>(Map.of(first, Rational.ONE, second, Rational.of(-1)));
    return new Observable(name, List.of(), new Observable.Combination(coefficients));
  }
}
