package org.lindproof.paper.figure;

import java.util.List;
import java.util.stream.IntStream;
import org.lindproof.algebra.Rational;
import org.lindproof.paper.claim.ParameterRange;

/**
 * A parameter on evenly spaced points.
 *
 * @param points at least two; the ends of the range are among them
 * @param marks values in the range at which a line is drawn across
 */
public record Axis(String parameter, ParameterRange range, int points, List<Rational> marks) {
  public Axis {
    marks = List.copyOf(marks);
    if (points < 2) {
      throw new IllegalArgumentException("points = " + points + " is less than 2");
    }
  }

  /** The values, ascending. */
  public List<Rational> values() {
    Rational step = range.upper().minus(range.lower()).dividedBy(Rational.of(points - 1));
    return IntStream.range(0, points)
        .mapToObj(k -> range.lower().plus(step.times(Rational.of(k))))
        .toList();
  }
}
