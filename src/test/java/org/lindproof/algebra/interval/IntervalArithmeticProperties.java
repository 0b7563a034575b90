package org.lindproof.algebra.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BinaryOperator;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.interval.IntervalDomain.Sample;
import org.lindproof.algebra.sign.Sign;

@Domain(IntervalDomain.class)
@Domain(DomainContext.Global.class)
class IntervalArithmeticProperties {
  private static final IntervalArithmetic COARSE = IntervalDomain.COARSE;

  /** An operation on intervals and what it encloses. */
  private record Operation(BinaryOperator<Interval> enclosing, BinaryOperator<Rational> exact) {}

  private static final List<Operation> RING =
      List.of(
          new Operation(COARSE::plus, Rational::plus),
          new Operation(COARSE::minus, Rational::minus),
          new Operation(COARSE::times, Rational::times),
          new Operation(COARSE::maximum, (a, b) -> a.compareTo(b) > 0 ? a : b));
  private static final Operation DIVISION = new Operation(COARSE::dividedBy, Rational::dividedBy);

  private static void check(Operation operation, Sample a, Sample b) {
    Interval outer = operation.enclosing.apply(a.outer(), b.outer());
    Interval inner = operation.enclosing.apply(a.inner(), b.inner());
    assertThat(outer.contains(inner)).isTrue();
    assertThat(inner.contains(operation.exact.apply(a.element(), b.element()))).isTrue();
  }

  @Property
  void everyOperationEnclosesTheExactResultAndIsMonotone(@ForAll Sample a, @ForAll Sample b) {
    RING.forEach(operation -> check(operation, a, b));
    Assume.that(b.outer().sign().isNonZero());
    check(DIVISION, a, b);
  }

  @Property
  void powersEncloseTheExactPowers(@ForAll Sample a, @ForAll @IntRange(max = 6) int exponent) {
    assertThat(COARSE.pow(a.outer(), exponent).contains(COARSE.pow(a.inner(), exponent))).isTrue();
    assertThat(COARSE.pow(a.inner(), exponent).contains(a.element().pow(exponent))).isTrue();
    Assume.that(a.outer().sign().isNonZero());
    assertThat(COARSE.pow(a.inner(), -exponent).contains(a.element().pow(-exponent))).isTrue();
  }

  @Property
  void anEvenPowerIsNotNegativeThoughTheProductMayBe(@ForAll Sample a) {
    assertThat(COARSE.pow(a.outer(), 2).sign().canBeNegative()).isFalse();
    assertThat(COARSE.modulus(a.outer()).contains(a.element().abs())).isTrue();
  }

  @Property
  void aResultOfNumbersIsOneUnitWideAtMost(@ForAll Rational p, @ForAll Rational q) {
    Interval a = Interval.point(COARSE.constant(p).lower());
    Interval b = Interval.point(COARSE.constant(q).upper());
    Assume.that(b.sign().isNonZero());
    for (Operation operation : RING) {
      assertIsOneUnitWideAtMost(operation.enclosing.apply(a, b));
    }
    assertIsOneUnitWideAtMost(COARSE.dividedBy(a, b));
    assertIsOneUnitWideAtMost(COARSE.constant(p));
    assertIsOneUnitWideAtMost(COARSE.sqrt(COARSE.modulus(a)));
  }

  private static void assertIsOneUnitWideAtMost(Interval result) {
    BigDecimal greatest = result.lower().abs().max(result.upper().abs());
    BigDecimal unit = greatest.movePointLeft(COARSE.digits() - 1); // 10 units at most
    assertThat(result.width()).isLessThanOrEqualTo(unit);
    assertThat(result.lower().precision()).isLessThanOrEqualTo(COARSE.digits());
    assertThat(result.upper().precision()).isLessThanOrEqualTo(COARSE.digits());
  }

  @Property
  void theSquaresOfTheRootEncloseTheRadicand(@ForAll Sample a) {
    Assume.that(!a.outer().sign().canBeNegative());
    for (IntervalArithmetic arithmetic : List.of(COARSE, IntervalArithmetic.standard())) {
      Interval root = arithmetic.sqrt(a.inner());
      Rational least = Rational.of(root.lower());
      Rational greatest = Rational.of(root.upper());
      assertThat(least.times(least)).isLessThanOrEqualTo(Rational.of(a.inner().lower()));
      assertThat(greatest.times(greatest)).isGreaterThanOrEqualTo(Rational.of(a.inner().upper()));
      assertThat(arithmetic.sqrt(a.outer()).contains(root)).isTrue();
    }
  }

  @Property
  void theRootOfASquareHasNoWidth(@ForAll @IntRange(max = 999) int n) {
    Interval square = Interval.point(BigDecimal.valueOf((long) n * n));
    assertThat(COARSE.sqrt(square).isPoint()).isTrue();
    assertThat(COARSE.sqrt(square).contains(Rational.of(n))).isTrue();
  }

  @Property
  void whatContainsZeroDividesNothingAndWhatIsNegativeHasNoRoot(@ForAll Sample a) {
    Interval around = COARSE.minus(a.outer(), a.outer());
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> COARSE.dividedBy(a.outer(), around));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> COARSE.pow(around, -2));
    Assume.that(a.outer().sign().canBeNegative());
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> COARSE.sqrt(a.outer()));
  }

  @Property
  void whatIsCertainHoldsForEveryElement(@ForAll Sample a, @ForAll Sample b) {
    if (a.outer().isCertainlyLessThan(b.outer())) {
      assertThat(a.element()).isLessThan(b.element());
    }
    Sign sign = a.outer().sign();
    assertThat(sign.canBeNegative() || a.element().signum() >= 0).isTrue();
    assertThat(sign.canBePositive() || a.element().signum() <= 0).isTrue();
    assertThat(sign.canBeZero() || !a.element().isZero()).isTrue();
  }

  @Property
  void hullsAndIntersectionsHoldTheElements(@ForAll Sample a, @ForAll Sample b) {
    assertThat(a.outer().hull(b.outer()).contains(a.element())).isTrue();
    Interval within = a.outer().intersection(a.inner()).orElseThrow();
    assertThat(within.contains(a.inner()) && a.inner().contains(within)).isTrue();
    boolean common = a.outer().contains(b.element());
    assertThat(!common || a.outer().intersection(b.outer()).orElseThrow().contains(b.element()))
        .isTrue();
    assertThat(a.outer().rounded(1).contains(a.outer())).isTrue();
    assertThat(a.outer().contains(Rational.of(a.outer().midpoint()))).isTrue();
  }

  /** The twin: the same sums and products, rounded to the nearest. */
  @Example
  void roundingToTheNearestIsCaught() {
    MathContext nearest = new MathContext(3, RoundingMode.HALF_EVEN);
    Rational third = new Rational(Rational.ONE.numerator(), Rational.of(3).numerator());
    BigDecimal rounded = BigDecimal.ONE.divide(BigDecimal.valueOf(3), nearest);
    assertThat(Interval.point(rounded).contains(third)).isFalse();
    assertThat(COARSE.constant(third).contains(third)).isTrue();
    Interval a = Interval.point(new BigDecimal("1.01"));
    Interval b = Interval.point(new BigDecimal("1.03"));
    Interval wrong = Interval.point(a.lower().multiply(b.lower(), nearest));
    Rational product = Rational.of(a.lower()).times(Rational.of(b.lower()));
    assertThat(wrong.contains(product)).isFalse();
    assertThat(COARSE.times(a, b).contains(product)).isTrue();
  }

  @Example
  void boundsTheWrongWayRoundAreRefused() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new Interval(BigDecimal.ONE, BigDecimal.ZERO))
        .withMessage("lower bound 1 > upper bound 0");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new IntervalArithmetic(1));
  }
}
