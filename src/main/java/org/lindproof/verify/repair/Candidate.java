package org.lindproof.verify.repair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.verify.evaluation.SymbolMeanings;
import org.lindproof.verify.repair.edit.EditKind;
import org.lindproof.verify.verdict.Repair;

/**
 * An edited formula that may be true.
 *
 * @param edit says what was changed, a short phrase
 * @param size how many tokens were changed, see {@link
 *     org.lindproof.verify.repair.edit.TokenDistance}
 * @param place which part was changed: the right side 0, the left side 1, definitions from 2 on
 * @param statement the formula that is to hold
 * @param meanings how its symbols are read, with the edited definition if one was edited
 * @param definition the symbol whose definition was edited
 */
record Candidate(
    EditKind kind,
    Supplier<String> edit,
    int size,
    int place,
    Statement statement,
    SymbolMeanings meanings,
    Optional<String> definition) {

  /** What is to be compared to tell whether two candidates are the same formula. */
  record Identity(Statement statement, SymbolMeanings meanings) {}

  Identity identity() {
    return new Identity(statement, meanings);
  }

  /** The repaired formula over the study's symbols: what was read otherwise is named as it is. */
  Repair repair() {
    Statement repaired =
        definition
            .<Statement>map(
                symbol ->
                    new Statement.Chain(
                        List.of(Expression.symbol(symbol), meanings.definitions().get(symbol)),
                        List.of(Relation.DEFINED_AS)))
            .orElse(statement);
    String where = definition.map(symbol -> "in the definition of " + symbol + ": ").orElse("");
    return new Repair(
        where + edit.get(), repaired.mapSides(side -> renamed(side, meanings.names())), size);
  }

  private static Expression renamed(Expression expression, Map<String, String> names) {
    if (expression instanceof Expression.Symbol symbol) {
      return Expression.symbol(names.getOrDefault(symbol.name(), symbol.name()));
    }
    List<Expression> children = expression.children();
    return expression.withChildren(
        IntStream.range(0, children.size())
            .mapToObj(i -> renamed(children.get(i), names))
            .toList());
  }
}
