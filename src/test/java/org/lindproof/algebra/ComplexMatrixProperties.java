package org.lindproof.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lindproof.algebra.AlgebraDomain.RING;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(AlgebraDomain.class)
class ComplexMatrixProperties {

  @Property(tries = 30)
  void kronecker_products_multiply_factor_by_factor(
      @ForAll ComplexMatrix a,
      @ForAll ComplexMatrix b,
      @ForAll ComplexMatrix c,
      @ForAll ComplexMatrix d) {
    assertThat(a.kronecker(b).times(c.kronecker(d))).isEqualTo(a.times(c).kronecker(b.times(d)));
  }

  @Property(tries = 60)
  void the_dagger_reverses_products(@ForAll ComplexMatrix a, @ForAll ComplexMatrix b) {
    assertThat(a.dagger().dagger()).isEqualTo(a);
    assertThat(a.times(b).dagger()).isEqualTo(b.dagger().times(a.dagger()));
    assertThat(a.kronecker(b).dagger()).isEqualTo(a.dagger().kronecker(b.dagger()));
    assertThat(a.plus(a.dagger()).isHermitian()).isTrue();
    assertThat(a.dagger().times(a).isHermitian()).isTrue();
  }

  @Property(tries = 60)
  void the_trace_is_cyclic_and_multiplies(@ForAll ComplexMatrix a, @ForAll ComplexMatrix b) {
    assertThat(a.times(b).trace()).isEqualTo(b.times(a).trace());
    assertThat(a.kronecker(b).trace()).isEqualTo(a.trace().times(b.trace()));
    assertThat(a.plus(b).trace()).isEqualTo(a.trace().plus(b.trace()));
  }

  @Property(tries = 60)
  void the_identity_changes_nothing(@ForAll ComplexMatrix a) {
    ComplexMatrix one = ComplexMatrix.identity(RING, 2);
    assertThat(one.times(a)).isEqualTo(a).isEqualTo(a.times(one));
    assertThat(a.minus(a).isZero()).isTrue();
    assertThat(a.scale(ComplexFunction.zero(RING)).isZero()).isTrue();
  }

  @Example
  void the_indices_of_the_right_factor_run_fastest() {
    ComplexMatrix one = ComplexMatrix.identity(RING, 2);
    ComplexFunction x = ComplexFunction.real(RationalFunction.of(RING.variable("x")));
    ComplexFunction y = ComplexFunction.real(RationalFunction.of(RING.variable("y")));
    ComplexMatrix diagonal =
        ComplexMatrix.of(2, 2, (i, j) -> i.equals(j) ? (i == 0 ? x : y) : x.minus(x));
    ComplexMatrix right = one.kronecker(diagonal);
    assertThat(right.get(0, 0)).isEqualTo(right.get(2, 2)).isEqualTo(x);
    assertThat(right.get(1, 1)).isEqualTo(right.get(3, 3)).isEqualTo(y);
    assertThat(diagonal.kronecker(one)).isNotEqualTo(right);
  }

  @Example
  void shapes_must_fit() {
    ComplexMatrix row = ComplexMatrix.of(1, 2, (i, j) -> ComplexFunction.i(RING));
    assertThatIllegalArgumentException().isThrownBy(() -> row.times(row));
    assertThatIllegalArgumentException().isThrownBy(() -> row.plus(row.dagger()));
    assertThatIllegalArgumentException().isThrownBy(() -> row.minus(row.dagger()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ComplexMatrix(List.of(row.entries().get(0), List.of())));
    assertThat(row.isHermitian()).isFalse();
  }
}
