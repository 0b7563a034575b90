package org.lindproof.verify.figure;

import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.interval.Enclosed;
import org.lindproof.paper.figure.Figure;

/** What a figure shows. */
public sealed interface FigureData {

  Figure figure();

  /** The data of {@link Figure.Curves}, curve by curve and locus by locus. */
  record Curves(Figure.Curves figure, List<CurveData> curves, List<Places> loci)
      implements FigureData {
    public Curves {
      curves = List.copyOf(curves);
      loci = List.copyOf(loci);
    }
  }

  /**
   * The data of {@link Figure.Plane}.
   *
   * @param rows the values along x for every y; empty where the quantity is not known to be defined
   */
  record Plane(Figure.Plane figure, List<List<Optional<Enclosed>>> rows, List<LocusData> loci)
      implements FigureData {
    public Plane {
      rows = rows.stream().map(List::copyOf).toList();
      loci = List.copyOf(loci);
    }
  }

  /** Why the data of a figure could not be computed. */
  record Unavailable(Figure figure, String reason) implements FigureData {}
}
