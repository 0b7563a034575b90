package org.lindproof.verify.repair.edit;

import java.util.List;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.print.PlainPrinter;

/**
 * A changed tree and what was changed.
 *
 * @param phrase what was changed, with {@code %s} for every part
 * @param parts trees that the phrase names
 * @param result the tree after the change
 */
public record Edit(EditKind kind, String phrase, List<Expression> parts, Expression result) {
  public Edit {
    parts = List.copyOf(parts);
  }

  /** An edit that names some parts of the formula. */
  public static Edit of(EditKind kind, String phrase, Expression result, Expression... parts) {
    return new Edit(kind, phrase, List.of(parts), result);
  }

  /** The same edit below the root of a larger tree. */
  public Edit within(Expression larger) {
    return new Edit(kind, phrase, parts, larger);
  }

  /** What was changed, a short phrase without full stop. */
  public String what() {
    PlainPrinter printer = new PlainPrinter();
    return phrase.formatted(parts.stream().map(printer::print).toArray());
  }
}
