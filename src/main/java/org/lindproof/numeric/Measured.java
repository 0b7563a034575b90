package org.lindproof.numeric;

/**
 * An observable of the steady state as the numeric route sees it.
 *
 * @param value the value, its real part if it is complex; in the units of the parameters
 * @param imaginary the imaginary part; zero for a real observable
 * @param error bound on the absolute error (on the modulus, if complex), given that the parameters
 *     are exactly the doubles of the point
 * @param condition condition number of the equilibrated linear system, maximum norm; -
 */
public record Measured(double value, double imaginary, double error, double condition) {

  /** Whether the interval of this value and that of another number with its own bound intersect. */
  public boolean agreesWith(double other, double otherError) {
    return Math.abs(value - other) <= error + otherError;
  }
}
