package org.lindproof.verify.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.paper.claim.ParameterRange;

/**
 * Ranges between points of a grid in which something must happen, by the values at the points.
 *
 * @param points ascending
 * @param values at the points; empty is a gap
 */
record GridBrackets(List<Rational> points, List<Optional<Interval>> values) {

  /** Ranges between points of opposite sign, and around points at which the sign is not known. */
  List<ParameterRange> ofZeros() {
    List<ParameterRange> brackets = new ArrayList<>();
    int stop = 0; // the last point that has a sign, or begins after a gap
    for (int i = 1; i < points.size(); i++) {
      if (values.get(i).isEmpty() || values.get(i - 1).isEmpty()) {
        stop = i;
      } else if (sign(i) != 0 || i + 1 == points.size() || values.get(i + 1).isEmpty()) {
        if (i - stop > 1 || sign(stop) != sign(i)) {
          brackets.add(bracket(stop, i));
        }
        stop = i;
      }
    }
    return brackets;
  }

  private int sign(int i) {
    Sign sign = values.get(i).map(Interval::sign).orElse(Sign.ZERO);
    return sign == Sign.POSITIVE ? 1 : sign == Sign.NEGATIVE ? -1 : 0;
  }

  /**
   * The neighbourhoods of points, or of runs of points that are not known to differ, with greater
   * values than beside them; the ends of the grid have one side only.
   */
  List<ParameterRange> ofMaxima() {
    List<ParameterRange> brackets = new ArrayList<>();
    int last = points.size() - 1;
    int start = 0;
    for (int i = 0; i <= last; i++) {
      if (i < last && isTie(i)) {
        continue;
      }
      boolean above = start == 0 || exceeds(start, start - 1);
      boolean below = i == last || exceeds(i, i + 1);
      if (above && below && i - start < last) {
        brackets.add(bracket(Math.max(0, start - 1), Math.min(last, i + 1)));
      }
      start = i + 1;
    }
    return brackets;
  }

  private boolean isTie(int i) {
    return values.get(i).isPresent()
        && values.get(i + 1).isPresent()
        && !exceeds(i, i + 1)
        && !exceeds(i + 1, i);
  }

  private boolean exceeds(int i, int j) {
    return values.get(i).isPresent()
        && values.get(j).isPresent()
        && values.get(i).get().lower().compareTo(values.get(j).get().upper()) > 0;
  }

  private ParameterRange bracket(int from, int to) {
    return new ParameterRange(points.get(from), points.get(to));
  }
}
