package org.lindproof.verify.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.witness.PointSearch;

/**
 * Looks for a point of the domain at which a statement fails: best one that belongs to thermal
 * baths and that floating point sees, too; but any one refutes.
 */
public record CounterexampleSearch(ClaimContext context, Statement statement) {
  private static final int THERMAL = 2;
  private static final int SEEN = 1;

  /**
   * A point at which the statement fails.
   *
   * @param variables that the statement depends on
   * @param fails decides exactly whether the statement fails; an {@link ArithmeticException} says
   *     that it is not defined at the point
   */
  public Optional<Map<String, Rational>> find(
      Set<String> variables, Predicate<Map<String, Rational>> fails) {
    return context
        .search(variables)
        .find(
            point -> isDefinedAnd(fails, point),
            new PointSearch.Merit(this::merit, THERMAL + SEEN));
  }

  /** The same where polynomials vanish, or have the sign that one of their terms has. */
  public Optional<Map<String, Rational>> findAlong(
      Set<String> variables, List<Polynomial> polynomials, Predicate<Map<String, Rational>> fails) {
    return context.search(variables).findAlong(polynomials, point -> isDefinedAnd(fails, point));
  }

  private static boolean isDefinedAnd(
      Predicate<Map<String, Rational>> fails, Map<String, Rational> point) {
    try {
      return fails.test(point);
    } catch (ArithmeticException e) {
      return false; // a pole: not a point of the formula's domain
    }
  }

  private int merit(Map<String, Rational> point) {
    return (hasThermalRates(point) ? THERMAL : 0) + (isSeen(point) ? SEEN : 0);
  }

  /**
   * Whether each bath with statistics absorbs more slowly than it emits, as it does at any
   * temperature, Bose or Fermi.
   */
  private boolean hasThermalRates(Map<String, Rational> point) {
    Map<String, Rational> full = context.complete(point);
    return context.derivation().system().baths().stream()
        .flatMap(bath -> bath.law().stream())
        .filter(law -> full.containsKey(law.absorption().name()))
        .filter(law -> full.containsKey(law.emission().name()))
        .allMatch(
            law ->
                full.get(law.absorption().name()).compareTo(full.get(law.emission().name())) < 0);
  }

  private boolean isSeen(Map<String, Rational> point) {
    return context.failsNumerically(point, statement);
  }

  /** What is to be said about a point that was found. */
  public List<Evidence> evidence(Map<String, Rational> point) {
    List<Evidence> evidence = new ArrayList<>();
    if (isSeen(point)) {
      evidence.add(new Evidence(Engine.NUMERIC, "the counterexample fails in floating point, too"));
    }
    if (!hasThermalRates(point)) {
      evidence.add(
          new Evidence(
              Engine.POLYNOMIALS,
              "no counterexample was found in which every bath absorbs more slowly than it emits, as at a temperature it does"));
    }
    return evidence;
  }
}
