package org.lindproof.paper.figure;

import java.util.List;
import org.lindproof.algebra.expression.Expression;

/** Where something special happens to a quantity along the horizontal axis. */
public sealed interface Locus {

  Expression quantity();

  /** Two quantities are equal. */
  record Equal(Expression left, Expression right) implements Locus {
    @Override
    public Expression quantity() {
      return new Expression.Sum(List.of(left, new Expression.Negation(right)));
    }
  }

  /** A quantity that is a positive part, such as a negativity, begins to be positive. */
  record Edge(Expression quantity) implements Locus {}

  /** The quantity has a local maximum. */
  record Maximum(Expression quantity) implements Locus {}
}
