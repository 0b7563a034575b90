package org.lindproof.verify.enclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.radical.Surd;
import org.lindproof.steady.observable.ObservableForm;
import org.lindproof.steady.observable.PartialTranspose;
import org.lindproof.steady.step.CompactExpressions;
import org.lindproof.verify.evaluation.CannotDecideException;

/**
 * The closed forms of observables as trees that are short and lose little when they are evaluated
 * over intervals. Every tree equals the closed form on the domain.
 */
public final class ObservableTrees {
  private static final int LARGEST = 2000;
  private static final Expression TWO = Expression.constant(2);

  private final Map<String, ObservableForm> forms;
  private final CompactExpressions compact;
  private final SurdTree surds;
  private final Map<String, Tree> known = new ConcurrentHashMap<>();

  /**
   * @param forms by observable
   */
  public ObservableTrees(Map<String, ObservableForm> forms, CompactExpressions compact) {
    this.forms = forms;
    this.compact = compact;
    this.surds = new SurdTree(compact);
  }

  /**
   * The tree of an observable.
   *
   * @param value the observable, or what it is the positive part of
   * @param positivePart whether the observable is max{0, value}
   */
  public record Tree(Expression value, boolean positivePart) {}

  /**
   * The tree of an observable; empty if there is no such observable.
   *
   * @throws CannotDecideException if it has no real closed form
   */
  public Optional<Tree> of(String observable) {
    return Optional.ofNullable(forms.get(observable))
        .map(form -> known.computeIfAbsent(observable, name -> tree(name, form)));
  }

  /** A tree that equals a surd on the domain of its prover; empty if it would be very large. */
  public Optional<Expression> of(Surd surd) {
    return surd.size() > LARGEST ? Optional.empty() : Optional.of(surds.of(surd));
  }

  private Tree tree(String name, ObservableForm form) {
    if (form instanceof ObservableForm.Rational rational && rational.value().isReal()) {
      return new Tree(compact.of(rational.value().re()), /* positivePart= */ false);
    } else if (form instanceof ObservableForm.Algebraic algebraic) {
      return new Tree(surds.of(algebraic.value()), /* positivePart= */ false);
    } else if (form instanceof ObservableForm.PositivePart part) {
      return new Tree(surds.of(part.value()), /* positivePart= */ true);
    } else if (form instanceof ObservableForm.NegativeEigenvalue eigenvalue) {
      return new Tree(negatedEigenvalue(eigenvalue.pair()), /* positivePart= */ true);
    }
    throw new CannotDecideException("no real closed form of " + name);
  }

  /**
   * -lambda of the smaller eigenvalue of ((a, z), (z*, b)), with a = A/c, b = B/c, |z|^2 = Z/c^2
   * and S = sqrt((A - B)^2 + 4 Z): (S/|c| - (A + B)/c)/2 = 2 (Z - AB) / (|c| S + c (A + B)), where
   * nothing cancels but in Z - AB.
   */
  private Expression negatedEigenvalue(PartialTranspose.Pair pair) {
    Polynomial denominator = commonDenominator(pair);
    RationalFunction c = RationalFunction.of(denominator);
    Expression a = compact.of(pair.a().times(c));
    Expression b = compact.of(pair.b().times(c));
    Expression z = compact.of(pair.z().squaredModulus().times(c).times(c));
    Expression common = compact.of(denominator);
    Expression difference = new Expression.Sum(List.of(a, new Expression.Negation(b)));
    Expression radicand =
        new Expression.Sum(
            List.of(
                new Expression.Power(difference, 2),
                new Expression.Product(List.of(Expression.constant(4), z))));
    Expression excess =
        new Expression.Sum(
            List.of(z, new Expression.Negation(new Expression.Product(List.of(a, b)))));
    Expression root = new Expression.SquareRoot(radicand);
    Expression sum = new Expression.Sum(List.of(a, b));
    return new Expression.Quotient(
        new Expression.Product(List.of(TWO, excess)),
        new Expression.Sum(
            List.of(
                new Expression.Product(List.of(new Expression.Modulus(common), root)),
                new Expression.Product(List.of(common, sum)))));
  }

  private static Polynomial commonDenominator(PartialTranspose.Pair pair) {
    return Stream.of(pair.b(), pair.z().re(), pair.z().im())
        .map(RationalFunction::denominator)
        .reduce(pair.a().denominator(), ObservableTrees::leastCommonMultiple);
  }

  private static Polynomial leastCommonMultiple(Polynomial p, Polynomial q) {
    return RationalFunction.of(p, p.gcd(q)).numerator().times(q);
  }
}
