package org.lindproof.verify.judge;

import java.util.Optional;
import java.util.Set;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.claim.ClaimKind;
import org.lindproof.paper.claim.PrintedFormula;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.claim.ClaimFormulas;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;
import org.lindproof.verify.witness.NumericWitness;

/**
 * What floating point alone says of a claim that is beyond exact arithmetic: it may support it, and
 * neither prove nor refute.
 */
public record FloatingSupport(ClaimContext context) {
  private static final String METHOD = "floating point at random points";

  /** The kinds that hold where every formula does. */
  private static final Set<ClaimKind> KINDS =
      Set.of(
          ClaimKind.IDENTITY, ClaimKind.INEQUALITY, ClaimKind.EQUIVALENCE, ClaimKind.IMPLICATION);

  /**
   * Supported if all formulas hold at every point.
   *
   * @param reason why it is not decided exactly
   */
  public Decision decide(ClaimFormulas formulas, String reason) {
    boolean possible =
        KINDS.contains(context.claim().kind())
            && formulas.operators().isEmpty()
            && !formulas.numbers().isEmpty();
    if (!possible) {
      return Decision.of(new Verdict.Undecided(reason), "none");
    }
    int points = Integer.MAX_VALUE;
    for (PrintedFormula formula : formulas.numbers()) {
      Optional<NumericWitness.Tally> tally = examine(formula);
      if (tally.isEmpty()) {
        return Decision.of(new Verdict.Undecided(reason), "none");
      } else if (tally.get().fails() + tally.get().unclear() > 0) {
        return Decision.of(new Verdict.Undecided(reason), METHOD, seen(tally.get()));
      }
      points = Math.min(points, tally.get().holds());
    }
    String evidence = "holds at %d random points within the error bounds of floating point; %s";
    return Decision.of(new Verdict.Supported(evidence.formatted(points, reason)), METHOD);
  }

  private Optional<NumericWitness.Tally> examine(PrintedFormula formula) {
    Statement statement = formula.statement();
    if (statement instanceof Statement.Chain chain && context.claim().link().isPresent()) {
      statement = chain.link(context.claim().link().get() - 1);
    }
    try {
      return context
          .numeric()
          .examine(statement, context.meanings(), context.claim().assumptions());
    } catch (CannotDecideException e) {
      return Optional.empty(); // a circular definition
    }
  }

  private static Evidence seen(NumericWitness.Tally tally) {
    return new Evidence(
        Engine.NUMERIC,
        "holds at %d random points, fails at %d, too close to tell at %d"
            .formatted(tally.holds(), tally.fails(), tally.unclear()));
  }
}
