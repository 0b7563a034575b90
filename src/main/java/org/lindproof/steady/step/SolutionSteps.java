package org.lindproof.steady.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.steady.equation.ComponentEquations;
import org.lindproof.steady.equation.Unknown;
import org.lindproof.steady.step.DerivationStep.Section;

/** Tells what the steady state is. */
public final class SolutionSteps {
  private final ComponentEquations equations;
  private final Wording wording;
  private final List<RationalFunction> values;

  /**
   * @param values of all unknowns in the steady state, in order
   */
  public SolutionSteps(
      ComponentEquations equations, Wording wording, List<RationalFunction> values) {
    this.equations = equations;
    this.wording = wording;
    this.values = List.copyOf(values);
  }

  /** The steps after an elimination. */
  public List<DerivationStep> tell(EliminationSteps elimination) {
    elimination.requireSame(populations());
    List<DerivationStep> steps = new ArrayList<>();
    steps.add(
        step(
            "Divide by the sum",
            populationEquations(),
            "Each population is $v_i / S$ with the effective rates put back, in lowest terms and in"
                + " the study's notation. All short forms, here and below, were expanded again and"
                + " compared with what they stand for."));
    List<StepContent> coherences = coherenceEquations();
    if (!coherences.isEmpty()) {
      List<StepContent> differences = new ArrayList<>();
      equations.unknowns().stream()
          .filter(u -> !u.isPopulation())
          .map(elimination::coefficients)
          .map(this::common)
          .flatMap(Optional::stream)
          .distinct()
          .forEach(differences::add);
      steps.add(
          new DerivationStep(
              Section.STEADY_STATE,
              "Put the populations into the coherences",
              List.of(),
              join(differences, coherences),
              "The coherences were found in terms of the populations above."
                  + " All other elements vanish."));
    }
    return steps;
  }

  /** The step without an elimination. */
  public List<DerivationStep> tell() {
    return List.of(
        step(
            "Solve the block with the populations",
            join(populationEquations(), coherenceEquations()),
            "The linear equations of this block and the trace condition have one solution. All"
                + " other elements vanish."));
  }

  private static DerivationStep step(String title, List<StepContent> after, String why) {
    return new DerivationStep(Section.STEADY_STATE, title, List.of(), after, why);
  }

  private static List<StepContent> join(List<StepContent> first, List<StepContent> second) {
    List<StepContent> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private List<RationalFunction> populations() {
    List<RationalFunction> found = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (equations.unknowns().get(i).isPopulation()) {
        found.add(values.get(i));
      }
    }
    return found;
  }

  private List<Expression> populationSymbols() {
    return equations.unknowns().stream().filter(Unknown::isPopulation).map(wording::of).toList();
  }

  private List<StepContent> populationEquations() {
    List<Expression> symbols = populationSymbols();
    List<RationalFunction> found = populations();
    List<StepContent> content = new ArrayList<>();
    for (int i = 0; i < symbols.size(); i++) {
      content.add(new StepContent.Equation(symbols.get(i), wording.compact().of(found.get(i))));
    }
    return content;
  }

  private List<StepContent> coherenceEquations() {
    List<StepContent> content = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Unknown unknown = equations.unknowns().get(i);
      if (unknown.kind() == Unknown.Kind.REAL) {
        ComplexFunction value = new ComplexFunction(values.get(i), values.get(i + 1));
        if (!value.isZero()) {
          content.add(
              new StepContent.Equation(
                  wording.element(unknown.row(), unknown.column()), wording.compact().of(value)));
        }
      }
    }
    return content;
  }

  /** The combination of populations that a coherence is proportional to, and its value. */
  private Optional<StepContent> common(List<RationalFunction> coefficients) {
    List<RationalFunction> present = coefficients.stream().filter(c -> !c.isZero()).toList();
    if (present.size() < 2
        || present.stream().anyMatch(c -> !c.dividedBy(present.get(0)).isConstant())) {
      return Optional.empty();
    }
    List<RationalFunction> found = populations();
    RationalFunction value = RationalFunction.of(equations.ring().zero());
    List<RationalFunction> weights = new ArrayList<>();
    for (int i = 0; i < coefficients.size(); i++) {
      Rational weight = coefficients.get(i).dividedBy(present.get(0)).constantValue();
      weights.add(RationalFunction.of(equations.ring(), weight));
      value = value.plus(found.get(i).times(weight));
    }
    Expression left = wording.realCombination(weights, populationSymbols());
    return Optional.of(new StepContent.Equation(left, wording.compact().of(value)));
  }
}
