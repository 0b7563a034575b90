package org.lindproof.paper.operator;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;

/** A printed formula over operators that can be true or false. */
public sealed interface OperatorStatement {

  /**
   * Sides joined by = or :=, or two numbers by another relation.
   *
   * @param sides at least two
   * @param relations one fewer than sides
   */
  record Chain(List<OperatorExpression> sides, List<Relation> relations)
      implements OperatorStatement {
    public Chain {
      sides = List.copyOf(sides);
      relations = List.copyOf(relations);
      if (sides.size() < 2 || relations.size() != sides.size() - 1) {
        throw new IllegalArgumentException(
            sides.size() + " sides cannot be joined by " + relations.size() + " relations");
      }
    }
  }

  /**
   * {@code a = b <-> u = v}: what stands on the left, written as a vector, is what stands on the
   * right.
   *
   * @param operators equal to each other, at least one
   * @param vectors equal to each other, at least one
   */
  record Correspondence(List<OperatorExpression> operators, List<OperatorExpression> vectors)
      implements OperatorStatement {
    public Correspondence {
      operators = List.copyOf(operators);
      vectors = List.copyOf(vectors);
    }
  }

  /**
   * A printed matrix or column. The rows are as they stand, of any length.
   *
   * @param left the symbol of the matrix
   * @param relation = or :=
   * @param rows at least one, each with at least one entry
   */
  record Entries(OperatorExpression left, Relation relation, List<List<Expression>> rows)
      implements OperatorStatement {
    public Entries {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** {@code left \in \mathbb{C}^{rows \times columns}}. */
  record Format(OperatorExpression left, int rows, int columns) implements OperatorStatement {}

  /** The expressions over operators that it joins. */
  default List<OperatorExpression> sides() {
    if (this instanceof Chain chain) {
      return chain.sides();
    } else if (this instanceof Correspondence correspondence) {
      return Stream.concat(correspondence.operators().stream(), correspondence.vectors().stream())
          .toList();
    } else if (this instanceof Entries entries) {
      return List.of(entries.left());
    }
    return List.of(((Format) this).left());
  }

  /** Whether the stationary state occurs as a whole. */
  default boolean isAboutState() {
    return sides().stream().anyMatch(OperatorExpression::isAboutStationaryState);
  }

  /** The names of all numbers that occur. */
  default Set<String> symbols() {
    Set<String> names = new TreeSet<>();
    sides().forEach(side -> names.addAll(side.symbols()));
    if (this instanceof Entries entries) {
      entries.rows().forEach(row -> row.forEach(entry -> names.addAll(entry.symbols())));
    }
    return names;
  }
}
