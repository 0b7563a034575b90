package org.lindproof.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindproof.algebra.AlgebraDomain.RING;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.lindproof.algebra.AlgebraDomain.Point;

@Domain(AlgebraDomain.class)
class PolynomialProperties {

  @Property
  void polynomials_are_a_commutative_ring(
      @ForAll Polynomial a, @ForAll Polynomial b, @ForAll Polynomial c) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.times(b)).isEqualTo(b.times(a)).hasSameHashCodeAs(b.times(a));
    assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
    assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    assertThat(a.plus(RING.zero())).isEqualTo(a);
    assertThat(a.times(RING.one())).isEqualTo(a);
    assertThat(a.minus(b)).isEqualTo(a.plus(b.negate()));
    assertThat(a.minus(a).isZero()).isTrue();
  }

  @Property
  void operations_leave_their_operands_alone(@ForAll Polynomial a, @ForAll Polynomial b) {
    List<Polynomial.Term> before = a.terms();
    a.plus(b);
    a.minus(b);
    a.times(b);
    a.gcd(b);
    a.negate();
    a.derivative("x");
    a.squareFreeFactor();
    assertThat(a.terms()).isEqualTo(before);
  }

  @Property
  void exact_division_undoes_multiplication(@ForAll Polynomial a, @ForAll Polynomial b) {
    Assume.that(!b.isZero());
    assertThat(a.times(b).dividedExactlyBy(b)).contains(a);
    boolean unit = b.isConstant() && b.constantTerm().abs().equals(BigInteger.ONE);
    if (!unit) {
      assertThat(a.times(b).plus(RING.one()).dividedExactlyBy(b)).isEmpty();
    }
  }

  @Property
  void the_greatest_common_divisor_divides_and_holds_every_common_factor(
      @ForAll Polynomial a, @ForAll Polynomial b, @ForAll Polynomial c) {
    Assume.that(!a.isZero() && !b.isZero() && !c.isZero());
    Polynomial divisor = a.times(c).gcd(b.times(c));
    assertThat(a.times(c).dividedExactlyBy(divisor)).isPresent();
    assertThat(b.times(c).dividedExactlyBy(divisor)).isPresent();
    assertThat(divisor.dividedExactlyBy(c)).isPresent();
    assertThat(divisor.leadingSign()).isPositive();
  }

  @Property
  void the_order_of_factors_does_not_depend_on_how_they_were_found(
      @ForAll Polynomial a, @ForAll Polynomial b) {
    Assume.that(!a.isConstant() && !b.isConstant());
    Factorization.Factor first = new Factorization.Factor(a, 1);
    Factorization.Factor second = new Factorization.Factor(b, 2);
    assertThat(new Factorization(BigInteger.ONE, List.of(second, first)))
        .isEqualTo(new Factorization(BigInteger.ONE, List.of(first, second)));
    Factorization whole = a.times(b).factor();
    assertThat(new Factorizer().factor(a.times(b))).isEqualTo(whole);
    Factorizer knowing = new Factorizer(); // divides the factors of b out first
    knowing.factor(b);
    assertThat(knowing.factor(a.times(b))).isEqualTo(whole);
  }

  @Property
  void factors_multiply_back(@ForAll Polynomial a, @ForAll Polynomial b) {
    // a square factor is where the sign was once lost
    Polynomial product = a.times(b).times(b);
    for (Factorization factors : List.of(product.factor(), product.squareFreeFactor())) {
      assertThat(factors.product(RING)).isEqualTo(product);
      assertThat(factors.factors())
          .allSatisfy(
              factor -> {
                assertThat(factor.base().leadingSign()).isPositive();
                assertThat(factor.base().content()).isEqualTo(BigInteger.ONE);
                assertThat(factor.base().isConstant()).isFalse();
                assertThat(factor.exponent()).isPositive();
              });
      assertThat(factors.factors().stream().map(Factorization.Factor::base))
          .doesNotHaveDuplicates();
    }
  }

  @Property
  void evaluation_is_a_homomorphism(
      @ForAll Polynomial a, @ForAll Polynomial b, @ForAll Point point) {
    Rational left = a.evaluate(point.values());
    Rational right = b.evaluate(point.values());
    assertThat(a.plus(b).evaluate(point.values())).isEqualTo(left.plus(right));
    assertThat(a.times(b).evaluate(point.values())).isEqualTo(left.times(right));
  }

  @Property
  void substitution_is_evaluation_of_the_inner_polynomial(
      @ForAll Polynomial a, @ForAll Polynomial inner, @ForAll Point point) {
    Polynomial outer = a.substitute(RING, Map.of("x", inner));
    Map<String, Rational> moved =
        Map.of(
            "x", inner.evaluate(point.values()),
            "y", point.values().get("y"),
            "z", point.values().get("z"));
    assertThat(outer.evaluate(point.values())).isEqualTo(a.evaluate(moved));
  }

  @Property
  void substitution_is_simultaneous(@ForAll Polynomial a) {
    Map<String, Polynomial> exchange = Map.of("x", RING.variable("y"), "y", RING.variable("x"));
    assertThat(a.substitute(RING, exchange).substitute(RING, exchange)).isEqualTo(a);
  }

  @Property
  void a_larger_ring_changes_no_value(@ForAll Polynomial a, @ForAll Point point) {
    PolynomialRing larger = new PolynomialRing(List.of("w", "z", "y", "x"));
    Polynomial there = a.in(larger);
    assertThat(there.evaluate(point.values())).isEqualTo(a.evaluate(point.values()));
    assertThat(there.in(RING)).isEqualTo(a);
    assertThat(there).isEqualTo(a.substitute(larger, Map.of()));
  }

  @Property
  void a_polynomial_is_the_sum_of_its_coefficients(@ForAll Polynomial a) {
    Polynomial sum = RING.zero();
    for (int k = 0; k <= a.degree("x"); k++) {
      Polynomial coefficient = a.coefficient("x", k);
      assertThat(coefficient.variables()).doesNotContain("x");
      sum = sum.plus(coefficient.times(RING.variable("x").pow(k)));
    }
    assertThat(sum).isEqualTo(a);
    assertThat(a.terms()).hasSize(a.size());
  }

  @Property
  void derivatives_obey_the_product_rule(@ForAll Polynomial a, @ForAll Polynomial b) {
    assertThat(a.times(b).derivative("x"))
        .isEqualTo(a.derivative("x").times(b).plus(a.times(b.derivative("x"))));
  }
}
