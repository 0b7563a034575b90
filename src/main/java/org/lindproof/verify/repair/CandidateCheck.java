package org.lindproof.verify.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.claim.SteadyStateDomain;
import org.lindproof.verify.condition.ConditionProof;
import org.lindproof.verify.condition.Definedness;
import org.lindproof.verify.condition.ExactTruth;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.FormulaEvaluation;
import org.lindproof.verify.evaluation.Side;
import org.lindproof.verify.witness.FreeSymbols;
import org.lindproof.verify.witness.NumericWitness.Glance;

/**
 * Whether a candidate is true: floating point and exact points discard most of the false ones, and
 * only an exact proof on the whole domain accepts one.
 */
final class CandidateCheck {
  private static final int POINTS = 200;

  private final ClaimContext context;
  private final FreeSymbols free;
  private final boolean isSeen;
  private final boolean isUnique;
  private final List<Map<String, Rational>> points = new ArrayList<>();

  /**
   * A check of the near misses of a refuted statement.
   *
   * @param complex symbols that are not real
   */
  CandidateCheck(ClaimContext context, Statement refuted, Set<String> complex) {
    this.context = context;
    this.free = new FreeSymbols(complex, context.seed());
    this.isSeen =
        context
            .numeric()
            .examine(refuted, context.meanings(), context.claim().assumptions())
            .isPresent();
    this.isUnique = new SteadyStateDomain(context).isUnique();
  }

  /** Whether floating point leaves it open that the candidate is true. */
  boolean mayHold(Candidate candidate) {
    Glance glance =
        context
            .numeric()
            .glance(candidate.statement(), candidate.meanings(), context.claim().assumptions());
    return glance == Glance.HOLDS || (glance == Glance.UNSEEN && !isSeen);
  }

  /** Whether the candidate is proved: true and defined on the whole domain. */
  boolean isProved(Candidate candidate) {
    if (saysNothing(candidate)) {
      return false;
    }
    Statement statement = candidate.statement();
    if (!isUnique && speaksOfTheState(candidate)) {
      return false; // the derived state may be one of several
    }
    try {
      FormulaEvaluation evaluation = context.evaluation(candidate.meanings());
      boolean proved =
          isIdentity(statement)
              ? isIdentical((Statement.Chain) statement, evaluation)
              : holdsAtPoints(statement, evaluation) && isProvedByConditions(statement, evaluation);
      return proved && Definedness.open(evaluation).isEmpty();
    } catch (CannotDecideException | ArithmeticException e) {
      return false; // beyond exact arithmetic: no repair
    }
  }

  /** Whether an observable may occur: none does where only parameters and abbreviations do. */
  private boolean speaksOfTheState(Candidate candidate) {
    Set<String> known = context.derivation().algebra().notation().keySet();
    return candidate.statement().symbols().stream()
        .anyMatch(name -> !known.contains(name) && !context.domain().ring().contains(name));
  }

  /** Whether an equality would hold whatever its symbols stood for. */
  private boolean saysNothing(Candidate candidate) {
    Statement resolved = candidate.meanings().resolve(candidate.statement());
    return isIdentity(resolved)
        && !context.domain().ring().variables().containsAll(resolved.symbols())
        && free.isTautology((Statement.Chain) resolved);
  }

  private static boolean isIdentity(Statement statement) {
    return statement instanceof Statement.Chain chain
        && chain.relations().stream().allMatch(Relation::isEquality);
  }

  private static boolean isIdentical(Statement.Chain chain, FormulaEvaluation evaluation) {
    List<Side> sides = sides(chain.sides(), evaluation);
    return sides.stream().allMatch(side -> side.isIdenticalTo(sides.get(0)));
  }

  /** All sides; one may know the radicands of another. */
  private static List<Side> sides(List<Expression> expressions, FormulaEvaluation evaluation) {
    try {
      return evaluation.sides(expressions);
    } catch (CannotDecideException e) {
      evaluation.side(expressions.get(expressions.size() - 1));
      return evaluation.sides(expressions);
    }
  }

  private boolean holdsAtPoints(Statement statement, FormulaEvaluation evaluation) {
    for (Map<String, Rational> point : points(statement, evaluation)) {
      ExactTruth truth = new ExactTruth(evaluation, point);
      if (!truth.seemsToHold(statement) && !truth.holds(statement)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Points of the domain; what is false is mostly seen at one of them. None where temperatures
   * matter: a point of the occupations need not belong to any.
   */
  private List<Map<String, Rational>> points(Statement statement, FormulaEvaluation evaluation) {
    List<Side> sides = new ArrayList<>();
    collect(statement, evaluation, sides);
    if (context.temperatures().matter(statement, sides)) {
      return List.of();
    }
    if (points.isEmpty()) {
      context
          .search(Side.variables(sides))
          .find(
              point -> {
                points.add(point);
                return points.size() >= POINTS;
              });
    }
    Set<String> needed = Side.variables(sides);
    return points.stream().filter(point -> point.keySet().containsAll(needed)).toList();
  }

  private static void collect(Statement statement, FormulaEvaluation evaluation, List<Side> sides) {
    statement.parts().forEach(part -> collect(part, evaluation, sides));
    if (statement instanceof Statement.Chain chain) {
      sides.addAll(sides(chain.sides(), evaluation));
    }
  }

  private static boolean isProvedByConditions(Statement statement, FormulaEvaluation evaluation) {
    ConditionProof proof = new ConditionProof(evaluation);
    return proof.proves(statement) && proof.isInformative(statement);
  }
}
