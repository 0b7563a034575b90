package org.lindproof.verify.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.radical.Surd;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.algebra.sign.SignProver;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.FormulaEvaluation;
import org.lindproof.verify.evaluation.Quantity;
import org.lindproof.verify.evaluation.Side;
import org.lindproof.verify.repair.edit.Operands;
import org.lindproof.verify.repair.edit.Place;

/**
 * What would have to stand at each node of a side, all else unchanged, for the side to have a given
 * value: the value is carried down the tree by the inverse of each operation. Only a guess where
 * the inverse is not unique; whoever uses it proves the result.
 */
final class RequiredValues {
  private static final int LARGEST = 2000;
  private static final int LONGEST_RUN = 3;

  private final FormulaEvaluation evaluation;
  private final Map<String, FormulaPart> definitions;
  private final List<Found> found = new ArrayList<>();

  /**
   * @param definitions the parts that are definitions of symbols, by symbol
   */
  RequiredValues(FormulaEvaluation evaluation, Map<String, FormulaPart> definitions) {
    this.evaluation = evaluation;
    this.definitions = Map.copyOf(definitions);
  }

  /**
   * A node and what it should be.
   *
   * @param part the part of the formula that the node stands in
   * @param replace the part with another tree in place of the node
   */
  record Found(
      FormulaPart part,
      Expression node,
      Place place,
      Quantity value,
      Quantity required,
      UnaryOperator<Expression> replace) {}

  /** All nodes of a part whose required value could be worked out. */
  List<Found> of(FormulaPart part, Side required) {
    try {
      side(new Spot(part, Place.WHOLE, tree -> tree), part.expression(), required);
    } catch (CannotDecideException | ArithmeticException e) {
      return List.copyOf(found); // as far as it went
    }
    return List.copyOf(found);
  }

  private record Spot(FormulaPart part, Place place, UnaryOperator<Expression> replace) {
    Spot below(Expression node, int child) {
      return new Spot(
          part,
          Place.below(node),
          tree ->
              replace.apply(node.withChildren(new Operands(node.children()).with(child, tree))));
    }
  }

  private void side(Spot spot, Expression node, Side required) {
    Side value = evaluation.side(node);
    List<Quantity> have = value.alternatives();
    List<Quantity> want = new ArrayList<>(required.alternatives());
    if (have.size() == 1 && want.size() == 1) {
      visit(spot, node, want.get(0));
    } else if (node instanceof Expression.Maximum maximum && have.size() == want.size()) {
      List<Integer> open = new ArrayList<>();
      for (int i = 0; i < have.size(); i++) {
        Quantity one = have.get(i);
        if (!want.removeIf(other -> isZero(one.minus(other)))) {
          open.add(i);
        }
      }
      if (open.size() == 1 && want.size() == 1) {
        int i = open.get(0);
        visit(spot.below(node, i), maximum.arguments().get(i), want.get(0));
      }
    }
  }

  private static boolean isZero(Quantity quantity) {
    return quantity.re().isZero() && quantity.im().isZero();
  }

  private Quantity value(Expression node) {
    List<Quantity> alternatives = evaluation.side(node).alternatives();
    if (alternatives.size() != 1) {
      throw new CannotDecideException("a maximum inside of a formula");
    }
    return alternatives.get(0);
  }

  private void visit(Spot spot, Expression node, Quantity required) {
    if (size(required) > LARGEST) {
      return;
    }
    Quantity value = value(node);
    found.add(new Found(spot.part(), node, spot.place(), value, required, spot.replace()));
    if (node instanceof Expression.Symbol symbol && definitions.containsKey(symbol.name())) {
      FormulaPart definition = definitions.get(symbol.name());
      Spot whole = new Spot(definition, Place.WHOLE, tree -> tree);
      visit(whole, definition.expression(), required);
    }
    if (node instanceof Expression.Product product) {
      runs(spot, product.factors(), value, required);
    }
    List<Expression> children = node.children();
    for (int i = 0; i < children.size(); i++) {
      Spot below = spot.below(node, i);
      Expression child = children.get(i);
      Quantity own = value(child);
      Optional<Quantity> wanted = inverse(node, i, own, value, required);
      wanted.ifPresent(target -> visit(below, child, target));
    }
  }

  /** Neighbouring factors: there may have been brackets around them with one more term. */
  private void runs(Spot spot, List<Expression> factors, Quantity value, Quantity required) {
    Optional<Quantity> ratio = required.over(value);
    for (int from = 0; ratio.isPresent() && from < factors.size() - 1; from++) {
      int longest = Math.min(factors.size(), from + LONGEST_RUN);
      for (int to = from + 2; to <= longest && to - from < factors.size(); to++) {
        Expression run = Expression.product(factors.subList(from, to));
        Quantity own = value(run);
        int start = from;
        int end = to;
        UnaryOperator<Expression> replace =
            tree -> {
              List<Expression> all = new ArrayList<>(factors.subList(0, start));
              all.add(tree);
              all.addAll(factors.subList(end, factors.size()));
              return spot.replace().apply(Expression.product(all));
            };
        found.add(new Found(spot.part(), run, Place.FACTOR, own, own.times(ratio.get()), replace));
      }
    }
  }

  private static int size(Quantity quantity) {
    return quantity.re().size() + quantity.im().size();
  }

  /** What child number {@code i} of the node must be for the node to be as required. */
  private Optional<Quantity> inverse(
      Expression node, int i, Quantity child, Quantity value, Quantity required) {
    if (node instanceof Expression.Sum) {
      return Optional.of(child.plus(required.minus(value)));
    } else if (node instanceof Expression.Negation) {
      return Optional.of(required.negate());
    } else if (node instanceof Expression.Product
        || (node instanceof Expression.Quotient && i == 0)) {
      return required.over(value).map(child::times);
    } else if (node instanceof Expression.Quotient) {
      return value.over(required).map(child::times);
    } else if (node instanceof Expression.Conjugate) {
      return Optional.of(required.conjugate());
    } else if (node instanceof Expression.SquareRoot) {
      return Optional.of(required.times(required));
    } else if (node instanceof Expression.Power power && power.exponent() == 2) {
      return root(required);
    }
    return Optional.empty();
  }

  private Optional<Quantity> root(Quantity square) {
    SignProver prover = evaluation.domain().prover();
    Optional<RationalFunction> value = square.isReal() ? square.re().rational() : Optional.empty();
    return value
        .filter(v -> prover.sign(v).isNonNegative())
        .map(v -> Surd.sqrt(v, prover))
        .map(root -> new Quantity(root, root.minus(root), Sign.UNKNOWN));
  }
}
