package org.lindproof.kernel.claim;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.kernel.proof.AtomicClaim;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.paper.Study;
import org.lindproof.paper.claim.Claim;
import org.lindproof.paper.claim.ClaimKind;
import org.lindproof.verify.evaluation.SymbolMeanings;

/**
 * What a chain claims. A definition of a symbol that only the paper has claims that the other sides
 * are the same, and that none of them divides by zero or takes the root of a negative number.
 */
record Definitions(Study study, Claim claim, SymbolMeanings meanings) {

  List<AtomicClaim> links(Statement.Chain chain) {
    List<Expression> sides = new ArrayList<>(chain.sides());
    int last = sides.size() - 1;
    if (claim.kind() == ClaimKind.DEFINITION && isPrintedOnly(sides.get(0))) {
      sides.remove(0);
    } else if (claim.kind() == ClaimKind.DEFINITION && isPrintedOnly(sides.get(last))) {
      sides.remove(last);
    } else {
      return AtomicClaim.of((Statement.Chain) chain.mapSides(meanings::resolve));
    }
    List<AtomicClaim> links = new ArrayList<>();
    List<Expression> resolved = sides.stream().map(meanings::resolve).toList();
    for (int i = 1; i < resolved.size(); i++) {
      links.add(new AtomicClaim(resolved.get(i - 1), Relation.EQUAL, resolved.get(i)));
    }
    resolved.forEach(side -> defined(side, links));
    if (links.isEmpty()) {
      throw new NotExportableException("a definition by a polynomial claims nothing");
    }
    return links;
  }

  /** Whether a side is a symbol that only the paper has, and that it defines. */
  boolean isPrintedOnly(Expression side) {
    return side instanceof Expression.Symbol symbol
        && study.printedSymbols().containsKey(symbol.name())
        && !meanings.definitions().containsKey(symbol.name())
        && meanings.nameOf(symbol.name()).equals(symbol.name());
  }

  private static void defined(Expression side, List<AtomicClaim> links) {
    side.children().forEach(child -> defined(child, links));
    Expression zero = Expression.constant(0);
    if (side instanceof Expression.Quotient quotient) {
      links.add(new AtomicClaim(quotient.denominator(), Relation.NOT_EQUAL, zero));
    } else if (side instanceof Expression.Power power && power.exponent() < 0) {
      links.add(new AtomicClaim(power.base(), Relation.NOT_EQUAL, zero));
    } else if (side instanceof Expression.SquareRoot root) {
      links.add(new AtomicClaim(root.argument(), Relation.GREATER_OR_EQUAL, zero));
    }
  }
}
