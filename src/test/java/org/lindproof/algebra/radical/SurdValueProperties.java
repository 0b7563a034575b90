package org.lindproof.algebra.radical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.radical.SurdValue.Term;

class SurdValueProperties {
  private static final MathContext DIGITS = new MathContext(80);

  @Provide
  Arbitrary<List<Term>> sums() {
    Arbitrary<Rational> coefficients =
        Combinators.combine(
                Arbitraries.longs().between(-30, 30), Arbitraries.longs().between(1, 12))
            .as(Rational::of);
    Arbitrary<Rational> radicands =
        Combinators.combine(Arbitraries.longs().between(0, 40), Arbitraries.longs().between(1, 9))
            .as(Rational::of);
    return Combinators.combine(coefficients, radicands).as(Term::new).list().ofMaxSize(4);
  }

  private static BigDecimal decimal(List<Term> terms) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Term term : terms) {
      sum = sum.add(decimal(term.radicand()).sqrt(DIGITS).multiply(decimal(term.coefficient())));
    }
    return sum;
  }

  private static BigDecimal decimal(Rational value) {
    return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), DIGITS);
  }

  /** The sign to 80 digits; what is below 1e-60 is zero for numbers as small as these. */
  private static int sign(BigDecimal value) {
    return value.abs().compareTo(new BigDecimal("1e-60")) < 0 ? 0 : value.signum();
  }

  @Property(tries = 500)
  void the_sign_is_that_of_eighty_digits(@ForAll("sums") List<Term> terms) {
    assertThat(SurdValue.of(terms).signum()).isEqualTo(sign(decimal(terms)));
    assertThat(SurdValue.of(terms).isZero()).isEqualTo(sign(decimal(terms)) == 0);
    assertThat(SurdValue.of(terms).toDouble())
        .isCloseTo(decimal(terms).doubleValue(), within(1e-12));
  }

  @Property(tries = 300)
  void the_order_is_that_of_eighty_digits(
      @ForAll("sums") List<Term> left, @ForAll("sums") List<Term> right) {
    int expected = sign(decimal(left).subtract(decimal(right)));
    assertThat(SurdValue.of(left).compareTo(SurdValue.of(right))).isEqualTo(expected);
  }

  @Property
  void sums_are_collected(@ForAll("sums") List<Term> terms) {
    SurdValue value = SurdValue.of(terms);
    assertThat(value.minus(value).isZero()).isTrue();
    assertThat(value.plus(value.negate()).signum()).isZero();
    List<Term> twice = new ArrayList<>(terms);
    twice.addAll(terms);
    assertThat(SurdValue.of(twice).minus(value)).isEqualByComparingTo(value);
  }

  @Example
  void numbers_that_agree_to_thirty_digits_are_told_apart() {
    Rational near = Rational.of(new BigDecimal(2).sqrt(new MathContext(30)));
    SurdValue root = SurdValue.of(List.of(new Term(Rational.ONE, Rational.of(2))));
    assertThat(root).isNotEqualByComparingTo(SurdValue.of(near));
    assertThat(root.compareTo(SurdValue.of(near)))
        .isEqualTo(Rational.of(2).compareTo(near.times(near)));
  }

  @Example
  void roots_of_squares_are_rational_and_others_are_printed() {
    assertThat(SurdValue.of(List.of(new Term(Rational.of(3), Rational.of(4, 9)))))
        .isEqualTo(SurdValue.of(Rational.of(2)))
        .hasToString("2");
    assertThat(
            SurdValue.of(
                List.of(
                    new Term(Rational.of(1, 2), Rational.ONE),
                    new Term(Rational.of(-3), Rational.of(5, 7)),
                    new Term(Rational.ONE, Rational.of(2)))))
        .hasToString("1/2 - 3/7*sqrt(35) + sqrt(2)");
    assertThat(SurdValue.of(Rational.ZERO)).hasToString("0");
    // sqrt(8) - 2 sqrt(2)
    assertThat(
            SurdValue.of(
                    List.of(
                        new Term(Rational.ONE, Rational.of(8)),
                        new Term(Rational.of(-2), Rational.of(2))))
                .isZero())
        .isTrue();
  }

  @Example
  void negative_numbers_have_no_real_root() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> SurdValue.of(List.of(new Term(Rational.ONE, Rational.of(-1)))));
  }
}
