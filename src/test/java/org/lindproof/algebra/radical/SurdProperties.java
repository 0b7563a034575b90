package org.lindproof.algebra.radical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lindproof.algebra.AlgebraDomain.RING;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.SymbolDomain;
import org.lindproof.algebra.sign.SemialgebraicDomain;
import org.lindproof.algebra.sign.SignProver;

/** On the domain x > 0, y > 0, z real. */
class SurdProperties {
  private static final SignProver PROVER =
      new SignProver(
          new SemialgebraicDomain(
              RING, Map.of("x", SymbolDomain.POSITIVE, "y", SymbolDomain.POSITIVE), List.of()));
  private static final Polynomial X = RING.variable("x");
  private static final Polynomial Y = RING.variable("y");
  private static final Polynomial Z = RING.variable("z");

  private static Surd root(Polynomial radicand) {
    return Surd.sqrt(RationalFunction.of(radicand), PROVER);
  }

  private static Surd rational(Polynomial value) {
    return Surd.of(RationalFunction.of(value), PROVER);
  }

  @Provide
  Arbitrary<Surd> surds() {
    Arbitrary<Surd> term =
        Arbitraries.of(
            rational(X),
            rational(Z.minus(Y)),
            root(X),
            root(X.times(Y)),
            root(X.plus(Y)),
            root(Z.pow(2).plus(X)),
            Surd.sqrt(RationalFunction.of(X, Y.plus(X)), PROVER),
            root(X.times(Z.pow(2))));
    return term.list()
        .ofMaxSize(2)
        .map(terms -> terms.stream().reduce(rational(RING.zero()), Surd::plus));
  }

  private static Map<String, Rational> point(long x, long y, long z) {
    return Map.of("x", Rational.of(x, 3), "y", Rational.of(y, 5), "z", Rational.of(z, 2));
  }

  @Property
  void surds_are_a_commutative_ring(
      @ForAll("surds") Surd a, @ForAll("surds") Surd b, @ForAll("surds") Surd c) {
    assertThat(a.times(b).minus(b.times(a)).isZero()).isTrue();
    assertThat(a.plus(b).minus(b).minus(a).isZero()).isTrue();
    assertThat(a.times(b.plus(c)).minus(a.times(b)).minus(a.times(c)).isZero()).isTrue();
    assertThat(a.pow(2).minus(a.times(a)).isZero()).isTrue();
  }

  @Property
  void products_have_the_product_of_the_values(
      @ForAll("surds") Surd a,
      @ForAll("surds") Surd b,
      @ForAll @LongRange(min = 1, max = 9) long x,
      @ForAll @LongRange(min = 1, max = 9) long y,
      @ForAll @LongRange(min = -9, max = 9) long z) {
    Map<String, Rational> at = point(x, y, z);
    double product = a.evaluate(at).toDouble() * b.evaluate(at).toDouble();
    assertThat(a.times(b).evaluate(at).toDouble())
        .isCloseTo(product, org.assertj.core.api.Assertions.within(1e-9));
    assertThat(a.plus(b).evaluate(at)).isEqualByComparingTo(a.evaluate(at).plus(b.evaluate(at)));
  }

  @Property
  void the_inverse_of_two_terms_is_one(@ForAll("surds") Surd a) {
    if (a.isZero()) {
      assertThatExceptionOfType(ArithmeticException.class).isThrownBy(a::inverse);
      return;
    }
    a.inverse()
        .ifPresent(
            inverse ->
                assertThat(a.times(inverse).rational()).contains(RationalFunction.of(RING.one())));
  }

  @Example
  void square_factors_leave_the_root_where_their_sign_is_known() {
    assertThat(root(X.pow(2)).rational()).contains(RationalFunction.of(X));
    assertThat(root(X.minus(Y).pow(2)).rational()).isEmpty();
    assertThat(root(Z.pow(4)).rational()).contains(RationalFunction.of(Z.pow(2)));
    Surd twice = root(X.plus(Y).pow(2).times(RING.constant(12)));
    Surd same =
        root(RING.constant(3)).times(RationalFunction.of(X.plus(Y).times(RING.constant(2))));
    assertThat(twice.minus(same).isZero()).isTrue();
  }

  @Example
  void a_modulus_of_unknown_sign_is_not_the_argument() {
    Surd modulus = root(Z.pow(2));
    assertThat(modulus.minus(rational(Z)).isZero()).isFalse();
    Map<String, Rational> negative = point(1, 1, -4);
    assertThat(modulus.evaluate(negative)).isEqualByComparingTo(SurdValue.of(Rational.of(2)));
    assertThat(modulus.times(modulus).rational()).contains(RationalFunction.of(Z.pow(2)));
  }

  @Example
  void the_last_root_splits_off() {
    Surd surd = rational(X).plus(root(Y).times(RationalFunction.of(Z)));
    Surd.Split split = surd.split().orElseThrow();
    assertThat(split.rest().minus(rational(X)).isZero()).isTrue();
    assertThat(split.coefficient()).isEqualTo(RationalFunction.of(Z));
    assertThat(split.radicand()).isEqualTo(Y);
    assertThat(rational(X).split()).isEmpty();
  }

  @Example
  void substitution_may_take_roots_away() {
    Surd surd = root(X.times(Y));
    assertThat(surd.substitute(Map.of("y", X), PROVER).rational()).contains(RationalFunction.of(X));
    assertThat(surd.terms()).containsOnlyKeys(X.times(Y));
  }
}
