package org.lindproof.kernel.thermal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.sign.SemialgebraicDomain;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.text.CoqNames;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.kernel.text.PolynomialText;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.quantum.Bath;
import org.lindproof.verify.evaluation.ClaimDomain;
import org.lindproof.verify.evaluation.Homogeneity;
import org.lindproof.verify.witness.PointSearch;

/**
 * A point at which rates are thermal and all but the temperatures are rational: temperatures are
 * rational in units of 1 / ln 2, so that exp (energy / temperature) is a power of two.
 *
 * @param values of all symbols; of temperatures the multiple of 1 / ln 2
 * @param multiples of ln 2 that energy / temperature is, bath by bath
 * @param temperatures their names
 */
public record ThermalWitness(
    CoqModel model,
    List<Assumption> assumptions,
    Map<String, Rational> values,
    List<Integer> multiples,
    Set<String> temperatures) {
  private static final long SEED = 1;
  private static final int LARGEST_MULTIPLE = 5;
  private static final int TRIES = 60;
  private static final Rational BASE = Rational.of(2);

  public ThermalWitness {
    assumptions = List.copyOf(assumptions);
    values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
    multiples = List.copyOf(multiples);
    temperatures = Set.copyOf(temperatures);
  }

  /**
   * Looks for a point of a claim's domain.
   *
   * @param property in the values; must not depend on the unit of temperature
   */
  public static Optional<ThermalWitness> find(
      CoqModel model,
      List<Assumption> assumptions,
      ClaimDomain domain,
      Predicate<Map<String, Rational>> property) {
    ThermalLaws laws = ThermalLaws.of(model, assumptions);
    Set<String> temperatures = new TreeSet<>();
    Set<String> given = new TreeSet<>(domain.substitution().keySet());
    for (Bath.ThermalLaw law : laws.laws()) {
      temperatures.add(law.temperature());
      given.addAll(
          List.of(law.absorption().name(), law.emission().name(), law.occupation().name()));
    }
    if (temperatures.stream().anyMatch(given::contains)) {
      throw new NotExportableException("a temperature with a value by an assumption");
    }
    given.addAll(temperatures);
    requireUnitless(domain, temperatures);
    SemialgebraicDomain rest = without(domain.prover().domain(), given);
    Set<String> free = new TreeSet<>(CoqNames.symbols(model.system()));
    free.removeAll(given);
    for (List<Integer> multiples : multiples(laws.laws().size())) {
      Optional<ThermalWitness> found =
          new PointSearch(rest, free, SEED)
              .within(TRIES)
              .find(
                  point ->
                      completed(laws, domain, point, multiples)
                          .filter(domain.prover().domain()::contains)
                          .filter(all -> has(property, all))
                          .isPresent())
              .flatMap(point -> completed(laws, domain, point, multiples))
              .map(all -> new ThermalWitness(model, assumptions, all, multiples, temperatures));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The temperatures of a model's baths. */
  public static Set<String> temperatures(CoqModel model) {
    Set<String> names = new TreeSet<>();
    model.system().baths().forEach(b -> b.law().ifPresent(law -> names.add(law.temperature())));
    return names;
  }

  private static boolean has(
      Predicate<Map<String, Rational>> property, Map<String, Rational> point) {
    try {
      return property.test(point);
    } catch (ArithmeticException e) {
      return false; // something is divided by zero
    }
  }

  /** Whether temperatures lie in a domain does not depend on their unit. */
  private static void requireUnitless(ClaimDomain domain, Set<String> temperatures) {
    Homogeneity homogeneity = Homogeneity.scaling(temperatures, domain.ring());
    for (Polynomial positive : domain.prover().domain().positive()) {
      if (homogeneity.degree(positive).isEmpty()) {
        throw new NotExportableException("an assumption that compares temperatures with others");
      }
    }
  }

  private static SemialgebraicDomain without(SemialgebraicDomain all, Set<String> symbols) {
    return new SemialgebraicDomain(
        all.ring(),
        all.symbols(),
        all.positive().stream()
            .filter(p -> p.variables().stream().noneMatch(symbols::contains))
            .toList());
  }

  /** All choices, small ones first. */
  private static List<List<Integer>> multiples(int count) {
    List<List<Integer>> all = new ArrayList<>(List.of(List.of()));
    for (int i = 0; i < count; i++) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> begun : all) {
        for (int k = 1; k <= LARGEST_MULTIPLE; k++) {
          List<Integer> next = new ArrayList<>(begun);
          next.add(k);
          longer.add(next);
        }
      }
      all = longer;
    }
    all.sort(
        java.util.Comparator.comparingInt(
            choice -> choice.stream().mapToInt(Integer::intValue).sum()));
    return all;
  }

  /** The point with temperatures, occupations and rates; empty if they contradict each other. */
  private static Optional<Map<String, Rational>> completed(
      ThermalLaws laws, ClaimDomain domain, Map<String, Rational> point, List<Integer> multiples) {
    Map<String, Rational> all = new LinkedHashMap<>(point);
    for (int i = 0; i < multiples.size(); i++) {
      Bath.ThermalLaw law = laws.laws().get(i);
      RationalFunction energy = domain.restrict(laws.energyValue(i));
      Rational temperature = energy.evaluate(all).dividedBy(Rational.of(multiples.get(i)));
      Rational before = all.put(law.temperature(), temperature);
      if (temperature.signum() <= 0 || (before != null && !before.equals(temperature))) {
        return Optional.empty();
      }
      Rational one = laws.isBose(i) ? Rational.of(-1) : Rational.ONE;
      all.put(
          law.occupation().name(), Rational.ONE.dividedBy(BASE.pow(multiples.get(i)).plus(one)));
    }
    for (Map.Entry<String, Polynomial> entry : domain.substitution().entrySet()) {
      Rational value = entry.getValue().evaluate(all);
      Rational before = all.put(entry.getKey(), value);
      if (before != null && !before.equals(value)) {
        return Optional.empty();
      }
    }
    return Optional.of(all);
  }

  /** What a symbol is at the point. */
  public String text(String name) {
    String value = PolynomialText.constant(values.get(name));
    return temperatures.contains(name) ? value + " / ln_2" : value;
  }

  /** The tactics that make the sign of ln 2 known. */
  public static String unit() {
    return "assert (u1 := ln_2_positive); assert (u2 := unit_positive)";
  }

  /**
   * That rates are thermal at the point.
   *
   * @param rates what it is called that they are
   * @param numbers puts the numbers of the point in
   */
  public String lemma(String rates, String numbers) {
    StringBuilder out = new StringBuilder();
    out.append("Lemma point_thermal : %s point.\nProof.\n".formatted(rates));
    out.append("  %s; unfold %s.\n".formatted(unit(), rates));
    out.append("  repeat split; unfold_notation; %s.\n".formatted(numbers));
    for (int multiple : multiples) {
      out.append("  - lra.\n  - lra.\n");
      out.append(
          "  - rewrite (exponential_of_ln_2 _ %d); [lra | cbn [INR]; field; repeat split; lra].\n"
              .formatted(multiple));
    }
    return out.append("Qed.\n\n").toString();
  }

  /**
   * The tactics that rewrite the exponentials of a formula in the goal with their values.
   *
   * @param exponentials of a claim with these assumptions
   * @param numbers puts the numbers of the point in
   */
  public String exponentials(Exponentials exponentials, Expression formula, String numbers) {
    StringBuilder out = new StringBuilder();
    for (Expression.Exponential exponential : Exponentials.in(List.of(formula))) {
      Exponentials.Power power = exponentials.power(exponential);
      int multiple = power.multiple() * multiples.get(power.index());
      out.append(
          "rewrite (exponential_of_%sln_2 (%s) %d); [ | clear claim; unfold_all; %s; cbn [INR]; field; repeat split; lra]. "
              .formatted(
                  multiple > 0 ? "" : "minus_",
                  model.formulas().real(exponential.argument()),
                  Math.abs(multiple),
                  numbers));
    }
    return out.toString();
  }

  /**
   * The power of ln 2 that a function has at the point beside a rational number.
   *
   * @throws NotExportableException if it is none of -1, 0 and 1
   */
  public int power(RationalFunction function) {
    Homogeneity homogeneity = Homogeneity.scaling(temperatures, function.ring());
    if (function.isZero()) {
      return 0;
    }
    Optional<Rational> degree =
        homogeneity
            .degree(function.numerator())
            .flatMap(above -> homogeneity.degree(function.denominator()).map(above::minus));
    if (degree.isEmpty() || degree.get().abs().compareTo(Rational.ONE) > 0) {
      throw new NotExportableException("refuted with a formula of several powers of temperatures");
    }
    return -degree.get().numerator().intValueExact();
  }
}
