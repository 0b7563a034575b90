package org.lindproof.verify.repair.slip;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.verify.repair.edit.Edit;
import org.lindproof.verify.repair.edit.LocalEdits;
import org.lindproof.verify.repair.edit.Place;
import org.lindproof.verify.repair.edit.TokenDistance;

/** Symbols that change places: in one place, in a part of the formula, or everywhere. */
record ExchangeEdits(ConfusedSymbols confused) implements LocalEdits {

  @Override
  public List<Edit> at(Expression node, Place place) {
    Set<String> occurring = node.symbols();
    Set<Expression> seen = new LinkedHashSet<>();
    List<Edit> edits = new ArrayList<>();
    for (ConfusedSymbols.Exchange exchange : confused.exchanges()) {
      Set<String> concerned = new TreeSet<>(occurring);
      concerned.retainAll(exchange.partners().keySet());
      if (concerned.isEmpty()) {
        continue;
      }
      Expression changed = exchanged(node, exchange.partners());
      boolean isLeaf = node instanceof Expression.Symbol;
      if (seen.add(changed) && (isLeaf || TokenDistance.between(node, changed) > 1)) {
        edits.add(edit(exchange, node, changed, concerned));
      }
    }
    return edits;
  }

  private static Edit edit(
      ConfusedSymbols.Exchange exchange, Expression node, Expression changed, Set<String> names) {
    List<Expression> parts = new ArrayList<>();
    List<String> phrases = new ArrayList<>();
    for (String name : names) {
      parts.add(Expression.symbol(exchange.partners().get(name)));
      parts.add(Expression.symbol(name));
      phrases.add("%s in place of %s");
    }
    String phrase = String.join(", ", phrases);
    if (node instanceof Expression.Symbol) {
      return new Edit(exchange.kind(), phrase, parts, changed);
    }
    parts.add(node);
    return new Edit(exchange.kind(), phrase + " in %s", parts, changed);
  }

  private static Expression exchanged(Expression node, Map<String, String> partners) {
    if (node instanceof Expression.Symbol symbol) {
      return Expression.symbol(partners.getOrDefault(symbol.name(), symbol.name()));
    }
    return node.withChildren(node.children().stream().map(c -> exchanged(c, partners)).toList());
  }
}
