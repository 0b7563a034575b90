package org.lindproof.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lindproof.algebra.AlgebraDomain.RING;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolynomialTest {
  private static final Polynomial X = RING.variable("x");
  private static final Polynomial Y = RING.variable("y");

  @Test
  void a_minus_before_a_square_factor_survives() {
    Polynomial square = X.minus(Y).pow(2).times(X.plus(RING.one())).negate();
    Factorization factors = square.factor();
    assertThat(factors.unit()).isEqualTo(BigInteger.ONE.negate());
    assertThat(factors.product(RING)).isEqualTo(square);
    assertThat(factors.factors()).hasSize(2);
  }

  @Test
  void powers_of_a_variable_come_apart() {
    Polynomial monomial = X.pow(2).times(Y.pow(3)).times(BigInteger.valueOf(-6));
    assertThat(monomial.factor().unit()).isEqualTo(BigInteger.valueOf(-6));
    assertThat(monomial.factor().factors())
        .containsExactlyInAnyOrder(new Factorization.Factor(X, 2), new Factorization.Factor(Y, 3));
    Polynomial withSum = monomial.times(X.plus(Y).pow(2));
    assertThat(withSum.factor().factors())
        .containsExactlyInAnyOrder(
            new Factorization.Factor(X, 2),
            new Factorization.Factor(Y, 3),
            new Factorization.Factor(X.plus(Y), 2));
  }

  @Test
  void irreducible_over_the_rationals_is_left_alone() {
    Polynomial sum = X.pow(2).plus(Y.pow(2));
    assertThat(sum.factor().factors()).containsExactly(new Factorization.Factor(sum, 1));
    assertThat(X.pow(2).minus(Y.pow(2)).factor().factors()).hasSize(2);
  }

  @Test
  void constants_have_no_factors_but_a_unit() {
    assertThat(RING.constant(-12).factor())
        .isEqualTo(new Factorization(BigInteger.valueOf(-12), List.of()));
    assertThat(RING.zero().squareFreeFactor().unit()).isZero();
  }

  @Test
  void divisors_of_zero_are_positive() {
    assertThat(RING.zero().gcd(X.negate())).isEqualTo(X);
    assertThat(X.gcd(RING.zero())).isEqualTo(X);
    assertThat(RING.zero().gcd(RING.zero()).isZero()).isTrue();
    assertThat(RING.constant(-6).times(X).gcd(RING.constant(4))).isEqualTo(RING.constant(2));
  }

  @Test
  void degrees_and_contents_are_seen() {
    Polynomial p =
        X.pow(3).times(Y).times(BigInteger.valueOf(6)).minus(Y.times(Y).times(RING.constant(4)));
    assertThat(p.degree()).isEqualTo(4);
    assertThat(p.degree("x")).isEqualTo(3);
    assertThat(p.degree("z")).isZero();
    assertThat(RING.zero().degree("x")).isZero();
    assertThat(p.content()).isEqualTo(BigInteger.TWO);
    assertThat(RING.zero().content()).isZero();
    assertThat(p.variables()).containsExactly("x", "y");
    assertThat(p.toString()).contains("x^3*y");
  }

  @Test
  void misuse_is_refused() {
    Polynomial elsewhere = new PolynomialRing(List.of("x")).variable("x");
    assertThatIllegalArgumentException().isThrownBy(() -> X.plus(elsewhere));
    assertThatIllegalArgumentException().isThrownBy(() -> X.pow(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> RING.variable("w"));
    assertThatIllegalArgumentException().isThrownBy(() -> Y.in(elsewhere.ring()));
    assertThatIllegalArgumentException().isThrownBy(() -> X.evaluate(Map.of("y", Rational.ONE)));
    assertThatIllegalArgumentException().isThrownBy(() -> new PolynomialRing(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new PolynomialRing(List.of("x", "x")));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> X.dividedExactlyBy(RING.zero()));
    assertThat(X).isNotEqualTo(elsewhere);
  }

  @Test
  void a_ring_takes_more_variables_after_its_own() {
    assertThat(RING.with(List.of("y", "w")).variables()).containsExactly("x", "y", "z", "w");
    assertThat(RING.with(List.of("y"))).isSameAs(RING);
    assertThat(RING.contains("w")).isFalse();
  }
}
