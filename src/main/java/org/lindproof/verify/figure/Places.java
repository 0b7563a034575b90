package org.lindproof.verify.figure;

import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.interval.Enclosed;
import org.lindproof.paper.figure.Locus;

/**
 * A locus on an axis.
 *
 * @param places ascending; empty if they could not be told apart
 */
public record Places(Locus locus, Optional<List<Enclosed>> places) {
  public Places {
    places = places.map(List::copyOf);
  }
}
