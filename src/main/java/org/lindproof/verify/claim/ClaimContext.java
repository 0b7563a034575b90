package org.lindproof.verify.claim;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.Study;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.paper.claim.Claim;
import org.lindproof.steady.Derivation;
import org.lindproof.steady.equation.Uniqueness;
import org.lindproof.steady.step.CompactExpressions;
import org.lindproof.verify.curve.Extrema;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.ClaimDomain;
import org.lindproof.verify.evaluation.FormulaEvaluation;
import org.lindproof.verify.evaluation.SymbolMeanings;
import org.lindproof.verify.evaluation.SymbolValues;
import org.lindproof.verify.quantity.Enclosures;
import org.lindproof.verify.verdict.Verdict;
import org.lindproof.verify.witness.NumericWitness;
import org.lindproof.verify.witness.PointSearch;
import org.lindproof.verify.witness.SymjaWitness;

/**
 * What the judges of a claim work with.
 *
 * @param evaluation exact evaluation of formulas on the claim's domain
 * @param enclosures of quantities along curves
 * @param extrema of the study's curves
 * @param numeric the floating-point witness
 * @param seed of the search for points
 */
public record ClaimContext(
    Study study,
    Derivation derivation,
    Claim claim,
    SymbolValues symbols,
    FormulaEvaluation evaluation,
    CompactExpressions compact,
    Enclosures enclosures,
    Extrema extrema,
    NumericWitness numeric,
    SymjaWitness symja,
    long seed) {

  public ClaimDomain domain() {
    return evaluation.domain();
  }

  public SymbolMeanings meanings() {
    return symbols.meanings();
  }

  /** An evaluation with other meanings of the symbols. */
  public FormulaEvaluation evaluation(SymbolMeanings meanings) {
    return new FormulaEvaluation(domain(), symbols.with(meanings));
  }

  /**
   * A search for points that gives every parameter of the master equation a value, so that a
   * counterexample can be run as it stands.
   */
  public PointSearch search(Set<String> variables) {
    Set<String> all = equationVariables();
    all.addAll(variables);
    evaluation.denominators().forEach(d -> all.addAll(d.value().variables()));
    return new PointSearch(
        domain().prover().domain(),
        point -> hasUniqueSteadyState(point) && isDefined(point),
        all,
        seed);
  }

  /** Whether nothing vanishes at a point that a formula so far divides by. */
  private boolean isDefined(Map<String, Rational> point) {
    try {
      return evaluation.denominators().stream()
          .noneMatch(denominator -> denominator.value().evaluate(point).isZero());
    } catch (ArithmeticException e) {
      return false; // a pole of the denominator itself
    }
  }

  /** The variables of the master equation on the claim's domain. */
  Set<String> equationVariables() {
    Set<String> all = new TreeSet<>();
    for (var row : derivation.equations().matrix()) {
      for (RationalFunction entry : row) {
        RationalFunction here = domain().restrict(entry);
        all.addAll(here.numerator().variables());
        all.addAll(here.denominator().variables());
      }
    }
    return all;
  }

  /** Whether the steady state is the only one at a point, where that is not proved everywhere. */
  private boolean hasUniqueSteadyState(Map<String, Rational> point) {
    Uniqueness uniqueness = derivation.uniqueness();
    return uniqueness.isProved()
        || uniqueness.determinants().stream()
            .map(block -> domain().restrict(block.determinant()))
            .noneMatch(determinant -> determinant.evaluate(point).isZero());
  }

  /**
   * The steady state on the claim's domain, d x d in the product basis.
   *
   * @throws CannotDecideException if it was not derived in closed form
   */
  public ComplexMatrix stationaryState() {
    return derivation
        .state()
        .orElseThrow(
            () ->
                new CannotDecideException(
                    "the steady state was not derived as a function of all parameters"))
        .map(
            entry ->
                new ComplexFunction(domain().restrict(entry.re()), domain().restrict(entry.im())));
  }

  /** What temperatures have to do with the claim. */
  public Temperatures temperatures() {
    return new Temperatures(this);
  }

  /** Whether floating point sees a statement fail at a point. */
  public boolean failsNumerically(Map<String, Rational> point, Statement statement) {
    return numeric.failsAt(complete(point), statement, meanings(), claim.assumptions());
  }

  /** Whether floating point sees a statement hold at a point. */
  public boolean holdsNumerically(Map<String, Rational> point, Statement statement) {
    return numeric.holdsAt(point, statement, meanings(), claim.assumptions());
  }

  boolean assumesThermalRates() {
    return claim.assumptions().stream().anyMatch(Assumption.ThermalRates.class::isInstance);
  }

  /**
   * A temperature or coupling of a bath that a point chooses beside the bath's rates, as if it were
   * independent of them: the study itself uses it, in a constraint or in the master equation.
   */
  public Optional<String> looseThermalSymbol(Map<String, Rational> point) {
    return assumesThermalRates()
        ? Optional.empty()
        : derivation.system().baths().stream()
            .flatMap(bath -> bath.law().stream())
            .flatMap(law -> Stream.of(law.temperature(), law.coupling()))
            .filter(point::containsKey)
            .findFirst();
  }

  /**
   * What is left of a refutation at a point that belongs to no baths, or at which floating point
   * sees the claim hold beyond its error bounds.
   */
  public Optional<Verdict> doubt(
      Statement statement, Map<String, Rational> point, Optional<NumericWitness.Tally> tally) {
    Optional<String> loose = looseThermalSymbol(point);
    if (loose.isPresent()) {
      return Optional.of(
          new Verdict.Undecided(
              "fails where %s does not belong to the rates of its bath; assume 'thermal rates'"
                  .formatted(loose.get())));
    } else if (temperatures().occurIn(point)) {
      return Optional.of(
          new Verdict.Undecided("fails where temperatures do not belong to the occupations"));
    }
    return holdsNumerically(point, statement)
        ? Optional.of(new Verdict.Undecided("the engines contradict each other"))
        : Optional.empty();
  }

  /** Whether a point was found where everything that is assumed holds; else proofs are idle. */
  public boolean isDomainInhabited() {
    return search(Set.of()).find(point -> true).isPresent();
  }

  /** A point with the values of the symbols that the claim's equations fix. */
  public Map<String, Rational> complete(Map<String, Rational> point) {
    Map<String, Rational> full = new TreeMap<>(point);
    domain()
        .substitution()
        .forEach(
            (symbol, value) -> {
              if (point.keySet().containsAll(value.variables())) {
                full.put(symbol, value.evaluate(point));
              }
            });
    return full;
  }
}
