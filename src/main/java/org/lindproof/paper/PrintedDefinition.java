package org.lindproof.paper;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.claim.Claim;
import org.lindproof.paper.claim.PrintedFormula;

/**
 * A relation = or := of the paper with a symbol alone on a side: what {@code where} takes for the
 * symbol's definition.
 *
 * @param formula that has the relation
 * @param link which relation of its chain, from 1
 * @param meaning the other side
 */
record PrintedDefinition(PrintedFormula formula, int link, Expression meaning) {

  /** The first such relation under a label. */
  static Optional<PrintedDefinition> of(
      String symbol, String label, List<PrintedFormula> formulas) {
    return formulas.stream()
        .filter(formula -> formula.label().equals(label))
        .flatMap(formula -> in(formula, symbol).stream())
        .findFirst();
  }

  private static Optional<PrintedDefinition> in(PrintedFormula formula, String symbol) {
    if (!(formula.statement() instanceof Statement.Chain chain)) {
      return Optional.empty();
    }
    Expression alone = Expression.symbol(symbol);
    for (int i = 0; i < chain.relations().size(); i++) {
      Expression left = chain.sides().get(i);
      Expression right = chain.sides().get(i + 1);
      if (chain.relations().get(i).isEquality() && (left.equals(alone) || right.equals(alone))) {
        Expression other = left.equals(alone) ? right : left;
        return Optional.of(new PrintedDefinition(formula, i + 1, other));
      }
    }
    return Optional.empty();
  }

  /** Whether the claim is about this very relation. */
  boolean isJudgedBy(Claim claim) {
    return claim.isAbout(formula) && claim.link().map(judged -> judged == link).orElse(true);
  }

  /** Whether a symbol's definition needs the symbol, itself or through other definitions. */
  static boolean isCircular(String symbol, Map<String, String> where, List<PrintedFormula> all) {
    Set<String> needed = new LinkedHashSet<>();
    List<String> open = List.of(symbol);
    while (!open.isEmpty()) {
      Set<String> next = new LinkedHashSet<>();
      for (String name : open) {
        Optional.ofNullable(where.get(name))
            .flatMap(label -> of(name, label, all))
            .ifPresent(definition -> next.addAll(definition.meaning().symbols()));
      }
      next.removeAll(needed);
      needed.addAll(next);
      open = List.copyOf(next);
    }
    return needed.contains(symbol);
  }
}
