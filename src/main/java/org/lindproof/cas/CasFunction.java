package org.lindproof.cas;

/** The functions that reach the evaluator. What is not listed here cannot be called. */
public enum CasFunction {
  PLUS(1, Integer.MAX_VALUE),
  TIMES(1, Integer.MAX_VALUE),
  EXPAND(1, 1),
  TOGETHER(1, 1),
  CANCEL(1, 1),
  FACTOR(1, 1),
  NUMERATOR(1, 1),
  DENOMINATOR(1, 1),
  COEFFICIENT(2, 3),
  COLLECT(2, 2),
  SIMPLIFY(1, 1),
  DOT(1, Integer.MAX_VALUE),
  KRONECKER_PRODUCT(1, Integer.MAX_VALUE),
  TRANSPOSE(1, 1),
  TRACE(1, 1),
  D(2, 2),
  SOLVE(2, 2);

  private final int least;
  private final int most;

  CasFunction(int least, int most) {
    this.least = least;
    this.most = most;
  }

  /** Whether the function can be applied to this many arguments. */
  public boolean takes(int arguments) {
    return least <= arguments && arguments <= most;
  }
}
