package org.lindproof.cas;

import java.util.List;
import org.lindproof.algebra.expression.Expression;

/** What the session computes with: expressions, lists of terms, rules, function applications. */
public sealed interface CasTerm
    permits CasTerm.Scalar,
        CasTerm.Vector,
        CasMatrix,
        CasTerm.Rule,
        CasTerm.Equation,
        CasTerm.Application {

  /** A number-valued expression. */
  record Scalar(Expression expression) implements CasTerm {}

  /** A list of terms; of scalars, a vector. */
  record Vector(List<CasTerm> entries) implements CasTerm {
    public Vector {
      entries = List.copyOf(entries);
    }
  }

  /** {@code symbol -> replacement}. */
  record Rule(String symbol, Expression replacement) implements CasTerm {}

  /** {@code left == right}, unevaluated; for {@link CasFunction#SOLVE}. */
  record Equation(Expression left, Expression right) implements CasTerm {}

  /**
   * A function of the whitelist on its arguments.
   *
   * <p>Throws {@link IllegalArgumentException} if the function does not take that many.
   */
  record Application(CasFunction function, List<CasTerm> arguments) implements CasTerm {
    public Application {
      arguments = List.copyOf(arguments);
      if (!function.takes(arguments.size())) {
        throw new IllegalArgumentException(
            function + " does not take " + arguments.size() + " arguments");
      }
    }
  }

  /** The expression as a term. */
  static CasTerm of(Expression expression) {
    return new Scalar(expression);
  }

  /** The function applied to the arguments. */
  static CasTerm apply(CasFunction function, CasTerm... arguments) {
    return new Application(function, List.of(arguments));
  }
}
