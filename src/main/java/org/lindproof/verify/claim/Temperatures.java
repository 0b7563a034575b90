package org.lindproof.verify.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.algebra.interval.SurdEnclosure;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.verify.condition.EnclosedTruth;
import org.lindproof.verify.evaluation.Side;
import org.lindproof.verify.verdict.Counterexample;
import org.lindproof.verify.verdict.Verdict;
import org.lindproof.verify.witness.NumericWitness;
import org.lindproof.verify.witness.ThermalPoint;
import org.lindproof.verify.witness.ThermalSearch;

/**
 * Claims of thermal baths in which temperatures occur. Exact algebra knows the occupations, and
 * with them everything but the temperatures; a proof needs no more. A point of it however need not
 * belong to temperatures that the claim allows, so that a counterexample is looked for among
 * rational temperatures, with the occupations enclosed.
 */
public record Temperatures(ClaimContext context) {

  /** Whether a temperature occurs in the claim, in what it assumes, or in the master equation. */
  public boolean matter(Statement statement, List<Side> sides) {
    Set<String> symbols = new TreeSet<>(Side.variables(sides));
    symbols.addAll(statement.symbols());
    return matter(symbols);
  }

  /** The same for a formula with these symbols. */
  public boolean matter(Set<String> symbols) {
    if (!context.assumesThermalRates()) {
      return false;
    }
    Set<String> used = new TreeSet<>(symbols);
    used.addAll(context.equationVariables());
    context.meanings().definitions().values().forEach(d -> used.addAll(d.symbols()));
    context.claim().assumptions().forEach(assumption -> used.addAll(assumption.symbols()));
    context.domain().prover().domain().positive().forEach(p -> used.addAll(p.variables()));
    context.domain().substitution().values().forEach(value -> used.addAll(value.variables()));
    List<String> temperatures = temperatures();
    boolean shared = new TreeSet<>(temperatures).size() < temperatures.size();
    return shared || temperatures.stream().anyMatch(used::contains);
  }

  /** Whether a point of thermal baths gives a temperature beside the occupations. */
  boolean occurIn(Map<String, Rational> point) {
    return context.assumesThermalRates()
        && temperatures().stream().anyMatch(point.keySet()::contains);
  }

  private List<String> temperatures() {
    return laws().stream().map(Bath.ThermalLaw::temperature).toList();
  }

  private List<Bath.ThermalLaw> laws() {
    OpenSystem system =
        Assumption.applied(context.claim().assumptions(), context.derivation().system());
    return system.baths().stream().flatMap(bath -> bath.law().stream()).toList();
  }

  /** Rational parameters at which the statement certainly fails. */
  public Optional<Counterexample> counterexample(Statement statement, List<Side> sides) {
    return point(statement, sides, false);
  }

  /** Rational parameters at which the statement certainly has the truth value. */
  public Optional<Counterexample> point(Statement statement, List<Side> sides, boolean wanted) {
    ThermalSearch search = new ThermalSearch(context.domain(), exponents(), context.seed());
    Set<String> variables = context.equationVariables();
    variables.addAll(Side.variables(sides));
    context.evaluation().denominators().forEach(d -> variables.addAll(d.value().variables()));
    return search
        .find(
            variables,
            point ->
                isUnique(point, search)
                    && isDefined(point, search)
                    && truth(point, search).holds(statement).equals(Optional.of(wanted)))
        .map(
            point ->
                new Counterexample(
                    context.complete(point.parameters()), truth(point, search).values(statement)));
  }

  private EnclosedTruth truth(ThermalPoint point, ThermalSearch search) {
    return new EnclosedTruth(
        context.evaluation(), new SurdEnclosure(search.arithmetic(), point.values()));
  }

  /** Whether the steady state is certainly the only one. */
  private boolean isUnique(ThermalPoint point, ThermalSearch search) {
    SurdEnclosure enclosure = new SurdEnclosure(search.arithmetic(), point.values());
    return context.derivation().uniqueness().isProved()
        || context.derivation().uniqueness().determinants().stream()
            .map(block -> context.domain().restrict(block.determinant()))
            .map(determinant -> enclosure.of(determinant).sign())
            .allMatch(Sign::isNonZero);
  }

  /** Whether certainly nothing vanishes that a formula so far divides by. */
  private boolean isDefined(ThermalPoint point, ThermalSearch search) {
    SurdEnclosure enclosure = new SurdEnclosure(search.arithmetic(), point.values());
    try {
      return context.evaluation().denominators().stream()
          .allMatch(denominator -> enclosure.of(denominator.value()).sign().isNonZero());
    } catch (ArithmeticException e) {
      return false; // an enclosure too wide to tell
    }
  }

  private Map<Bath.ThermalLaw, RationalFunction> exponents() {
    Map<Bath.ThermalLaw, RationalFunction> exponents = new LinkedHashMap<>();
    List<Bath.ThermalLaw> laws = laws();
    for (int i = 0; i < laws.size(); i++) {
      exponents.put(laws.get(i), context.domain().boltzmann().get(i).exponent());
    }
    return exponents;
  }

  /** What is left to say where neither a proof nor a counterexample was found. */
  public static Verdict open(Optional<NumericWitness.Tally> tally) {
    return tally
        .filter(t -> t.fails() == 0 && t.holds() > 0)
        .<Verdict>map(
            t ->
                new Verdict.Supported(
                    "holds at %d random points; no proof, and no temperatures at which it fails"
                        .formatted(t.holds())))
        .orElseGet(
            () ->
                new Verdict.Undecided("no proof, and no temperatures at which it certainly fails"));
  }
}
