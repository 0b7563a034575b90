package org.lindproof.algebra.rewriting;

import java.util.Map;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;

/**
 * Brings trees without roots to their normal form, a complex rational function.
 *
 * @param ring the variables; a symbol that is not in {@code abbreviations} must be one of them
 * @param abbreviations symbols that stand for functions
 * @param bounded whether products beyond {@link ProductBound} are refused
 */
public record RationalEvaluation(
    PolynomialRing ring, Map<String, ComplexFunction> abbreviations, boolean bounded) {
  public RationalEvaluation {
    abbreviations = Map.copyOf(abbreviations);
  }

  /** An evaluation without bounds. */
  public RationalEvaluation(PolynomialRing ring, Map<String, ComplexFunction> abbreviations) {
    this(ring, abbreviations, false);
  }

  /**
   * The value of a tree.
   *
   * @throws IllegalArgumentException if the tree has an unknown symbol or a node that is not
   *     rational, or is beyond the bound
   * @throws ArithmeticException if it divides by zero
   */
  public ComplexFunction evaluate(Expression expression) {
    if (expression instanceof Expression.Constant constant) {
      return ComplexFunction.of(ring, new GaussianRational(constant.value(), Rational.ZERO));
    } else if (expression instanceof Expression.ImaginaryUnit) {
      return ComplexFunction.i(ring);
    } else if (expression instanceof Expression.Symbol symbol) {
      ComplexFunction known = abbreviations.get(symbol.name());
      return known != null
          ? known
          : ComplexFunction.real(RationalFunction.of(ring.variable(symbol.name())));
    } else if (expression instanceof Expression.Sum sum) {
      return sum.terms().stream().map(this::evaluate).reduce(ComplexFunction.zero(ring), this::sum);
    } else if (expression instanceof Expression.Product product) {
      return product.factors().stream()
          .map(this::evaluate)
          .reduce(ComplexFunction.of(ring, GaussianRational.ONE), this::product);
    } else if (expression instanceof Expression.Negation negation) {
      return evaluate(negation.argument()).negate();
    } else if (expression instanceof Expression.Quotient quotient) {
      ComplexFunction numerator = evaluate(quotient.numerator());
      ComplexFunction denominator = evaluate(quotient.denominator());
      require(numerator, denominator);
      return numerator.dividedBy(denominator);
    } else if (expression instanceof Expression.Power power) {
      return pow(evaluate(power.base()), power.exponent());
    } else if (expression instanceof Expression.Conjugate conjugate) {
      return evaluate(conjugate.argument()).conjugate();
    }
    throw new IllegalArgumentException(
        "not a rational function: " + expression.getClass().getSimpleName());
  }

  /**
   * The value of a tree that is real.
   *
   * @throws IllegalArgumentException as for {@link #evaluate}, or if the value is not real
   */
  public RationalFunction evaluateReal(Expression expression) {
    ComplexFunction value = evaluate(expression);
    if (!value.isReal()) {
      throw new IllegalArgumentException("not real");
    }
    return value.re();
  }

  private ComplexFunction sum(ComplexFunction left, ComplexFunction right) {
    boolean polynomials =
        left.re().denominator().isConstant()
            && left.im().denominator().isConstant()
            && right.re().denominator().isConstant()
            && right.im().denominator().isConstant();
    if (!polynomials) {
      require(left, right);
    }
    return left.plus(right);
  }

  private ComplexFunction product(ComplexFunction left, ComplexFunction right) {
    require(left, right);
    return left.times(right);
  }

  private void require(ComplexFunction left, ComplexFunction right) {
    if (bounded) {
      ProductBound.require(left, right);
    }
  }

  private ComplexFunction pow(ComplexFunction base, int exponent) {
    if (base.isReal() && !bounded) {
      return ComplexFunction.real(base.re().pow(exponent));
    }
    ComplexFunction one = ComplexFunction.of(ring, GaussianRational.ONE);
    ComplexFunction result = one;
    for (int i = 0; i < Math.abs(exponent); i++) {
      result = product(result, base);
    }
    return exponent >= 0 ? result : one.dividedBy(result);
  }
}
