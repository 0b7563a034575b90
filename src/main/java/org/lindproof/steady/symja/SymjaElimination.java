package org.lindproof.steady.symja;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.rewriting.RationalEvaluation;
import org.lindproof.cas.CasMatrix;
import org.lindproof.cas.SymjaSession;
import org.lindproof.cas.polynomial.ComplexParts;
import org.lindproof.steady.equation.Unknown;

/**
 * The elimination as a person would do it, by Symja: the coherences that couple to the populations
 * are solved for one after the other and put into the population equations; what they mediate
 * between two populations is an effective rate, abbreviated by one symbol; the population equations
 * then are a small singular system, solved by cofactors and normalised by the trace.
 */
public final class SymjaElimination {
  private final SymjaSession session;
  private final List<Unknown> unknowns;
  private final Map<String, Expression> equations = new LinkedHashMap<>(); // d/dt unknown
  private final Map<String, Expression> coherences = new LinkedHashMap<>();
  private final Map<String, Expression> rates = new LinkedHashMap<>();
  private final List<Expression> kernel = new ArrayList<>();
  private CasMatrix populationMatrix;

  SymjaElimination(SymjaSession session, List<Unknown> unknowns) {
    this.session = session;
    this.unknowns = List.copyOf(unknowns);
  }

  /** Reads the real component equations off L(rho). */
  void readEquations(CasMatrix generated) {
    for (Unknown unknown : unknowns) {
      Expression entry = generated.at(unknown.row(), unknown.column());
      ComplexParts parts = session.complexParts(entry).orElseThrow();
      boolean imaginary = unknown.kind() == Unknown.Kind.IMAGINARY;
      equations.put(unknown.symbol(), imaginary ? parts.imaginary() : parts.real());
    }
  }

  /** The coefficients of the component equations, one row per unknown. */
  List<List<Expression>> coefficients() {
    List<String> symbols = unknowns.stream().map(Unknown::symbol).toList();
    return unknowns.stream()
        .map(u -> session.linearForm(equations.get(u.symbol()), symbols).orElseThrow())
        .map(form -> form.coefficients())
        .toList();
  }

  /** Solves the coherences of a block in terms of the populations. */
  void eliminateCoherences(List<Unknown> some) {
    Map<String, Expression> solved = new LinkedHashMap<>();
    for (Unknown unknown : some) {
      Expression equation =
          session.substitute(equations.get(unknown.symbol()), solved).orElseThrow();
      Expression solution = session.solveLinear(equation, unknown.symbol()).orElseThrow();
      Map<String, Expression> next = Map.of(unknown.symbol(), solution);
      solved.replaceAll((k, v) -> session.substitute(v, next).orElseThrow());
      solved.put(unknown.symbol(), solution);
    }
    solved.forEach((k, v) -> coherences.put(k, session.together(v).orElseThrow()));
  }

  /** The coherences as functions of the populations. */
  public Map<String, Expression> coherences() {
    return coherences;
  }

  /** The effective rates, by symbol. */
  public Map<String, Expression> rates() {
    return rates;
  }

  /** The matrix of the population equations with the effective rates abbreviated. */
  public CasMatrix populationMatrix() {
    return populationMatrix;
  }

  /** The populations up to normalisation, in terms of the effective rates. */
  public List<Expression> kernel() {
    return List.copyOf(kernel);
  }

  /**
   * Solves for the populations.
   *
   * @param populations in order
   * @param evaluation to compare effective rates exactly
   * @return normalised values in the parameters alone
   */
  List<Expression> solvePopulations(List<Unknown> populations, RationalEvaluation evaluation) {
    List<String> symbols = populations.stream().map(Unknown::symbol).toList();
    List<List<Expression>> rows = new ArrayList<>();
    for (Unknown population : populations) {
      rows.add(row(population, symbols, evaluation));
    }
    populationMatrix = new CasMatrix(rows);
    kernel.addAll(session.kernelByCofactors(populationMatrix).orElseThrow());
    List<Expression> weights = new ArrayList<>();
    for (Expression weight : kernel) {
      weights.add(rates.isEmpty() ? weight : session.substitute(weight, rates).orElseThrow());
    }
    List<Expression> coprime = session.coprime(weights).orElseThrow();
    Expression sum = session.expand(Expression.sum(coprime)).orElseThrow();
    List<Expression> values = new ArrayList<>();
    coprime.forEach(weight -> values.add(new Expression.Quotient(weight, sum)));
    return values;
  }

  /** Direct rates plus what the coherences mediate, as multiples of effective rates. */
  private List<Expression> row(
      Unknown population, List<String> symbols, RationalEvaluation evaluation) {
    Expression equation = equations.get(population.symbol());
    List<Expression> row = new ArrayList<>();
    for (String symbol : symbols) {
      Expression direct = session.differentiate(equation, symbol).orElseThrow();
      Expression mediated = constantZero();
      for (Map.Entry<String, Expression> coherence : coherences.entrySet()) {
        Expression outer = session.differentiate(equation, coherence.getKey()).orElseThrow();
        Expression inner = session.differentiate(coherence.getValue(), symbol).orElseThrow();
        mediated =
            new Expression.Sum(List.of(mediated, new Expression.Product(List.of(outer, inner))));
      }
      mediated = session.together(mediated).orElseThrow();
      row.add(
          session
              .expand(new Expression.Sum(List.of(direct, abbreviate(mediated, evaluation))))
              .orElseThrow());
    }
    return row;
  }

  private Expression abbreviate(Expression mediated, RationalEvaluation evaluation) {
    RationalFunction value = evaluation.evaluateReal(mediated);
    if (value.isZero()) {
      return constantZero();
    }
    for (Map.Entry<String, Expression> known : rates.entrySet()) {
      RationalFunction ratio = value.dividedBy(evaluation.evaluateReal(known.getValue()));
      if (ratio.isConstant()) {
        return new Expression.Product(
            List.of(Expression.constant(ratio.constantValue()), Expression.symbol(known.getKey())));
      }
    }
    String name = "w_" + (rates.size() + 1);
    Expression positive = session.together(new Expression.Negation(mediated)).orElseThrow();
    rates.put(name, positive); // diagonal entries come first and are losses
    return new Expression.Negation(Expression.symbol(name));
  }

  private static Expression constantZero() {
    return Expression.constant(0);
  }
}
