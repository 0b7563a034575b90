package org.lindproof.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;

class FormulaTextTest {
  private static final Expression A = Expression.symbol("a");
  private static final Expression B = Expression.symbol("b");
  private static final Expression Z = Expression.symbol("z");
  private static final Expression I = new Expression.ImaginaryUnit();

  private static final FormulaText TEXT =
      new FormulaText(
          new Symbols() {
            @Override
            public String text(String name) {
              return name.equals("z") ? "z rho" : name;
            }

            @Override
            public boolean isComplex(String name) {
              return name.equals("z");
            }
          });

  private static Expression sum(Expression... terms) {
    return Expression.sum(List.of(terms));
  }

  private static Expression product(Expression... factors) {
    return Expression.product(List.of(factors));
  }

  private static Expression minus(Expression argument) {
    return new Expression.Negation(argument);
  }

  @Test
  void operatorsBindAsInTheTree() {
    assertThat(TEXT.real(product(A, sum(A, minus(B))))).isEqualTo("a * (a - b)");
    assertThat(TEXT.real(sum(A, minus(sum(A, B))))).isEqualTo("a - (a + b)");
    assertThat(TEXT.real(new Expression.Quotient(A, product(A, B)))).isEqualTo("a / (a * b)");
    assertThat(TEXT.real(product(A, new Expression.Quotient(A, B)))).isEqualTo("a * (a / b)");
    assertThat(TEXT.real(new Expression.Power(minus(A), 2))).isEqualTo("(- a) ^ 2");
    assertThat(TEXT.real(minus(new Expression.Power(A, 2)))).isEqualTo("- a ^ 2");
    assertThat(TEXT.real(new Expression.Power(A, -2))).isEqualTo("1 / (a ^ 2)");
    assertThat(TEXT.real(Expression.constant(Rational.of(-1, 2)))).isEqualTo("- 1 / 2");
    assertThat(TEXT.real(product(A, Expression.constant(Rational.of(-1, 2)))))
        .isEqualTo("a * (- 1 / 2)");
  }

  @Test
  void realPartsOfComplexFormulasAreEmbedded() {
    assertThat(TEXT.complex(product(sum(A, B), Z))).isEqualTo("RtoC (a + b) * z rho");
    assertThat(TEXT.complex(sum(product(I, A), minus(B)))).isEqualTo("Ci * RtoC a - RtoC b");
    assertThat(TEXT.complex(new Expression.Conjugate(Z))).isEqualTo("Cconj (z rho)");
    assertThat(TEXT.complex(new Expression.Quotient(A, B))).isEqualTo("RtoC a / RtoC b");
  }

  @Test
  void modulusAndMaximumAreThoseOfTheirArguments() {
    assertThat(TEXT.real(new Expression.Modulus(Z))).isEqualTo("Cmod (z rho)%C");
    assertThat(TEXT.real(new Expression.Modulus(A))).isEqualTo("Rabs a");
    assertThat(TEXT.real(new Expression.Maximum(List.of(A, sum(A, B)))))
        .isEqualTo("(Rmax a (a + b))");
  }

  @Test
  void aComplexNumberIsNotWrittenAsARealOne() {
    assertThatThrownBy(() -> TEXT.real(sum(A, I))).isInstanceOf(NotExportableException.class);
  }
}
