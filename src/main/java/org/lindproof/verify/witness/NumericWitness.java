package org.lindproof.verify.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.numeric.ExpressionValues;
import org.lindproof.numeric.InvalidPointException;
import org.lindproof.numeric.ParameterPoint;
import org.lindproof.numeric.linear.ComplexValue;
import org.lindproof.numeric.linear.HermitianSpectrum;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.verify.evaluation.SymbolMeanings;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;

/**
 * Evaluates printed formulas in floating point against observables from the numeric route, at
 * random points of the domain, with running error bounds. It has never seen a derived formula.
 */
public final class NumericWitness {
  private final NumericSamples samples;

  public NumericWitness(OpenSystem system, long seed) {
    this.samples = new NumericSamples(system, seed);
  }

  /** The same for formulas over operators. */
  public OperatorWitness operators() {
    return new OperatorWitness(samples);
  }

  /**
   * How a statement fared.
   *
   * @param holds points where it holds (within the error bounds, for an equality)
   * @param fails points where it fails beyond the error bounds
   * @param unclear points where the bounds do not tell
   * @param worst the largest difference of the sides of an equality, as a multiple of the error
   *     bound
   */
  public record Tally(int holds, int fails, int unclear, double worst) {

    /** What is to be said of an equality. */
    public Evidence evidence() {
      return new Evidence(
          Engine.NUMERIC,
          "agrees within its error bounds at %d of %d random points; the largest difference is %.2g of the bound"
              .formatted(holds, holds + fails + unclear, worst));
    }
  }

  /** Tries a statement at random points; empty if no point could be evaluated. */
  public Optional<Tally> examine(
      Statement statement, SymbolMeanings meanings, List<Assumption> assumptions) {
    int holds = 0;
    int fails = 0;
    int unclear = 0;
    double worst = 0;
    for (NumericSamples.Sample point : samples.under(assumptions)) {
      Map<String, ComplexValue> sample = point.values();
      try {
        switch (NumericTruth.of(statement, sample, meanings, true)) {
          case TRUE -> holds++;
          case FALSE -> fails++;
          case UNCLEAR -> unclear++;
        }
        worst = Math.max(worst, difference(statement, sample, meanings));
      } catch (InvalidPointException e) {
        unclear++; // a symbol that has no value at this point
      }
    }
    boolean seen = holds + fails > 0;
    return seen ? Optional.of(new Tally(holds, fails, unclear, worst)) : Optional.empty();
  }

  /** What random points say of a statement at first glance. */
  public enum Glance {
    /** It fails at one of them, beyond the error bounds. */
    FAILS,
    /** It holds at one of them and fails at none. */
    HOLDS,
    /** No point tells. */
    UNSEEN
  }

  /** Tries a statement at random points until it fails. */
  public Glance glance(Statement statement, SymbolMeanings meanings, List<Assumption> assumptions) {
    Glance glance = Glance.UNSEEN;
    Statement resolved = meanings.resolve(statement);
    SymbolMeanings plain = new SymbolMeanings(Map.of(), Map.of());
    Set<String> symbols = resolved.symbols();
    for (NumericSamples.Sample point : samples.under(assumptions)) {
      if (point.values().keySet().containsAll(symbols)) {
        NumericTruth truth = NumericTruth.of(resolved, point.values(), plain, true);
        if (truth == NumericTruth.FALSE) {
          return Glance.FAILS;
        }
        glance = truth == NumericTruth.TRUE ? Glance.HOLDS : glance;
      }
    }
    return glance;
  }

  /**
   * Whether printed values are among the floating-point eigenvalues of the partial transpose, each
   * as often as it is printed.
   */
  public Optional<Tally> examineSpectrum(
      List<Expression> printed,
      String site,
      SymbolMeanings meanings,
      List<Assumption> assumptions) {
    int holds = 0;
    int fails = 0;
    for (NumericSamples.Sample sample : samples.under(assumptions)) {
      HermitianSpectrum spectrum = sample.state().partialTransposeSpectrum(site);
      List<ComplexValue> values =
          printed.stream().map(p -> value(p, sample.values(), meanings)).toList();
      if (isWithin(values, spectrum)) {
        holds++;
      } else {
        fails++;
      }
    }
    boolean seen = holds + fails > 0;
    return seen ? Optional.of(new Tally(holds, fails, 0, 0)) : Optional.empty();
  }

  /** Whether the printed values, in order, can be matched to different eigenvalues. */
  private static boolean isWithin(List<ComplexValue> printed, HermitianSpectrum spectrum) {
    List<Double> open = new ArrayList<>();
    for (double eigenvalue : spectrum.values()) {
      open.add(eigenvalue);
    }
    for (ComplexValue value : printed) {
      double bound = value.error() + spectrum.error();
      Optional<Double> nearest =
          open.stream().min(Comparator.comparingDouble(e -> Math.abs(e - value.re())));
      if (nearest.isEmpty() || Math.abs(nearest.get() - value.re()) > bound) {
        return false;
      }
      open.remove(nearest.get());
    }
    return true;
  }

  /**
   * Whether a statement fails at a rational point, beyond the error bounds.
   *
   * @param assumptions of which only the statistics of the baths matter
   */
  public boolean failsAt(
      Map<String, Rational> point,
      Statement statement,
      SymbolMeanings meanings,
      List<Assumption> assumptions) {
    return truthAt(point, statement, meanings, assumptions) == NumericTruth.FALSE;
  }

  /**
   * Whether a statement holds at a rational point, beyond the error bounds; an equality never does,
   * and nothing does at a point that has no exact double, since it is tried next to it.
   */
  public boolean holdsAt(
      Map<String, Rational> point,
      Statement statement,
      SymbolMeanings meanings,
      List<Assumption> assumptions) {
    return point.values().stream().allMatch(NumericWitness::isDouble)
        && truthAt(point, statement, meanings, assumptions) == NumericTruth.TRUE;
  }

  private static boolean isDouble(Rational value) {
    double rounded = value.toDouble();
    return Double.isFinite(rounded) && Rational.exactly(rounded).equals(value);
  }

  private NumericTruth truthAt(
      Map<String, Rational> point,
      Statement statement,
      SymbolMeanings meanings,
      List<Assumption> assumptions) {
    ParameterPoint numbers = ParameterPoint.empty();
    Map<String, ComplexValue> others = new LinkedHashMap<>();
    for (Map.Entry<String, Rational> entry : point.entrySet()) {
      if (samples.isInput(entry.getKey())) {
        numbers = numbers.with(entry.getKey(), entry.getValue().toDouble());
      } else {
        others.put(entry.getKey(), ComplexValue.of(entry.getValue()));
      }
    }
    List<Assumption> statistics =
        assumptions.stream().filter(Assumption.ThermalRates.class::isInstance).toList();
    try {
      Optional<NumericSamples.Sample> sample = samples.at(numbers, statistics);
      if (sample.isEmpty()) {
        return NumericTruth.UNCLEAR;
      }
      others.putAll(sample.get().values());
      return NumericTruth.of(statement, others, meanings, false);
    } catch (InvalidPointException e) {
      return NumericTruth.UNCLEAR; // a quantity that is not defined at this point
    }
  }

  /**
   * The value of an expression at a point.
   *
   * @param point of the domain
   * @return empty if the point has no unique steady state or the expression no value there
   */
  public Optional<ComplexValue> valueAt(
      Map<String, Double> point, Expression expression, SymbolMeanings meanings) {
    try {
      return samples
          .at(new ParameterPoint(point), List.of())
          .map(sample -> value(expression, sample.values(), meanings));
    } catch (InvalidPointException e) {
      return Optional.empty(); // a quantity that is not defined at this point
    }
  }

  private double difference(
      Statement statement, Map<String, ComplexValue> sample, SymbolMeanings meanings) {
    double worst = 0;
    if (statement instanceof Statement.Chain chain) {
      for (int i = 0; i < chain.relations().size(); i++) {
        if (chain.relations().get(i).isEquality()) {
          ComplexValue left = value(chain.sides().get(i), sample, meanings);
          ComplexValue right = value(chain.sides().get(i + 1), sample, meanings);
          ComplexValue difference = left.minus(right);
          double ratio = difference.modulus() / difference.error();
          worst = Double.isFinite(ratio) ? Math.max(worst, ratio) : worst;
        }
      }
    }
    return worst;
  }

  static ComplexValue value(
      Expression expression, Map<String, ComplexValue> sample, SymbolMeanings meanings) {
    return ExpressionValues.evaluate(meanings.resolve(expression), sample);
  }
}
