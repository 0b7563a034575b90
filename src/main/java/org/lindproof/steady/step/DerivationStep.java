package org.lindproof.steady.step;

import java.util.List;
import org.lindproof.algebra.expression.Phrase;

/**
 * One step of the derivation: what was done, from what to what, and why it is allowed.
 *
 * @param section where it belongs in the report
 * @param title what was done, a short phrase
 * @param before what it starts from
 * @param after what comes out
 * @param why it is allowed; mathematics as in {@link StepContent.Prose}
 */
public record DerivationStep(
    Section section, String title, List<StepContent> before, List<StepContent> after, Phrase why) {
  public DerivationStep {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** A step whose reason needs no formulas. */
  public DerivationStep(
      Section section,
      String title,
      List<StepContent> before,
      List<StepContent> after,
      String why) {
    this(section, title, before, after, Phrase.of(why));
  }

  /** The sections of a derivation in their order. */
  public enum Section {
    MODEL("Model"),
    COMPONENT_EQUATIONS("Component equations"),
    BLOCKS("Decoupled blocks"),
    ELIMINATION("Elimination"),
    STEADY_STATE("Steady state"),
    UNIQUENESS("Uniqueness"),
    HEAT_FLOWS("Heat flows and other observables"),
    CURRENT_AND_COHERENCE("Current and coherence"),
    PARTIAL_TRANSPOSE("Partial transpose and negativity"),
    CRITICAL_CURRENT("Critical current and the condition for entanglement");

    private final String heading;

    Section(String heading) {
      this.heading = heading;
    }

    public String heading() {
      return heading;
    }
  }
}
