package org.lindproof.verify.enclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.interval.ExpressionEvaluation;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.algebra.interval.Jet;
import org.lindproof.algebra.interval.JetArithmetic;
import org.lindproof.quantum.Notation;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.Parameter;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.SymbolMeanings;

/**
 * A quantity with everything that it is made of, down to the parameters: each symbol is defined by
 * what stands before it.
 *
 * @param definitions symbol to its formula, in the order of evaluation
 * @param quantity in parameters and defined symbols
 */
record QuantityDefinitions(Map<String, Expression> definitions, Expression quantity) {
  QuantityDefinitions {
    definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
  }

  /** What the quantity is the positive part of, if it is one. */
  Optional<QuantityDefinitions> underPositivePart() {
    Expression top = quantity;
    while (top instanceof Expression.Symbol symbol && definitions.containsKey(symbol.name())) {
      top = definitions.get(symbol.name());
    }
    if (top instanceof Expression.Maximum maximum
        && maximum.arguments().size() == 2
        && maximum.arguments().get(0).equals(Expression.constant(0))) {
      Expression under = maximum.arguments().get(1);
      return Optional.of(new QuantityDefinitions(neededBy(Set.of(under)).definitions(), under));
    }
    return Optional.empty();
  }

  /** This with those definitions alone that some expressions need. */
  QuantityDefinitions neededBy(Set<Expression> expressions) {
    Set<String> needed = new HashSet<>();
    expressions.forEach(expression -> needed.addAll(expression.symbols()));
    List<String> names = new ArrayList<>(definitions.keySet());
    Collections.reverse(names); // each is defined by what stands before it
    for (String name : names) {
      if (needed.contains(name)) {
        needed.addAll(definitions.get(name).symbols());
      }
    }
    Map<String, Expression> kept = new LinkedHashMap<>(definitions);
    kept.keySet().retainAll(needed);
    return new QuantityDefinitions(kept, quantity);
  }

  /**
   * An evaluation in which all symbols have their jets over a box.
   *
   * @param along the parameter that is the variable
   * @return empty if a definition is not known to be defined there
   */
  Optional<ExpressionEvaluation<Jet>> evaluation(Box box, String along, JetArithmetic jets) {
    IntervalArithmetic intervals = jets.intervals();
    Map<String, Jet> values = new LinkedHashMap<>();
    box.ranges()
        .forEach(
            (name, range) -> {
              Interval interval = intervals.between(range.lower(), range.upper());
              boolean variable = name.equals(along);
              values.put(name, variable ? jets.variable(interval) : jets.constant(interval));
            });
    try {
      for (Map.Entry<String, Expression> entry : definitions.entrySet()) {
        values.put(
            entry.getKey(), new ExpressionEvaluation<>(jets, values).evaluate(entry.getValue()));
      }
      return Optional.of(new ExpressionEvaluation<>(jets, values));
    } catch (ArithmeticException e) {
      return Optional.empty(); // a division by what may be zero, a root of what may be negative
    }
  }

  /**
   * Collects the definitions of a quantity.
   *
   * @throws CannotDecideException if a symbol has no meaning or no closed form
   */
  static QuantityDefinitions of(
      Expression quantity, OpenSystem system, SymbolMeanings meanings, ObservableTrees trees) {
    Collector collector = new Collector(system, meanings, trees);
    Expression read = collector.read(quantity);
    return new QuantityDefinitions(collector.definitions, read);
  }

  private static final class Collector {
    private static final String PRINTED = "printed ";
    private static final String UNDER = "under ";

    private final Set<String> parameters = new HashSet<>();
    private final Map<String, Expression> given = new LinkedHashMap<>();
    private final SymbolMeanings meanings;
    private final ObservableTrees trees;
    private final Map<String, Expression> definitions = new LinkedHashMap<>();

    Collector(OpenSystem system, SymbolMeanings meanings, ObservableTrees trees) {
      this.meanings = meanings;
      this.trees = trees;
      system.parameters().stream().map(Parameter::name).forEach(parameters::add);
      given.putAll(ThermalDefinitions.of(system));
      for (Notation notation : system.notation()) {
        given.put(notation.name(), notation.definition());
      }
    }

    /** What a claim says, with its readings of the symbols; defines all that it needs. */
    Expression read(Expression expression) {
      if (expression instanceof Expression.Symbol symbol) {
        Optional<Expression> printed =
            Optional.ofNullable(meanings.definitions().get(symbol.name()));
        if (printed.isEmpty()) {
          String name = meanings.nameOf(symbol.name());
          require(name);
          return Expression.symbol(name);
        }
        String name = PRINTED + symbol.name();
        if (!definitions.containsKey(name)) {
          definitions.put(name, read(printed.get()));
        }
        return Expression.symbol(name);
      }
      List<Expression> children = expression.children().stream().map(this::read).toList();
      return expression.withChildren(children);
    }

    private void require(String name) {
      if (parameters.contains(name) || definitions.containsKey(name)) {
        return;
      }
      Optional<Expression> definition = Optional.ofNullable(given.get(name));
      if (definition.isPresent()) {
        definition.get().symbols().forEach(this::require);
        definitions.put(name, definition.get());
        return;
      }
      ObservableTrees.Tree tree =
          trees
              .of(name)
              .orElseThrow(() -> new CannotDecideException(name + " has no meaning in the study"));
      tree.value().symbols().forEach(this::require);
      if (tree.positivePart()) {
        Expression under = Expression.symbol(UNDER + name);
        definitions.put(UNDER + name, tree.value());
        definitions.put(name, new Expression.Maximum(List.of(Expression.constant(0), under)));
      } else {
        definitions.put(name, tree.value());
      }
    }
  }
}
