package org.lindproof.steady.heisenberg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.generators.DrivenQubitModel;
import org.lindproof.generators.EngineModel;
import org.lindproof.generators.EngineRates;
import org.lindproof.generators.PhysicalParameters;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.ParameterAlgebra;
import org.lindproof.steady.Derivation;
import org.lindproof.steady.SteadyStateDerivation;
import org.lindproof.steady.enclosure.TunnellingModel;
import org.lindproof.steady.equation.ComponentEquations;
import org.lindproof.steady.equation.Generator;
import org.lindproof.steady.equation.StateMatrix;
import org.lindproof.steady.equation.Unknown;
import org.lindproof.steady.observable.ObservableForm;

@Domain(PhysicalParameters.class)
class HeisenbergPictureProperties {
  private static final Derivation ENGINE =
      SteadyStateDerivation.byPolynomials(EngineModel.system());

  /** A Hermitian matrix without symmetries. */
  private static ComplexMatrix hermitian(Generator generator) {
    RationalFunction one = RationalFunction.of(generator.ring().one());
    ComplexMatrix sum = generator.hamiltonian();
    int k = 1;
    for (Unknown unknown : Unknown.all(generator.dimension())) {
      ComplexMatrix term = StateMatrix.single(generator.dimension(), unknown, one);
      sum = sum.plus(term.scale(ComplexFunction.real(one.times(Rational.of(k * k + 1, 7)))));
      k++;
    }
    return sum;
  }

  @Example
  void theAdjointGeneratorMovesTheStateToTheOperator() {
    assertAdjoint(EngineModel.system(), "h");
    assertAdjoint(DrivenQubitModel.system(), "vacuum");
    assertAdjoint(TunnellingModel.system(), "c");
  }

  private static void assertAdjoint(OpenSystem system, String bath) {
    Generator generator = Generator.of(system, ParameterAlgebra.of(system));
    ComplexMatrix x = hermitian(generator);
    RationalFunction one = RationalFunction.of(generator.ring().one());
    ComplexMatrix image = generator.adjoint(x);
    ComplexMatrix dissipated = generator.adjointDissipator(bath, x);
    for (Unknown unknown : Unknown.all(generator.dimension())) {
      ComplexMatrix rho = StateMatrix.single(generator.dimension(), unknown, one);
      assertThat(image.times(rho).trace()).isEqualTo(x.times(generator.apply(rho)).trace());
      assertThat(dissipated.times(rho).trace())
          .isEqualTo(x.times(generator.dissipator(bath, rho)).trace());
    }
    assertThat(image).as("the commutator counts").isNotEqualTo(dissipated);
  }

  @Example
  void operatorsGiveTheClosedFormsOfAllLinearObservables() {
    LinearObservables operators =
        new LinearObservables(ENGINE.system(), ENGINE.algebra(), ENGINE.generator());
    ComplexMatrix rho = ENGINE.state().orElseThrow();
    for (Observable observable : ENGINE.system().observables()) {
      Optional<ComplexMatrix> operator = operators.operator(observable.meaning());
      if (ENGINE.observables().get(observable.name()) instanceof ObservableForm.Rational form) {
        assertThat(operator.orElseThrow().times(rho).trace())
            .as(observable.name())
            .isEqualTo(form.value());
      } else {
        assertThat(operator).as(observable.name()).isEmpty();
      }
    }
  }

  @Property(tries = 60)
  void exactPointsLieOnTheClosedForms(@ForAll EngineRates any) {
    EngineRates rates = any.inIntegerUnits();
    Assume.that(!rates.g().isZero());
    Map<String, Rational> point = rates.values();
    ComponentEquations equations = ENGINE.equations();
    PointExpectations state = PointExpectations.at(equations, point).orElseThrow();
    LinearObservables operators =
        new LinearObservables(ENGINE.system(), ENGINE.algebra(), ENGINE.generator());
    for (String name : new String[] {"r1", "r4", "re_c", "im_c", "Q_h", "Q_c_local", "J"}) {
      ObservableForm.Rational form = (ObservableForm.Rational) ENGINE.observables().get(name);
      ComplexMatrix operator =
          operators.operator(ENGINE.system().observable(name).meaning()).orElseThrow();
      assertThat(state.of(operator)).as(name).isEqualTo(form.value().re().evaluate(point));
    }
  }
}
