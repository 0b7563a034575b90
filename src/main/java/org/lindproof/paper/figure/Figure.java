package org.lindproof.paper.figure;

import java.util.List;
import java.util.Map;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;

/** A figure that a study wants drawn. */
public sealed interface Figure {

  FigureHeading heading();

  Axis x();

  /**
   * Curves over one parameter.
   *
   * @param at the values of parameters that all curves share
   * @param loci to be marked on the axis; if there are any, every parameter has a value in {@code
   *     at} but the one on the axis
   */
  record Curves(
      FigureHeading heading,
      Axis x,
      Map<String, Rational> at,
      List<Plotted> curves,
      List<Locus> loci)
      implements Figure {
    public Curves {
      at = Map.copyOf(at);
      curves = List.copyOf(curves);
      loci = List.copyOf(loci);
    }
  }

  /**
   * A quantity over two parameters, with lines on it.
   *
   * @param at the values of all parameters that are not on an axis
   */
  record Plane(
      FigureHeading heading,
      Axis x,
      Axis y,
      Map<String, Rational> at,
      Expression quantity,
      List<Locus> loci)
      implements Figure {
    public Plane {
      at = Map.copyOf(at);
      loci = List.copyOf(loci);
    }
  }
}
