package org.lindproof.verify.evaluation;

import java.util.Optional;
import org.lindproof.algebra.radical.Surd;
import org.lindproof.algebra.sign.Sign;

/**
 * A complex function on the domain of a claim.
 *
 * @param sign what is known of the sign from how the formula is built; {@link Sign#UNKNOWN} if the
 *     quantity is not real
 */
public record Quantity(Surd re, Surd im, Sign sign) {

  public boolean isReal() {
    return im.isZero();
  }

  /** The number of polynomial terms in it. */
  int size() {
    return re.size() + im.size();
  }

  public Quantity plus(Quantity other) {
    Sign sum = isReal() && other.isReal() ? sign.plus(other.sign) : Sign.UNKNOWN;
    return new Quantity(re.plus(other.re), im.plus(other.im), sum);
  }

  public Quantity negate() {
    return new Quantity(re.negate(), im.negate(), sign.negate());
  }

  public Quantity minus(Quantity other) {
    return plus(other.negate());
  }

  public Quantity times(Quantity other) {
    if (isReal() && other.isReal()) {
      return new Quantity(re.times(other.re), im, sign.times(other.sign));
    }
    return new Quantity(
        re.times(other.re).minus(im.times(other.im)),
        re.times(other.im).plus(im.times(other.re)),
        Sign.UNKNOWN);
  }

  public Quantity conjugate() {
    return new Quantity(re, im.negate(), sign);
  }

  /** The quotient of two quantities, where it can be written down. */
  public Optional<Quantity> over(Quantity below) {
    if (below.re().isZero() && below.im().isZero()) {
      return Optional.empty();
    }
    Surd norm = below.isReal() ? below.re() : below.squaredModulus().re();
    Quantity above = below.isReal() ? this : times(below.conjugate());
    return norm.inverse()
        .map(
            inverse ->
                new Quantity(above.re().times(inverse), above.im().times(inverse), Sign.UNKNOWN));
  }

  /** |z|^2, a real number that is not negative. */
  public Quantity squaredModulus() {
    Surd square = isReal() ? re.times(re) : re.times(re).plus(im.times(im));
    Sign known = isReal() ? sign.pow(2) : Sign.NONNEGATIVE;
    return new Quantity(square, im.minus(im), known);
  }
}
