package org.lindproof.verify.verdict;

import java.util.List;
import org.lindproof.algebra.expression.Phrase;

/**
 * How a claim was decided.
 *
 * @param method a short phrase
 * @param evidence of the engines that saw it
 * @param derived what was derived for what the claim speaks of, to stand beside what is printed
 */
public record Decision(
    Verdict verdict, String method, List<Evidence> evidence, List<Phrase> derived) {
  public Decision {
    evidence = List.copyOf(evidence);
    derived = List.copyOf(derived);
  }

  /** A decision without anything derived to show. */
  public Decision(Verdict verdict, String method, List<Evidence> evidence) {
    this(verdict, method, evidence, List.of());
  }

  public static Decision of(Verdict verdict, String method, Evidence... evidence) {
    return new Decision(verdict, method, List.of(evidence));
  }

  /** The same decision with what was derived. */
  public Decision showing(List<Phrase> lines) {
    return new Decision(verdict, method, evidence, lines);
  }
}
