package org.lindproof.verify.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.algebra.radical.Surd;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.paper.claim.ClaimDetail;
import org.lindproof.quantum.Bath;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.Quantity;
import org.lindproof.verify.evaluation.Side;
import org.lindproof.verify.verdict.Counterexample;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;

/**
 * Decides whether the sides of an equality come together when one parameter goes to zero or grows
 * beyond all bounds, whatever the others are: the orders of their difference, a quotient of
 * polynomials in that parameter, above and below the fraction bar.
 */
record LimitJudge(ClaimContext context, ClaimDetail.Limit limit) {
  private static final String METHOD = "orders of the polynomials in one parameter";

  /**
   * A part of the difference near the limit: above/below times a power of the parameter.
   *
   * @param order positive if it vanishes in the limit, negative if it grows beyond all bounds
   */
  private record Leading(String part, Polynomial above, Polynomial below, int order) {}

  Decision judge(Statement.Chain chain) {
    requireIndependent();
    List<Leading> parts = new ArrayList<>();
    for (int i = 0; i < chain.relations().size(); i++) {
      if (chain.relations().get(i) != Relation.EQUAL) {
        throw new CannotDecideException("only an equality has a limit");
      }
      parts.addAll(difference(chain.sides().get(i), chain.sides().get(i + 1)));
    }
    List<Evidence> evidence =
        parts.stream().map(part -> new Evidence(Engine.POLYNOMIALS, finding(part))).toList();
    Optional<Leading> open = parts.stream().filter(part -> part.order() <= 0).findFirst();
    if (open.isPresent()) {
      return new Decision(refute(open.get()), METHOD, evidence);
    }
    for (Leading part : parts) {
      if (context.domain().prover().sign(part.below()).canBeZero()) {
        String factor =
            "the leading coefficient below the fraction bar may vanish: " + part.below();
        return new Decision(new Verdict.Undecided(factor), METHOD, evidence);
      }
    }
    return new Decision(
        new Verdict.Proved(),
        METHOD,
        parts.isEmpty()
            ? List.of(
                new Evidence(Engine.POLYNOMIALS, "both sides are equal, not only in the limit"))
            : evidence);
  }

  /** Refuses a parameter that something else is a function of. */
  private void requireIndependent() {
    String name = limit.parameter();
    if (context.domain().substitution().containsKey(name)) {
      throw new CannotDecideException(name + " has a value by an assumption");
    }
    boolean thermal =
        context.claim().assumptions().stream().anyMatch(Assumption.ThermalRates.class::isInstance);
    for (Bath bath : context.derivation().system().baths()) {
      bath.law()
          .filter(
              law ->
                  law.temperature().equals(name)
                      || (thermal ? energy(law).contains(name) : law.coupling().equals(name)))
          .ifPresent(
              law -> {
                throw new CannotDecideException("the rates of a bath depend on " + name);
              });
    }
  }

  private Set<String> energy(Bath.ThermalLaw law) {
    RationalFunction energy =
        context.derivation().algebra().evaluation().evaluateReal(law.energy());
    Set<String> names = new TreeSet<>(energy.numerator().variables());
    names.addAll(energy.denominator().variables());
    return names;
  }

  private List<Leading> difference(Expression left, Expression right) {
    Quantity difference = single(left).minus(single(right));
    List<Leading> parts = new ArrayList<>();
    part("real part", difference.re()).ifPresent(parts::add);
    part("imaginary part", difference.im()).ifPresent(parts::add);
    return parts;
  }

  private Quantity single(Expression expression) {
    Side side = context.evaluation().side(expression);
    if (side.alternatives().size() != 1) {
      throw new CannotDecideException("the limit of a maximum");
    }
    return side.alternatives().get(0);
  }

  private Optional<Leading> part(String name, Surd value) {
    RationalFunction function =
        value.rational().orElseThrow(() -> new CannotDecideException("the limit of a root"));
    if (function.isZero()) {
      return Optional.empty();
    }
    Polynomial above = function.numerator();
    Polynomial below = function.denominator();
    int up = exponent(above);
    int down = exponent(below);
    return Optional.of(
        new Leading(
            name,
            above.coefficient(limit.parameter(), up),
            below.coefficient(limit.parameter(), down),
            limit.atInfinity() ? down - up : up - down));
  }

  /** The exponent that rules near the limit: the lowest near zero, the highest far away. */
  private int exponent(Polynomial polynomial) {
    int degree = polynomial.degree(limit.parameter());
    if (limit.atInfinity()) {
      return degree;
    }
    int lowest = 0;
    while (polynomial.coefficient(limit.parameter(), lowest).isZero()) {
      lowest++;
    }
    return lowest;
  }

  private String finding(Leading part) {
    int power = limit.atInfinity() ? -part.order() : part.order();
    return "the %s of the difference goes with the power %d of %s"
        .formatted(part.part(), power, limit.parameter());
  }

  private Verdict refute(Leading part) {
    Set<String> variables = new TreeSet<>(part.above().variables());
    variables.addAll(part.below().variables());
    Optional<Map<String, Rational>> point =
        context
            .search(variables)
            .find(at -> !part.above().evaluate(at).isZero() && !part.below().evaluate(at).isZero());
    if (point.isEmpty()) {
      return new Verdict.Undecided("no limit, but no point shows it");
    }
    Optional<String> loose = context.looseThermalSymbol(point.get());
    if (loose.isPresent()) {
      return new Verdict.Undecided(
          "fails where %s does not belong to the rates of its bath".formatted(loose.get()));
    }
    Rational coefficient =
        part.above().evaluate(point.get()).dividedBy(part.below().evaluate(point.get()));
    String value =
        part.order() < 0
            ? "the %s of the difference grows beyond all bounds".formatted(part.part())
            : "the %s of the difference goes to %s".formatted(part.part(), coefficient);
    Map<String, Rational> shown = new TreeMap<>(context.complete(point.get()));
    shown.remove(limit.parameter());
    return new Verdict.Refuted(
        new Counterexample(shown, List.of(value)), List.of(), Optional.empty());
  }
}
