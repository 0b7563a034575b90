package org.lindproof.steady.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.radical.Surd;
import org.lindproof.algebra.rewriting.CompactForm;
import org.lindproof.quantum.ParameterAlgebra;

/** Writes results in the study's notation; every form is checked to be equal when it is made. */
public final class CompactExpressions {
  private final PolynomialRing ring;
  private final Map<String, Polynomial> notation;
  private final CompactForm form;

  public CompactExpressions(ParameterAlgebra algebra) {
    this(algebra.ring(), algebra.notation());
  }

  private CompactExpressions(PolynomialRing ring, Map<String, Polynomial> notation) {
    this.ring = ring;
    this.notation = notation;
    this.form = new CompactForm(ring, notation);
  }

  /** Short forms in the same notation over a larger ring. */
  CompactExpressions over(PolynomialRing ring) {
    Map<String, Polynomial> lifted = new LinkedHashMap<>();
    notation.forEach((name, value) -> lifted.put(name, value.in(ring)));
    return new CompactExpressions(ring, lifted);
  }

  /**
   * Short forms where some symbols have values; abbreviations that become trivial are not used.
   *
   * @param values symbol to its value, in the same ring
   */
  public CompactExpressions where(Map<String, Polynomial> values) {
    if (values.isEmpty()) {
      return this;
    }
    Map<String, Polynomial> here = new LinkedHashMap<>();
    notation.forEach(
        (name, definition) -> {
          Polynomial value = definition.substitute(ring, values);
          if (value.size() > 1) {
            here.put(name, value);
          }
        });
    return new CompactExpressions(ring, here);
  }

  public Expression of(Polynomial polynomial) {
    return form.of(polynomial);
  }

  public Expression of(RationalFunction function) {
    return form.of(function);
  }

  /** A complex function as common factor times (a + i b) over a common denominator. */
  public Expression of(ComplexFunction function) {
    if (function.isReal()) {
      return of(function.re());
    }
    Expression i = new Expression.ImaginaryUnit();
    if (function.re().isZero()) {
      return signed(function.im(), i);
    }
    RationalFunction re = function.re();
    RationalFunction im = function.im();
    Polynomial numerators = re.numerator().gcd(im.numerator());
    Polynomial denominators = leastCommonMultiple(re.denominator(), im.denominator());
    if (numerators.isConstant() && denominators.isConstant()) {
      return new Expression.Sum(List.of(of(re), signed(im, i)));
    }
    if (of(im.dividedBy(RationalFunction.of(numerators, denominators)))
        instanceof Expression.Negation) {
      numerators = numerators.negate();
    }
    RationalFunction common = RationalFunction.of(numerators, denominators);
    Expression x = of(re.dividedBy(common));
    Expression y = of(im.dividedBy(common));
    Expression sum = new Expression.Sum(List.of(times(i, y), x));
    Expression top = of(RationalFunction.of(numerators));
    Expression product = common.numerator().isOne() ? sum : times(top, sum);
    return denominators.isOne()
        ? product
        : new Expression.Quotient(product, of(RationalFunction.of(denominators)));
  }

  /** A complex function as a + i b. */
  public Expression cartesian(ComplexFunction function) {
    if (function.isReal()) {
      return of(function.re());
    }
    Expression imaginary = imaginary(of(function.im()));
    return function.re().isZero()
        ? imaginary
        : new Expression.Sum(List.of(of(function.re()), imaginary));
  }

  private static Expression imaginary(Expression part) {
    if (part instanceof Expression.Negation negation) {
      return new Expression.Negation(imaginary(negation.argument()));
    }
    Expression i = new Expression.ImaginaryUnit();
    return part.equals(Expression.constant(1)) ? i : new Expression.Product(List.of(i, part));
  }

  private static Polynomial leastCommonMultiple(Polynomial a, Polynomial b) {
    return RationalFunction.of(a, a.gcd(b)).numerator().times(b);
  }

  private Expression signed(RationalFunction value, Expression unit) {
    Expression written = of(value);
    if (written instanceof Expression.Negation negation) {
      return new Expression.Negation(times(negation.argument(), unit));
    }
    return times(written, unit);
  }

  private static Expression times(Expression left, Expression right) {
    if (left instanceof Expression.Negation negation) {
      return new Expression.Negation(times(negation.argument(), right));
    } else if (right instanceof Expression.Negation negation) {
      return new Expression.Negation(times(left, negation.argument()));
    } else if (right instanceof Expression.Quotient quotient) {
      return new Expression.Quotient(times(left, quotient.numerator()), quotient.denominator());
    } else if (right.equals(Expression.constant(1))) {
      return left;
    } else if (left.equals(Expression.constant(1))) {
      return right;
    } else if (left instanceof Expression.Quotient quotient) {
      return new Expression.Quotient(times(quotient.numerator(), right), quotient.denominator());
    }
    List<Expression> factors = new ArrayList<>(factors(left));
    factors.addAll(factors(right));
    factors.sort(Comparator.comparingInt(CompactExpressions::rank));
    return Expression.product(factors);
  }

  private static List<Expression> factors(Expression expression) {
    return expression instanceof Expression.Product product
        ? product.factors()
        : List.of(expression);
  }

  /** Numbers come first, then the imaginary unit. */
  private static int rank(Expression factor) {
    return factor instanceof Expression.Constant
        ? 0
        : factor instanceof Expression.ImaginaryUnit ? 1 : 2;
  }

  /** A surd as the sum of its terms. */
  public Expression of(Surd surd) {
    List<Expression> terms = new ArrayList<>();
    for (Map.Entry<Polynomial, RationalFunction> entry : surd.terms().entrySet()) {
      if (entry.getKey().isOne()) {
        terms.add(of(entry.getValue()));
      } else {
        Expression root = new Expression.SquareRoot(of(entry.getKey()));
        terms.add(times(of(entry.getValue()), root));
      }
    }
    return Expression.sum(terms);
  }
}
