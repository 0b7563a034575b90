package org.lindproof.verify.enclosure;

import java.util.Optional;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.algebra.interval.Jet;
import org.lindproof.algebra.interval.JetArithmetic;

/** A quantity of a study, enclosed. */
public interface EnclosedQuantity extends EnclosedFunction {

  /** What the quantity is the positive part of: max{0, this}; empty if it is none. */
  Optional<EnclosedQuantity> underPositivePart();

  /** The same function with enclosures of so many digits, where this makes it faster. */
  default EnclosedQuantity withDigits(int digits) {
    return this;
  }

  /**
   * What has the zeros and the signs of the derivative on a box.
   *
   * @throws org.lindproof.verify.evaluation.CannotDecideException if the quantity may have a kink
   */
  default EnclosedFunction slope(Box box) {
    return derivative();
  }

  /** f'/f, defined where f is not zero. */
  default EnclosedFunction logarithmicDerivative() {
    EnclosedQuantity self = this;
    return new EnclosedFunction() {
      @Override
      public String along() {
        return self.along();
      }

      @Override
      public IntervalArithmetic arithmetic() {
        return self.arithmetic();
      }

      @Override
      public Optional<Jet> over(Box box, int order) {
        return self.over(box, order + 1)
            .filter(jet -> jet.value().sign().isNonZero())
            .map(
                jet ->
                    new JetArithmetic(arithmetic(), order)
                        .dividedBy(jet.differentiated(arithmetic()), jet.truncated()));
      }
    };
  }
}
