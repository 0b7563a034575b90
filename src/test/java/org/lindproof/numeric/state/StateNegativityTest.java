package org.lindproof.numeric.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lindproof.algebra.Rational;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.quantum.Site;
import org.lindproof.quantum.state.NamedState;

class StateNegativityTest {
  private static final HilbertSpace TWO_QUBITS =
      new HilbertSpace(List.of(new Site("h", List.of("1", "0")), new Site("c", List.of("1", "0"))));

  private static NamedState state(long a, long b, long c, long d) {
    return new NamedState.Pure(
        "state", List.of(Rational.of(a), Rational.of(b), Rational.of(c), Rational.of(d)));
  }

  private static boolean is(double value, NamedState state) {
    return StateNegativity.is(value, state, TWO_QUBITS, "h");
  }

  @Test
  void bellStatesHaveOneHalf() {
    assertThat(is(0.5, state(1, 0, 0, 1))).isTrue();
    assertThat(is(0.5, state(0, 1, -1, 0))).isTrue();
    assertThat(is(0.499, state(0, 1, -1, 0))).isFalse();
  }

  @Test
  void aPartlyEntangledStateHasTheProductOfItsAmplitudes() {
    assertThat(is(0.4, state(2, 0, 0, 1))).isTrue();
    assertThat(is(0.5, state(2, 0, 0, 1))).isFalse();
  }

  @Test
  void productStatesHaveNone() {
    assertThat(is(0, state(1, 1, 1, 1))).isTrue();
    assertThat(is(0, new NamedState.Product("product"))).isTrue();
    assertThat(is(0.1, new NamedState.Product("product"))).isFalse();
    assertThat(is(0, state(1, 1, 1, -1))).isFalse();
  }
}
