package org.lindproof.verify.witness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.BathStatistics;
import org.lindproof.quantum.Notation;
import org.lindproof.steady.Derivation;
import org.lindproof.steady.symja.SymjaEngine;
import org.lindproof.verify.evaluation.SymbolMeanings;

/** Symja's word on an identity, from its own derivation and by its own normal form. */
public final class SymjaWitness {
  private static final int DEEPEST = 60;

  private final Derivation derivation;
  private final SymjaEngine engine;
  private final Map<String, Expression> notation = new HashMap<>();

  public SymjaWitness(Derivation derivation, SymjaEngine engine) {
    this.derivation = derivation;
    this.engine = engine;
    for (Notation entry : derivation.system().notation()) {
      notation.put(entry.name(), entry.definition());
    }
  }

  /**
   * Whether both sides of a link are equal; empty if the link is beyond it (a root, a maximum, a
   * quantity that Symja did not derive).
   *
   * @param same symbols that stand for another one under the assumptions: equal occupations
   */
  public Optional<SymjaEngine.Finding> equal(
      Statement.Chain link,
      SymbolMeanings meanings,
      List<Assumption> assumptions,
      Map<String, String> same) {
    if (derivation.symja().isEmpty()) {
      return Optional.empty();
    }
    Map<String, Expression> assumed = assumed(assumptions, same);
    Optional<Expression> left = resolve(link.sides().get(0), meanings, assumed, 0);
    Optional<Expression> right = resolve(link.sides().get(1), meanings, assumed, 0);
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    Expression difference =
        new Expression.Sum(List.of(left.get(), new Expression.Negation(right.get())));
    return Optional.of(engine.isZero(difference));
  }

  private Map<String, Expression> assumed(List<Assumption> assumptions, Map<String, String> same) {
    Map<String, Expression> values = new HashMap<>();
    for (Assumption assumption : assumptions) {
      if (assumption instanceof Assumption.Equals equals) {
        values.put(equals.symbol(), equals.value());
      } else if (assumption instanceof Assumption.ThermalRates rates) {
        rates.applied(derivation.system()).baths().stream()
            .flatMap(bath -> bath.law().stream())
            .forEach(law -> thermal(law, same, values));
      }
    }
    return values;
  }

  private static void thermal(
      Bath.ThermalLaw law, Map<String, String> same, Map<String, Expression> values) {
    String occupation = law.occupation().name();
    Expression n = Expression.symbol(same.getOrDefault(occupation, occupation));
    values.put(occupation, n);
    Expression gamma = Expression.symbol(law.coupling());
    Expression signed = law.statistics() == BathStatistics.BOSE ? n : new Expression.Negation(n);
    Expression factor = new Expression.Sum(List.of(Expression.constant(1), signed));
    values.put(law.absorption().name(), new Expression.Product(List.of(gamma, n)));
    values.put(law.emission().name(), new Expression.Product(List.of(gamma, factor)));
  }

  private Optional<Expression> resolve(
      Expression expression, SymbolMeanings meanings, Map<String, Expression> assumed, int depth) {
    if (expression instanceof Expression.Power power
        && power.base() instanceof Expression.Modulus modulus
        && power.exponent() % 2 == 0) {
      return resolve(modulus.argument(), meanings, assumed, depth + 1)
          .map(value -> new Expression.Power(new Expression.Modulus(value), power.exponent()));
    }
    boolean beyond =
        expression instanceof Expression.SquareRoot
            || expression instanceof Expression.Maximum
            || expression instanceof Expression.Modulus
            || expression instanceof Expression.Exponential;
    if (beyond || depth > DEEPEST) {
      return Optional.empty();
    }
    if (expression instanceof Expression.Symbol symbol) {
      return meaning(symbol, meanings)
          .map(
              value ->
                  value.equals(symbol)
                      ? Optional.of(assumed.getOrDefault(symbol.name(), symbol))
                      : resolve(value, meanings, assumed, depth + 1))
          .orElse(Optional.empty());
    }
    List<Optional<Expression>> children =
        expression.children().stream().map(c -> resolve(c, meanings, assumed, depth + 1)).toList();
    return children.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(
            expression.withChildren(children.stream().map(Optional::orElseThrow).toList()));
  }

  /** What a symbol stands for; itself for a parameter; empty if Symja has not derived it. */
  private Optional<Expression> meaning(Expression.Symbol symbol, SymbolMeanings meanings) {
    Expression printed = meanings.definitions().get(symbol.name());
    if (printed != null) {
      return Optional.of(printed);
    }
    String name = meanings.nameOf(symbol.name());
    if (derivation.symja().containsKey(name)) {
      return Optional.of(derivation.symja().get(name));
    } else if (notation.containsKey(name)) {
      return Optional.of(notation.get(name));
    }
    return derivation.algebra().ring().contains(name)
        ? Optional.of(Expression.symbol(name))
        : Optional.empty();
  }
}
