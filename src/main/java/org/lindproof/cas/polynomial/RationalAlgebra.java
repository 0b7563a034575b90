package org.lindproof.cas.polynomial;

import edu.jas.arith.BigRational;
import edu.jas.poly.Complex;
import edu.jas.poly.GenPolynomial;
import edu.jas.poly.Monomial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lindproof.algebra.expression.Expression;

/** What is asked of rational functions and of matrices of polynomials. */
public final class RationalAlgebra {
  private RationalAlgebra() {}

  /** Whether a tree has no roots, moduli, maxima or exponentials. */
  public static boolean isRational(Expression expression) {
    return PolynomialRing.isRational(expression);
  }

  /** Whether the expanded numerator is 0; opaque parts count as free indeterminates. */
  public static boolean isZero(Expression expression) {
    return Fraction.of(expression, new PolynomialRing(List.of(expression))).isZero();
  }

  /** In lowest terms, numerator and denominator expanded; a polynomial is returned as one. */
  public static Expression together(Expression expression) {
    PolynomialRing ring = new PolynomialRing(List.of(expression));
    return LowestTerms.of(Fraction.of(expression, ring).dividedOut(), ring);
  }

  /** The expanded polynomial, if the factors of the denominator are seen to divide. */
  public static Optional<Expression> asPolynomial(Expression expression) {
    PolynomialRing ring = new PolynomialRing(List.of(expression));
    Fraction fraction = Fraction.of(expression, ring).dividedOut();
    return fraction.factors().isEmpty()
        ? Optional.of(ring.toExpression(fraction.numerator()))
        : Optional.empty();
  }

  /** Splits a polynomial over real symbols. */
  public static ComplexParts parts(Expression expression) {
    PolynomialRing ring = new PolynomialRing(List.of(expression));
    GenPolynomial<Complex<BigRational>> polynomial = polynomial(expression, ring);
    return new ComplexParts(
        ring.toExpression(ring.part(polynomial, false)),
        ring.toExpression(ring.part(polynomial, true)));
  }

  /** Coefficients of a polynomial that is linear in the unknowns together. */
  public static LinearForm linearForm(Expression expression, List<String> unknowns) {
    List<Expression> symbols = unknowns.stream().map(Expression::symbol).toList();
    PolynomialRing ring =
        new PolynomialRing(Stream.concat(Stream.of(expression), symbols.stream()).toList());
    List<GenPolynomial<Complex<BigRational>>> sums = new ArrayList<>();
    for (int k = 0; k <= symbols.size(); k++) {
      sums.add(ring.zero());
    }
    for (Monomial<Complex<BigRational>> monomial : polynomial(expression, ring)) {
      int k = unknownOf(monomial, symbols, ring);
      var term = k == symbols.size() ? ring.term(monomial) : ring.without(monomial, symbols.get(k));
      sums.set(k, sums.get(k).sum(term));
    }
    List<Expression> coefficients =
        sums.subList(0, symbols.size()).stream().map(ring::toExpression).toList();
    return new LinearForm(coefficients, ring.toExpression(sums.get(symbols.size())));
  }

  /** The place of the one unknown in a monomial, or the number of unknowns if there is none. */
  private static int unknownOf(
      Monomial<Complex<BigRational>> monomial, List<Expression> unknowns, PolynomialRing ring) {
    int found = unknowns.size();
    for (int k = 0; k < unknowns.size(); k++) {
      long exponent = ring.exponent(monomial, unknowns.get(k));
      if (exponent > 1 || (exponent == 1 && found < unknowns.size())) {
        throw new UntranslatableException("not linear in the unknowns");
      }
      if (exponent == 1) {
        found = k;
      }
    }
    return found;
  }

  /**
   * A vector v other than 0 with A v = 0, from the cofactors of the first row that gives one.
   *
   * @param matrix n rows of n polynomials
   */
  public static List<Expression> kernelByCofactors(List<List<Expression>> matrix) {
    PolynomialRing ring = ringOf(matrix);
    Cofactors cofactors = new Cofactors(ring, polynomials(matrix, ring));
    for (int row = 0; row < matrix.size(); row++) {
      var vector = cofactors.ofRow(row);
      if (vector.stream().allMatch(GenPolynomial::isZERO)) {
        continue;
      }
      if (!cofactors.annihilates(vector)) {
        throw new UntranslatableException("the matrix is regular: its kernel is 0");
      }
      return vector.stream().map(ring::toExpression).toList();
    }
    throw new UntranslatableException(
        "all cofactors vanish: the kernel has two dimensions or more");
  }

  /** The same vector up to a common factor: coprime polynomials over Z. */
  public static List<Expression> coprime(List<Expression> vector) {
    PolynomialRing ring = new PolynomialRing(vector);
    List<Fraction> fractions = vector.stream().map(entry -> Fraction.of(entry, ring)).toList();
    return LowestTerms.coprime(Fraction.overCommonDenominator(fractions), ring);
  }

  /**
   * The expanded determinant.
   *
   * @param matrix n rows of n polynomials
   */
  public static Expression determinant(List<List<Expression>> matrix) {
    PolynomialRing ring = ringOf(matrix);
    return ring.toExpression(new Cofactors(ring, polynomials(matrix, ring)).determinant());
  }

  private static PolynomialRing ringOf(List<List<Expression>> matrix) {
    return new PolynomialRing(matrix.stream().flatMap(List::stream).toList());
  }

  private static List<List<GenPolynomial<Complex<BigRational>>>> polynomials(
      List<List<Expression>> matrix, PolynomialRing ring) {
    return matrix.stream()
        .map(row -> row.stream().map(entry -> polynomial(entry, ring)).toList())
        .toList();
  }

  private static GenPolynomial<Complex<BigRational>> polynomial(
      Expression expression, PolynomialRing ring) {
    if (!PolynomialRing.isRational(expression)) {
      throw new UntranslatableException("has roots, moduli, maxima or exponentials");
    }
    Fraction fraction = Fraction.of(expression, ring).dividedOut();
    if (!fraction.factors().isEmpty()) {
      throw new UntranslatableException("not a polynomial");
    }
    return fraction.numerator();
  }
}
