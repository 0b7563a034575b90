package org.lindproof.verify.witness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.lindproof.algebra.SymbolDomain;
import org.lindproof.numeric.DensityMatrix;
import org.lindproof.numeric.ExpressionValues;
import org.lindproof.numeric.InvalidPointException;
import org.lindproof.numeric.NumericRoute;
import org.lindproof.numeric.ParameterPoint;
import org.lindproof.numeric.linear.ComplexValue;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.Parameter;

/** Random points of the domain with what the numeric route finds there. */
final class NumericSamples {
  private static final int POINTS = 24;
  private static final int TRIES = 4000;
  private static final double DECADES = 1;

  private final OpenSystem system;
  private final long seed;
  private final Map<List<String>, List<Sample>> known = new ConcurrentHashMap<>();

  NumericSamples(OpenSystem system, long seed) {
    this.system = system;
    this.seed = seed;
  }

  /**
   * A system, a point, the values of all symbols and observables there, and the stationary state.
   */
  record Sample(
      OpenSystem system,
      ParameterPoint point,
      Map<String, ComplexValue> values,
      DensityMatrix state) {}

  /** Whether a symbol is one that a point of the numeric route may give. */
  boolean isInput(String name) {
    return system.parameters().stream().anyMatch(parameter -> parameter.name().equals(name))
        || system.baths().stream()
            .flatMap(bath -> bath.law().stream())
            .anyMatch(
                law -> law.absorption().name().equals(name) || law.emission().name().equals(name));
  }

  /** The points for claims with these assumptions. */
  List<Sample> under(List<Assumption> assumptions) {
    return known.computeIfAbsent(
        assumptions.stream().map(Assumption::text).toList(), key -> sample(assumptions));
  }

  private List<Sample> sample(List<Assumption> assumptions) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Sample> found = new ArrayList<>();
    for (int i = 0; i < TRIES && found.size() < POINTS; i++) {
      at(randomPoint(random, assumptions), assumptions).ifPresent(found::add);
    }
    return found;
  }

  /** The values of all symbols and observables; empty outside of the domain. */
  Optional<Sample> at(ParameterPoint drawn, List<Assumption> assumptions) {
    OpenSystem baths = relaxed(assumptions, Assumption.applied(assumptions, system));
    try {
      ParameterPoint point = assumed(baths, drawn, assumptions);
      Map<String, ComplexValue> values = new LinkedHashMap<>(NumericRoute.symbols(baths, point));
      if (!satisfies(values, assumptions)
          || !(NumericRoute.evaluate(baths, point) instanceof NumericRoute.Solved solved)) {
        return Optional.empty();
      }
      solved
          .values()
          .forEach(
              (name, m) -> values.put(name, new ComplexValue(m.value(), m.imaginary(), m.error())));
      return Optional.of(new Sample(system, point, values, solved.steadyState().state()));
    } catch (InvalidPointException e) {
      return Optional.empty();
    }
  }

  /** The system where what an assumption gives a value may be zero. */
  private static OpenSystem relaxed(List<Assumption> assumptions, OpenSystem system) {
    Set<String> given =
        assumptions.stream()
            .filter(Assumption.Equals.class::isInstance)
            .map(assumption -> ((Assumption.Equals) assumption).symbol())
            .collect(Collectors.toSet());
    List<Parameter> parameters =
        system.parameters().stream()
            .map(
                p ->
                    given.contains(p.name()) && p.domain() == SymbolDomain.NONZERO
                        ? new Parameter(p.name(), p.tex(), SymbolDomain.REAL)
                        : p)
            .toList();
    return new OpenSystem(
        system.title(),
        system.space(),
        parameters,
        system.constraints(),
        system.hamiltonian(),
        system.baths(),
        system.jumps(),
        system.notation(),
        system.observables());
  }

  /** Rates of baths are drawn by themselves unless the claim assumes the thermal law. */
  private ParameterPoint randomPoint(SplittableRandom random, List<Assumption> assumptions) {
    boolean thermal = assumptions.stream().anyMatch(Assumption.ThermalRates.class::isInstance);
    ParameterPoint point = ParameterPoint.empty();
    for (Parameter parameter : system.parameters()) {
      double size = Math.pow(10, random.nextDouble(-DECADES, DECADES));
      boolean signed =
          parameter.domain() == SymbolDomain.REAL || parameter.domain() == SymbolDomain.NONZERO;
      point = point.with(parameter.name(), signed && random.nextBoolean() ? -size : size);
    }
    for (Bath bath : system.baths()) {
      if (bath.law().isPresent() && !thermal) {
        Bath.ThermalLaw law = bath.law().get();
        double up = Math.pow(10, random.nextDouble(-DECADES, DECADES));
        double down = Math.pow(10, random.nextDouble(-DECADES, DECADES));
        point = point.with(law.absorption().name(), up).with(law.emission().name(), down);
      }
    }
    return point;
  }

  private static ParameterPoint assumed(
      OpenSystem system, ParameterPoint point, List<Assumption> assumptions) {
    ParameterPoint result = point;
    for (Assumption assumption : assumptions) {
      if (assumption instanceof Assumption.Equals equals) {
        Map<String, ComplexValue> symbols = NumericRoute.symbols(system, result);
        ComplexValue value = ExpressionValues.evaluate(equals.value(), symbols);
        result = result.with(equals.symbol(), value.re());
      }
    }
    return result;
  }

  private static boolean satisfies(Map<String, ComplexValue> values, List<Assumption> assumptions) {
    for (Assumption assumption : assumptions) {
      if (assumption instanceof Assumption.Positive positive) {
        ComplexValue value = ExpressionValues.evaluate(positive.expression(), values);
        if (!(value.re() > value.error())) {
          return false;
        }
      } else if (assumption instanceof Assumption.NonZero nonZero) {
        ComplexValue value = ExpressionValues.evaluate(nonZero.expression(), values);
        if (!(value.modulus() > value.error())) {
          return false;
        }
      } else if (assumption instanceof Assumption.NonNegative nonNegative
          && values.get(nonNegative.symbol()).re() < 0) {
        return false;
      }
    }
    return true;
  }
}
