package org.lindproof.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {

  @ParameterizedTest
  @CsvSource({"3,3", "-6/4,-3/2", "6/-4,-3/2", "0.25,1/4", "1e-3,1/1000", "2e2,200", "0/5,0"})
  void fractions_and_decimals_are_read(String text, String printed) {
    assertThat(Rational.parse(text)).hasToString(printed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1/2/3", "1/ 2", "1,5", "1e999", "NaN"})
  void anything_else_is_refused(String text) {
    assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Rational.parse(text));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void no_rational_is_infinite(double value) {
    assertThatIllegalArgumentException().isThrownBy(() -> Rational.exactly(value));
  }

  @Test
  void a_tenth_is_not_the_double_that_is_printed_so() {
    assertThat(Rational.exactly(0.1)).isNotEqualTo(Rational.of(1, 10));
    assertThat(Rational.of(1, 10).toDouble()).isEqualTo(0.1);
  }

  @Test
  void integers_know_that_they_are() {
    assertThat(Rational.of(6, 3).isInteger()).isTrue();
    assertThat(Rational.of(6, 4).isInteger()).isFalse();
  }

  @Test
  void conjugation_changes_the_sign_of_the_imaginary_part_alone() {
    GaussianRational value = new GaussianRational(Rational.of(1, 2), Rational.of(3));
    assertThat(value.conjugate())
        .isEqualTo(new GaussianRational(Rational.of(1, 2), Rational.of(-3)));
    assertThat(value.isZero()).isFalse();
    assertThat(GaussianRational.ZERO.isZero()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "REAL,true,true,true",
    "NONZERO,true,false,true",
    "NONNEGATIVE,false,true,true",
    "POSITIVE,false,false,true"
  })
  void domains_contain_signs(SymbolDomain domain, boolean minus, boolean zero, boolean plus) {
    assertThat(domain.contains(-1)).isEqualTo(minus);
    assertThat(domain.contains(0)).isEqualTo(zero);
    assertThat(domain.contains(1)).isEqualTo(plus);
  }
}
