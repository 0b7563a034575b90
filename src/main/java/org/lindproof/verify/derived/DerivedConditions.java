package org.lindproof.verify.derived;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Phrase;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.paper.print.PlainPrinter;
import org.lindproof.quantum.Observable;
import org.lindproof.steady.step.WrittenSpectrum;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.condition.Condition;
import org.lindproof.verify.condition.SignTable;
import org.lindproof.verify.condition.StatementConditions;
import org.lindproof.verify.evaluation.CannotDecideException;

/**
 * What the sides of an equivalence come down to: the signs of one or two polynomials, a long one
 * written as a difference of quantities that it is a multiple of.
 */
public final class DerivedConditions {
  private static final int LONGEST = 20;

  private final ClaimContext context;

  /** left > right, with the difference left - right. */
  private record Named(Statement.Chain statement, RationalFunction difference) {}

  public DerivedConditions(ClaimContext context) {
    this.context = context;
  }

  /** When the partial transposes of the study have negative eigenvalues. */
  private List<Named> named() {
    List<Named> named = new ArrayList<>();
    Optional<ComplexMatrix> state = context.derivation().state();
    if (state.isEmpty()) {
      return named;
    }
    Set<String> sites = new LinkedHashSet<>();
    for (Observable observable : context.derivation().system().namedObservables()) {
      if (observable.meaning() instanceof Observable.Negativity negativity) {
        sites.add(negativity.site());
      }
    }
    for (String site : sites) {
      WrittenSpectrum.of(context.derivation().system(), context.compact(), state.get(), site)
          .conditions()
          .forEach(
              c -> named.add(new Named(c.statement(), context.domain().restrict(c.difference()))));
    }
    return named;
  }

  /** For each side that comes down to something short: what it holds if and only if. */
  public List<Phrase> of(Statement statement, StatementConditions conditions) {
    if (!(statement instanceof Statement.Equivalence equivalence)) {
      return List.of();
    }
    try {
      return of(equivalence, conditions);
    } catch (CannotDecideException | ArithmeticException e) {
      return List.of(); // beyond exact arithmetic: nothing to show
    }
  }

  private List<Phrase> of(Statement.Equivalence statement, StatementConditions conditions) {
    List<Polynomial> polynomials = conditions.of(statement).polynomials();
    Optional<SignTable> table = SignTable.of(polynomials, context.domain().prover());
    List<Phrase> phrases = new ArrayList<>();
    for (Statement side : List.of(statement.left(), statement.right())) {
      table
          .flatMap(t -> literals(conditions.of(side), polynomials, t))
          .flatMap(this::written)
          .filter(meaning -> !meaning.equals(Phrase.of("").and(side)))
          .ifPresent(
              meaning -> phrases.add(Phrase.of("").and(side).and(" if and only if ").and(meaning)));
    }
    return phrases;
  }

  /** The polynomial has the sign (-1, 0, 1). */
  private record Literal(Polynomial polynomial, int sign) {

    Condition condition() {
      return new Condition.SignIs(polynomial, Set.of(sign));
    }
  }

  /** One sign, or two together, that a condition is equivalent to in all rows. */
  private static Optional<List<Literal>> literals(
      Condition condition, List<Polynomial> polynomials, SignTable table) {
    List<Literal> all = new ArrayList<>();
    for (Polynomial polynomial : polynomials) {
      for (int sign : new int[] {1, -1, 0}) {
        all.add(new Literal(polynomial, sign));
      }
    }
    for (Literal one : all) {
      if (same(condition, one.condition(), table)) {
        return Optional.of(List.of(one));
      }
    }
    for (Literal one : all) {
      for (Literal other : all) {
        Condition both = Condition.all(one.condition(), other.condition());
        if (!one.polynomial().equals(other.polynomial()) && same(condition, both, table)) {
          return Optional.of(List.of(one, other));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean same(Condition left, Condition right, SignTable table) {
    return table.failures(Condition.iff(left, right)).isEmpty();
  }

  private Optional<Phrase> written(List<Literal> literals) {
    List<Phrase> phrases = new ArrayList<>();
    for (Literal literal : literals) {
      Optional<Statement.Chain> statement = written(literal);
      if (statement.isEmpty()) {
        return Optional.empty();
      }
      phrases.add(Phrase.of("").and(statement.get()));
    }
    return Optional.of(Phrase.list(phrases));
  }

  private Optional<Statement.Chain> written(Literal literal) {
    Relation relation = literal.sign() == 0 ? Relation.EQUAL : Relation.GREATER;
    if (literal.polynomial().size() <= LONGEST) {
      Polynomial signed = literal.sign() < 0 ? literal.polynomial().negate() : literal.polynomial();
      return Optional.of(Statement.Chain.ofDifference(context.compact().of(signed), relation));
    }
    for (Named candidate : named()) {
      Optional<RationalFunction> factor = factor(candidate, literal.polynomial());
      if (factor.isPresent()) {
        boolean positive = context.domain().prover().sign(factor.get()) == Sign.POSITIVE;
        List<Expression> sides = new ArrayList<>(candidate.statement().sides());
        if (literal.sign() < 0 == positive) {
          Collections.reverse(sides);
        }
        return Optional.of(new Statement.Chain(sides, List.of(relation)));
      }
    }
    return Optional.empty();
  }

  /** difference / polynomial, if that has a known sign. */
  private Optional<RationalFunction> factor(Named candidate, Polynomial polynomial) {
    Polynomial numerator = candidate.difference().numerator();
    if (numerator.dividedExactlyBy(polynomial).isEmpty()) {
      return Optional.empty();
    }
    RationalFunction factor = candidate.difference().dividedBy(RationalFunction.of(polynomial));
    Sign sign = context.domain().prover().sign(factor);
    return sign == Sign.POSITIVE || sign == Sign.NEGATIVE ? Optional.of(factor) : Optional.empty();
  }

  /**
   * A polynomial in words: its short form, or the difference that it is a multiple of, with the
   * factor between them.
   */
  public String describe(Polynomial polynomial) {
    PlainPrinter plain = new PlainPrinter();
    if (polynomial.size() <= LONGEST) {
      return plain.print(context.compact().of(polynomial));
    }
    String size =
        "an irreducible polynomial of degree %d with %d terms"
            .formatted(polynomial.degree(), polynomial.size());
    for (Named candidate : named()) {
      Optional<RationalFunction> factor = factor(candidate, polynomial);
      if (factor.isPresent()) {
        Expression difference =
            new Expression.Sum(
                List.of(
                    candidate.statement().sides().get(0),
                    new Expression.Negation(candidate.statement().sides().get(1))));
        Sign sign = context.domain().prover().sign(factor.get());
        return "%s, which is %s times %s (this factor is %s on the domain)"
            .formatted(
                plain.print(difference),
                plain.print(context.compact().of(factor.get())),
                size,
                sign == Sign.POSITIVE ? "positive" : "negative");
      }
    }
    return size;
  }
}
