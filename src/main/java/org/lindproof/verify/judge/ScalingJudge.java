package org.lindproof.verify.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.SymbolDomain;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.claim.ClaimDetail;
import org.lindproof.paper.print.PlainPrinter;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.HeldSymbols;
import org.lindproof.verify.evaluation.Homogeneity;
import org.lindproof.verify.evaluation.Side;
import org.lindproof.verify.verdict.Counterexample;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;

/**
 * Decides how the sides of a formula scale when some of its symbols are multiplied by lambda: each
 * side is homogeneous of a degree if its polynomials are, term by term; if not, lambda = 2 shows it
 * at a point.
 */
final class ScalingJudge {
  private static final String METHOD = "degrees of the polynomials";
  private static final Rational LAMBDA = Rational.of(2);

  private final ClaimContext context;
  private final ClaimDetail.Scaling scaling;
  private final Homogeneity homogeneity;
  private final HeldSymbols held;

  ScalingJudge(ClaimContext context, ClaimDetail.Scaling scaling) {
    this.context = context;
    this.scaling = scaling;
    this.held = HeldSymbols.of(context.derivation(), context.domain(), scaling.held());
    this.homogeneity =
        scaling.scaled().isEmpty()
            ? Homogeneity.of(context.derivation().system())
            : Homogeneity.scaling(scaling.scaled(), held.ring());
  }

  private record Scaled(Expression source, Side side) {}

  Decision judge(Statement.Chain chain) {
    for (String symbol : scaling.scaled()) {
      if (context.domain().substitution().containsKey(symbol)) {
        throw new CannotDecideException(symbol + " has a value by an assumption");
      }
    }
    List<Scaled> sides = new ArrayList<>();
    for (Expression side : chain.sides()) {
      if (scaling.held().isEmpty()) {
        sides.add(new Scaled(side, context.evaluation().side(side)));
      } else if (held.covers(side, context.meanings())) {
        sides.add(new Scaled(side, held.side(side, context.meanings())));
      }
    }
    if (sides.isEmpty()) {
      throw new CannotDecideException("no side is a formula in parameters and notation alone");
    }
    List<Evidence> evidence = new ArrayList<>();
    sides.forEach(side -> evidence.add(new Evidence(Engine.POLYNOMIALS, finding(side))));
    boolean proved =
        scaling.degree().isPresent()
            ? sides.stream().allMatch(side -> hasDegree(side, scaling.degree().get()))
            : sides.stream().map(side -> homogeneity.degree(side.side())).distinct().count() == 1
                && homogeneity.degree(sides.get(0).side()).isPresent();
    if (proved) {
      return new Decision(new Verdict.Proved(), METHOD, evidence);
    }
    return new Decision(refute(sides), METHOD, evidence);
  }

  private boolean hasDegree(Scaled side, int degree) {
    return homogeneity.degree(side.side()).equals(Optional.of(Rational.of(degree)));
  }

  private String finding(Scaled side) {
    String name = new PlainPrinter().print(side.source());
    Optional<Rational> degree = homogeneity.degree(side.side());
    if (degree.isPresent()) {
      return name + " scales with the power " + degree.get() + " of lambda";
    }
    return homogeneity
        .lowestDegree(side.side())
        .map(
            d ->
                name
                    + " does not scale with a power of lambda; for lambda to 0 it is of order "
                    + d)
        .orElse(name + " does not scale with a power of lambda");
  }

  private Verdict refute(List<Scaled> sides) {
    Optional<Map<String, Rational>> point =
        context
            .search(held.searched(sides.stream().map(Scaled::side).toList()))
            .find(candidate -> values(sides, candidate).isPresent());
    Optional<String> loose = point.flatMap(context::looseThermalSymbol);
    if (loose.isPresent()) {
      return new Verdict.Undecided(
          "fails where %s does not belong to the rates of its bath".formatted(loose.get()));
    }
    return point
        .<Verdict>map(
            found -> {
              Map<String, Rational> shown = new TreeMap<>(context.complete(found));
              shown.put("lambda", LAMBDA);
              return new Verdict.Refuted(
                  new Counterexample(shown, values(sides, found).orElseThrow()),
                  holdsIf(sides),
                  Optional.empty());
            })
        .orElseGet(() -> new Verdict.Undecided("not homogeneous, but no point shows it"));
  }

  /** What the sides are multiplied by at a point, if it is not what is claimed. */
  private Optional<List<String>> values(List<Scaled> sides, Map<String, Rational> candidate) {
    Map<String, Rational> before = held.complete(candidate);
    Map<String, Rational> after = new LinkedHashMap<>(before);
    after.replaceAll((name, v) -> homogeneity.scales(name) ? v.times(LAMBDA) : v);
    Map<String, Rational> moved = new LinkedHashMap<>(after);
    moved.keySet().removeAll(scaling.held());
    if (!context.domain().prover().domain().contains(moved)) {
      return Optional.empty();
    }
    try {
      List<String> shown = new ArrayList<>();
      List<Side.Value> scaled = new ArrayList<>();
      for (Scaled side : sides) {
        Side.Value old = side.side().at(before);
        Side.Value now = side.side().at(after);
        String name = new PlainPrinter().print(side.source());
        shown.add(name + " = " + old + ", with lambda " + now);
        scaled.add(now);
      }
      boolean wrong =
          scaling.degree().isPresent()
              ? differs(sides, before, scaled, scaling.degree().get())
              : differsBetween(sides, before, scaled);
      return wrong ? Optional.of(shown) : Optional.empty();
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static boolean differs(
      List<Scaled> sides, Map<String, Rational> before, List<Side.Value> scaled, int degree) {
    Rational factor = LAMBDA.pow(degree);
    for (int i = 0; i < sides.size(); i++) {
      if (!sides.get(i).side().at(before).times(factor).equalTo(scaled.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether no one power of the square root of lambda explains all sides. */
  private boolean differsBetween(
      List<Scaled> sides, Map<String, Rational> before, List<Side.Value> scaled) {
    Optional<Rational> degree = homogeneity.degree(sides.get(0).side());
    boolean integer = degree.filter(Rational::isInteger).isPresent();
    return integer
        && differs(sides, before, scaled, degree.orElseThrow().numerator().intValueExact());
  }

  /** Parameters whose vanishing makes all sides scale as claimed. */
  private List<Statement.Chain> holdsIf(List<Scaled> sides) {
    List<Statement.Chain> conditions = new ArrayList<>();
    Set<String> names = Side.variables(sides.stream().map(Scaled::side).toList());
    for (String name : names) {
      SymbolDomain domain = context.domain().prover().domain().domainOf(name);
      boolean canVanish =
          domain.contains(0) && !scaling.held().contains(name) && scaling.degree().isPresent();
      if (canVanish && sides.stream().allMatch(side -> scalesWithout(name, side))) {
        conditions.add(
            new Statement.Chain(
                List.of(Expression.symbol(name), Expression.constant(0)), List.of(Relation.EQUAL)));
      }
    }
    return conditions;
  }

  private boolean scalesWithout(String name, Scaled side) {
    return homogeneity.degreeWithout(name, side.side()).equals(scaling.degree().map(Rational::of));
  }
}
