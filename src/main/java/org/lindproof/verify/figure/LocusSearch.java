package org.lindproof.verify.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.interval.Enclosed;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.paper.claim.Curve;
import org.lindproof.paper.claim.ParameterRange;
import org.lindproof.paper.figure.Locus;
import org.lindproof.verify.enclosure.Box;
import org.lindproof.verify.enclosure.EnclosedFunction;
import org.lindproof.verify.enclosure.EnclosedQuantity;
import org.lindproof.verify.enclosure.ZeroIsolation;
import org.lindproof.verify.enclosure.ZeroIsolation.Zeros;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.quantity.Enclosures;

/** Finds places of a locus on a line, each enclosed. */
record LocusSearch(Enclosures enclosures) {
  /** No place is less exact. */
  private static final Rational WIDTH = Rational.of(1, 1_000_000_000_000L);

  /**
   * All places in the range of a curve, ascending.
   *
   * @param curve of the locus's quantity; single values of all other parameters
   * @return empty if they could not be told apart
   * @throws CannotDecideException if the quantity cannot be enclosed, or has no edge
   */
  Optional<List<Enclosed>> all(Locus locus, Curve curve) {
    return in(List.of(curve.range()), locus, curve);
  }

  /**
   * The places that points in the range of a curve betray by a change of sign or a greatest value
   * between its neighbours, ascending. That there are no others is not said.
   *
   * @param grid with the values of {@link #betraying}
   */
  Optional<List<Enclosed>> betrayedBy(GridBrackets grid, Locus locus, Curve curve) {
    return in(locus instanceof Locus.Maximum ? grid.ofMaxima() : grid.ofZeros(), locus, curve);
  }

  /** What changes its sign on the locus, or the quantity that has a maximum there. */
  EnclosedFunction betraying(Locus locus, Curve curve) {
    return locus instanceof Locus.Maximum
        ? enclosures.along(curve, locus.quantity(), FigureSampling.PLAIN)
        : zeroOn(locus, curve);
  }

  private Optional<List<Enclosed>> in(List<ParameterRange> brackets, Locus locus, Curve curve) {
    EnclosedFunction function = zeroOn(locus, curve);
    List<ParameterRange> places = new ArrayList<>();
    for (ParameterRange bracket : brackets) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CannotDecideException("interrupted");
      }
      Box box = Box.of(curve).with(curve.parameter(), bracket);
      Optional<Zeros> zeros = ZeroIsolation.inside(function, box, WIDTH);
      if (zeros.isEmpty()) {
        return Optional.empty();
      }
      places.addAll(ranges(locus, bracket, zeros.get()));
    }
    places.sort(Comparator.comparing(ParameterRange::lower));
    IntervalArithmetic intervals = function.arithmetic();
    return Optional.of(
        places.stream()
            .map(place -> Enclosed.of(intervals.between(place.lower(), place.upper())))
            .toList());
  }

  /** What is zero on the locus. */
  private EnclosedFunction zeroOn(Locus locus, Curve curve) {
    EnclosedQuantity quantity = enclosures.along(curve, locus.quantity(), FigureSampling.PLAIN);
    if (locus instanceof Locus.Edge) {
      return quantity
          .underPositivePart()
          .orElseThrow(() -> new CannotDecideException("only a positive part has an edge"));
    }
    return locus instanceof Locus.Maximum ? quantity.slope(Box.of(curve)) : quantity;
  }

  private static List<ParameterRange> ranges(Locus locus, ParameterRange bracket, Zeros zeros) {
    boolean maximum = locus instanceof Locus.Maximum;
    List<ParameterRange> ranges = new ArrayList<>();
    zeros.zeros().stream()
        .filter(zero -> !maximum || zero.signBefore() > 0)
        .map(ZeroIsolation.Zero::enclosure)
        .forEach(ranges::add);
    zeros.ends().stream()
        .filter(end -> !maximum || isMaximum(end, bracket, zeros))
        .map(ParameterRange::point)
        .forEach(ranges::add);
    return ranges;
  }

  /** Whether the quantity is stationary at an end of the range, and less inside. */
  private static boolean isMaximum(Rational end, ParameterRange bracket, Zeros zeros) {
    int changes = zeros.zeros().size();
    int signAtEnd = changes % 2 == 0 ? zeros.signAtStart() : -zeros.signAtStart();
    return end.equals(bracket.lower()) ? zeros.signAtStart() < 0 : signAtEnd > 0;
  }
}
