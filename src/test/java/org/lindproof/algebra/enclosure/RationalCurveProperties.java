package org.lindproof.algebra.enclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.algebra.interval.Jet;

class RationalCurveProperties {
  private static final IntervalArithmetic INTERVALS = new IntervalArithmetic(30);
  private static final PolynomialRing RING = new PolynomialRing(List.of("t"));

  private static Polynomial exact(List<Integer> coefficients, int step) {
    Polynomial sum = RING.zero();
    for (int k = 0; k < coefficients.size(); k++) {
      Polynomial power = RING.variable("t").pow(step * k);
      sum = sum.plus(power.times(java.math.BigInteger.valueOf(coefficients.get(k))));
    }
    return sum;
  }

  private static IntervalPolynomial enclosed(List<Integer> coefficients, int step) {
    IntervalPolynomial plain =
        new IntervalPolynomial(
            coefficients.stream().map(c -> INTERVALS.constant(Rational.of(c))).toList());
    return step == 2 ? plain.ofSquare(0) : plain;
  }

  private static RationalFunction derivative(RationalFunction f) {
    RationalFunction p = RationalFunction.of(f.numerator());
    RationalFunction q = RationalFunction.of(f.denominator());
    RationalFunction dp = RationalFunction.of(f.numerator().derivative("t"));
    RationalFunction dq = RationalFunction.of(f.denominator().derivative("t"));
    return dp.times(q).minus(p.times(dq)).dividedBy(q.times(q));
  }

  @Property(tries = 500)
  void valueSlopeAndCurvatureAreEnclosedOnTheWholeRange(
      @ForAll @Size(4) List<@IntRange(min = -9, max = 9) Integer> above,
      @ForAll @Size(3) List<@IntRange(min = -9, max = 9) Integer> below,
      @ForAll @IntRange(min = 1, max = 2) int step,
      @ForAll @IntRange(min = -40, max = 40) int hundredths) {
    Polynomial denominator = exact(below, step);
    Rational t = Rational.of(hundredths, 100);
    Assume.that(!denominator.isZero() && !denominator.evaluate(Map.of("t", t)).isZero());
    Rational reach = Rational.of(1, 300);
    Interval range = INTERVALS.between(t.minus(reach), t.plus(reach));
    Jet jet;
    try {
      jet = new RationalCurve(enclosed(above, step), enclosed(below, step)).at(range, 2, INTERVALS);
    } catch (ArithmeticException e) {
      return; // the denominator may vanish near the point
    }
    RationalFunction f = RationalFunction.of(exact(above, step), denominator);
    RationalFunction slope = derivative(f);
    RationalFunction half = derivative(slope).times(Rational.of(1, 2));
    for (Rational at : List.of(t, t.plus(reach), t.minus(reach.times(Rational.of(1, 2))))) {
      Map<String, Rational> point = Map.of("t", at);
      assertThat(jet.value().contains(f.evaluate(point))).isTrue();
      assertThat(jet.derivative().contains(slope.evaluate(point))).isTrue();
      assertThat(jet.coefficient(2).contains(half.evaluate(point))).isTrue();
    }
  }

  @Example
  void theWidthBeyondTheExactRangeIsOfSecondOrder() {
    // (1 + t)/(2 + t) rises from 0.5 at 0; its slope is 1/(2 + t)^2
    RationalCurve curve = new RationalCurve(enclosed(List.of(1, 1), 1), enclosed(List.of(2, 1), 1));
    Interval range = INTERVALS.between(Rational.ZERO, Rational.of(1, 1000));
    BigDecimal exactly = new BigDecimal("0.000249875");
    assertThat(curve.at(range, 0, INTERVALS).value().width().subtract(exactly))
        .isBetween(BigDecimal.ZERO, new BigDecimal("1e-6"));
  }

  @Example
  void theSlopeOfAnEvenFunctionIsExactlyZeroAtZero() {
    RationalCurve curve = new RationalCurve(enclosed(List.of(1, 3), 2), enclosed(List.of(7, 1), 2));
    Jet jet = curve.at(Interval.ZERO, 2, INTERVALS);
    assertThat(jet.derivative().lower()).isZero();
    assertThat(jet.derivative().upper()).isZero();
    assertThat(jet.coefficient(2).lower()).isPositive();
  }
}
