package org.lindproof.verify.judge;

import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.claim.DefiningSides;
import org.lindproof.verify.condition.Definedness;
import org.lindproof.verify.evaluation.Side;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;

/**
 * A printed definition: of something that the study knows, it must be the same; of something that
 * only the paper defines, it must be defined everywhere on the domain.
 */
final class DefinitionJudge {
  private final ClaimContext context;

  DefinitionJudge(ClaimContext context) {
    this.context = context;
  }

  Decision judge(Statement.Chain chain) {
    String method = "defined everywhere on the domain";
    Optional<Relation> other = DefiningSides.otherRelation(chain);
    if (other.isPresent()) {
      String problem = "a definition needs '=' or ':=' but has '" + other.get().plain() + "'";
      return Decision.of(new Verdict.IllFormed(problem), method);
    }
    Optional<DefiningSides> defining = DefiningSides.of(chain, context);
    if (defining.isEmpty()) {
      return new IdentityJudge(context).judge(chain);
    }
    Optional<Statement.Chain> links = defining.get().links();
    if (links.isPresent()) {
      Decision same = new IdentityJudge(context).judge(links.get());
      if (!(same.verdict() instanceof Verdict.Proved)) {
        return same;
      }
    }
    List<Side> sides = context.evaluation().sides(defining.get().sides());
    if (!Definedness.open(context.evaluation()).isEmpty()) {
      return Decision.of(new Verdict.Proved(), method); // not on the whole domain
    }
    return Decision.of(
        new Verdict.Proved(),
        method,
        new Evidence(
            Engine.POLYNOMIALS,
            "no denominator vanishes and no radicand is negative in "
                + sides.size()
                + (sides.size() == 1 ? " expression" : " expressions")));
  }
}
