package org.lindproof.algebra.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** A printed formula that can be true or false. */
public sealed interface Statement {

  /**
   * Sides joined by relations, {@code a = b > c}.
   *
   * @param sides at least two
   * @param relations one fewer than sides
   */
  record Chain(List<Expression> sides, List<Relation> relations) implements Statement {
    public Chain {
      sides = List.copyOf(sides);
      relations = List.copyOf(relations);
      if (sides.size() < 2 || relations.size() != sides.size() - 1) {
        throw new IllegalArgumentException(
            sides.size() + " sides cannot be joined by " + relations.size() + " relations");
      }
    }

    /** {@code difference relation 0}, with the negative terms on the right side. */
    public static Chain ofDifference(Expression difference, Relation relation) {
      List<Expression> left = new ArrayList<>();
      List<Expression> right = new ArrayList<>();
      List<Expression> terms =
          difference instanceof Expression.Sum sum ? sum.terms() : List.of(difference);
      for (Expression term : terms) {
        if (term instanceof Expression.Negation negation) {
          right.add(negation.argument());
        } else {
          left.add(term);
        }
      }
      return new Chain(List.of(Expression.sum(left), Expression.sum(right)), List.of(relation));
    }

    /** The two sides around relation number {@code index} (from 0). */
    public Chain link(int index) {
      return new Chain(sides.subList(index, index + 2), relations.subList(index, index + 1));
    }
  }

  /** {@code left} holds if and only if {@code right} holds. */
  record Equivalence(Statement left, Statement right) implements Statement {}

  /** If {@code left} holds, {@code right} holds. */
  record Implication(Statement left, Statement right) implements Statement {}

  /** The statements that this one is made of; none for a chain. */
  default List<Statement> parts() {
    if (this instanceof Equivalence equivalence) {
      return List.of(equivalence.left(), equivalence.right());
    } else if (this instanceof Implication implication) {
      return List.of(implication.left(), implication.right());
    }
    return List.of();
  }

  /**
   * The same statement made of others; a chain is what it is.
   *
   * @param parts as many as {@link #parts()} has
   */
  default Statement withParts(List<Statement> parts) {
    if (parts.size() != parts().size()) {
      throw new IllegalArgumentException(
          "needs " + parts().size() + " statements, got " + parts.size());
    }
    if (this instanceof Equivalence) {
      return new Equivalence(parts.get(0), parts.get(1));
    } else if (this instanceof Implication) {
      return new Implication(parts.get(0), parts.get(1));
    }
    return this;
  }

  /** The same statement with every side changed. */
  default Statement mapSides(UnaryOperator<Expression> change) {
    if (this instanceof Chain chain) {
      return new Chain(chain.sides().stream().map(change).toList(), chain.relations());
    }
    return withParts(parts().stream().map(part -> part.mapSides(change)).toList());
  }

  /** The names of all symbols that occur. */
  default Set<String> symbols() {
    Set<String> names = new TreeSet<>();
    if (this instanceof Chain chain) {
      chain.sides().forEach(side -> names.addAll(side.symbols()));
    }
    parts().forEach(part -> names.addAll(part.symbols()));
    return names;
  }
}
