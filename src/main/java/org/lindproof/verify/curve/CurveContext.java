package org.lindproof.verify.curve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.interval.Enclosed;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.paper.claim.Curve;
import org.lindproof.paper.claim.ParameterRange;
import org.lindproof.paper.print.PlainPrinter;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.verify.enclosure.Box;
import org.lindproof.verify.enclosure.EnclosedFunction;
import org.lindproof.verify.enclosure.EnclosedQuantity;
import org.lindproof.verify.enclosure.Positivity;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.FormulaEvaluation;
import org.lindproof.verify.evaluation.Quantity;
import org.lindproof.verify.evaluation.SymbolMeanings;
import org.lindproof.verify.quantity.Enclosures;
import org.lindproof.verify.verdict.Counterexample;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.witness.NumericWitness;

/**
 * What the judges of a claim about a curve work with.
 *
 * @param meanings of the symbols in this claim
 * @param exact evaluation with these meanings on the claim's domain
 * @param enclosures of the study's quantities
 * @param extrema of the study's curves
 */
public record CurveContext(
    OpenSystem system,
    SymbolMeanings meanings,
    FormulaEvaluation exact,
    Enclosures enclosures,
    Extrema extrema,
    NumericWitness numeric) {
  static final String METHOD = "interval arithmetic with outward rounding";

  /** No enclosure of a root or of an extremum is wider. */
  static final Rational WIDTH = Rational.of(new BigDecimal("1e-16"));

  private static final int NUMERIC_POINTS = 9;
  private static final SymbolMeanings PLAIN = new SymbolMeanings(Map.of(), Map.of());

  /**
   * A quantity as a function of the curve's parameter. A formula is simplified exactly, where that
   * can be done: what cancels in it would not cancel in intervals.
   *
   * @throws CannotDecideException if it has no meaning, or a denominator may vanish on the curve
   */
  EnclosedQuantity function(Curve curve, Expression quantity) {
    EnclosedQuantity plain = enclosures.along(curve, quantity, meanings);
    if (quantity instanceof Expression.Symbol) {
      return plain;
    }
    return simplified(quantity)
        .map(
            tree -> {
              denominators(quantity).forEach(d -> requireNonZero(curve, d));
              return enclosures.along(curve, tree, PLAIN);
            })
        .orElse(plain);
  }

  private Optional<Expression> simplified(Expression quantity) {
    try {
      List<Quantity> alternatives = exact.side(quantity).alternatives();
      return alternatives.size() == 1 && alternatives.get(0).isReal()
          ? enclosures.trees().of(alternatives.get(0).re())
          : Optional.empty();
    } catch (CannotDecideException e) {
      return Optional.empty(); // it is evaluated as it stands
    }
  }

  private static List<Expression> denominators(Expression expression) {
    List<Expression> found = new ArrayList<>();
    if (expression instanceof Expression.Quotient quotient) {
      found.add(quotient.denominator());
    } else if (expression instanceof Expression.Power power && power.exponent() < 0) {
      found.add(power.base());
    }
    expression.children().forEach(child -> found.addAll(denominators(child)));
    return found;
  }

  private void requireNonZero(Curve curve, Expression denominator) {
    EnclosedFunction function =
        enclosures.along(curve, new Expression.Power(denominator, 2), meanings);
    if (!Positivity.isProved(function, Box.of(curve))) {
      throw new CannotDecideException(
          "not shown on the whole range: " + new PlainPrinter().print(denominator) + " != 0");
    }
  }

  EnclosedQuantity function(Curve curve) {
    return function(curve, curve.quantity());
  }

  /**
   * Makes sure that everything that the study and the claim assume holds on the whole curve.
   *
   * @throws CannotDecideException if it is not shown
   */
  public void requireAssumptions(Curve curve, List<Assumption> assumptions) {
    positive(assumptions)
        .forEach(
            (text, expression) -> {
              EnclosedFunction function = enclosures.along(curve, expression, PLAIN);
              if (!Positivity.isProved(function, Box.of(curve))) {
                throw new CannotDecideException("not shown on the whole range: " + text);
              }
            });
  }

  /**
   * Makes sure that everything that the study and the claim assume holds at a point.
   *
   * @throws CannotDecideException if it is not shown
   */
  public void requireAssumptions(Map<String, Rational> point, List<Assumption> assumptions) {
    positive(assumptions)
        .forEach(
            (text, expression) -> {
              if (enclosures.at(point, expression, PLAIN).sign() != Sign.POSITIVE) {
                throw new CannotDecideException("not shown: " + text);
              }
            });
  }

  /** What is assumed to be positive, by what it says. */
  private Map<String, Expression> positive(List<Assumption> assumptions) {
    Map<String, Expression> positive = new LinkedHashMap<>();
    PlainPrinter plain = new PlainPrinter();
    system.constraints().forEach(c -> positive.put(plain.print(c) + " > 0", c));
    for (Bath bath : system.baths()) {
      bath.law()
          .ifPresent(
              law -> positive.put("the energy of bath " + bath.name() + " > 0", law.energy()));
    }
    for (Assumption assumption : assumptions) {
      if (assumption instanceof Assumption.Positive condition) {
        positive.put(condition.text(), condition.expression());
      } else if (assumption instanceof Assumption.ThermalRates rates
          && rates.statistics().isPresent()) {
        throw new CannotDecideException("a curve has the statistics of the study");
      } else if (assumption instanceof Assumption.Equals) {
        throw new CannotDecideException(
            "a curve has values of its own: " + assumption.text() + " is none of them");
      }
    }
    return positive;
  }

  /** A finding by enclosures. */
  static Evidence evidence(String finding) {
    return new Evidence(Engine.INTERVALS, finding);
  }

  /** The curve's range, for example {@code delta in [0, 1/20]}, and what else has a range. */
  static String where(Curve curve) {
    StringBuilder out = new StringBuilder(curve.parameter() + " in " + curve.range());
    curve.others().entrySet().stream()
        .filter(entry -> !entry.getValue().isPoint())
        .forEach(
            entry ->
                out.append(", ").append(entry.getKey()).append(" in ").append(entry.getValue()));
    return out.toString();
  }

  /** The quantity in plain text. */
  static String name(Curve curve) {
    return new PlainPrinter().print(curve.quantity());
  }

  /** The value of a function in a box, for the reader. */
  static String value(EnclosedFunction function, Box box) {
    return function.value(box).map(Enclosed::of).map(Enclosed::toString).orElse("undefined");
  }

  /** A place that is only known to be in a range, for the reader. */
  static Enclosed place(EnclosedFunction function, ParameterRange range) {
    Interval interval = function.arithmetic().between(range.lower(), range.upper());
    return Enclosed.of(interval);
  }

  /** A counterexample at a point of the curve. */
  static Counterexample counterexample(Box at, List<String> values) {
    return new Counterexample(at.values(), values);
  }

  /**
   * What floating point sees of the quantity at some points of the curve.
   *
   * @return empty if it can evaluate none of them
   */
  Optional<NumericComparison> compare(Curve curve) {
    return NumericComparison.of(function(curve), curve, this, NUMERIC_POINTS);
  }
}
