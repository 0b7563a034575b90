package org.lindproof.verify.enclosure;

import java.util.Optional;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.interval.ExpressionEvaluation;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.algebra.interval.Jet;
import org.lindproof.algebra.interval.JetArithmetic;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.SymbolMeanings;

/**
 * A quantity of a study, enclosed: the closed forms of the observables and the thermal laws of the
 * baths, evaluated in interval and Taylor arithmetic.
 */
public final class QuantityEnclosure implements EnclosedQuantity {
  private final QuantityDefinitions quantity;
  private final String along;
  private final IntervalArithmetic intervals;

  private QuantityEnclosure(
      QuantityDefinitions quantity, String along, IntervalArithmetic intervals) {
    this.quantity = quantity;
    this.along = along;
    this.intervals = intervals;
  }

  /**
   * The function that a quantity is.
   *
   * @param along the parameter in which it is differentiated
   * @throws org.lindproof.verify.evaluation.CannotDecideException if a symbol has no meaning or no
   *     closed form
   */
  public static QuantityEnclosure of(
      Expression quantity,
      String along,
      OpenSystem system,
      SymbolMeanings meanings,
      ObservableTrees trees) {
    return new QuantityEnclosure(
        QuantityDefinitions.of(quantity, system, meanings, trees),
        along,
        IntervalArithmetic.standard());
  }

  @Override
  public String along() {
    return along;
  }

  @Override
  public IntervalArithmetic arithmetic() {
    return intervals;
  }

  @Override
  public Optional<EnclosedQuantity> underPositivePart() {
    return quantity
        .underPositivePart()
        .map(under -> new QuantityEnclosure(under, along, intervals));
  }

  @Override
  public QuantityEnclosure withDigits(int digits) {
    return new QuantityEnclosure(quantity, along, new IntervalArithmetic(digits));
  }

  /** f'/f, defined where no factor of f may be zero. */
  @Override
  public EnclosedFunction logarithmicDerivative() {
    return new LogarithmicDerivative(quantity, along, intervals);
  }

  /** f'/f where f is positive; of what is under a positive part, which must have no kink. */
  @Override
  public EnclosedFunction slope(Box box) {
    Optional<EnclosedQuantity> under = underPositivePart();
    if (under.isPresent() && !Positivity.isProved(under.get(), box)) {
      throw new CannotDecideException("it is not shown to be positive on the whole range");
    } else if (under.isPresent()) {
      return under.get().logarithmicDerivative();
    }
    return Positivity.isProved(this, box) ? logarithmicDerivative() : derivative();
  }

  @Override
  public Optional<Jet> over(Box box, int order) {
    return quantity
        .evaluation(box, along, new JetArithmetic(intervals, order))
        .flatMap(this::value);
  }

  private Optional<Jet> value(ExpressionEvaluation<Jet> evaluation) {
    try {
      return Optional.of(evaluation.evaluate(quantity.quantity()));
    } catch (ArithmeticException e) {
      return Optional.empty(); // a division by what may be zero, a root of what may be negative
    }
  }
}
