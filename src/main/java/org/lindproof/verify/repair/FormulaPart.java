package org.lindproof.verify.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.verify.evaluation.SymbolMeanings;
import org.lindproof.verify.repair.edit.Edit;
import org.lindproof.verify.repair.edit.TokenDistance;

/**
 * A part of a formula that can be edited by itself: a side, or the printed definition of a symbol.
 *
 * @param place its order: right sides first, then left sides, then definitions
 * @param expression as it stands
 */
record FormulaPart(Target target, int place, Expression expression) {

  /** Where an edited expression goes. */
  sealed interface Target {}

  /**
   * A side of a chain.
   *
   * @param part which chain of an equivalence or an implication; 0 if there is but one
   */
  record ChainSide(int part, int index) implements Target {}

  /** The definition of a symbol by a printed formula. */
  record Definition(String symbol) implements Target {}

  /** The formula with an edit in this part. */
  Candidate edited(Edit edit, Statement statement, SymbolMeanings meanings) {
    return edited(List.of(edit), edit.result(), statement, meanings);
  }

  /** The formula with two edits in this part, one after the other. */
  Candidate edited(
      List<Edit> edits, Expression result, Statement statement, SymbolMeanings meanings) {
    Supplier<String> what =
        () -> edits.stream().map(Edit::what).collect(Collectors.joining(", and "));
    int size = edits.size() > 1 ? edits.size() : TokenDistance.between(expression, result);
    if (target instanceof Definition definition) {
      Map<String, Expression> definitions = new LinkedHashMap<>(meanings.definitions());
      definitions.put(definition.symbol(), result);
      return new Candidate(
          edits.get(0).kind(),
          what,
          size,
          place,
          statement,
          new SymbolMeanings(meanings.names(), definitions),
          Optional.of(definition.symbol()));
    }
    return new Candidate(
        edits.get(0).kind(),
        what,
        size,
        place,
        replaced(statement, (ChainSide) target, result),
        meanings,
        Optional.empty());
  }

  private static Statement replaced(Statement statement, ChainSide side, Expression result) {
    if (statement instanceof Statement.Chain chain) {
      List<Expression> sides = new ArrayList<>(chain.sides());
      sides.set(side.index(), result);
      return new Statement.Chain(sides, chain.relations());
    }
    List<Statement> parts = new ArrayList<>(statement.parts());
    parts.set(side.part(), replaced(parts.get(side.part()), side, result));
    return statement.withParts(parts);
  }
}
