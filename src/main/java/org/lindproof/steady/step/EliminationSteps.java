package org.lindproof.steady.step;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Phrase;
import org.lindproof.algebra.rewriting.RationalEvaluation;
import org.lindproof.steady.equation.Block;
import org.lindproof.steady.equation.ComponentEquations;
import org.lindproof.steady.equation.Unknown;
import org.lindproof.steady.step.DerivationStep.Section;
import org.lindproof.steady.symja.SymjaElimination;

/** Tells how the populations were found: coherences out, effective rates, cofactors, the sum. */
public final class EliminationSteps {
  private final ComponentEquations equations;
  private final Wording wording;
  private final SymjaElimination elimination;
  private final RationalEvaluation extended;
  private final List<Unknown> members;
  private final List<DerivationStep> steps = new ArrayList<>();

  /**
   * @param block with the populations
   * @param extended evaluates trees that also have the unknowns as symbols
   */
  public EliminationSteps(
      ComponentEquations equations,
      Wording wording,
      SymjaElimination elimination,
      Block block,
      RationalEvaluation extended) {
    this.equations = equations;
    this.wording = wording;
    this.elimination = elimination;
    this.extended = extended;
    this.members = block.positions().stream().map(i -> equations.unknowns().get(i)).toList();
  }

  public List<DerivationStep> tell() {
    coherences();
    effectiveRates();
    cofactors();
    return List.copyOf(steps);
  }

  private List<Unknown> populations() {
    return members.stream().filter(Unknown::isPopulation).toList();
  }

  private List<Expression> populationSymbols() {
    return populations().stream().map(wording::of).toList();
  }

  /** The coefficient of every population in a coherence; empty if it was not solved for. */
  List<RationalFunction> coefficients(Unknown coherence) {
    Expression value = elimination.coherences().get(coherence.symbol());
    if (value == null) {
      return List.of();
    }
    RationalFunction function = extended.evaluateReal(value);
    return populations().stream()
        .map(p -> derivative(function, p.symbol()).in(equations.ring()))
        .toList();
  }

  /** The derivative of a function that is linear in the symbol. */
  private static RationalFunction derivative(RationalFunction function, String symbol) {
    return RationalFunction.of(function.numerator().derivative(symbol), function.denominator());
  }

  private void coherences() {
    List<StepContent> solved = new ArrayList<>();
    for (Unknown unknown : members) {
      List<RationalFunction> coefficients = coefficients(unknown);
      if (!coefficients.isEmpty()) {
        solved.add(
            new StepContent.Equation(
                wording.of(unknown), wording.realCombination(coefficients, populationSymbols())));
      }
    }
    for (Unknown unknown : members) {
      if (unknown.kind() == Unknown.Kind.REAL) {
        complexForm(unknown).ifPresent(solved::add);
      }
    }
    if (!solved.isEmpty()) {
      steps.add(
          new DerivationStep(
              Section.ELIMINATION,
              "Solve the stationary equations of the coherences",
              List.of(),
              solved,
              "The left sides are zero in the steady state. Each coherence is isolated in its own"
                  + " equation and put into the others."));
    }
  }

  /** x + i y in terms of the populations. */
  private Optional<StepContent> complexForm(Unknown real) {
    Unknown imaginary = new Unknown(Unknown.Kind.IMAGINARY, real.row(), real.column());
    List<RationalFunction> x = coefficients(real);
    List<RationalFunction> y = coefficients(imaginary);
    if (x.isEmpty() || y.isEmpty()) {
      return Optional.empty();
    }
    List<ComplexFunction> both = new ArrayList<>();
    for (int i = 0; i < x.size(); i++) {
      both.add(new ComplexFunction(x.get(i), y.get(i)));
    }
    return Optional.of(
        new StepContent.Equation(
            wording.element(real.row(), real.column()),
            wording.combination(both, populationSymbols())));
  }

  private void effectiveRates() {
    List<StepContent> after = new ArrayList<>();
    elimination
        .rates()
        .forEach(
            (name, value) -> {
              RationalFunction rate = extended.evaluateReal(value).in(equations.ring());
              after.add(new StepContent.Equation(symbolOf(name), wording.compact().of(rate)));
            });
    after.add(new StepContent.NamedMatrix("W", populationMatrix()));
    Phrase why =
        Phrase.of(
            after.size() == 1
                ? "The populations "
                : "What the coherences mediate between two populations is an effective rate. The"
                    + " populations ");
    List<Phrase> symbols =
        populationSymbols().stream().map(s -> new Phrase(List.of()).and(s)).toList();
    steps.add(
        new DerivationStep(
            Section.ELIMINATION,
            "Put the coherences into the population equations",
            List.of(),
            after,
            why.and(Phrase.list(symbols)).and(" then form a vector $p$ with $W p = 0$.")));
  }

  private List<List<Expression>> populationMatrix() {
    PolynomialRing ring = equations.ring().with(elimination.rates().keySet());
    RationalEvaluation evaluation = new RationalEvaluation(ring, Map.of());
    CompactExpressions compact = wording.compact().over(ring);
    return elimination.populationMatrix().rows().stream()
        .map(row -> row.stream().map(e -> named(compact.of(evaluation.evaluateReal(e)))).toList())
        .toList();
  }

  /** The display symbol of an effective rate w_k. */
  private Expression symbolOf(String rate) {
    return wording.symbol(rate, "w_{" + rate.substring(rate.indexOf('_') + 1) + "}");
  }

  /** The same tree with the display symbols of the effective rates. */
  private Expression named(Expression tree) {
    if (tree instanceof Expression.Symbol symbol
        && elimination.rates().containsKey(symbol.name())) {
      return symbolOf(symbol.name());
    }
    return tree.withChildren(tree.children().stream().map(this::named).toList());
  }

  private void cofactors() {
    PolynomialRing ring = equations.ring().with(elimination.rates().keySet());
    RationalEvaluation evaluation = new RationalEvaluation(ring, Map.of());
    CompactExpressions compact = wording.compact().over(ring);
    List<RationalFunction> kernel =
        elimination.kernel().stream().map(evaluation::evaluateReal).toList();
    boolean negative = kernel.stream().allMatch(EliminationSteps::hasNegativeTermsOnly);
    List<StepContent> entries = new ArrayList<>();
    RationalFunction sum = RationalFunction.of(ring.zero());
    for (int i = 0; i < kernel.size(); i++) {
      RationalFunction value = negative ? kernel.get(i).negate() : kernel.get(i);
      sum = sum.plus(value);
      Expression entry = wording.symbol("v_" + (i + 1), "v_{" + (i + 1) + "}");
      entries.add(new StepContent.Equation(entry, named(compact.of(value))));
    }
    steps.add(
        new DerivationStep(
            Section.ELIMINATION,
            "Solve the population equations by cofactors",
            List.of(),
            entries,
            "The columns of $W$ sum to zero, so that $W$ is singular; the cofactors of one row"
                + " solve $W v = 0$, as can be checked line by line."));
    total(named(compact.of(sum)), negative);
  }

  private static boolean hasNegativeTermsOnly(RationalFunction value) {
    return value.numerator().terms().stream().allMatch(term -> term.coefficient().signum() < 0);
  }

  /** The sum of the entries, with the effective rates as symbols and then in the parameters. */
  private void total(Expression inRates, boolean negative) {
    Expression s = wording.symbol("S", "S");
    List<StepContent> after = new ArrayList<>();
    after.add(new StepContent.Equation(s, inRates));
    if (!elimination.rates().isEmpty()) {
      RationalFunction sum =
          kernelInParameters().stream().reduce(RationalFunction::plus).orElseThrow();
      after.add(new StepContent.Equation(s, wording.compact().of(negative ? sum.negate() : sum)));
    }
    steps.add(
        new DerivationStep(
            Section.ELIMINATION,
            "Add up, for the normalisation",
            List.of(),
            after,
            "The populations are $v_i / S$ with the sum $S$ of all $v_i$."
                + (after.size() > 1
                    ? " In the second line the effective rates are put back."
                    : "")));
  }

  private List<RationalFunction> kernelInParameters() {
    Map<String, ComplexFunction> rates = new LinkedHashMap<>();
    elimination
        .rates()
        .forEach(
            (name, value) ->
                rates.put(
                    name, ComplexFunction.real(extended.evaluateReal(value).in(equations.ring()))));
    RationalEvaluation evaluation = new RationalEvaluation(equations.ring(), rates);
    return elimination.kernel().stream().map(evaluation::evaluateReal).toList();
  }

  /** The populations as the steps tell them; {@link IllegalStateException} if they are others. */
  void requireSame(List<RationalFunction> populations) {
    List<RationalFunction> kernel = kernelInParameters();
    RationalFunction sum = kernel.stream().reduce(RationalFunction::plus).orElseThrow();
    if (!kernel.stream().map(v -> v.dividedBy(sum)).toList().equals(populations)) {
      throw new IllegalStateException("the told elimination has another solution");
    }
  }
}
