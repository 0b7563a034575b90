package org.lindproof.verify.enclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.algebra.interval.Jet;

/** A real function of parameters, smooth in one of them, that can be enclosed over boxes. */
public interface EnclosedFunction {

  /** The parameter in which it is differentiated. */
  String along();

  /** The arithmetic of the enclosures. */
  IntervalArithmetic arithmetic();

  /**
   * The function and its derivatives, enclosed for all points of a box.
   *
   * @param order of the highest derivative
   * @return empty if the function is not known to be defined in the whole box
   */
  Optional<Jet> over(Box box, int order);

  /** The value at all points of a box. */
  default Optional<Interval> value(Box box) {
    return over(box, 0).map(Jet::value);
  }

  /** This minus a number. */
  default EnclosedFunction minus(Rational number) {
    EnclosedFunction self = this;
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
        return self.over(box, order).map(this::shifted);
      }

      private Jet shifted(Jet jet) {
        List<Interval> coefficients = new ArrayList<>(jet.coefficients());
        IntervalArithmetic intervals = arithmetic();
        coefficients.set(0, intervals.minus(jet.value(), intervals.constant(number)));
        return new Jet(coefficients);
      }
    };
  }

  /** The derivative. */
  default EnclosedFunction derivative() {
    EnclosedFunction self = this;
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
        return self.over(box, order + 1).map(jet -> jet.differentiated(arithmetic()));
      }
    };
  }
}
