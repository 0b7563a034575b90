package org.lindproof.verify.curve;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.paper.claim.Curve;
import org.lindproof.verify.enclosure.Box;
import org.lindproof.verify.enclosure.ZeroIsolation;
import org.lindproof.verify.evaluation.CannotDecideException;

/** The extrema of a study's curves; what was found is kept, since several claims speak of it. */
public final class Extrema {
  private final Map<Curve, Optional<ZeroIsolation.Zeros>> known = new ConcurrentHashMap<>();

  /** Nothing is known yet. */
  public Extrema() {}

  /**
   * The stationary points inside the range of a curve.
   *
   * @param context with the claim's readings of the symbols
   * @return empty if they could not be told apart
   */
  Optional<ZeroIsolation.Zeros> stationary(Curve curve, CurveContext context) {
    Curve read =
        new Curve(
            context.meanings().resolve(curve.quantity()),
            curve.parameter(),
            curve.range(),
            curve.others());
    return known.computeIfAbsent(read, key -> isolate(curve, context));
  }

  private static Optional<ZeroIsolation.Zeros> isolate(Curve curve, CurveContext context) {
    Box box = Box.of(curve);
    Optional<ZeroIsolation.Zeros> zeros =
        ZeroIsolation.inside(context.function(curve).slope(box), box, CurveContext.WIDTH);
    if (zeros.isEmpty() && Thread.currentThread().isInterrupted()) {
      throw new CannotDecideException("there was no time left"); // and nothing is kept
    }
    return zeros;
  }

  /**
   * The only stationary point inside the range of a curve.
   *
   * @throws CannotDecideException if there are none or several, or it could not be told
   */
  public Extremum of(Curve curve, CurveContext context) {
    Optional<ZeroIsolation.Zeros> zeros = stationary(curve, context);
    if (zeros.isEmpty() || zeros.get().zeros().size() != 1) {
      throw new CannotDecideException(
          "the curve is not known to have exactly one extremum where "
              + curve.parameter()
              + " is in "
              + curve.range());
    }
    ZeroIsolation.Zero zero = zeros.get().zeros().get(0);
    Interval value =
        context
            .function(curve)
            .value(Box.of(curve).with(curve.parameter(), zero.enclosure()))
            .orElseThrow(() -> new CannotDecideException("the extremum may be undefined"));
    return new Extremum(zero.enclosure(), value, zero.signBefore() > 0);
  }
}
