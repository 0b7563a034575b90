package org.lindproof.verify.figure;

import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.interval.Enclosed;
import org.lindproof.paper.figure.Plotted;

/**
 * A curve.
 *
 * @param values along the axis; empty where the quantity is not known to be defined
 * @param reference the value at the curve's reference, if it has one and is defined there
 */
public record CurveData(
    Plotted curve, List<Optional<Enclosed>> values, Optional<Enclosed> reference) {
  public CurveData {
    values = List.copyOf(values);
  }
}
