package org.lindproof.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lindproof.algebra.AlgebraDomain.RING;

import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(AlgebraDomain.class)
class ComplexFunctionProperties {

  @Example
  void the_square_of_the_imaginary_unit_is_minus_one() {
    ComplexFunction i = ComplexFunction.i(RING);
    assertThat(i.times(i)).isEqualTo(ComplexFunction.of(RING, GaussianRational.ONE).negate());
    assertThat(i.isReal()).isFalse();
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> i.dividedBy(ComplexFunction.zero(RING)));
  }

  @Property(tries = 100)
  void multiplication_is_that_of_complex_numbers(
      @ForAll ComplexFunction a, @ForAll ComplexFunction b, @ForAll ComplexFunction c) {
    assertThat(a.times(b)).isEqualTo(b.times(a));
    assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
    assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    assertThat(a.minus(a).isZero()).isTrue();
  }

  @Property(tries = 100)
  void conjugation_respects_sums_and_products(
      @ForAll ComplexFunction a, @ForAll ComplexFunction b) {
    assertThat(a.conjugate().conjugate()).isEqualTo(a);
    assertThat(a.plus(b).conjugate()).isEqualTo(a.conjugate().plus(b.conjugate()));
    assertThat(a.times(b).conjugate()).isEqualTo(a.conjugate().times(b.conjugate()));
    assertThat(a.times(a.conjugate())).isEqualTo(ComplexFunction.real(a.squaredModulus()));
  }

  @Property(tries = 100)
  void division_undoes_multiplication(@ForAll ComplexFunction a, @ForAll ComplexFunction b) {
    Assume.that(!b.isZero());
    assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
    assertThat(a.times(Rational.of(3)).times(Rational.of(1, 3))).isEqualTo(a);
  }
}
