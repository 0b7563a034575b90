package org.lindproof.verify.number;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.paper.claim.Curve;
import org.lindproof.paper.claim.FigureNumber;
import org.lindproof.paper.print.PlainPrinter;
import org.lindproof.verify.curve.CurveContext;
import org.lindproof.verify.curve.Extremum;
import org.lindproof.verify.evaluation.CannotDecideException;

/** Encloses the numbers of figures, and says what they are. */
record NumberEnclosure(CurveContext context) {

  /**
   * An enclosure of a number.
   *
   * @throws CannotDecideException if it is not known to exist
   */
  Interval of(FigureNumber number, IntervalArithmetic intervals) {
    if (number instanceof FigureNumber.Place place) {
      Extremum extremum = extremum(place.curve(), place.maximum());
      return intervals.between(extremum.place().lower(), extremum.place().upper());
    } else if (number instanceof FigureNumber.Peak peak) {
      return extremum(peak.curve(), peak.maximum()).value();
    }
    FigureNumber.Value value = (FigureNumber.Value) number;
    return context.enclosures().at(value.at(), value.quantity(), context.meanings());
  }

  private Extremum extremum(Curve curve, boolean maximum) {
    Extremum extremum = context.extrema().of(curve, context);
    if (extremum.maximum() != maximum) {
      throw new CannotDecideException(
          "the only extremum is a " + (extremum.maximum() ? "maximum" : "minimum"));
    }
    return extremum;
  }

  /**
   * What a number is, in words.
   *
   * @param elsewhere values of parameters that need not be said
   */
  static String name(FigureNumber number, Map<String, Rational> elsewhere) {
    PlainPrinter plain = new PlainPrinter();
    if (number instanceof FigureNumber.Place place) {
      return "%s of the %s of %s"
          .formatted(
              place.curve().parameter(),
              extremum(place.maximum()),
              plain.print(place.curve().quantity()));
    } else if (number instanceof FigureNumber.Peak peak) {
      return "the %s of %s in %s"
          .formatted(
              extremum(peak.maximum()),
              plain.print(peak.curve().quantity()),
              peak.curve().parameter());
    }
    FigureNumber.Value value = (FigureNumber.Value) number;
    String at =
        new TreeMap<>(value.at())
            .entrySet().stream()
                .filter(e -> !e.getValue().equals(elsewhere.get(e.getKey())))
                .map(e -> e.getKey() + " = " + e.getValue())
                .collect(Collectors.joining(", "));
    return plain.print(value.quantity()) + (at.isEmpty() || isFormula(value) ? "" : " at " + at);
  }

  /** Whether only parameters occur. */
  private static boolean isFormula(FigureNumber.Value value) {
    return value.at().keySet().containsAll(value.quantity().symbols());
  }

  private static String extremum(boolean maximum) {
    return maximum ? "maximum" : "minimum";
  }

  /** The values of the parameters at which a number is taken. */
  static Map<String, Rational> point(FigureNumber number) {
    Map<String, Rational> point = new TreeMap<>();
    if (number instanceof FigureNumber.Value value) {
      point.putAll(value.at());
    } else {
      curve(number).others().forEach((name, range) -> point.put(name, range.lower()));
    }
    return point;
  }

  private static Curve curve(FigureNumber number) {
    return number instanceof FigureNumber.Place place
        ? place.curve()
        : ((FigureNumber.Peak) number).curve();
  }
}
