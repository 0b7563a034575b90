package org.lindproof.verify.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.radical.Surd;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.algebra.sign.SignProver;
import org.lindproof.paper.print.PlainPrinter;

/**
 * Square roots of printed formulas. A radicand must be shown to be non-negative: by the rules for
 * signs, or by being a square times one that has been met before and is.
 */
final class RootEvaluation {
  private final SignProver prover;
  private final boolean lenient;
  private final Set<Polynomial> nonNegative = ConcurrentHashMap.newKeySet();

  /**
   * An evaluation of roots.
   *
   * @param lenient whether a radicand of open sign is let pass: the root then means something only
   *     where its radicand is not negative, enough to refute and never to prove
   */
  RootEvaluation(SignProver prover, boolean lenient) {
    this.prover = prover;
    this.lenient = lenient;
  }

  /** Remembers the radicands of what was derived. */
  Side noted(Side side) {
    side.alternatives()
        .forEach(
            quantity -> {
              nonNegative.addAll(quantity.re().terms().keySet());
              nonNegative.addAll(quantity.im().terms().keySet());
            });
    return side;
  }

  /**
   * The root of a product.
   *
   * @param source for messages
   */
  Quantity root(List<Quantity> factors, Expression source) {
    List<RationalFunction> values = new ArrayList<>();
    Sign sign = Sign.POSITIVE;
    for (Quantity factor : factors) {
      if (!factor.isReal()) {
        throw new CannotDecideException("square root of a number that is not real");
      }
      RationalFunction value = factor.re().rational().orElseThrow(RootEvaluation::nested);
      boolean open = factor.sign().canBeNegative() && factor.sign().canBePositive();
      sign = sign.times(open ? factor.sign().and(prover.sign(value)) : factor.sign());
      values.add(value);
    }
    if (sign.canBeNegative()) {
      RationalFunction product = values.stream().reduce(RationalFunction::times).orElseThrow();
      sign = sign.and(prover.sign(product));
    }
    Surd root = Surd.sqrt(values, prover);
    Set<Polynomial> radicands = root.terms().keySet();
    if (!sign.canBeNegative()) {
      nonNegative.addAll(radicands);
    } else if (!lenient
        && !radicands.stream().allMatch(p -> p.isOne() || nonNegative.contains(p))) {
      throw new OpenSignException(
          "not shown to be non-negative: " + new PlainPrinter().print(source));
    }
    return new Quantity(
        root, root.minus(root), sign.isNonZero() ? Sign.POSITIVE : Sign.NONNEGATIVE);
  }

  private static CannotDecideException nested() {
    return new CannotDecideException("a square root under a square root is not supported");
  }
}
