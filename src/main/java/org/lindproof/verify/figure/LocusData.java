package org.lindproof.verify.figure;

import java.util.List;
import org.lindproof.algebra.Rational;
import org.lindproof.paper.figure.Locus;

/**
 * A locus in a plane, as far as the figure's points betray it.
 *
 * @param points in the order of y, then of x; there may be none or several for one y
 * @param unknown each y at which the points could not be told apart
 */
public record LocusData(Locus locus, List<LocusPoint> points, List<Rational> unknown) {
  public LocusData {
    points = List.copyOf(points);
    unknown = List.copyOf(unknown);
  }
}
