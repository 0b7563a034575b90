package org.lindproof.verify.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.verify.evaluation.SymbolMeanings;
import org.lindproof.verify.repair.edit.EditKind;

/** The same formula with another relation between two of its sides. */
record RelationEdits() {
  private static final Map<Relation, List<Relation>> OTHERS =
      Map.of(
          Relation.GREATER, List.of(Relation.LESS, Relation.GREATER_OR_EQUAL),
          Relation.LESS, List.of(Relation.GREATER, Relation.LESS_OR_EQUAL),
          Relation.GREATER_OR_EQUAL, List.of(Relation.LESS_OR_EQUAL, Relation.GREATER),
          Relation.LESS_OR_EQUAL, List.of(Relation.GREATER_OR_EQUAL, Relation.LESS));

  /** One candidate for every other relation; none for equalities. */
  List<Candidate> of(Statement statement, SymbolMeanings meanings) {
    List<Candidate> candidates = new ArrayList<>();
    for (int p = 0; p < statement.parts().size(); p++) {
      for (Candidate part : of(statement.parts().get(p), meanings)) {
        List<Statement> parts = new ArrayList<>(statement.parts());
        parts.set(p, part.statement());
        candidates.add(with(part, statement.withParts(parts)));
      }
    }
    if (statement instanceof Statement.Chain chain) {
      for (int i = 0; i < chain.relations().size(); i++) {
        Relation printed = chain.relations().get(i);
        for (Relation other : OTHERS.getOrDefault(printed, List.of())) {
          List<Relation> relations = new ArrayList<>(chain.relations());
          relations.set(i, other);
          candidates.add(
              new Candidate(
                  EditKind.RELATION,
                  () -> other.plain() + " in place of " + printed.plain(),
                  1,
                  0,
                  new Statement.Chain(chain.sides(), relations),
                  meanings,
                  Optional.empty()));
        }
      }
    }
    return candidates;
  }

  private static Candidate with(Candidate candidate, Statement statement) {
    return new Candidate(
        candidate.kind(),
        candidate.edit(),
        candidate.size(),
        candidate.place(),
        statement,
        candidate.meanings(),
        candidate.definition());
  }
}
