package org.lindproof.verify.witness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.algebra.interval.SurdEnclosure;
import org.lindproof.algebra.sign.SemialgebraicDomain;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.BathStatistics;
import org.lindproof.verify.evaluation.ClaimDomain;

/**
 * Looks for points of a thermal domain with rational parameters and temperatures. The occupations
 * that belong to them are enclosed rigorously. Finding nothing means nothing.
 */
public final class ThermalSearch {
  private static final int DIGITS = 40;
  private static final int TRIES = 1000;

  private final ClaimDomain domain;
  private final Map<Bath.ThermalLaw, RationalFunction> exponents;
  private final long seed;
  private final IntervalArithmetic arithmetic = new IntervalArithmetic(DIGITS);

  /**
   * A search.
   *
   * @param exponents energy / temperature of every bath, on the domain
   */
  public ThermalSearch(
      ClaimDomain domain, Map<Bath.ThermalLaw, RationalFunction> exponents, long seed) {
    this.domain = domain;
    this.exponents = new LinkedHashMap<>(exponents);
    this.seed = seed;
  }

  public IntervalArithmetic arithmetic() {
    return arithmetic;
  }

  /**
   * A point with the property, as simple as could be made.
   *
   * @param variables that the point must give
   * @param property decided by enclosures; {@link ArithmeticException} counts as no
   */
  public Optional<ThermalPoint> find(Set<String> variables, Predicate<ThermalPoint> property) {
    Set<String> occupations = new TreeSet<>();
    Set<String> free = new TreeSet<>(variables);
    exponents.forEach(
        (law, exponent) -> {
          occupations.add(law.occupation().name());
          free.addAll(exponent.numerator().variables());
          free.addAll(exponent.denominator().variables());
        });
    domain.prover().domain().positive().forEach(p -> free.addAll(p.variables()));
    free.removeAll(occupations);
    return new PointSearch(withoutOccupations(occupations), free, seed)
        .within(TRIES)
        .find(parameters -> enclosed(parameters).filter(point -> has(property, point)).isPresent())
        .flatMap(this::enclosed);
  }

  private static boolean has(Predicate<ThermalPoint> property, ThermalPoint point) {
    try {
      return property.test(point);
    } catch (ArithmeticException e) {
      return false;
    }
  }

  private SemialgebraicDomain withoutOccupations(Set<String> occupations) {
    SemialgebraicDomain all = domain.prover().domain();
    List<Polynomial> positive =
        all.positive().stream()
            .filter(p -> p.variables().stream().noneMatch(occupations::contains))
            .toList();
    return new SemialgebraicDomain(all.ring(), all.symbols(), positive);
  }

  /** The point with its occupations; empty if it is not known to lie in the domain. */
  private Optional<ThermalPoint> enclosed(Map<String, Rational> parameters) {
    Map<String, Interval> values = new LinkedHashMap<>();
    parameters.forEach((name, value) -> values.put(name, arithmetic.constant(value)));
    try {
      for (Map.Entry<Bath.ThermalLaw, RationalFunction> entry : exponents.entrySet()) {
        Rational exponent = entry.getValue().evaluate(parameters);
        if (exponent.signum() <= 0) {
          return Optional.empty();
        }
        String occupation = entry.getKey().occupation().name();
        values.put(occupation, occupation(entry.getKey().statistics(), exponent));
      }
      SurdEnclosure enclosure = new SurdEnclosure(arithmetic, values);
      boolean inside =
          domain.prover().domain().positive().stream()
              .allMatch(p -> enclosure.of(p).sign() == Sign.POSITIVE);
      return inside ? Optional.of(new ThermalPoint(parameters, values)) : Optional.empty();
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** 1 / (e^x -+ 1). */
  private Interval occupation(BathStatistics statistics, Rational x) {
    Interval exponential = arithmetic.exp(arithmetic.constant(x));
    Interval one = Interval.ONE;
    return arithmetic.dividedBy(
        one,
        statistics == BathStatistics.BOSE
            ? arithmetic.minus(exponential, one)
            : arithmetic.plus(exponential, one));
  }
}
