package org.lindproof.paper.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.print.PlainPrinter;
import org.lindproof.paper.tex.UnreadableFormulaException;

class PlainReaderTest {
  private final PlainReader reader = new PlainReader(Set.of("a", "b", "T_h")::contains);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a+b*T_h^2 ; a + b*T_h^2",
        "a - (b - a) ; a - (b - a)",
        "-a^2 ; -a^2",
        "(-a)^2 ; (-a)^2",
        "a/b/T_h ; (a/b)/T_h",
        "1/2*a ; 1/2*a",
        "0.5*a ; 1/2*a",
        "sqrt(a)*abs(-b) ; sqrt(a)*abs(-b)",
        "max(0, a, b) ; max(0, a, b)",
        "a^-2 ; a^-2",
        "a^(-2) ; a^-2",
        "i*a ; i*a"
      })
  void a_text_is_read_by_the_usual_rules(String text, String expected) {
    assertThat(new PlainPrinter().print(reader.readExpression(text))).isEqualTo(expected);
  }

  @Test
  void a_fraction_of_integers_is_a_number() {
    assertThat(reader.readExpression("3/6")).isEqualTo(Expression.constant(Rational.of(1, 2)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a b ; unexpected b",
        "2a ; unexpected a",
        "c ; symbol c is not declared",
        "a + ; ends too early",
        "(a ; ends too early",
        "a) ; unexpected )",
        "a^b ; not an integer",
        "a^99 ; not an integer",
        "1/0 ; division by zero",
        "sqrt a ; symbol sqrt is not declared",
        "max(a) ; single value",
        "\\frac ; unexpected \\",
        "1..2 ; unexpected ."
      },
      ignoreLeadingAndTrailingWhitespace = true)
  void everything_else_is_refused(String text, String problem) {
    assertThatExceptionOfType(UnreadableFormulaException.class)
        .isThrownBy(() -> reader.readExpression(text))
        .withMessageContaining(problem);
  }

  @Test
  void deep_nesting_and_long_quotients_get_a_clean_message() {
    assertThatExceptionOfType(UnreadableFormulaException.class)
        .isThrownBy(() -> reader.readExpression("(".repeat(4000) + "a" + ")".repeat(4000)))
        .withMessageContaining("deeper than 64");
    assertThatExceptionOfType(UnreadableFormulaException.class)
        .isThrownBy(() -> reader.readExpression("a" + "/a".repeat(2000)))
        .withMessageContaining("too many quotients");
    assertThatExceptionOfType(UnreadableFormulaException.class)
        .isThrownBy(() -> reader.readExpression("a".repeat(20_000)))
        .withMessageContaining("more than 10000 characters");
  }
}
