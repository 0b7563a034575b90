package org.lindproof.algebra.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lindproof.algebra.Rational;

class IntervalExponentialProperties {
  private static final IntervalArithmetic STANDARD = IntervalArithmetic.standard();

  /** The sum of x^k/k! for k < terms, exactly. */
  private static Rational partialSum(Rational x, int terms) {
    Rational sum = Rational.ZERO;
    Rational term = Rational.ONE;
    for (int k = 1; k <= terms; k++) {
      sum = sum.plus(term);
      term = term.times(x).dividedBy(Rational.of(k));
    }
    return sum;
  }

  /** e^x of a positive x is between S and S + 2 x^n/n! where n > 2 x; e^-x is one over it. */
  private static Interval exact(Rational x, int terms, IntervalArithmetic arithmetic) {
    Rational size = x.abs();
    Rational sum = partialSum(size, terms);
    Rational next = partialSum(size, terms + 1).minus(sum);
    Interval positive = arithmetic.between(sum, sum.plus(next).plus(next));
    return x.signum() >= 0 ? positive : arithmetic.dividedBy(Interval.ONE, positive);
  }

  @Property(tries = 200)
  void theExponentialOverlapsTheExactSeriesToAllDigits(
      @ForAll @IntRange(min = -400, max = 400) int numerator) {
    Rational x = Rational.of(numerator, 64);
    for (IntervalArithmetic arithmetic : List.of(new IntervalArithmetic(4), STANDARD)) {
      Interval result =
          arithmetic.exp(
              Interval.point(
                  new BigDecimal(numerator).movePointLeft(6).multiply(new BigDecimal(15625))));
      Interval series = exact(x, 90, new IntervalArithmetic(70));
      assertThat(result.contains(series)).isTrue();
      assertThat(result.width())
          .isLessThanOrEqualTo(result.upper().movePointLeft(arithmetic.digits() - 1));
    }
  }

  @Property
  void theExponentialOfASumIsTheProduct(
      @ForAll @IntRange(min = -99999, max = 99999) int a,
      @ForAll @IntRange(min = -99999, max = 99999) int b) {
    Interval x = Interval.point(new BigDecimal(a).movePointLeft(3));
    Interval y = Interval.point(new BigDecimal(b).movePointLeft(3));
    Interval product = STANDARD.times(STANDARD.exp(x), STANDARD.exp(y));
    Interval sum = STANDARD.exp(STANDARD.plus(x, y));
    assertThat(product.intersection(sum)).isPresent();
    assertThat(product.hull(sum).width()).isLessThan(sum.upper().movePointLeft(47));
  }

  @Example
  void theExponentialOfOneIsE() {
    String digits =
        "2.71828182845904523536028747135266249775724709369995"; // Euler 1748, OEIS A001113
    Interval e = STANDARD.exp(Interval.ONE);
    assertThat(e.lower()).isLessThan(new BigDecimal(digits + "96"));
    assertThat(e.upper()).isGreaterThan(new BigDecimal(digits + "95"));
    assertThat(e.width()).isLessThan(new BigDecimal("1e-48"));
  }

  @Example
  void theExponentialIsMonotoneAndStaysPositive() {
    Interval wide = STANDARD.exp(new Interval(new BigDecimal("-5"), new BigDecimal("2")));
    assertThat(wide.contains(STANDARD.exp(Interval.ONE))).isTrue();
    assertThat(wide.contains(Rational.ONE)).isTrue();
    assertThat(STANDARD.exp(Interval.point(new BigDecimal("-1e5"))).lower().signum()).isPositive();
    assertThat(STANDARD.exp(Interval.ZERO).contains(Rational.ONE)).isTrue();
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> STANDARD.exp(Interval.point(new BigDecimal("100001"))));
  }

  /** The twin: a series cut off without its remainder misses the exact value. */
  @Example
  void aSeriesWithoutItsRemainderIsCaught() {
    Rational x = Rational.of(1, 2);
    Interval cut = STANDARD.constant(partialSum(x, 20));
    assertThat(STANDARD.exp(STANDARD.constant(x)).contains(cut)).isFalse();
    Interval complete = STANDARD.constant(partialSum(x, 60));
    assertThat(STANDARD.exp(STANDARD.constant(x)).contains(complete)).isTrue();
  }
}
