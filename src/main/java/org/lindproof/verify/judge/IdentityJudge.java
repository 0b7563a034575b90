package org.lindproof.verify.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.steady.symja.SymjaEngine;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.claim.CounterexampleSearch;
import org.lindproof.verify.claim.Temperatures;
import org.lindproof.verify.condition.ConditionProof;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.Homogeneity;
import org.lindproof.verify.evaluation.OpenSignException;
import org.lindproof.verify.evaluation.Quantity;
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
 * Decides equalities by normal form: the difference of both sides, with the derived closed forms
 * put in, is zero as an element of the field of rational functions with square roots, or a rational
 * point shows that it is not.
 */
final class IdentityJudge {
  private static final String METHOD = "normal form of the difference";

  private final ClaimContext context;

  IdentityJudge(ClaimContext context) {
    this.context = context;
  }

  /** Judges all links of a chain of equalities; the first that does not hold decides. */
  Decision judge(Statement.Chain chain) {
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < chain.relations().size(); i++) {
      if (!chain.relations().get(i).isEquality()) {
        String problem = "an identity needs '=' but has '" + chain.relations().get(i).plain() + "'";
        return Decision.of(new Verdict.IllFormed(problem), METHOD);
      }
    }
    for (int i = 0; i < chain.relations().size(); i++) {
      Decision link = link(chain.link(i), i > 0);
      evidence.addAll(link.evidence());
      if (!(link.verdict() instanceof Verdict.Proved)) {
        return new Decision(link.verdict(), METHOD, evidence);
      }
    }
    return new Decision(new Verdict.Proved(), METHOD, evidence);
  }

  /**
   * Judges one equality.
   *
   * @param isLeftFixed whether the left side is known to be right, from the link before
   */
  private Decision link(Statement.Chain link, boolean isLeftFixed) {
    List<Side> sides = sides(link.sides());
    if (sides.isEmpty()) {
      return onlyToRefute(link, isLeftFixed);
    }
    Side left = sides.get(0);
    Side right = sides.get(1);
    Optional<SymjaEngine.Finding> symja =
        context
            .symja()
            .equal(
                link,
                context.meanings(),
                context.claim().assumptions(),
                context.domain().sameOccupations());
    Optional<NumericWitness.Tally> tally =
        context.numeric().examine(link, context.meanings(), context.claim().assumptions());
    boolean same = left.isIdenticalTo(right);
    boolean identical = same || isEqualByCases(link, left, right);
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(
        new Evidence(
            Engine.POLYNOMIALS,
            same
                ? "the difference of both sides is the zero element"
                : identical
                    ? "neither side is ever greater than the other"
                    : "the difference of both sides is not the zero element"));
    symja.ifPresent(finding -> evidence.add(evidence(finding)));
    tally.ifPresent(t -> evidence.add(t.evidence()));
    if (identical) {
      boolean contradicted =
          symja.filter(f -> f == SymjaEngine.Finding.NOT_ZERO).isPresent()
              || tally.filter(t -> t.fails() > 0).isPresent();
      Verdict verdict =
          contradicted
              ? new Verdict.Undecided("the engines contradict each other")
              : new Verdict.Proved();
      return new Decision(verdict, METHOD, evidence);
    }
    Failed failed = new Failed(link, isLeftFixed, left, right);
    return new Decision(refute(failed, tally, evidence), METHOD, evidence);
  }

  /** Whether two sides, one of them a maximum, are equal for every sign of what they compare. */
  private boolean isEqualByCases(Statement.Chain link, Side left, Side right) {
    try {
      return left.alternatives().size() + right.alternatives().size() > 2
          && new ConditionProof(context.evaluation()).proves(link);
    } catch (CannotDecideException e) {
      return false; // beyond what can be translated
    }
  }

  /** Both sides; none if a radicand has an open sign, whichever side is looked at first. */
  private List<Side> sides(List<Expression> expressions) {
    try {
      return context.evaluation().sides(expressions);
    } catch (OpenSignException first) {
      try {
        context.evaluation().side(expressions.get(1)); // may know the radicand
        return context.evaluation().sides(expressions);
      } catch (OpenSignException second) {
        return List.of();
      }
    }
  }

  /** Where a root may have no meaning everywhere, a point where it has one can still refute. */
  private Decision onlyToRefute(Statement.Chain link, boolean isLeftFixed) {
    List<Side> sides = context.evaluation().lenient().sides(link.sides());
    if (sides.get(0).isIdenticalTo(sides.get(1))) {
      return Decision.of(
          new Verdict.Undecided("both sides agree, but a radicand is not shown to be non-negative"),
          METHOD);
    }
    Optional<NumericWitness.Tally> tally =
        context.numeric().examine(link, context.meanings(), context.claim().assumptions());
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(
        new Evidence(
            Engine.POLYNOMIALS,
            "the difference of both sides is not the zero element where the roots are real"));
    tally.ifPresent(t -> evidence.add(t.evidence()));
    Failed failed = new Failed(link, isLeftFixed, sides.get(0), sides.get(1));
    return new Decision(refute(failed, tally, evidence), METHOD, evidence);
  }

  private static Evidence evidence(SymjaEngine.Finding finding) {
    return new Evidence(
        Engine.SYMJA,
        switch (finding) {
          case ZERO -> "with its own derivation, the difference vanishes";
          case NOT_ZERO -> "with its own derivation, the difference does not vanish";
          case NO_ANSWER -> "gave no answer in its time";
        });
  }

  /** An equality whose sides have different normal forms. */
  private record Failed(Statement.Chain link, boolean isLeftFixed, Side left, Side right) {}

  private Verdict refute(
      Failed failed, Optional<NumericWitness.Tally> tally, List<Evidence> evidence) {
    Statement.Chain link = failed.link();
    Side left = failed.left();
    Side right = failed.right();
    if (context.temperatures().matter(link, List.of(left, right))) {
      return context
          .temperatures()
          .counterexample(link, List.of(left, right))
          .map(point -> refuted(failed, point, evidence))
          .orElseGet(() -> Temperatures.open(tally));
    }
    CounterexampleSearch search = new CounterexampleSearch(context, link);
    Optional<Map<String, Rational>> point =
        search.find(
            Side.variables(List.of(left, right)),
            candidate -> !left.at(candidate).equalTo(right.at(candidate)));
    if (point.isEmpty()) {
      return new Verdict.Undecided("the normal forms differ but no point shows it");
    }
    evidence.addAll(search.evidence(point.get()));
    Optional<Verdict> doubt = context.doubt(link, point.get(), tally);
    if (doubt.isPresent()) {
      return doubt.get();
    }
    Counterexample counterexample =
        new Counterexample(
            context.complete(point.get()),
            List.of(
                "left side = " + left.at(point.get()), "right side = " + right.at(point.get())));
    units(left, right).ifPresent(evidence::add);
    return refuted(failed, counterexample, evidence);
  }

  private Verdict refuted(Failed failed, Counterexample point, List<Evidence> evidence) {
    FoundRepairs repairs = new RepairSearch(context, failed.link(), failed.isLeftFixed()).find();
    evidence.addAll(repairs.evidence());
    return new Verdict.Refuted(point, holdsIf(failed.left(), failed.right()), repairs.best());
  }

  private List<Statement.Chain> holdsIf(Side left, Side right) {
    if (left.alternatives().size() != 1 || right.alternatives().size() != 1) {
      return List.of();
    }
    try {
      Quantity difference = left.alternatives().get(0).minus(right.alternatives().get(0));
      return new HoldsIf(context).differenceVanishes(difference);
    } catch (CannotDecideException | ArithmeticException e) {
      return List.of(); // the refutation stands without them
    }
  }

  /** Says so if both sides scale differently with all energies and rates. */
  private Optional<Evidence> units(Side left, Side right) {
    Homogeneity homogeneity = Homogeneity.of(context.derivation().system());
    Optional<Rational> a = homogeneity.degree(left);
    Optional<Rational> b = homogeneity.degree(right);
    if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
      return Optional.empty();
    }
    return Optional.of(
        new Evidence(
            Engine.POLYNOMIALS,
            "the units differ: the left side scales with power %s of all energies and rates, the right"
                    .formatted(a.get())
                + " side with power %s".formatted(b.get())));
  }
}
