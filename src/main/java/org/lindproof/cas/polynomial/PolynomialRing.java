package org.lindproof.cas.polynomial;

import edu.jas.arith.BigRational;
import edu.jas.poly.Complex;
import edu.jas.poly.ComplexRing;
import edu.jas.poly.ExpVector;
import edu.jas.poly.GenPolynomial;
import edu.jas.poly.GenPolynomialRing;
import edu.jas.poly.Monomial;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Expression.Conjugate;
import org.lindproof.algebra.expression.Expression.Constant;
import org.lindproof.algebra.expression.Expression.Exponential;
import org.lindproof.algebra.expression.Expression.ImaginaryUnit;
import org.lindproof.algebra.expression.Expression.Maximum;
import org.lindproof.algebra.expression.Expression.Modulus;
import org.lindproof.algebra.expression.Expression.SquareRoot;
import org.lindproof.algebra.expression.Expression.Symbol;

/**
 * Polynomials over Q[i] in the symbols of some expressions, in the representation of JAS, the
 * polynomial arithmetic under Symja's Expand and Together. Multiplying here is about forty times as
 * fast as Symja's Expand on trees. Roots, moduli, maxima and exponentials count as further
 * indeterminates.
 */
final class PolynomialRing {
  private final List<Expression> generators = new ArrayList<>();
  private final Map<Expression, Integer> indices = new LinkedHashMap<>();
  private final GenPolynomialRing<Complex<BigRational>> ring;
  private final ComplexRing<BigRational> numbers = new ComplexRing<>(BigRational.ONE);

  /** The smallest ring in which all these expressions are quotients of polynomials. */
  PolynomialRing(Collection<Expression> expressions) {
    Set<String> names = new TreeSet<>();
    List<Expression> opaque = new ArrayList<>();
    expressions.forEach(expression -> collect(expression, names, opaque));
    names.forEach(name -> generators.add(Expression.symbol(name)));
    opaque.stream().distinct().forEach(generators::add);
    for (int i = 0; i < generators.size(); i++) {
      indices.put(generators.get(i), i);
    }
    // JAS wants at least one variable
    ring = new GenPolynomialRing<>(numbers, Math.max(1, generators.size()));
  }

  private static void collect(Expression tree, Set<String> names, List<Expression> opaque) {
    if (tree instanceof Symbol symbol) {
      names.add(symbol.name());
    } else if (tree instanceof Conjugate conjugate) {
      collect(Conjugation.of(conjugate.argument()), names, opaque);
    } else if (isOpaque(tree)) {
      opaque.add(tree);
    } else {
      tree.children().forEach(child -> collect(child, names, opaque));
    }
  }

  static boolean isOpaque(Expression tree) {
    return tree instanceof SquareRoot
        || tree instanceof Modulus
        || tree instanceof Maximum
        || tree instanceof Exponential;
  }

  /** Whether the expression is a rational function of its symbols. */
  static boolean isRational(Expression tree) {
    return !isOpaque(tree) && tree.children().stream().allMatch(PolynomialRing::isRational);
  }

  GenPolynomial<Complex<BigRational>> zero() {
    return ring.getZERO();
  }

  GenPolynomial<Complex<BigRational>> one() {
    return ring.getONE();
  }

  GenPolynomial<Complex<BigRational>> constant(Rational value) {
    return number(rational(value));
  }

  /** The constant polynomial. */
  GenPolynomial<Complex<BigRational>> number(BigRational value) {
    return ring.getONE().multiply(new Complex<>(numbers, value));
  }

  /** The ring of polynomials over Z in the same indeterminates. */
  GenPolynomialRing<edu.jas.arith.BigInteger> overIntegers() {
    return new GenPolynomialRing<>(edu.jas.arith.BigInteger.ONE, ring.nvar, ring.tord);
  }

  /** A polynomial over Z as one of this ring. */
  GenPolynomial<Complex<BigRational>> overRationals(
      GenPolynomial<edu.jas.arith.BigInteger> polynomial) {
    GenPolynomial<Complex<BigRational>> result = ring.getZERO().copy();
    polynomial
        .getMap()
        .forEach(
            (exponents, value) ->
                result.doPutToMap(
                    exponents, new Complex<>(numbers, new BigRational(value.getVal()))));
    return result;
  }

  GenPolynomial<Complex<BigRational>> imaginaryUnit() {
    return ring.getONE().multiply(numbers.getIMAG());
  }

  /** The indeterminate that stands for a symbol or an opaque sub-expression of this ring. */
  GenPolynomial<Complex<BigRational>> generator(Expression tree) {
    return ring.valueOf(ExpVector.create(ring.nvar, indices.get(tree), 1));
  }

  /** The exponent of a generator in a monomial. */
  long exponent(Monomial<Complex<BigRational>> monomial, Expression generator) {
    return monomial.exponent().getVal(indices.get(generator));
  }

  /** The monomial divided by a generator it is linear in. */
  GenPolynomial<Complex<BigRational>> without(
      Monomial<Complex<BigRational>> monomial, Expression generator) {
    ExpVector rest = monomial.exponent().subst(indices.get(generator), 0);
    return ring.valueOf(monomial.coefficient(), rest);
  }

  GenPolynomial<Complex<BigRational>> term(Monomial<Complex<BigRational>> monomial) {
    return ring.valueOf(monomial.coefficient(), monomial.exponent());
  }

  /** The polynomial with only the real or only the imaginary parts of its coefficients. */
  GenPolynomial<Complex<BigRational>> part(
      GenPolynomial<Complex<BigRational>> polynomial, boolean isImaginary) {
    GenPolynomial<Complex<BigRational>> result = ring.getZERO();
    for (Monomial<Complex<BigRational>> monomial : polynomial) {
      Complex<BigRational> number = monomial.coefficient();
      BigRational part = isImaginary ? number.getIm() : number.getRe();
      if (!part.isZERO()) {
        result = result.sum(new Complex<>(numbers, part), monomial.exponent());
      }
    }
    return result;
  }

  /** The expanded sum of monomials. */
  Expression toExpression(GenPolynomial<Complex<BigRational>> polynomial) {
    List<Expression> terms = new ArrayList<>(polynomial.length());
    for (Monomial<Complex<BigRational>> monomial : polynomial) {
      terms.add(toExpression(monomial));
    }
    return Expression.sum(terms);
  }

  private Expression toExpression(Monomial<Complex<BigRational>> monomial) {
    List<Expression> factors = new ArrayList<>();
    ExpVector exponents = monomial.exponent();
    for (int i = 0; i < generators.size(); i++) {
      int exponent = Math.toIntExact(exponents.getVal(i));
      if (exponent == 1) {
        factors.add(generators.get(i));
      } else if (exponent > 1) {
        factors.add(new Expression.Power(generators.get(i), exponent));
      }
    }
    return withCoefficient(
        rational(monomial.coefficient().getRe()),
        rational(monomial.coefficient().getIm()),
        factors);
  }

  private static Expression withCoefficient(
      Rational real, Rational imaginary, List<Expression> factors) {
    List<Expression> all = new ArrayList<>();
    boolean isNegated = false;
    if (imaginary.isZero() && factors.isEmpty()) {
      return new Constant(real);
    } else if (imaginary.isZero()) {
      isNegated = real.signum() < 0;
      addUnlessOne(all, real.abs());
    } else if (real.isZero()) {
      isNegated = imaginary.signum() < 0;
      addUnlessOne(all, imaginary.abs());
      all.add(new ImaginaryUnit());
    } else {
      Expression unit = new ImaginaryUnit();
      all.add(
          Expression.sum(
              List.of(
                  new Constant(real), Expression.product(List.of(new Constant(imaginary), unit)))));
    }
    all.addAll(factors);
    Expression product = Expression.product(all);
    return isNegated ? new Expression.Negation(product) : product;
  }

  private static void addUnlessOne(List<Expression> factors, Rational number) {
    if (!number.equals(Rational.ONE)) {
      factors.add(new Constant(number));
    }
  }

  private static BigRational rational(Rational value) {
    return new BigRational(
        new edu.jas.arith.BigInteger(value.numerator()),
        new edu.jas.arith.BigInteger(value.denominator()));
  }

  private static Rational rational(BigRational value) {
    BigInteger denominator = value.denominator();
    return new Rational(value.numerator(), denominator);
  }
}
