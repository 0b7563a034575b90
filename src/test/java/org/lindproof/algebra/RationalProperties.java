package org.lindproof.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

@Domain(AlgebraDomain.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class RationalProperties {

  @Property
  void rationals_are_a_field(@ForAll Rational a, @ForAll Rational b, @ForAll Rational c) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.times(b)).isEqualTo(b.times(a));
    assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
    assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    assertThat(a.plus(Rational.ZERO)).isEqualTo(a);
    assertThat(a.times(Rational.ONE)).isEqualTo(a);
    assertThat(a.minus(a).isZero()).isTrue();
  }

  @Property
  void division_undoes_multiplication(@ForAll Rational a, @ForAll Rational b) {
    Assume.that(!b.isZero());
    assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
    assertThat(b.pow(-3).times(b.pow(3))).isEqualTo(Rational.ONE);
  }

  @Property
  void what_is_printed_is_read_back(@ForAll Rational a) {
    assertThat(Rational.parse(a.toString())).isEqualTo(a);
  }

  @Property
  void numbers_are_in_lowest_terms(@ForAll Rational a, @ForAll @IntRange(min = 1) int factor) {
    Rational same =
        new Rational(
            a.numerator().multiply(Rational.of(-factor).numerator()),
            a.denominator().multiply(Rational.of(-factor).numerator()));
    assertThat(same).isEqualTo(a).hasSameHashCodeAs(a);
    assertThat(same.denominator().signum()).isPositive();
  }

  @Property
  void the_order_is_that_of_the_differences(@ForAll Rational a, @ForAll Rational b) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
    assertThat(a.abs().signum()).isEqualTo(Math.abs(a.signum()));
  }

  @Property
  void every_finite_double_is_a_rational(
      @ForAll @DoubleRange(min = -1e30, max = 1e30) double value) {
    assertThat(Rational.exactly(value).toDouble()).isEqualTo(value);
    assertThat(Rational.of(new BigDecimal(value))).isEqualTo(Rational.exactly(value));
  }

  @Property
  void squares_have_exact_roots_and_their_doubles_have_none(@ForAll Rational a) {
    assertThat(a.times(a).exactSquareRoot()).contains(a.abs());
    Assume.that(!a.isZero());
    assertThat(a.times(a).times(Rational.of(2)).exactSquareRoot()).isEmpty();
    assertThat(a.times(a).negate().exactSquareRoot()).isEmpty();
  }

  @Property
  void nothing_divides_by_zero(@ForAll Rational a) {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> a.dividedBy(Rational.ZERO));
  }
}
