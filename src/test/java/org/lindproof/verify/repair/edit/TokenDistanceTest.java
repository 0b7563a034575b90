package org.lindproof.verify.repair.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.plain.PlainReader;
import org.lindproof.paper.tex.UnreadableFormulaException;

class TokenDistanceTest {

  private static Expression read(String plain) {
    try {
      return new PlainReader(name -> true).readExpression(plain);
    } catch (UnreadableFormulaException e) {
      throw new AssertionError(plain, e);
    }
  }

  private static int between(String before, String after) {
    return TokenDistance.between(read(before), read(after));
  }

  @Test
  void equalFormulasAreNotApart() {
    assertThat(between("2*g*(a + b)", "2*g*(a + b)")).isZero();
  }

  @Test
  void aSignANumberASymbolAndAnExponentCountOne() {
    assertThat(between("a + b", "a - b")).isEqualTo(1);
    assertThat(between("a*b", "-a*b")).isEqualTo(1);
    assertThat(between("4*g", "2*g")).isEqualTo(1);
    assertThat(between("4*g", "g")).isEqualTo(1);
    assertThat(between("g*a", "g*b")).isEqualTo(1);
    assertThat(between("g^2*a", "g*a")).isEqualTo(1);
    assertThat(between("abs(c)^2", "c^2")).isEqualTo(1);
    assertThat(between("conj(c)", "c")).isEqualTo(1);
    assertThat(between("sqrt(a*b)", "a*b")).isEqualTo(1);
  }

  @Test
  void whatOnlyReachesFurtherCountsOne() {
    assertThat(between("sqrt(a)*b", "sqrt(a*b)")).isEqualTo(1);
    assertThat(between("(a + b)*c", "a + b*c")).isEqualTo(1);
  }

  @Test
  void aMissingTermCountsAllItsTokens() {
    assertThat(between("a + 2*b*c^2", "a")).isEqualTo(5); // + 2 b c ^2
    assertThat(between("a*b*c", "a")).isEqualTo(2);
  }

  @Test
  void theDistanceIsSymmetric() {
    assertThat(between("4*g^2*(a - b)", "2*g*(b + a)"))
        .isEqualTo(between("2*g*(b + a)", "4*g^2*(a - b)"));
  }
}
