package org.lindproof.verify.repair.slip;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.verify.repair.edit.Edit;
import org.lindproof.verify.repair.edit.LocalEdits;
import org.lindproof.verify.repair.edit.Place;

/**
 * The near misses of a tree: every tree that differs from it by one edit at one node.
 *
 * @param kinds of edits, in the order in which they are listed
 */
public record NearMisses(List<LocalEdits> kinds) {
  public NearMisses {
    kinds = List.copyOf(kinds);
  }

  /** The slips of the pen that need no knowledge but that of the symbols. */
  public static NearMisses of(ConfusedSymbols confused) {
    return new NearMisses(
        List.of(
            new SignEdits(),
            new NumberEdits(),
            new FactorTwoEdits(),
            new ExchangeEdits(confused),
            new ConjugateEdits(confused.complex()),
            new ModulusEdits(confused.observables()),
            new RootScopeEdits(),
            new PowerScopeEdits(),
            new BracketEdits(),
            new FractionBarEdits(),
            new ExponentEdits(),
            new OmissionEdits()));
  }

  /** All single edits of a side, from the left to the right for each kind. */
  public List<Edit> of(Expression side) {
    List<Edit> all = new ArrayList<>();
    for (LocalEdits kind : kinds) {
      everywhere(side, Place.WHOLE, kind, all);
    }
    return all;
  }

  private static void everywhere(Expression node, Place place, LocalEdits local, List<Edit> found) {
    found.addAll(local.at(node, place));
    List<Expression> children = node.children();
    Place below = Place.below(node);
    for (int i = 0; i < children.size(); i++) {
      List<Edit> edits = new ArrayList<>();
      everywhere(children.get(i), below, local, edits);
      for (Edit edit : edits) {
        found.add(edit.within(with(node, i, edit.result())));
      }
    }
  }

  /** The node with another operand; a sum in a sum and a product in a product become one. */
  private static Expression with(Expression node, int child, Expression operand) {
    List<Expression> operands = new ArrayList<>(node.children());
    boolean isSum = node instanceof Expression.Sum && operand instanceof Expression.Sum;
    boolean isProduct = node instanceof Expression.Product && operand instanceof Expression.Product;
    if (!isSum && !isProduct) {
      operands.set(child, operand);
      return node.withChildren(operands);
    }
    operands.remove(child);
    operands.addAll(child, operand.children());
    return isSum ? Expression.sum(operands) : Expression.product(operands);
  }
}
