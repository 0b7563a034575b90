package org.lindproof.steady;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.sign.SignProver;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.ParameterAlgebra;
import org.lindproof.steady.equation.Block;
import org.lindproof.steady.equation.ComponentEquations;
import org.lindproof.steady.equation.Faithfulness;
import org.lindproof.steady.equation.Generator;
import org.lindproof.steady.equation.JumpAlgebra;
import org.lindproof.steady.equation.PointSolution;
import org.lindproof.steady.equation.StateMatrix;
import org.lindproof.steady.equation.Uniqueness;
import org.lindproof.steady.observable.ObservableForm;
import org.lindproof.steady.step.CompactExpressions;
import org.lindproof.steady.step.DerivationStep;
import org.lindproof.steady.step.EquationSteps;
import org.lindproof.steady.step.UniquenessSteps;
import org.lindproof.steady.step.Wording;

/**
 * The exact route for a system whose closed form is out of reach: the component equations are
 * derived for all parameters and left unsolved. They are solved exactly at rational points,
 * enclosed along lines in the space of the parameters, and what follows from them without a
 * solution is proved from the generator.
 */
public final class PointwiseDerivation {
  private static final String REASON =
      "the steady state was not derived as a function of all parameters";

  private PointwiseDerivation() {}

  /**
   * Derives the equations and, where the algebra of the jump operators shows it, uniqueness.
   *
   * @throws NoUniqueSteadyStateException if the steady state is not unique at a generic point
   * @throws IllegalStateException if a check of the equations fails
   */
  public static Derivation of(OpenSystem system) {
    ParameterAlgebra algebra = ParameterAlgebra.of(system);
    Generator generator = Generator.of(system, algebra);
    ComponentEquations equations = ComponentEquations.of(generator);
    List<Block> blocks = Block.of(equations);
    JumpAlgebra jumps = JumpAlgebra.of(generator, new SignProver(algebra.domain()));
    Uniqueness uniqueness = new Uniqueness(List.of(), jumps, Faithfulness.unknown());
    Wording wording = new Wording(system, new CompactExpressions(algebra));
    List<DerivationStep> steps = new ArrayList<>();
    Block block =
        blocks.stream()
            .filter(Block::hasPopulations)
            .findFirst()
            .orElseThrow(() -> new NoUniqueSteadyStateException("there are no populations"));
    steps.addAll(new EquationSteps(equations, wording).tell(block, blocks));
    steps.add(unsolved());
    steps.addAll(new UniquenessSteps(equations, wording, uniqueness).tell());
    return new Derivation(
        system,
        algebra,
        generator,
        equations,
        blocks,
        uniqueness,
        Optional.empty(),
        steps,
        wording.symbols(),
        unavailable(system),
        Map.of(),
        Map.of(),
        List.of(conserved(generator, equations), putBack(generator, equations)));
  }

  private static DerivationStep unsolved() {
    return new DerivationStep(
        DerivationStep.Section.STEADY_STATE,
        "Leave the equations unsolved",
        List.of(),
        List.of(),
        "The steady state was not derived as a function of all parameters: its closed form is out of"
            + " reach. These equations are solved exactly at rational points of the parameters;"
            + " along one parameter, with all others fixed, the solution is a quotient of"
            + " polynomials, whose coefficients are enclosed in intervals. What is said below of"
            + " every parameter follows from the generator alone.");
  }

  /** Tr L(rho) = 0 for every rho. */
  private static CrossCheck conserved(Generator generator, ComponentEquations equations) {
    long start = System.nanoTime();
    for (int j = 0; j < equations.size(); j++) {
      RationalFunction sum = RationalFunction.of(generator.ring().zero());
      for (int i = 0; i < equations.size(); i++) {
        boolean population = equations.unknowns().get(i).isPopulation();
        sum = population ? sum.plus(equations.matrix().get(i).get(j)) : sum;
      }
      require(sum.isZero(), "the trace is conserved");
    }
    return new CrossCheck(
        "The equations conserve the trace, for all parameters", true, millis(start));
  }

  /** The state at one rational point, in the generator itself. */
  private static CrossCheck putBack(Generator generator, ComponentEquations equations) {
    long start = System.nanoTime();
    Map<String, Rational> point = new LinkedHashMap<>();
    for (String symbol : generator.ring().variables()) {
      point.put(symbol, Rational.of(point.size() + 2L, point.size() + 1L)); // 2, 3/2, 4/3, ...
    }
    List<Rational> values =
        PointSolution.at(equations, point)
            .orElseThrow(() -> new NoUniqueSteadyStateException("the steady state is not unique"));
    List<RationalFunction> numbers =
        values.stream().map(value -> RationalFunction.of(generator.ring(), value)).toList();
    ComplexMatrix rho = StateMatrix.of(generator.dimension(), equations.unknowns(), numbers);
    ComplexMatrix change = generator.apply(rho);
    boolean vanishes =
        change.entries().stream()
            .flatMap(List::stream)
            .allMatch(e -> e.re().evaluate(point).isZero() && e.im().evaluate(point).isZero());
    require(vanishes && StateMatrix.hasUnitTrace(rho), "the state at a point is stationary");
    return new CrossCheck(
        "The exact state at a rational point, put back into the generator, is stationary; its trace"
            + " is one",
        true,
        millis(start));
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("a check of the derivation failed: " + what);
    }
  }

  private static long millis(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static Map<String, ObservableForm> unavailable(OpenSystem system) {
    Map<String, ObservableForm> forms = new LinkedHashMap<>();
    for (Observable observable : system.observables()) {
      forms.put(observable.name(), new ObservableForm.Unavailable(REASON));
    }
    return forms;
  }
}
