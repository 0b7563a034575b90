package org.lindproof.algebra.radical;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lindproof.algebra.Factorization;
import org.lindproof.algebra.Factorizer;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.algebra.sign.SignProver;

/** Square roots in canonical form: square factors of known sign stand outside the root. */
final class SquareRoot {
  private static final int TRIAL_DIVISION_LIMIT = 1000;

  private SquareRoot() {}

  /** The root of a product that is non-negative on the domain, given factor by factor. */
  static Surd of(List<RationalFunction> factors, SignProver prover) {
    PolynomialRing ring = factors.get(0).ring();
    if (factors.stream().anyMatch(RationalFunction::isZero)) {
      return Surd.of(RationalFunction.of(ring.zero()), prover);
    }
    Factorizer factorizer = prover.factorizer();
    Map<Polynomial, Integer> exponents = new LinkedHashMap<>();
    Rational unit = Rational.ONE;
    for (RationalFunction factor : factors) {
      boolean alone = factors.size() == 1;
      Factorization top =
          alone
              ? factorizer.squareFreeFactor(factor.numerator())
              : factorizer.factor(factor.numerator());
      Factorization bottom = factorizer.factor(factor.denominator());
      unit = unit.times(new Rational(top.unit(), bottom.unit()));
      top.factors().forEach(f -> exponents.merge(f.base(), f.exponent(), Integer::sum));
      bottom.factors().forEach(f -> exponents.merge(f.base(), -f.exponent(), Integer::sum));
    }
    return root(ring, unit, exponents, prover);
  }

  private static Surd root(
      PolynomialRing ring, Rational unit, Map<Polynomial, Integer> exponents, SignProver prover) {
    BigInteger under = unit.numerator().multiply(unit.denominator()); // sqrt(p/q) = sqrt(pq)/q
    BigInteger square = largestSquareDivisor(under);
    RationalFunction outside = RationalFunction.of(ring, new Rational(square, unit.denominator()));
    Polynomial radicand = ring.constant(under.divide(square.multiply(square)));
    for (Map.Entry<Polynomial, Integer> entry : irreducible(exponents, prover).entrySet()) {
      Polynomial base = entry.getKey();
      int taken = Math.floorDiv(entry.getValue(), 2);
      Sign sign = prover.sign(base);
      boolean known = !sign.canBeNegative() || !sign.canBePositive();
      if (!known && taken % 2 != 0) {
        taken--; // |base| has no polynomial form: leave its square under the root
      }
      Polynomial modulus = known && sign.canBeNegative() ? base.negate() : base;
      outside = outside.times(RationalFunction.of(modulus).pow(taken));
      radicand = radicand.times(base.pow(entry.getValue() - 2 * taken));
    }
    return Surd.of(outside, radicand, prover);
  }

  /** Splits the bases with several powers; a base to the power one needs no splitting. */
  private static Map<Polynomial, Integer> irreducible(
      Map<Polynomial, Integer> exponents, SignProver prover) {
    Map<Polynomial, Integer> split = new LinkedHashMap<>();
    exponents.forEach(
        (base, exponent) -> {
          if (exponent == 1) {
            split.merge(base, 1, Integer::sum);
          } else if (exponent != 0) {
            prover
                .factorizer()
                .factor(base)
                .factors()
                .forEach(f -> split.merge(f.base(), f.exponent() * exponent, Integer::sum));
          }
        });
    return split;
  }

  private static BigInteger largestSquareDivisor(BigInteger number) {
    BigInteger rest = number.abs();
    BigInteger root = BigInteger.ONE;
    for (int p = 2; p <= TRIAL_DIVISION_LIMIT; p++) {
      BigInteger square = BigInteger.valueOf((long) p * p);
      while (rest.mod(square).signum() == 0) {
        rest = rest.divide(square);
        root = root.multiply(BigInteger.valueOf(p));
      }
    }
    BigInteger exact = rest.sqrt();
    return exact.multiply(exact).equals(rest) ? root.multiply(exact) : root;
  }
}
