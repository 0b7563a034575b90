package org.lindproof.steady.symja;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.rewriting.RationalEvaluation;
import org.lindproof.cas.CasMatrix;
import org.lindproof.cas.SymjaSession;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.steady.equation.Unknown;

/**
 * Symja's derivation from the model to the observables. Throws {@link
 * org.lindproof.cas.CasException} where Symja gives no answer.
 */
public final class SymjaRoute {
  private final OpenSystem system;
  private final SymjaSession session;
  private final SymjaModel model;
  private final SymjaElimination elimination;
  private final List<Unknown> unknowns;
  private final Map<String, Expression> solution = new LinkedHashMap<>(); // unknown -> value
  private final Map<String, Expression> inUnknowns = new LinkedHashMap<>(); // observables
  private final Map<String, Expression> observables = new LinkedHashMap<>();

  public SymjaRoute(OpenSystem system, SymjaSession session) {
    this.system = system;
    this.session = session;
    this.model = new SymjaModel(system, session);
    this.unknowns = Unknown.all(system.space().dimension());
    this.elimination = new SymjaElimination(session, unknowns);
    elimination.readEquations(model.generated());
  }

  public SymjaElimination elimination() {
    return elimination;
  }

  /** The value of every unknown in the steady state. */
  Map<String, Expression> solution() {
    return solution;
  }

  /** Traces in terms of the unknowns, before the solution is put in. */
  public Map<String, Expression> inUnknowns() {
    return inUnknowns;
  }

  /** Every observable that is a rational function. */
  public Map<String, Expression> observables() {
    return observables;
  }

  /** The coefficients of the component equations as Symja found them. */
  public List<List<RationalFunction>> coefficients(RationalEvaluation evaluation) {
    return elimination.coefficients().stream()
        .map(row -> row.stream().map(evaluation::evaluateReal).toList())
        .toList();
  }

  /**
   * Solves the block with the populations; all other unknowns are zero.
   *
   * @param block the unknowns of that block
   */
  public void solve(List<Unknown> block, RationalEvaluation evaluation) {
    List<Unknown> populations = block.stream().filter(Unknown::isPopulation).toList();
    List<Unknown> coherences = block.stream().filter(u -> !u.isPopulation()).toList();
    elimination.eliminateCoherences(coherences);
    List<Expression> values = elimination.solvePopulations(populations, evaluation);
    unknowns.forEach(u -> solution.put(u.symbol(), Expression.constant(0)));
    Map<String, Expression> known = new LinkedHashMap<>();
    for (int i = 0; i < populations.size(); i++) {
      known.put(populations.get(i).symbol(), values.get(i));
    }
    solution.putAll(known);
    elimination
        .coherences()
        .forEach(
            (name, inPopulations) -> {
              Expression value = session.substitute(inPopulations, known).orElseThrow();
              solution.put(name, session.together(value).orElseThrow());
            });
  }

  /** The values of the unknowns as rational functions, in order. */
  public List<RationalFunction> values(RationalEvaluation evaluation) {
    return unknowns.stream().map(u -> evaluation.evaluateReal(solution.get(u.symbol()))).toList();
  }

  /** Takes the traces and puts the solution in. */
  public void observe() {
    for (Observable observable : system.namedObservables()) {
      trace(observable.meaning())
          .ifPresent(
              trace -> {
                inUnknowns.put(observable.name(), trace);
                Expression value = session.substitute(trace, solution).orElseThrow();
                observables.put(observable.name(), value);
              });
    }
  }

  private Optional<Expression> trace(Observable.Meaning meaning) {
    if (meaning instanceof Observable.MatrixElement element) {
      return Optional.of(element(element));
    } else if (meaning instanceof Observable.Expectation expectation) {
      CasMatrix operator = model.matrix(expectation.operator());
      return Optional.of(session.traceOfProduct(operator, model.rho()).orElseThrow());
    } else if (meaning instanceof Observable.HeatFlow flow) {
      CasMatrix h = model.hamiltonian(flow.hamiltonian());
      return Optional.of(session.traceOfProduct(h, model.dissipator(flow.bath())).orElseThrow());
    } else if (meaning instanceof Observable.EnergyFlow flow) {
      CasMatrix energy = model.matrix(flow.energy());
      CasMatrix change = model.dissipator(flow.bath());
      return Optional.of(session.traceOfProduct(energy, change).orElseThrow());
    } else if (meaning instanceof Observable.Combination combination) {
      List<Expression> terms = new ArrayList<>();
      for (var entry : new java.util.TreeMap<>(combination.coefficients()).entrySet()) {
        Expression part = inUnknowns.get(entry.getKey());
        if (part == null) {
          return Optional.empty();
        }
        terms.add(new Expression.Product(List.of(Expression.constant(entry.getValue()), part)));
      }
      return Optional.of(session.expand(Expression.sum(terms)).orElseThrow());
    }
    return Optional.empty();
  }

  private Expression element(Observable.MatrixElement element) {
    Expression entry = model.rho().at(element.row(), element.column());
    if (element.row() == element.column() || element.part() == Observable.Part.COMPLEX) {
      return entry;
    }
    int row = Math.min(element.row(), element.column());
    int column = Math.max(element.row(), element.column());
    boolean real = element.part() == Observable.Part.REAL;
    Unknown unknown = new Unknown(real ? Unknown.Kind.REAL : Unknown.Kind.IMAGINARY, row, column);
    Expression symbol = Expression.symbol(unknown.symbol());
    return real || row == element.row() ? symbol : new Expression.Negation(symbol);
  }
}
