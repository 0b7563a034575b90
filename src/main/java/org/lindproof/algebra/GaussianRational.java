package org.lindproof.algebra;

/** An exact complex number with rational parts. */
public record GaussianRational(Rational re, Rational im) {

  public static final GaussianRational ZERO = new GaussianRational(Rational.ZERO, Rational.ZERO);
  public static final GaussianRational ONE = new GaussianRational(Rational.ONE, Rational.ZERO);

  public boolean isZero() {
    return re.isZero() && im.isZero();
  }

  public GaussianRational conjugate() {
    return new GaussianRational(re, im.negate());
  }
}
