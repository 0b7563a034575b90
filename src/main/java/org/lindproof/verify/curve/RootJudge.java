package org.lindproof.verify.curve;

import java.util.Optional;
import org.lindproof.paper.claim.ClaimDetail;
import org.lindproof.paper.claim.Curve;
import org.lindproof.verify.enclosure.Box;
import org.lindproof.verify.enclosure.EnclosedFunction;
import org.lindproof.verify.enclosure.ZeroIsolation;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Verdict;

/** Decides whether a quantity takes a value exactly once on a range, and encloses the place. */
final class RootJudge {
  private final CurveContext context;
  private final ClaimDetail.Root claim;

  RootJudge(CurveContext context, ClaimDetail.Root claim) {
    this.context = context;
    this.claim = claim;
  }

  Decision judge() {
    Curve curve = claim.curve();
    EnclosedFunction difference = context.function(curve).minus(claim.value());
    Zeros zeros = new Zeros(curve, difference, CurveContext.name(curve) + " = " + claim.value());
    Optional<ZeroIsolation.Zeros> found =
        ZeroIsolation.of(difference, Box.of(curve), CurveContext.WIDTH);
    if (found.isEmpty()) {
      return zeros.undecided();
    } else if (found.get().zeros().size() != 1) {
      return zeros.refuted(found.get());
    }
    return Decision.of(
        new Verdict.Proved(), CurveContext.METHOD, zeros.single(found.get().zeros().get(0)));
  }
}
