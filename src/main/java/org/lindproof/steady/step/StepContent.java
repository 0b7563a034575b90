package org.lindproof.steady.step;

import java.util.List;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Phrase;
import org.lindproof.algebra.expression.Statement;

/** A piece of a derivation step, as data: how it is typeset is for the report. */
public sealed interface StepContent {

  /**
   * Prose; between dollar signs in its words stands mathematics in TeX, written by this program and
   * never taken from a study.
   */
  record Prose(Phrase phrase) implements StepContent {
    public Prose(String words) {
      this(Phrase.of(words));
    }
  }

  /** An equation; its sides are over the study's symbols and those of the derivation. */
  record Equation(Expression left, Expression right) implements StepContent {}

  /** Any other formula that can be true or false. */
  record Formula(Statement statement) implements StepContent {}

  /** A formula in TeX, written by this program and never taken from a study. */
  record Display(String tex) implements StepContent {}

  /**
   * A named matrix.
   *
   * @param name in TeX, for example {@code \rho}
   * @param entries rows first
   */
  record NamedMatrix(String name, List<List<Expression>> entries) implements StepContent {
    public NamedMatrix {
      entries = entries.stream().map(List::copyOf).toList();
    }
  }
}
