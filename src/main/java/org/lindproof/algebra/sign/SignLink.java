package org.lindproof.algebra.sign;

import java.math.BigInteger;
import java.util.Map;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;

/**
 * Two polynomials that have the same sign (-1, 0 or 1) everywhere on a domain, for a reason that
 * the polynomials themselves don't show. For example the difference of two values of a decreasing
 * function and the difference of its arguments, the other way round.
 */
public record SignLink(Polynomial left, Polynomial right) {

  /** Whether the point does not contradict the link; a point that lacks a variable does not. */
  boolean allows(Map<String, Rational> point) {
    boolean complete =
        point.keySet().containsAll(left.variables())
            && point.keySet().containsAll(right.variables());
    return !complete || left.evaluate(point).signum() == right.evaluate(point).signum();
  }

  /**
   * The factor -1 or 1 by which the signs of two polynomials differ, if one is a rational multiple
   * of the other; 0 if it is none.
   */
  public static int proportion(Polynomial a, Polynomial b) {
    if (a.isZero() || b.isZero() || a.size() != b.size()) {
      return 0;
    }
    BigInteger ca = a.content();
    BigInteger cb = b.content();
    Polynomial scaled = a.times(cb);
    Polynomial other = b.times(ca);
    return scaled.equals(other) ? 1 : scaled.equals(other.negate()) ? -1 : 0;
  }
}
