package org.lindproof.algebra.sign;

/** Which signs a real quantity can take: a non-empty set of negative, zero and positive. */
public enum Sign {
  NEGATIVE(true, false, false, "< 0"),
  ZERO(false, true, false, "= 0"),
  NONPOSITIVE(true, true, false, "<= 0"),
  POSITIVE(false, false, true, "> 0"),
  NONZERO(true, false, true, "!= 0"),
  NONNEGATIVE(false, true, true, ">= 0"),
  UNKNOWN(true, true, true, "of unknown sign");

  private final boolean negative;
  private final boolean zero;
  private final boolean positive;
  private final String text;

  Sign(boolean negative, boolean zero, boolean positive, String text) {
    this.negative = negative;
    this.zero = zero;
    this.positive = positive;
    this.text = text;
  }

  /** The sign of a number. */
  public static Sign of(int signum) {
    return of(signum < 0, signum == 0, signum > 0);
  }

  private static Sign of(boolean negative, boolean zero, boolean positive) {
    for (Sign sign : values()) {
      if (sign.negative == negative && sign.zero == zero && sign.positive == positive) {
        return sign;
      }
    }
    throw new ArithmeticException("two facts about a sign contradict: the domain is empty");
  }

  public boolean canBeNegative() {
    return negative;
  }

  public boolean canBeZero() {
    return zero;
  }

  public boolean canBePositive() {
    return positive;
  }

  public boolean isNonNegative() {
    return !negative;
  }

  /** Whether this is one of NEGATIVE, ZERO, POSITIVE. */
  public boolean isDetermined() {
    return this == NEGATIVE || this == ZERO || this == POSITIVE;
  }

  public boolean isNonZero() {
    return !zero;
  }

  public Sign negate() {
    return of(/* negative= */ positive, zero, /* positive= */ negative);
  }

  public Sign times(Sign other) {
    return of(
        (negative && other.positive) || (positive && other.negative),
        zero || other.zero,
        (positive && other.positive) || (negative && other.negative));
  }

  public Sign plus(Sign other) {
    return of(
        negative || other.negative,
        (zero && other.zero) || (negative && other.positive) || (positive && other.negative),
        positive || other.positive);
  }

  /** The sign of a power with a positive exponent. */
  public Sign pow(int exponent) {
    return exponent % 2 == 0 ? of(false, zero, negative || positive) : this;
  }

  /** What is left if both facts hold; {@link ArithmeticException} if they contradict. */
  public Sign and(Sign other) {
    return of(negative && other.negative, zero && other.zero, positive && other.positive);
  }

  /** For example {@code > 0}. */
  @Override
  public String toString() {
    return text;
  }
}
