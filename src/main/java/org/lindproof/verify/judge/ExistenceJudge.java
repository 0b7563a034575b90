package org.lindproof.verify.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.condition.Condition;
import org.lindproof.verify.condition.ExactTruth;
import org.lindproof.verify.condition.SignTable;
import org.lindproof.verify.condition.StatementConditions;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.Side;
import org.lindproof.verify.verdict.Counterexample;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;

/**
 * Decides whether a statement holds anywhere on the domain: an exact rational point where it does
 * proves it; it is refuted where it fails for every combination of signs that the domain leaves
 * open.
 */
final class ExistenceJudge {
  private static final String METHOD = "an exact point, or signs of irreducible polynomials";

  private final ClaimContext context;
  private final StatementConditions conditions;

  ExistenceJudge(ClaimContext context) {
    this.context = context;
    this.conditions = new StatementConditions(context.evaluation());
  }

  Decision judge(Statement statement) {
    conditions.requireRealOrders(statement);
    conditions.recordSides(statement);
    List<Side> sides = conditions.sides();
    if (failsEverywhere(statement)) {
      return nowhere(statement, sides);
    }
    Optional<Counterexample> witness =
        context.temperatures().matter(statement, sides)
            ? context.temperatures().point(statement, sides, true)
            : exact(statement, sides);
    if (witness.isEmpty()) {
      return Decision.of(
          new Verdict.Undecided("no point was found at which it holds, and no proof of none"),
          METHOD);
    }
    Optional<String> loose = context.looseThermalSymbol(witness.get().point());
    if (loose.isPresent()) {
      throw new CannotDecideException(
          "holds where %s does not belong to the rates of its bath; assume 'thermal rates'"
              .formatted(loose.get()));
    }
    return new Decision(new Verdict.Proved(), METHOD, evidence(witness.get(), statement));
  }

  /** Whether it fails for every combination of signs that the domain leaves open. */
  private boolean failsEverywhere(Statement statement) {
    try {
      Condition condition = conditions.of(statement);
      return SignTable.of(condition.polynomials(), context.domain().prover())
          .filter(table -> conditions.poles().isEmpty()) // where one vanishes it might hold
          .filter(table -> table.failures(condition).size() == table.rows().size())
          .isPresent();
    } catch (CannotDecideException e) {
      return false; // a point can still prove it
    }
  }

  private Optional<Counterexample> exact(Statement statement, List<Side> sides) {
    return context
        .search(Side.variables(sides))
        .find(point -> new ExactTruth(context.evaluation(), point).holds(statement))
        .map(
            point ->
                new Counterexample(
                    context.complete(point),
                    new ExactTruth(context.evaluation(), point).values(statement)));
  }

  private List<Evidence> evidence(Counterexample witness, Statement statement) {
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(
        new Evidence(
            Engine.POLYNOMIALS,
            "holds at "
                + text(witness.point())
                + ", where "
                + String.join(", ", witness.values())));
    if (context.holdsNumerically(witness.point(), statement)) {
      evidence.add(new Evidence(Engine.NUMERIC, "holds there in floating point, too"));
    }
    return evidence;
  }

  private static String text(Map<String, Rational> point) {
    return new TreeMap<>(point)
        .entrySet().stream()
            .map(entry -> entry.getKey() + " = " + entry.getValue())
            .collect(Collectors.joining(", "));
  }

  private Decision nowhere(Statement statement, List<Side> sides) {
    Map<String, Rational> any =
        context
            .search(Side.variables(sides))
            .find(point -> true)
            .orElseThrow(() -> new CannotDecideException("no point of the domain was found"));
    Counterexample point =
        new Counterexample(
            context.complete(any), new ExactTruth(context.evaluation(), any).values(statement));
    return Decision.of(
        new Verdict.Refuted(point, List.of(), Optional.empty()),
        METHOD,
        new Evidence(
            Engine.POLYNOMIALS,
            "fails for every combination of signs on the domain; the point given is one of all"));
  }
}
