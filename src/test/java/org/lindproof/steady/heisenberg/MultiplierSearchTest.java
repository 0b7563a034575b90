package org.lindproof.steady.heisenberg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.ParameterAlgebra;
import org.lindproof.steady.enclosure.TunnellingModel;
import org.lindproof.steady.equation.Generator;

/** Certificates of the engine with tunnelling. */
class MultiplierSearchTest {
  private static final OpenSystem SYSTEM = TunnellingModel.system();
  private static final ParameterAlgebra ALGEBRA = ParameterAlgebra.of(SYSTEM);
  private static final Generator GENERATOR = Generator.of(SYSTEM, ALGEBRA);
  private static final MultiplierSearch SEARCH = new MultiplierSearch(SYSTEM, GENERATOR);

  private static ComplexMatrix operator(String observable) {
    return new LinearObservables(SYSTEM, ALGEBRA, GENERATOR)
        .operator(SYSTEM.observable(observable).meaning())
        .orElseThrow();
  }

  @Test
  void theWholeHamiltonianCertifiesTheFirstLaw() {
    Multiplier multiplier = SEARCH.find(operator("Q_h").plus(operator("Q_c"))).orElseThrow();
    RationalFunction one = RationalFunction.of(ALGEBRA.ring().one());
    assertThat(multiplier.terms()).isEqualTo(Map.of("H_S", one, "H_int", one));
    assertThat(multiplier.matrix()).isEqualTo(GENERATOR.hamiltonian());
  }

  @Test
  void nothingCertifiesTheFirstLawWithoutTheInteraction() {
    assertThat(SEARCH.find(operator("Q_h_local").plus(operator("Q_c_local")))).isEmpty();
  }

  @Test
  void nothingCertifiesTheFirstLawWithAWrongSign() {
    assertThat(SEARCH.find(operator("Q_h").minus(operator("Q_c")))).isEmpty();
  }

  @Test
  void aMultiplierOfSecondOrderIsFoundWithItsCoefficients() {
    ComplexMatrix h = GENERATOR.hamiltonian();
    ComplexMatrix square = h.times(h);
    RationalFunction g = RationalFunction.of(ALGEBRA.ring().variable("g"));
    ComplexMatrix x = square.scale(ComplexFunction.real(g.times(Rational.of(3, 7))));
    Multiplier found = SEARCH.find(GENERATOR.adjoint(x)).orElseThrow();
    assertThat(GENERATOR.adjoint(found.matrix())).isEqualTo(GENERATOR.adjoint(x));
  }

  @Test
  void theZeroFunctionalNeedsNoMultiplier() {
    ComplexMatrix zero = operator("Q_h").minus(operator("Q_h"));
    assertThat(SEARCH.find(zero).orElseThrow().terms()).isEmpty();
  }
}
