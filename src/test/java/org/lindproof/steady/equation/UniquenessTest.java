package org.lindproof.steady.equation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.algebra.sign.SignProver;
import org.lindproof.generators.DrivenQubitModel;
import org.lindproof.generators.EngineModel;
import org.lindproof.paper.plain.PlainReader;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.ParameterAlgebra;
import org.lindproof.steady.SteadyStateDerivation;

/** Why a steady state is the only one. */
class UniquenessTest {
  private static final OpenSystem ENGINE = EngineModel.system();

  private static Uniqueness of(OpenSystem system, ComplexMatrix rho) {
    ParameterAlgebra algebra = ParameterAlgebra.of(system);
    Generator generator = Generator.of(system, algebra);
    ComponentEquations equations = ComponentEquations.of(generator);
    SignProver prover = new SignProver(algebra.domain());
    return Uniqueness.of(generator, equations, Block.of(equations), rho, prover);
  }

  private static Uniqueness of(OpenSystem system) {
    return of(system, SteadyStateDerivation.byPolynomials(system).state().orElseThrow());
  }

  private static RationalFunction value(OpenSystem system, String text) {
    Expression expression = new PlainReader(name -> true).readExpression(text);
    return ParameterAlgebra.of(system).evaluation().evaluateReal(expression);
  }

  @Test
  void determinantsAreThoseOfTheEquationsAndNotOfMultiplesOfThem() {
    List<BlockDeterminant> blocks = of(ENGINE).determinants();
    String chi = "((4*g^2 + Gamma_h*Gamma_c)*Gamma^2 + 4*delta^2*Gamma_h*Gamma_c)";
    assertThat(blocks.get(0).determinant()).isEqualTo(value(ENGINE, "-Gamma/4*" + chi));
    assertThat(blocks.get(2).determinant())
        .isEqualTo(value(ENGINE, "Gamma^2/4 + (eps_h + eps_c)^2"));
    assertThat(blocks.get(0).sign()).isEqualTo(Sign.NEGATIVE);
    assertThat(blocks.get(2).sign()).isEqualTo(Sign.POSITIVE);
  }

  @Test
  void theDeterminantOfRealEquationsIsTheSquaredModulusOfTheComplexOne() {
    List<BlockDeterminant> blocks = of(ENGINE).determinants();
    assertThat(blocks.get(0).complex()).isEmpty();
    for (BlockDeterminant block : blocks.subList(1, 3)) {
      ComplexFunction complex = block.complex().orElseThrow().matrix().determinant();
      assertThat(complex.squaredModulus()).isEqualTo(block.determinant());
    }
  }

  @Test
  void anElementThatDependsOnItsConjugateHasNoComplexEquation() {
    // the drive couples rho_eg to the populations, which are in its block
    assertThat(of(DrivenQubitModel.system()).determinants().get(0).complex()).isEmpty();
  }

  @Test
  void commutatorsShowUniquenessWhereDeterminantsHaveNoSign() {
    Uniqueness uniqueness = of(ENGINE);
    assertThat(uniqueness.isProvedBySigns()).isFalse();
    assertThat(uniqueness.isProvedByCommutators()).isTrue();
    assertThat(uniqueness.isProved()).isTrue();
  }

  @Test
  void withoutPositiveDefiniteStateCommutatorsShowNothing() {
    ComplexMatrix rho = SteadyStateDerivation.byPolynomials(ENGINE).state().orElseThrow();
    ComplexFunction zero = ComplexFunction.zero(rho.ring());
    ComplexMatrix singular =
        ComplexMatrix.of(4, 4, (i, j) -> i == 0 && j == 0 ? zero : rho.get(i, j));
    assertThat(of(ENGINE, singular).faithfulness().isProved()).isFalse();
    assertThat(of(ENGINE, singular).isProvedByCommutators()).isFalse();
  }

  @Test
  void withoutEnoughJumpOperatorsCommutatorsShowNothing() {
    OpenSystem dephasing = EngineModel.dephasing();
    ParameterAlgebra algebra = ParameterAlgebra.of(dephasing);
    ComplexMatrix mixed =
        ComplexMatrix.identity(algebra.ring(), 4)
            .scale(ComplexFunction.real(RationalFunction.of(algebra.ring(), Rational.of(1, 4))));
    Uniqueness uniqueness = of(dephasing, mixed);
    assertThat(uniqueness.faithfulness().isProved()).isTrue();
    assertThat(uniqueness.isProvedByCommutators()).isFalse();
    assertThat(uniqueness.isProved()).isFalse();
  }
}
