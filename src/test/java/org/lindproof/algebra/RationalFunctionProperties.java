package org.lindproof.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.lindproof.algebra.AlgebraDomain.RING;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.lindproof.algebra.AlgebraDomain.Point;

@Domain(AlgebraDomain.class)
class RationalFunctionProperties {

  @Property
  void equal_functions_are_equal_objects(@ForAll RationalFunction f, @ForAll Polynomial factor) {
    Assume.that(!factor.isZero());
    RationalFunction same =
        RationalFunction.of(f.numerator().times(factor), f.denominator().times(factor));
    assertThat(same).isEqualTo(f).hasSameHashCodeAs(f).hasToString(f.toString());
    assertThat(f.denominator().leadingSign()).isPositive();
    assertThat(f.numerator().gcd(f.denominator()).isOne()).isTrue();
  }

  @Property(tries = 100)
  void rational_functions_are_a_field(
      @ForAll RationalFunction a, @ForAll RationalFunction b, @ForAll RationalFunction c) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.times(b)).isEqualTo(b.times(a));
    assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    assertThat(a.minus(a).isZero()).isTrue();
    Assume.that(!b.isZero());
    assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
    assertThat(b.pow(-2).times(b.pow(2)).constantValue()).isEqualTo(Rational.ONE);
  }

  @Property
  void evaluation_follows_the_operations(
      @ForAll RationalFunction a, @ForAll RationalFunction b, @ForAll Point point) {
    Map<String, Rational> at = point.values();
    Assume.that(!a.denominator().evaluate(at).isZero());
    Assume.that(!b.denominator().evaluate(at).isZero());
    assertThat(a.plus(b).evaluate(at)).isEqualTo(a.evaluate(at).plus(b.evaluate(at)));
    assertThat(a.times(b).evaluate(at)).isEqualTo(a.evaluate(at).times(b.evaluate(at)));
    assertThat(a.times(Rational.of(-2, 3)).evaluate(at))
        .isEqualTo(a.evaluate(at).times(Rational.of(-2, 3)));
  }

  @Property
  void another_ring_changes_no_function(@ForAll RationalFunction f) {
    PolynomialRing larger = new PolynomialRing(List.of("w", "z", "x", "y"));
    assertThat(f.in(larger).in(RING)).isEqualTo(f);
    assertThat(f.substitute(larger, Map.of()).in(RING)).isEqualTo(f);
  }

  @Example
  void poles_and_zero_denominators_are_refused() {
    Polynomial x = RING.variable("x");
    RationalFunction inverse = RationalFunction.of(RING.one(), x);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> inverse.evaluate(Map.of("x", Rational.ZERO)));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> RationalFunction.of(x, RING.zero()));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> inverse.substitute(RING, Map.of("x", RING.zero())));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> RationalFunction.of(RING.zero()).inverse());
    assertThatIllegalStateException().isThrownBy(inverse::constantValue);
  }
}
