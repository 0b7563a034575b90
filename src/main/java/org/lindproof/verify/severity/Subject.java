package org.lindproof.verify.severity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.quantum.Observable;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.FormulaEvaluation;

/**
 * The quantity that a refuted equality speaks of, and what the paper prints for it.
 *
 * @param symbol of the paper
 * @param name of the quantity of the study that the symbol is read as
 * @param printed the other side, over quantities of the study
 * @param assumptions under which that is printed, beyond those of the refuted claim
 */
record Subject(String symbol, String name, Expression printed, List<Assumption> assumptions) {
  Subject {
    assumptions = List.copyOf(assumptions);
  }

  /**
   * The subject of a link of a chain that does not hold: a symbol on one of its sides, or one that
   * the chain equates to a side, or a term of a sum that can be brought to one side.
   *
   * @param link from 0
   */
  static Optional<Subject> of(Statement.Chain chain, int link, ClaimContext context) {
    Expression left = chain.sides().get(link);
    Expression right = chain.sides().get(link + 1);
    return alone(left, right, context)
        .or(() -> alone(right, left, context))
        .or(() -> equated(chain, link, context))
        .or(() -> inSum(left, right, context))
        .or(() -> inSum(right, left, context));
  }

  private static Optional<Subject> alone(Expression side, Expression other, ClaimContext context) {
    if (!(side instanceof Expression.Symbol symbol) || !isKnown(symbol.name(), context)) {
      return Optional.empty();
    }
    Expression printed = context.meanings().resolve(other);
    return Optional.of(
        new Subject(symbol.name(), context.meanings().nameOf(symbol.name()), printed, List.of()));
  }

  /** Whether the symbol stands for a quantity of the state or an abbreviation of the study. */
  private static boolean isKnown(String symbol, ClaimContext context) {
    String name = context.meanings().nameOf(symbol);
    boolean defined = context.meanings().definitions().containsKey(symbol);
    return !defined
        && (isObservable(name, context)
            || context.derivation().algebra().notation().containsKey(name));
  }

  private static boolean isObservable(String name, ClaimContext context) {
    return context.derivation().observables().containsKey(name);
  }

  /** In a = b = c with b = c false: a, if it is the same as b, and c is printed for it. */
  private static Optional<Subject> equated(Statement.Chain chain, int link, ClaimContext context) {
    Expression left = chain.sides().get(link);
    Expression right = chain.sides().get(link + 1);
    for (int i = link - 1; i >= 0 && chain.relations().get(i).isEquality(); i--) {
      if (isSame(chain.sides().get(i), left, context)) {
        return alone(chain.sides().get(i), right, context);
      }
    }
    for (int i = link + 2;
        i < chain.sides().size() && chain.relations().get(i - 1).isEquality();
        i++) {
      if (isSame(chain.sides().get(i), right, context)) {
        return alone(chain.sides().get(i), left, context);
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(Expression one, Expression other, ClaimContext context) {
    FormulaEvaluation evaluation = context.evaluation(context.meanings());
    try {
      return one instanceof Expression.Symbol
          && evaluation.side(one).isIdenticalTo(evaluation.side(other));
    } catch (CannotDecideException | ArithmeticException e) {
      return false;
    }
  }

  /** In s + a = b the subject is s, and b - a is printed for it. */
  private static Optional<Subject> inSum(Expression side, Expression other, ClaimContext context) {
    if (!(side instanceof Expression.Sum sum)) {
      return Optional.empty();
    }
    for (int i = 0; i < sum.terms().size(); i++) {
      Expression term = sum.terms().get(i);
      boolean negative = term instanceof Expression.Negation;
      Expression bare = negative ? term.children().get(0) : term;
      if (bare instanceof Expression.Symbol symbol
          && isObservable(context.meanings().nameOf(symbol.name()), context)) {
        List<Expression> rest = new ArrayList<>(List.of(other));
        for (int k = 0; k < sum.terms().size(); k++) {
          if (k != i) {
            rest.add(new Expression.Negation(sum.terms().get(k)));
          }
        }
        Expression value = Expression.sum(rest);
        return alone(bare, negative ? new Expression.Negation(value) : value, context);
      }
    }
    return Optional.empty();
  }

  /** What the quantity is, if it is one of the state. */
  Optional<Observable.Meaning> meaning(ClaimContext context) {
    return context.derivation().system().observables().stream()
        .filter(observable -> observable.name().equals(name))
        .map(Observable::meaning)
        .findFirst();
  }

  /** How the quantity is called: by the paper's symbol, and by what it is read as. */
  String called() {
    return symbol.equals(name) ? symbol : symbol + " = " + name;
  }
}
