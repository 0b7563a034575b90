package org.lindproof.algebra.enclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.algebra.interval.Jet;
import org.lindproof.algebra.interval.JetArithmetic;

/** Functions of t through t^2. */
final class Composition {
  private Composition() {}

  /**
   * The function t -> f(t^2) on a range. The slope is f'(t^2) 2t and known to be zero at t = 0.
   *
   * @param f from a range of its argument to its value and derivatives there
   */
  static Jet withSquare(
      Function<Interval, Jet> f, Interval range, int order, IntervalArithmetic intervals) {
    JetArithmetic jets = new JetArithmetic(intervals, order);
    Jet square = jets.pow(jets.variable(range), 2);
    Jet outer = f.apply(square.value());
    List<Interval> change = new ArrayList<>(square.coefficients());
    change.set(0, Interval.ZERO);
    Jet step = new Jet(change); // sum_k f_k step^k, exact up to the order since step begins with t
    Jet sum = jets.constant(outer.coefficient(order));
    for (int k = order - 1; k >= 0; k--) {
      sum = jets.plus(jets.times(sum, step), jets.constant(outer.coefficient(k)));
    }
    return sum;
  }
}
