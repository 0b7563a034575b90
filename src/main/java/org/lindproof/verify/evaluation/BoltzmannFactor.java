package org.lindproof.verify.evaluation;

import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.RationalFunction;

/**
 * exp(energy / temperature) of a thermal bath, as an algebraic function of the bath's occupation n:
 * (1 + n)/n for Bose-Einstein, (1 - n)/n for Fermi-Dirac. Greater than 1.
 *
 * @param occupation the name of n
 * @param exponent energy / temperature
 * @param value in the occupation
 */
public record BoltzmannFactor(
    String occupation, RationalFunction exponent, RationalFunction value) {
  private static final int LARGEST_POWER = 40;

  /**
   * The exponential of an integer multiple of one of the exponents; empty for any other argument.
   */
  public static Optional<RationalFunction> exponential(
      RationalFunction argument, List<BoltzmannFactor> factors) {
    if (argument.isZero()) {
      return Optional.of(RationalFunction.of(argument.ring().one()));
    }
    for (BoltzmannFactor factor : factors) {
      RationalFunction ratio = argument.dividedBy(factor.exponent);
      if (ratio.isConstant() && ratio.constantValue().isInteger()) {
        int power = ratio.constantValue().numerator().intValue();
        if (Math.abs(power) <= LARGEST_POWER) {
          return Optional.of(factor.value.pow(power));
        }
      }
    }
    return Optional.empty();
  }
}
