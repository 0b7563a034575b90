package org.lindproof.algebra.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * Words with formulas among them. Formulas stay trees, so that each reader is shown them in its own
 * notation: as LaTeX in a report, as plain text on a terminal.
 *
 * @param parts in the order in which they are read
 */
public record Phrase(List<Part> parts) {
  public Phrase {
    parts = List.copyOf(parts);
  }

  /** Words or a formula. */
  public sealed interface Part {}

  /** Plain text, with its blanks. */
  public record Words(String text) implements Part {}

  /** A quantity. */
  public record Quantity(Expression expression) implements Part {}

  /** A formula that can be true or false. */
  public record Assertion(Statement statement) implements Part {}

  /** Nothing but words. */
  public static Phrase of(String words) {
    return new Phrase(List.of()).and(words);
  }

  /** This, followed by words. */
  public Phrase and(String words) {
    return words.isEmpty() ? this : with(new Words(words));
  }

  /** This, followed by a quantity. */
  public Phrase and(Expression expression) {
    return with(new Quantity(expression));
  }

  /** This, followed by a statement. */
  public Phrase and(Statement statement) {
    return with(new Assertion(statement));
  }

  /** This, followed by another phrase. */
  public Phrase and(Phrase other) {
    List<Part> all = new ArrayList<>(parts);
    all.addAll(other.parts);
    return new Phrase(all);
  }

  private Phrase with(Part part) {
    List<Part> all = new ArrayList<>(parts);
    all.add(part);
    return new Phrase(all);
  }

  /** Phrases in a row: {@code a, b and c}. */
  public static Phrase list(List<Phrase> phrases) {
    Phrase all = new Phrase(List.of());
    for (int i = 0; i < phrases.size(); i++) {
      boolean last = i == phrases.size() - 1;
      all = all.and(i == 0 ? "" : last ? " and " : ", ").and(phrases.get(i));
    }
    return all;
  }
}
