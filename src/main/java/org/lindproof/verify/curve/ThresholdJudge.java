package org.lindproof.verify.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.claim.ClaimDetail;
import org.lindproof.paper.claim.Curve;
import org.lindproof.paper.print.PlainPrinter;
import org.lindproof.verify.enclosure.Box;
import org.lindproof.verify.enclosure.EnclosedFunction;
import org.lindproof.verify.enclosure.EnclosedQuantity;
import org.lindproof.verify.enclosure.ZeroIsolation;
import org.lindproof.verify.enclosure.ZeroIsolation.Zero;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;

/**
 * Decides whether a positive part, max{0, u}, is positive on one side of exactly one point and zero
 * on the other, from the zeros of u; and whether an order relation holds on just that side, from
 * the exact equivalence of both and from the zeros of its difference.
 */
final class ThresholdJudge {
  private final CurveContext context;
  private final ClaimDetail.Threshold claim;
  private final Curve curve;
  private final Function<Statement, Decision> statements;

  ThresholdJudge(
      CurveContext context, ClaimDetail.Threshold claim, Function<Statement, Decision> statements) {
    this.context = context;
    this.claim = claim;
    this.curve = claim.curve();
    this.statements = statements;
  }

  Decision judge() {
    Optional<EnclosedQuantity> under = context.function(curve).underPositivePart();
    if (under.isEmpty()) {
      String problem = CurveContext.name(curve) + " is not a positive part";
      return Decision.of(new Verdict.IllFormed(problem), CurveContext.METHOD);
    }
    String equation = "what " + CurveContext.name(curve) + " is the positive part of is zero";
    Zeros zeros = new Zeros(curve, under.get(), equation);
    Optional<ZeroIsolation.Zeros> found = isolate(under.get());
    if (found.isEmpty()) {
      return zeros.undecided();
    } else if (found.get().zeros().size() != 1) {
      return zeros.refuted(found.get());
    }
    Zero zero = found.get().zeros().get(0);
    boolean below = zero.signBefore() > 0;
    if (below != claim.positiveBelow()) {
      return zeros.refuted(
          List.of(),
          "it is positive "
              + (below ? "below" : "above")
              + " its only threshold, "
              + zeros.place(zero));
    }
    Evidence threshold =
        CurveContext.evidence(
            "%s is positive %s %s and zero on the other side, and has no other threshold on %s"
                .formatted(
                    CurveContext.name(curve),
                    below ? "below" : "above",
                    zeros.place(zero),
                    CurveContext.where(curve)));
    return claim
        .same()
        .map(same -> withSame(same, zero, threshold))
        .orElseGet(() -> Decision.of(new Verdict.Proved(), CurveContext.METHOD, threshold));
  }

  private Optional<ZeroIsolation.Zeros> isolate(EnclosedFunction function) {
    return ZeroIsolation.of(function, Box.of(curve), CurveContext.WIDTH);
  }

  private Decision withSame(Statement.Chain same, Zero zero, Evidence threshold) {
    List<Evidence> evidence = new ArrayList<>(List.of(threshold));
    String relation = new PlainPrinter().print(same);
    EnclosedFunction difference = context.function(curve, difference(same));
    Zeros zeros = new Zeros(curve, difference, "equality in " + relation);
    Optional<ZeroIsolation.Zeros> found = isolate(difference);
    if (found.isEmpty()) {
      return zeros.undecided();
    } else if (found.get().zeros().size() != 1
        || found.get().zeros().get(0).signBefore() != zero.signBefore()
        || areApart(found.get().zeros().get(0), zero)) {
      return zeros.refuted(found.get());
    }
    evidence.add(zeros.single(found.get().zeros().get(0)));
    Statement positive = chain(curve.quantity(), Relation.GREATER, Expression.constant(0));
    Decision exact = statements.apply(new Statement.Equivalence(positive, same));
    if (!(exact.verdict() instanceof Verdict.Proved)) {
      evidence.addAll(exact.evidence());
      return new Decision(
          new Verdict.Undecided("both are in one enclosure, but not proved to be the same"),
          CurveContext.METHOD,
          evidence);
    }
    evidence.add(
        CurveContext.evidence(
            "both are the same point: %s > 0 <=> %s holds exactly on the whole domain"
                .formatted(CurveContext.name(curve), relation)));
    evidence.addAll(exact.evidence());
    return new Decision(
        new Verdict.Proved(), CurveContext.METHOD + " and " + exact.method(), evidence);
  }

  private static boolean areApart(Zero a, Zero b) {
    Rational below = a.enclosure().upper();
    Rational above = a.enclosure().lower();
    return below.compareTo(b.enclosure().lower()) < 0 || above.compareTo(b.enclosure().upper()) > 0;
  }

  /** The greater side minus the smaller one. */
  private static Expression difference(Statement.Chain comparison) {
    Relation relation = comparison.relations().get(0);
    boolean greater = relation == Relation.GREATER || relation == Relation.GREATER_OR_EQUAL;
    Expression first = comparison.sides().get(greater ? 0 : 1);
    Expression second = comparison.sides().get(greater ? 1 : 0);
    return new Expression.Sum(List.of(first, new Expression.Negation(second)));
  }

  private static Statement chain(Expression left, Relation relation, Expression right) {
    return new Statement.Chain(List.of(left, right), List.of(relation));
  }
}
