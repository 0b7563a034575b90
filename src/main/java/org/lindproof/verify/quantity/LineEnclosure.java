package org.lindproof.verify.quantity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.interval.ExpressionEvaluation;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.algebra.interval.Jet;
import org.lindproof.algebra.interval.JetArithmetic;
import org.lindproof.paper.claim.ParameterRange;
import org.lindproof.steady.enclosure.EnclosedObservables;
import org.lindproof.steady.enclosure.Line;
import org.lindproof.verify.enclosure.Box;
import org.lindproof.verify.enclosure.EnclosedQuantity;

/**
 * A quantity of a study without closed forms, on lines along one parameter.
 *
 * @param quantity with the claim's readings of the symbols
 * @param negativity the site of the partial transpose whose negativity the quantity is
 */
record LineEnclosure(
    LineEnclosures lines,
    String along,
    Rational span,
    Expression quantity,
    Optional<String> negativity)
    implements EnclosedQuantity {

  @Override
  public IntervalArithmetic arithmetic() {
    return lines.intervals();
  }

  /** Empty, too, if another parameter than that of the lines has a range. */
  @Override
  public Optional<Jet> over(Box box, int order) {
    Map<String, Rational> others = new LinkedHashMap<>();
    for (Map.Entry<String, ParameterRange> entry : box.ranges().entrySet()) {
      if (!entry.getKey().equals(along)) {
        if (!entry.getValue().isPoint()) {
          return Optional.empty();
        }
        others.put(entry.getKey(), entry.getValue().lower());
      }
    }
    EnclosedObservables observables = lines.on(new Line(along, span, others));
    ParameterRange range = box.range(along);
    Interval interval = arithmetic().between(range.lower(), range.upper());
    try {
      return Optional.of(value(observables, interval, order));
    } catch (ArithmeticException e) {
      return Optional.empty(); // a division by what may be zero, a kink
    }
  }

  private Jet value(EnclosedObservables observables, Interval range, int order) {
    JetArithmetic jets = new JetArithmetic(arithmetic(), order);
    return new ExpressionEvaluation<>(jets, observables.at(quantity.symbols(), range, order))
        .evaluate(quantity);
  }

  @Override
  public Optional<EnclosedQuantity> underPositivePart() {
    return negativity.map(site -> new NegatedEigenvalue(this, site));
  }

  /** Minus the least eigenvalue of the partial transpose. */
  private record NegatedEigenvalue(LineEnclosure whole, String site) implements EnclosedQuantity {
    @Override
    public String along() {
      return whole.along;
    }

    @Override
    public IntervalArithmetic arithmetic() {
      return whole.arithmetic();
    }

    @Override
    public Optional<Jet> over(Box box, int order) {
      Expression least = Expression.symbol(EnclosedObservables.leastEigenvalue(site));
      return new LineEnclosure(
              whole.lines,
              whole.along,
              whole.span,
              new Expression.Negation(least),
              Optional.empty())
          .over(box, order);
    }

    @Override
    public Optional<EnclosedQuantity> underPositivePart() {
      return Optional.empty();
    }
  }
}
