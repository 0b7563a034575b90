package org.lindproof.verify.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.operator.Dynamics.VectorisedEquation;
import org.lindproof.paper.operator.OperatorExpression;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.operator.OperatorIdentityJudge.Link;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;
import org.lindproof.verify.witness.NumericWitness.Tally;
import org.lindproof.verify.witness.OperatorWitness;

/** The floating-point route as a witness of formulas over operators. */
record FloatingPoint(ClaimContext context) {

  /** An equality at random points and in random states; empty if none could be evaluated. */
  Optional<Tally> examine(Link link) {
    return witness()
        .examine(
            new OperatorWitness.Sides(link.left(), link.right(), link.leftAsVector()), reading());
  }

  /** A printed matrix whose rows have the same length at random points. */
  Optional<Tally> examine(OperatorExpression symbol, List<List<Expression>> printed) {
    return witness().examineEntries(symbol, printed, reading());
  }

  private OperatorWitness witness() {
    return context.numeric().operators();
  }

  private OperatorWitness.Reading reading() {
    return new OperatorWitness.Reading(
        context.meanings(),
        context.claim().assumptions(),
        context.study().paper().dynamics().vectorised().map(VectorisedEquation::vectorisation));
  }

  /** A decision with what floating point saw; nothing is decided where the two contradict. */
  static Decision beside(Decision exact, Optional<Tally> tally) {
    if (tally.isEmpty()) {
      return exact;
    }
    int holds = tally.get().holds();
    int fails = tally.get().fails();
    int unclear = tally.get().unclear();
    List<Evidence> evidence = new ArrayList<>(exact.evidence());
    evidence.add(
        new Evidence(
            Engine.NUMERIC,
            "agrees within its error bounds at %d of %d random points; the largest difference is %.2g of the bound"
                .formatted(holds, holds + fails + unclear, tally.get().worst())));
    boolean contradiction =
        exact.verdict() instanceof Verdict.Proved
            ? fails > 0
            : exact.verdict() instanceof Verdict.Refuted && fails == 0 && unclear == 0;
    Verdict verdict =
        contradiction
            ? new Verdict.Undecided("the engines contradict each other")
            : exact.verdict();
    return new Decision(verdict, exact.method(), evidence);
  }
}
