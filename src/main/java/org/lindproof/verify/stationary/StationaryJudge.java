package org.lindproof.verify.stationary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.steady.heisenberg.Multiplier;
import org.lindproof.steady.heisenberg.MultiplierSearch;
import org.lindproof.steady.heisenberg.PointExpectations;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.verdict.Counterexample;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;
import org.lindproof.verify.witness.NumericWitness;

/**
 * Decides equalities between quantities that are linear in the state, for a study without closed
 * forms. The difference of both sides is Tr[A rho]; it vanishes in every steady state if A =
 * L^dagger(X) for some X, which is then the certificate. A rational point at which the steady state
 * is solved exactly refutes.
 */
public final class StationaryJudge {
  private static final String METHOD = "multiplier of the master equation";
  private static final String POINT = "exact steady state at a rational point";

  private final ClaimContext context;

  public StationaryJudge(ClaimContext context) {
    this.context = context;
  }

  /** Judges all links of a chain of equalities; the first that does not hold decides. */
  public Decision judge(Statement.Chain chain) {
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < chain.relations().size(); i++) {
      Relation relation = chain.relations().get(i);
      if (!relation.isEquality()) {
        String problem = "an identity needs '=' but has '" + relation.plain() + "'";
        return Decision.of(new Verdict.IllFormed(problem), METHOD);
      }
      Decision link = link(chain.link(i));
      evidence.addAll(link.evidence());
      if (!(link.verdict() instanceof Verdict.Proved)) {
        return new Decision(link.verdict(), link.method(), evidence);
      }
    }
    return new Decision(new Verdict.Proved(), METHOD, evidence);
  }

  private Decision link(Statement.Chain link) {
    FunctionalEvaluation functionals =
        new FunctionalEvaluation(context.derivation(), context.meanings());
    Functional left = functionals.of(link.sides().get(0));
    Functional right = functionals.of(link.sides().get(1));
    ComplexMatrix difference = left.plus(right.negate()).homogeneous();
    Optional<NumericWitness.Tally> tally =
        context.numeric().examine(link, context.meanings(), context.claim().assumptions());
    List<Evidence> evidence = new ArrayList<>();
    tally.ifPresent(t -> evidence.add(t.evidence()));
    Optional<Multiplier> multiplier =
        new MultiplierSearch(context.derivation().system(), context.derivation().generator())
            .find(difference);
    if (multiplier.isPresent()) {
      evidence.add(0, certificate(multiplier.get()));
      boolean contradicted = tally.filter(t -> t.fails() > 0).isPresent();
      Verdict verdict =
          contradicted
              ? new Verdict.Undecided("the engines contradict each other")
              : new Verdict.Proved();
      return new Decision(verdict, METHOD, evidence);
    }
    return refute(link, left, right, evidence);
  }

  private static Evidence certificate(Multiplier multiplier) {
    if (multiplier.terms().isEmpty()) {
      return new Evidence(Engine.POLYNOMIALS, "both sides are the same functional of the state");
    }
    List<String> terms = new ArrayList<>();
    multiplier
        .terms()
        .forEach(
            (name, coefficient) ->
                terms.add(
                    coefficient.isConstant() && coefficient.constantValue().equals(Rational.ONE)
                        ? name
                        : "(" + coefficient + ") " + name));
    return new Evidence(
        Engine.POLYNOMIALS,
        "the difference of both sides is Tr[X L(rho)] with X = "
            + String.join(" + ", terms)
            + ", for all rho and all parameters, exactly");
  }

  private Decision refute(
      Statement.Chain link, Functional left, Functional right, List<Evidence> evidence) {
    Optional<Map<String, Rational>> found =
        context.search(Set.of()).find(point -> differ(left, right, point));
    Optional<PointExpectations> state = found.flatMap(this::state);
    if (found.isEmpty() || state.isEmpty()) {
      return new Decision(
          new Verdict.Undecided("no multiplier was found, and no point at which it fails"),
          METHOD,
          evidence);
    }
    Map<String, Rational> point = context.complete(found.get());
    evidence.add(
        0,
        new Evidence(
            Engine.POLYNOMIALS,
            "no multiplier was found; with the steady state solved exactly at the counterexample, the"
                + " sides differ"));
    if (context.numeric().failsAt(point, link, context.meanings(), context.claim().assumptions())) {
      evidence.add(new Evidence(Engine.NUMERIC, "the counterexample fails in floating point, too"));
    }
    Counterexample counterexample =
        new Counterexample(
            point,
            List.of(
                "left side = " + state.get().of(left.homogeneous()),
                "right side = " + state.get().of(right.homogeneous())));
    return new Decision(
        new Verdict.Refuted(counterexample, List.of(), Optional.empty()), POINT, evidence);
  }

  private boolean differ(Functional left, Functional right, Map<String, Rational> point) {
    Optional<PointExpectations> state = state(point);
    return state.isPresent() && !state.get().of(left.plus(right.negate()).homogeneous()).isZero();
  }

  private Optional<PointExpectations> state(Map<String, Rational> point) {
    return PointExpectations.at(context.derivation().equations(), context.complete(point));
  }
}
