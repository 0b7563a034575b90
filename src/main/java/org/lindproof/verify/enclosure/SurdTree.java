package org.lindproof.verify.enclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.radical.Surd;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.algebra.sign.SignProver;
import org.lindproof.steady.step.CompactExpressions;

/**
 * Surds as trees for intervals. A surd has its roots in the numerator; p sqrt(q)/q, where q occurs
 * twice, loses more than p / sqrt(q), so that what a root and the denominator share goes under the
 * root: sqrt(r)/q = sqrt(r/g^2) / (q/g) for g &gt; 0.
 */
final class SurdTree {
  private final CompactExpressions compact;

  SurdTree(CompactExpressions compact) {
    this.compact = compact;
  }

  /** A tree that equals the surd on the domain of its prover. */
  Expression of(Surd surd) {
    List<Expression> terms = new ArrayList<>();
    for (Map.Entry<Polynomial, RationalFunction> term : surd.terms().entrySet()) {
      terms.add(term(term.getValue(), term.getKey(), surd.prover()));
    }
    return Expression.sum(terms);
  }

  private Expression term(RationalFunction coefficient, Polynomial radicand, SignProver prover) {
    if (radicand.isOne()) {
      return compact.of(coefficient);
    }
    Polynomial shared = coefficient.denominator().gcd(radicand);
    if (shared.isConstant() || prover.sign(shared) != Sign.POSITIVE) {
      return product(coefficient, compact.of(radicand));
    }
    Polynomial square = shared.times(shared);
    return product(
        coefficient.times(RationalFunction.of(shared)),
        compact.of(RationalFunction.of(radicand, square)));
  }

  private Expression product(RationalFunction coefficient, Expression radicand) {
    Expression root = new Expression.SquareRoot(radicand);
    return new Expression.Product(List.of(compact.of(coefficient), root));
  }
}
