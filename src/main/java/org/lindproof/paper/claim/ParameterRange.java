package org.lindproof.paper.claim;

import org.lindproof.algebra.Rational;

/**
 * The values from {@code lower} to {@code upper}, both included; a single value if they are equal.
 */
public record ParameterRange(Rational lower, Rational upper) {

  /** Throws {@link IllegalArgumentException} if the bounds are the wrong way round. */
  public ParameterRange {
    if (lower.compareTo(upper) > 0) {
      throw new IllegalArgumentException("lower bound " + lower + " > upper bound " + upper);
    }
  }

  public static ParameterRange point(Rational value) {
    return new ParameterRange(value, value);
  }

  public boolean isPoint() {
    return lower.equals(upper);
  }

  public Rational width() {
    return upper.minus(lower);
  }

  public Rational midpoint() {
    return lower.plus(upper).dividedBy(Rational.of(2));
  }

  /** The value, or {@code [lower, upper]}. */
  @Override
  public String toString() {
    return isPoint() ? lower.toString() : "[" + lower + ", " + upper + "]";
  }
}
