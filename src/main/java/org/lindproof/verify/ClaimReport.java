package org.lindproof.verify;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.expression.Phrase;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.claim.Claim;
import org.lindproof.verify.operator.OperatorReading;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;

/**
 * Everything that is to be said about one claim.
 *
 * @param printed the formula's LaTeX as it stands in paper.tex
 * @param understood what was read over numbers, if it could be read
 * @param operators what was read over operators, and the matrix that the claim is about
 * @param derived what the program derived for what the claim speaks of, in the study's notation,
 *     line by line
 * @param method how it was decided, a short phrase
 * @param assumptions the claim's own, in plain text: the verdict needs no others
 * @param millis how long it took
 */
public record ClaimReport(
    Claim claim,
    String printed,
    List<Statement> understood,
    OperatorReading operators,
    List<Phrase> derived,
    Verdict verdict,
    String method,
    List<String> assumptions,
    List<Evidence> evidence,
    long millis) {
  public ClaimReport {
    understood = List.copyOf(understood);
    derived = List.copyOf(derived);
    assumptions = List.copyOf(assumptions);
    evidence = List.copyOf(evidence);
  }

  /** The same claim with more said about its refutation, which took some more time. */
  ClaimReport with(Verdict.Refuted more, List<Evidence> found, long moreMillis) {
    List<Evidence> all = new ArrayList<>(evidence);
    all.addAll(found);
    return new ClaimReport(
        claim,
        printed,
        understood,
        operators,
        derived,
        more,
        method,
        assumptions,
        all,
        millis + moreMillis);
  }

  /** Whether the verdict is the one that the study expects. */
  public boolean asExpected() {
    return verdict.key().equals(claim.expected());
  }
}
