package org.lindproof.verify.judge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.paper.claim.ClaimDetail;
import org.lindproof.paper.claim.ClaimKind;
import org.lindproof.paper.print.PlainPrinter;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.claim.ClaimFormulas;
import org.lindproof.verify.claim.SteadyStateDomain;
import org.lindproof.verify.condition.Definedness;
import org.lindproof.verify.repair.HoldsIf;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Verdict;

/**
 * Holds a proof to the whole domain of a claim. A formula that is not defined somewhere on it, or
 * that speaks of the steady state where there may be several, is not true for all parameters: it is
 * undecided until the claim assumes what is missing.
 */
public record WholeDomain(ClaimContext context) {

  /** The decision, unless it is a proof that does not reach everywhere. */
  public Decision hold(Decision decision, ClaimFormulas formulas) {
    boolean atOnePoint = context.claim().kind() == ClaimKind.EXISTS;
    if (atOnePoint || !(decision.verdict() instanceof Verdict.Proved)) {
      return decision;
    }
    List<String> problems = new ArrayList<>();
    Set<String> missing = new LinkedHashSet<>();
    for (Definedness.Open open : Definedness.open(context.evaluation())) {
      problems.add("not defined where " + open.text() + " = 0, which was not excluded");
      missing.addAll(conditions(open.nonZero()));
    }
    SteadyStateDomain domain = new SteadyStateDomain(context);
    if (speaksOfTheState(formulas) && !domain.isUnique()) {
      problems.add("there may be more than one steady state");
      missing.addAll(conditions(domain.nonZero()));
    }
    if (problems.isEmpty()) {
      return decision;
    }
    return new Decision(
        new Verdict.Undecided(String.join("; ", problems) + remedy(missing)),
        decision.method(),
        decision.evidence());
  }

  private List<String> conditions(List<Polynomial> nonZero) {
    HoldsIf writing = new HoldsIf(context);
    PlainPrinter printer = new PlainPrinter();
    return nonZero.stream()
        .map(polynomial -> printer.print(writing.condition(polynomial, Relation.NOT_EQUAL)))
        .toList();
  }

  private static String remedy(Set<String> missing) {
    return missing.isEmpty()
        ? ""
        : missing.stream()
            .map(condition -> "'" + condition + "'")
            .collect(Collectors.joining(", ", "; proved with assume: [", "]"));
  }

  /** Whether an observable occurs, by itself or in a printed definition that the claim names. */
  private boolean speaksOfTheState(ClaimFormulas formulas) {
    ClaimDetail detail = context.claim().detail();
    if (detail instanceof ClaimDetail.Regime || detail instanceof ClaimDetail.NegativityOf) {
      return false;
    } else if (detail instanceof ClaimDetail.PartialTranspose || formulas.isEmpty()) {
      return true;
    }
    Set<String> names = new LinkedHashSet<>();
    formulas.numbers().forEach(formula -> names.addAll(formula.statement().symbols()));
    formulas.operators().forEach(formula -> names.addAll(formula.statement().symbols()));
    return formulas.operators().stream().anyMatch(formula -> formula.statement().isAboutState())
        || namesObservable(names);
  }

  private boolean namesObservable(Set<String> names) {
    List<String> open = new ArrayList<>(names);
    Set<String> seen = new LinkedHashSet<>(names);
    for (int i = 0; i < open.size(); i++) {
      Expression definition = context.meanings().definitions().get(open.get(i));
      if (definition != null) {
        definition.symbols().stream().filter(seen::add).forEach(open::add);
      }
    }
    return seen.stream()
        .map(context.meanings()::nameOf)
        .anyMatch(context.derivation().observables()::containsKey);
  }
}
