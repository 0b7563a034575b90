package org.lindproof.kernel.proof;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.kernel.text.FormulaText;

/** Two sides and how they are related. */
public record AtomicClaim(Expression left, Relation relation, Expression right) {

  /** The links of a chain. */
  public static List<AtomicClaim> of(Statement.Chain chain) {
    List<AtomicClaim> links = new ArrayList<>();
    for (int i = 0; i < chain.relations().size(); i++) {
      links.add(
          new AtomicClaim(
              chain.sides().get(i), chain.relations().get(i), chain.sides().get(i + 1)));
    }
    return List.copyOf(links);
  }

  /** For the scope R_scope. */
  public String text(FormulaText text) {
    if (text.isReal(left) && text.isReal(right)) {
      return text.real(left) + " " + sign() + " " + text.real(right);
    }
    return "(%s %s %s)%%C".formatted(text.complex(left), sign(), text.complex(right));
  }

  private String sign() {
    return switch (relation) {
      case EQUAL, DEFINED_AS -> "=";
      case NOT_EQUAL -> "<>";
      default -> relation.plain();
    };
  }
}
