package org.lindproof.verify.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.verify.evaluation.SymbolMeanings;

/** The parts of a formula that a slip may be in. */
record FormulaParts(List<FormulaPart> list) {
  FormulaParts {
    list = List.copyOf(list);
  }

  /**
   * The sides and the printed definitions that they use.
   *
   * @param isLeftFixed whether the left side is known to be right
   */
  static FormulaParts of(Statement statement, SymbolMeanings meanings, boolean isLeftFixed) {
    List<FormulaPart> parts = new ArrayList<>();
    if (statement instanceof Statement.Chain chain) {
      sides(chain, isLeftFixed, parts);
    }
    for (int i = 0; i < statement.parts().size(); i++) {
      if (statement.parts().get(i) instanceof Statement.Chain chain) {
        for (int side = 0; side < chain.sides().size(); side++) {
          FormulaPart.ChainSide target = new FormulaPart.ChainSide(i, side);
          parts.add(new FormulaPart(target, parts.size(), chain.sides().get(side)));
        }
      }
    }
    for (String symbol : defined(statement.symbols(), meanings)) {
      parts.add(
          new FormulaPart(
              new FormulaPart.Definition(symbol),
              parts.size(),
              meanings.definitions().get(symbol)));
    }
    return new FormulaParts(parts);
  }

  private static void sides(Statement.Chain chain, boolean isLeftFixed, List<FormulaPart> parts) {
    for (int side : isLeftFixed ? new int[] {1} : new int[] {1, 0}) {
      Expression own = chain.sides().get(side);
      boolean isSubject =
          own instanceof Expression.Symbol
              && !(chain.sides().get(1 - side) instanceof Expression.Symbol);
      if (!isSubject) { // else it is the quantity that the formula speaks of
        parts.add(new FormulaPart(new FormulaPart.ChainSide(0, side), parts.size(), own));
      }
    }
  }

  /** The symbols that a printed formula defines, also those in the definitions. */
  private static Set<String> defined(Set<String> symbols, SymbolMeanings meanings) {
    Set<String> found = new TreeSet<>();
    Set<String> next = new TreeSet<>(symbols);
    while (!next.isEmpty()) {
      next.retainAll(meanings.definitions().keySet());
      next.removeAll(found);
      found.addAll(next);
      Set<String> below = new TreeSet<>();
      next.forEach(symbol -> below.addAll(meanings.definitions().get(symbol).symbols()));
      next = below;
    }
    return found;
  }

  /** The parts that are definitions, by symbol. */
  Map<String, FormulaPart> definitions() {
    Map<String, FormulaPart> definitions = new LinkedHashMap<>();
    for (FormulaPart part : list) {
      if (part.target() instanceof FormulaPart.Definition definition) {
        definitions.put(definition.symbol(), part);
      }
    }
    return definitions;
  }
}
