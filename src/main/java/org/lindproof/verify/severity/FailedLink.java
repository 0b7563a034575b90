package org.lindproof.verify.severity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.condition.ExactTruth;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.verdict.Counterexample;

/**
 * Finds the equality of a claim that its counterexample refutes.
 *
 * @param counterexample of the claim
 */
record FailedLink(ClaimContext context, Counterexample counterexample) {

  /** What the first equality that fails speaks of; empty if it speaks of no single quantity. */
  Optional<Subject> subject(List<Statement> understood) {
    for (Statement statement : understood) {
      if (statement instanceof Statement.Chain chain) {
        int only = context.claim().link().orElse(0);
        for (int i = 0; i < chain.relations().size(); i++) {
          if ((only == 0 || only == i + 1) && fails(chain.link(i))) {
            return Subject.of(chain, i, context);
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean fails(Statement.Chain link) {
    Map<String, Rational> point = counterexample.point();
    try {
      return !new ExactTruth(context.evaluation().lenient(), point).holds(link);
    } catch (ArithmeticException | IllegalArgumentException e) {
      throw new CannotDecideException("the counterexample gives no exact values");
    }
  }
}
