package org.lindproof.algebra;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;

/**
 * A polynomial as unit * product of factor^exponent.
 *
 * @param unit an integer
 * @param factors irreducible over Q, not constant, with positive leading coefficient
 */
public record Factorization(BigInteger unit, List<Factor> factors) {
  /** The same factors in the same order, however they were found. */
  private static final Comparator<Factor> ORDER =
      Comparator.<Factor>comparingInt(factor -> factor.base().size())
          .thenComparing(factor -> factor.base().toString());

  public Factorization {
    factors = factors.stream().sorted(ORDER).toList();
  }

  /** An irreducible factor with its multiplicity. */
  public record Factor(Polynomial base, int exponent) {}

  /** Multiplied out again. */
  public Polynomial product(PolynomialRing ring) {
    Polynomial result = ring.constant(unit);
    for (Factor factor : factors) {
      result = result.times(factor.base().pow(factor.exponent()));
    }
    return result;
  }
}
