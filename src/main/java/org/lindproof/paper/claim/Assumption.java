package org.lindproof.paper.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.quantum.BathStatistics;
import org.lindproof.quantum.OpenSystem;

/** What a claim assumes beyond the domain of the study. */
public sealed interface Assumption {

  /** As written in claims.yaml. */
  String text();

  /** The symbols that it speaks of. */
  Set<String> symbols();

  /** The expression (in parameters, rates, notation) is positive. */
  record Positive(String text, Expression expression) implements Assumption {
    @Override
    public Set<String> symbols() {
      return expression.symbols();
    }
  }

  /** The expression (in parameters, rates, notation, occupations) is not zero. */
  record NonZero(String text, Expression expression) implements Assumption {
    @Override
    public Set<String> symbols() {
      return expression.symbols();
    }
  }

  /** The symbol has this value (an expression without the symbol). */
  record Equals(String text, String symbol, Expression value) implements Assumption {
    @Override
    public Set<String> symbols() {
      Set<String> symbols = new TreeSet<>(value.symbols());
      symbols.add(symbol);
      return symbols;
    }
  }

  /** The parameter is not negative. */
  record NonNegative(String text, String symbol) implements Assumption {
    @Override
    public Set<String> symbols() {
      return Set.of(symbol);
    }
  }

  /**
   * The rates follow the baths' statistics: gamma^+ = gamma n, gamma^- = gamma (1 +- n).
   *
   * @param statistics of all baths, whatever the study says; absent for those of the study
   */
  record ThermalRates(String text, Optional<BathStatistics> statistics) implements Assumption {
    @Override
    public Set<String> symbols() {
      return Set.of();
    }

    /** The system with the statistics that are assumed. */
    public OpenSystem applied(OpenSystem system) {
      return statistics.map(system::withStatistics).orElse(system);
    }
  }

  /** The system with the statistics that a claim assumes, if it does. */
  static OpenSystem applied(List<Assumption> assumptions, OpenSystem system) {
    OpenSystem result = system;
    for (Assumption assumption : assumptions) {
      if (assumption instanceof ThermalRates rates) {
        result = rates.applied(result);
      }
    }
    return result;
  }
}
