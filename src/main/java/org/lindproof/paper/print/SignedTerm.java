package org.lindproof.paper.print;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;

/**
 * A term of a sum with its sign taken out, so that {@code a + (-2) b} is printed as {@code a - 2b}.
 *
 * @param magnitude what is left; the term is minus the magnitude if {@code negative}
 */
public record SignedTerm(boolean negative, Expression magnitude) {

  /** Takes the sign out of a term. */
  public static SignedTerm of(Expression term) {
    if (term instanceof Expression.Negation negation) {
      return new SignedTerm(true, negation.argument());
    } else if (term instanceof Expression.Constant constant && constant.value().signum() < 0) {
      return new SignedTerm(true, Expression.constant(constant.value().negate()));
    } else if (term instanceof Expression.Quotient quotient) {
      SignedTerm numerator = of(quotient.numerator());
      return numerator.negative
          ? new SignedTerm(
              true, new Expression.Quotient(numerator.magnitude, quotient.denominator()))
          : new SignedTerm(false, term);
    } else if (term instanceof Expression.Product product) {
      return ofProduct(product);
    }
    return new SignedTerm(false, term);
  }

  private static SignedTerm ofProduct(Expression.Product product) {
    SignedTerm first = of(product.factors().get(0));
    if (!first.negative) {
      return new SignedTerm(false, product);
    }
    List<Expression> factors = new ArrayList<>(product.factors());
    boolean one =
        first.magnitude instanceof Expression.Constant constant
            && constant.value().equals(Rational.ONE);
    if (one) {
      factors.remove(0);
    } else {
      factors.set(0, first.magnitude);
    }
    return new SignedTerm(true, Expression.product(factors));
  }
}
