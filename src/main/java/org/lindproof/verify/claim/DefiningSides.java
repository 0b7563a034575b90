package org.lindproof.verify.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;

/**
 * A chain of equalities that says what a symbol is: the symbol alone at one end, and the sides that
 * define it, which must all be the same.
 *
 * @param sides at least one
 */
public record DefiningSides(List<Expression> sides) {
  public DefiningSides {
    sides = List.copyOf(sides);
  }

  /** The first relation of a chain that is not an equality. */
  public static Optional<Relation> otherRelation(Statement.Chain chain) {
    return chain.relations().stream().filter(relation -> !relation.isEquality()).findFirst();
  }

  /** Takes the symbol off a chain of equalities, from the front or from the back. */
  public static Optional<DefiningSides> of(Statement.Chain chain, ClaimContext context) {
    List<Expression> rest = new ArrayList<>(chain.sides());
    if (isPrintedOnly(rest.get(0), context)) {
      rest.remove(0);
    } else if (isPrintedOnly(rest.get(rest.size() - 1), context)) {
      rest.remove(rest.size() - 1);
    } else {
      return Optional.empty();
    }
    return Optional.of(new DefiningSides(rest));
  }

  /** A symbol that only the paper defines, and that this claim does not read otherwise. */
  private static boolean isPrintedOnly(Expression side, ClaimContext context) {
    return side instanceof Expression.Symbol symbol
        && context.study().printedSymbols().containsKey(symbol.name())
        && !context.meanings().definitions().containsKey(symbol.name())
        && context.meanings().nameOf(symbol.name()).equals(symbol.name());
  }

  /** The equalities between the defining sides; empty if there is only one side. */
  public Optional<Statement.Chain> links() {
    List<Relation> equal = new ArrayList<>();
    for (int i = 1; i < sides.size(); i++) {
      equal.add(Relation.EQUAL);
    }
    return equal.isEmpty() ? Optional.empty() : Optional.of(new Statement.Chain(sides, equal));
  }
}
