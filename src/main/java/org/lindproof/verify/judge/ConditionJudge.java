package org.lindproof.verify.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.algebra.sign.SignLink;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.claim.CounterexampleSearch;
import org.lindproof.verify.claim.Temperatures;
import org.lindproof.verify.condition.Condition;
import org.lindproof.verify.condition.Definedness;
import org.lindproof.verify.condition.ExactTruth;
import org.lindproof.verify.condition.SignTable;
import org.lindproof.verify.condition.StatementConditions;
import org.lindproof.verify.derived.DerivedConditions;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.Side;
import org.lindproof.verify.repair.FoundRepairs;
import org.lindproof.verify.repair.HoldsIf;
import org.lindproof.verify.repair.RepairSearch;
import org.lindproof.verify.verdict.Counterexample;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;
import org.lindproof.verify.witness.NumericWitness;

/**
 * Decides order relations and equivalences: both statements become conditions on the signs of
 * irreducible polynomials; what holds for every combination of signs that the domain leaves open is
 * proved, and a combination in which it fails is refuted by a point of the domain.
 */
public final class ConditionJudge {
  private static final String METHOD = "signs of irreducible polynomials";

  private final ClaimContext context;
  private final boolean isMended; // whether a refutation says what would mend it
  private final StatementConditions conditions;
  private final DerivedConditions derived;

  ConditionJudge(ClaimContext context) {
    this(context, true);
  }

  private ConditionJudge(ClaimContext context, boolean isMended) {
    this.context = context;
    this.isMended = isMended;
    this.conditions = new StatementConditions(context.evaluation());
    this.derived = new DerivedConditions(context);
  }

  /** Whether a statement holds on the domain of a context; repairs and conditions are left out. */
  public static Verdict truth(Statement statement, ClaimContext context) {
    return new ConditionJudge(context, false).decide(statement).verdict();
  }

  Decision judge(Statement statement) {
    Decision decision = decide(statement);
    return decision.showing(derived.of(statement, conditions));
  }

  private Decision decide(Statement statement) {
    Optional<NumericWitness.Tally> tally =
        context.numeric().examine(statement, context.meanings(), context.claim().assumptions());
    conditions.requireRealOrders(statement);
    if (tally.filter(t -> t.fails() > 0).isPresent()) {
      Optional<Decision> refuted = refuteByPoint(statement, tally);
      if (refuted.isPresent()) {
        return refuted.get();
      }
    }
    Condition condition = conditions.of(statement);
    List<Polynomial> polynomials = condition.polynomials();
    SignTable table =
        SignTable.of(polynomials, context.domain().prover())
            .orElseThrow(() -> new CannotDecideException("too many polynomials of open sign"));
    List<Evidence> evidence = new ArrayList<>();
    boolean proved = table.failures(condition).isEmpty();
    evidence.add(new Evidence(Engine.POLYNOMIALS, finding(polynomials, proved)));
    tally.ifPresent(t -> evidence.add(evidence(t)));
    if (proved) {
      return new Decision(proved(tally), METHOD, evidence);
    }
    Verdict verdict = refute(statement, condition, table, tally, evidence);
    return new Decision(verdict, METHOD, evidence);
  }

  /** Proved, unless floating point or a pole of what the proof works with says otherwise. */
  private Verdict proved(Optional<NumericWitness.Tally> tally) {
    boolean defined = Definedness.open(context.evaluation()).isEmpty();
    if (tally.filter(t -> t.fails() > 0).isPresent()) {
      return new Verdict.Undecided("the engines contradict each other");
    } else if (defined && !conditions.poles().isEmpty()) {
      return new Verdict.Undecided(
          conditions.poles().stream()
              .map(derived::describe)
              .collect(Collectors.joining(" = 0 or ", "not decided where ", " = 0")));
    }
    return new Verdict.Proved();
  }

  private String finding(List<Polynomial> polynomials, boolean proved) {
    if (polynomials.isEmpty()) {
      return proved ? "every factor has a known sign on the domain" : "false for known signs";
    }
    List<String> names = polynomials.stream().map(derived::describe).toList();
    return (proved ? "holds for every sign of " : "depends on the sign of ")
        + String.join(" and of ", names);
  }

  private static Evidence evidence(NumericWitness.Tally tally) {
    return new Evidence(
        Engine.NUMERIC,
        "holds at %d random points, fails at %d, too close to tell at %d"
            .formatted(tally.holds(), tally.fails(), tally.unclear()));
  }

  /** Looks for an exact counterexample straight away where the numeric route saw failures. */
  private Optional<Decision> refuteByPoint(
      Statement statement, Optional<NumericWitness.Tally> tally) {
    conditions.recordSides(statement);
    if (context.temperatures().matter(statement, conditions.sides())) {
      return context
          .temperatures()
          .counterexample(statement, conditions.sides())
          .map(point -> enclosed(statement, point, tally));
    }
    CounterexampleSearch search = new CounterexampleSearch(context, statement);
    Optional<Map<String, Rational>> point =
        search.find(Side.variables(conditions.sides()), candidate -> fails(statement, candidate));
    return point.map(
        found -> {
          Evidence exact =
              new Evidence(Engine.POLYNOMIALS, "fails at a rational point, evaluated exactly");
          List<Evidence> evidence = new ArrayList<>(List.of(exact));
          tally.ifPresent(t -> evidence.add(evidence(t)));
          Optional<Verdict> doubt = context.doubt(statement, found, tally);
          if (doubt.isPresent()) {
            return new Decision(doubt.get(), METHOD, evidence);
          }
          evidence.addAll(search.evidence(found));
          Counterexample shown = counterexample(statement, found);
          return new Decision(
              refuted(statement, shown, conditions(statement), evidence), METHOD, evidence);
        });
  }

  private Decision enclosed(
      Statement statement, Counterexample point, Optional<NumericWitness.Tally> tally) {
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(
        new Evidence(
            Engine.POLYNOMIALS,
            "fails at rational temperatures, where the occupations are enclosed in intervals"));
    tally.ifPresent(t -> evidence.add(evidence(t)));
    return new Decision(
        refuted(statement, point, conditions(statement), evidence), METHOD, evidence);
  }

  private boolean fails(Statement statement, Map<String, Rational> candidate) {
    ExactTruth truth = new ExactTruth(context.evaluation(), candidate);
    return !truth.seemsToHold(statement) && !truth.holds(statement);
  }

  private Counterexample counterexample(Statement statement, Map<String, Rational> point) {
    ExactTruth truth = new ExactTruth(context.evaluation(), point);
    return new Counterexample(context.complete(point), truth.values(statement));
  }

  private List<Statement.Chain> conditions(Statement statement) {
    try {
      Condition condition = conditions.of(statement);
      return SignTable.of(condition.polynomials(), context.domain().prover())
          .map(table -> holdsIf(statement, condition, table))
          .orElse(List.of());
    } catch (CannotDecideException | ArithmeticException e) {
      return List.of(); // the refutation stands without them
    }
  }

  private Verdict refute(
      Statement statement,
      Condition condition,
      SignTable table,
      Optional<NumericWitness.Tally> tally,
      List<Evidence> evidence) {
    Set<String> variables = Side.variables(conditions.sides());
    condition.polynomials().forEach(p -> variables.addAll(p.variables()));
    if (context.temperatures().matter(statement, conditions.sides())) {
      return context
          .temperatures()
          .counterexample(statement, conditions.sides())
          .map(point -> refuted(statement, point, holdsIf(statement, condition, table), evidence))
          .orElseGet(() -> Temperatures.open(tally));
    }
    CounterexampleSearch search = new CounterexampleSearch(context, statement);
    Predicate<Map<String, Rational>> fails =
        candidate ->
            !condition.holds(p -> p.evaluate(candidate).signum())
                && !new ExactTruth(context.evaluation(), candidate).holds(statement);
    List<Map<Polynomial, Integer>> rows = table.failures(condition);
    Optional<Map<String, Rational>> simple =
        rows.stream().allMatch(row -> row.containsValue(0))
            ? Optional.empty() // only where something vanishes: hardly among simple numbers
            : search.find(variables, fails);
    Optional<Map<String, Rational>> point =
        simple.isPresent() ? simple : search.findAlong(variables, suspects(rows), fails);
    if (point.isEmpty()) {
      return new Verdict.Undecided("not proved, and no rational point was found at which it fails");
    }
    evidence.addAll(search.evidence(point.get()));
    return context
        .doubt(statement, point.get(), tally)
        .orElseGet(
            () ->
                refuted(
                    statement,
                    counterexample(statement, point.get()),
                    holdsIf(statement, condition, table),
                    evidence));
  }

  private Verdict refuted(
      Statement statement,
      Counterexample point,
      List<Statement.Chain> holdsIf,
      List<Evidence> evidence) {
    if (!isMended) {
      return new Verdict.Refuted(point, List.of(), Optional.empty());
    }
    FoundRepairs repairs = new RepairSearch(context, statement, false).find();
    evidence.addAll(repairs.evidence());
    return new Verdict.Refuted(point, holdsIf, repairs.best());
  }

  /** The polynomials that vanish in some of the rows, or all if none does. */
  private static List<Polynomial> suspects(List<Map<Polynomial, Integer>> rows) {
    List<Polynomial> all = rows.stream().flatMap(row -> row.keySet().stream()).distinct().toList();
    List<Polynomial> vanishing =
        all.stream().filter(p -> rows.stream().anyMatch(row -> row.get(p) == 0)).toList();
    return vanishing.isEmpty() ? all : vanishing;
  }

  /** Signs of one polynomial under which the claim holds without becoming trivial. */
  private List<Statement.Chain> holdsIf(Statement statement, Condition condition, SignTable table) {
    List<Statement.Chain> found = new ArrayList<>();
    if (!conditions.poles().isEmpty() || !Definedness.open(context.evaluation()).isEmpty()) {
      return found; // it may not hold where something vanishes
    }
    for (Polynomial polynomial : condition.polynomials()) {
      for (int sign : new int[] {1, -1, 0}) {
        SignTable restricted = table.where(polynomial, sign);
        if (!restricted.rows().isEmpty()
            && restricted.failures(condition).isEmpty()
            && !isTrivial(statement, restricted)) {
          Relation relation = sign == 0 ? Relation.EQUAL : Relation.GREATER;
          Polynomial signed = sign < 0 ? polynomial.negate() : polynomial;
          found.add(new HoldsIf(context).condition(inTemperatures(signed, statement), relation));
        }
      }
    }
    return found;
  }

  /** Where temperatures occur, the polynomial in them that has the same sign. */
  private Polynomial inTemperatures(Polynomial polynomial, Statement statement) {
    if (context.temperatures().matter(statement, conditions.sides())) {
      for (SignLink link : context.domain().prover().domain().links()) {
        int factor = SignLink.proportion(polynomial, link.left());
        if (factor != 0) {
          return factor > 0 ? link.right() : link.right().negate();
        }
      }
    }
    return polynomial;
  }

  private boolean isTrivial(Statement statement, SignTable table) {
    return statement.parts().stream().anyMatch(part -> table.isConstant(conditions.of(part)));
  }
}
