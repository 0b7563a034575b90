package org.lindproof.cas.polynomial;

import edu.jas.arith.BigInteger;
import edu.jas.arith.BigRational;
import edu.jas.arith.ModLong;
import edu.jas.poly.Complex;
import edu.jas.poly.ExpVector;
import edu.jas.poly.GenPolynomial;
import edu.jas.poly.GenPolynomialRing;
import edu.jas.ufd.GreatestCommonDivisorModular;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lindproof.algebra.expression.Expression;

/**
 * Common factors removed: polynomials over Z[i] are split in real and imaginary parts over Z, and
 * divided by the greatest common divisor over Z of all parts. It is the modular one; Symja's Cancel
 * takes subresultants over a field, which does not end on some small inputs.
 */
final class LowestTerms {
  private LowestTerms() {}

  /**
   * {@code (a + i b)/d} with a, b, d over Z without a common factor, the leading coefficient of d
   * positive. A polynomial with rational coefficients is returned as one.
   */
  static Expression of(Fraction fraction, PolynomialRing ring) {
    GenPolynomial<Complex<BigRational>> above = fraction.numerator();
    GenPolynomial<Complex<BigRational>> below = fraction.denominator();
    GenPolynomial<Complex<BigRational>> imaginaryPart = ring.part(below, true);
    if (!imaginaryPart.isZERO()) {
      // multiply by the conjugate of the denominator
      GenPolynomial<Complex<BigRational>> conjugate =
          ring.part(below, false).subtract(imaginaryPart.multiply(ring.imaginaryUnit()));
      above = above.multiply(conjugate);
      below = below.multiply(conjugate);
    }
    List<GenPolynomial<Complex<BigRational>>> reduced = reduced(List.of(below, above), ring);
    GenPolynomial<Complex<BigRational>> denominator = reduced.get(0);
    Complex<BigRational> leading = denominator.leadingBaseCoefficient();
    GenPolynomial<Complex<BigRational>> numerator = reduced.get(1);
    if (denominator.isConstant()) {
      return ring.toExpression(numerator.multiply(leading.inverse()));
    } else if (leading.getRe().signum() < 0) {
      denominator = denominator.negate();
      numerator = numerator.negate();
    }
    return new Expression.Quotient(ring.toExpression(numerator), ring.toExpression(denominator));
  }

  /** The vector divided by its common factor; the first leading coefficient becomes positive. */
  static List<Expression> coprime(
      List<GenPolynomial<Complex<BigRational>>> vector, PolynomialRing ring) {
    List<GenPolynomial<Complex<BigRational>>> reduced = reduced(vector, ring);
    boolean isNegative =
        reduced.stream()
            .filter(entry -> !entry.isZERO())
            .findFirst()
            .filter(entry -> entry.leadingBaseCoefficient().getRe().signum() < 0)
            .isPresent();
    return reduced.stream()
        .map(entry -> ring.toExpression(isNegative ? entry.negate() : entry))
        .toList();
  }

  private static List<GenPolynomial<Complex<BigRational>>> reduced(
      List<GenPolynomial<Complex<BigRational>>> polynomials, PolynomialRing ring) {
    java.math.BigInteger common = java.math.BigInteger.ONE;
    for (GenPolynomial<Complex<BigRational>> polynomial : polynomials) {
      for (Complex<BigRational> number : polynomial.getMap().values()) {
        common = leastCommonMultiple(common, number.getRe().denominator());
        common = leastCommonMultiple(common, number.getIm().denominator());
      }
    }
    List<GenPolynomial<BigInteger>> parts = new ArrayList<>();
    for (GenPolynomial<Complex<BigRational>> polynomial : polynomials) {
      parts.add(cleared(polynomial, false, common, ring));
      parts.add(cleared(polynomial, true, common, ring));
    }
    GenPolynomial<BigInteger> divisor = commonDivisor(parts, ring);
    List<GenPolynomial<Complex<BigRational>>> reduced = new ArrayList<>();
    for (int k = 0; k < parts.size(); k += 2) {
      var real = ring.overRationals(exactly(parts.get(k), divisor));
      var imaginary = ring.overRationals(exactly(parts.get(k + 1), divisor));
      reduced.add(real.sum(imaginary.multiply(ring.imaginaryUnit())));
    }
    return reduced;
  }

  private static GenPolynomial<BigInteger> commonDivisor(
      List<GenPolynomial<BigInteger>> parts, PolynomialRing ring) {
    GreatestCommonDivisorModular<ModLong> engine = new GreatestCommonDivisorModular<>();
    GenPolynomial<BigInteger> divisor = ring.overIntegers().getZERO();
    for (GenPolynomial<BigInteger> part : parts) {
      if (divisor.isZERO()) {
        divisor = part;
      } else if (!part.isZERO() && !divisor.isONE()) {
        divisor = engine.gcd(divisor, part);
      }
    }
    return divisor.isZERO() ? ring.overIntegers().getONE() : divisor;
  }

  private static GenPolynomial<BigInteger> exactly(
      GenPolynomial<BigInteger> polynomial, GenPolynomial<BigInteger> divisor) {
    GenPolynomial<BigInteger> quotient = polynomial.divide(divisor);
    if (!quotient.multiply(divisor).equals(polynomial)) {
      throw new UntranslatableException("the greatest common divisor does not divide");
    }
    return quotient;
  }

  private static java.math.BigInteger leastCommonMultiple(
      java.math.BigInteger a, java.math.BigInteger b) {
    return a.divide(a.gcd(b)).multiply(b);
  }

  private static GenPolynomial<BigInteger> cleared(
      GenPolynomial<Complex<BigRational>> polynomial,
      boolean isImaginary,
      java.math.BigInteger common,
      PolynomialRing ring) {
    GenPolynomialRing<BigInteger> integers = ring.overIntegers();
    GenPolynomial<BigInteger> result = integers.getZERO().copy();
    for (Map.Entry<ExpVector, Complex<BigRational>> term : polynomial.getMap().entrySet()) {
      BigRational part = isImaginary ? term.getValue().getIm() : term.getValue().getRe();
      if (!part.isZERO()) {
        java.math.BigInteger whole = common.divide(part.denominator()).multiply(part.numerator());
        result.doPutToMap(term.getKey(), new BigInteger(whole));
      }
    }
    return result;
  }
}
