package org.lindproof.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.numeric.ParameterPoint;
import org.lindproof.numeric.SymbolValues;
import org.lindproof.numeric.linear.ComplexValue;
import org.lindproof.paper.system.Regime;
import org.lindproof.quantum.OpenSystem;

/** Says which points are where the master equation is meant to hold. */
record RegimeNote(OpenSystem system, Regime regime) {
  private static final int MOST = 5;

  /** One line for standard error, since standard output is JSON; empty if all are inside. */
  Optional<String> of(List<ParameterPoint> points) {
    List<String> outside = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      String place = points.size() == 1 ? "" : "point " + (i + 1) + ", ";
      fault(points.get(i)).ifPresent(fault -> outside.add(place + fault));
    }
    if (outside.isEmpty()) {
      return Optional.empty();
    }
    String some = String.join("; ", outside.subList(0, Math.min(MOST, outside.size())));
    return Optional.of(
        "outside of the regime of the master equation (%s), %d of %d: %s%s"
            .formatted(
                regime.cite(),
                outside.size(),
                points.size(),
                some,
                outside.size() > MOST ? "; and " + (outside.size() - MOST) + " more" : ""));
  }

  /**
   * The first quantity at a point that is not small enough; one without a value is not compared.
   */
  private Optional<String> fault(ParameterPoint point) {
    Map<String, ComplexValue> values = SymbolValues.at(system, point);
    for (String small : regime.small()) {
      for (String large : regime.against()) {
        if (values.containsKey(small) && values.containsKey(large)) {
          double left = values.get(small).modulus();
          double right = values.get(large).modulus();
          if (left * regime.factor().toDouble() > right) {
            return Optional.of(
                "|%s| = %s is more than 1/%s of |%s| = %s"
                    .formatted(small, left, regime.factor(), large, right));
          }
        }
      }
    }
    return Optional.empty();
  }
}
