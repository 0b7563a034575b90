package org.lindproof.algebra.enclosure;

/** A polynomial in a real variable t with complex coefficients, re + i im. */
public record ComplexPolynomial(IntervalPolynomial re, IntervalPolynomial im) {
  public static final ComplexPolynomial ZERO =
      new ComplexPolynomial(IntervalPolynomial.ZERO, IntervalPolynomial.ZERO);

  ComplexPolynomial plus(ComplexPolynomial other, PolynomialArithmetic arithmetic) {
    return new ComplexPolynomial(arithmetic.plus(re, other.re), arithmetic.plus(im, other.im));
  }

  ComplexPolynomial times(ComplexPolynomial other, PolynomialArithmetic arithmetic) {
    return new ComplexPolynomial(
        arithmetic.minus(arithmetic.times(re, other.re), arithmetic.times(im, other.im)),
        arithmetic.plus(arithmetic.times(re, other.im), arithmetic.times(im, other.re)));
  }

  /** The complex conjugate for real t. */
  public ComplexPolynomial conjugate(PolynomialArithmetic arithmetic) {
    return new ComplexPolynomial(re, arithmetic.negate(im));
  }
}
