package org.lindproof.quantum.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.Rational;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.quantum.Site;

class NamedStateTest {
  private static final HilbertSpace TWO_QUBITS =
      new HilbertSpace(List.of(new Site("h", List.of("1", "0")), new Site("c", List.of("1", "0"))));

  private static ComplexFunction number(Rational value) {
    return ComplexFunction.of(
        NamedState.ring(TWO_QUBITS), new GaussianRational(value, Rational.ZERO));
  }

  @Test
  void aVectorIsDividedByItsNorm() {
    Rational one = Rational.ONE;
    NamedState state =
        new NamedState.Pure("phi", List.of(Rational.of(3), Rational.ZERO, Rational.ZERO, one));
    ComplexMatrix rho = state.matrix(TWO_QUBITS);
    assertThat(rho.get(0, 0)).isEqualTo(number(Rational.of(9, 10)));
    assertThat(rho.get(0, 3)).isEqualTo(number(Rational.of(3, 10)));
    assertThat(rho.trace()).isEqualTo(number(one));
    assertThat(rho.times(rho)).isEqualTo(rho);
  }

  @Test
  void aProductStateHasTraceOneAndIsHermitian() {
    ComplexMatrix rho = new NamedState.Product("product").matrix(TWO_QUBITS);
    assertThat(rho.rows()).isEqualTo(4);
    assertThat(rho.isHermitian()).isTrue();
    assertThat(rho.trace()).isEqualTo(number(Rational.ONE));
    assertThat(rho.get(0, 3).re().numerator().variables()).contains("x_h", "y_h", "x_c", "y_c");
  }
}
