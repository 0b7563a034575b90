package org.lindproof.verify.witness;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.numeric.InvalidPointException;
import org.lindproof.numeric.linear.ComplexMatrix;
import org.lindproof.numeric.linear.ComplexValue;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.paper.operator.OperatorExpression;
import org.lindproof.quantum.Vectorisation;
import org.lindproof.verify.evaluation.SymbolMeanings;
import org.lindproof.verify.witness.NumericWitness.Tally;

/**
 * Evaluates printed formulas over operators in floating point, at random points of the domain and
 * in a random state, with running error bounds. The matrix of the vectorised equation comes from
 * the Liouvillian as a Kronecker product, not from what the exact route derived.
 */
public final class OperatorWitness {
  private final NumericSamples samples;

  OperatorWitness(NumericSamples samples) {
    this.samples = samples;
  }

  /**
   * What is to be compared.
   *
   * @param leftAsVector whether the left side is taken as a vector first
   */
  public record Sides(OperatorExpression left, OperatorExpression right, boolean leftAsVector) {}

  /**
   * How a claim reads its formula.
   *
   * @param vectorisation of the study, if it has one
   */
  public record Reading(
      SymbolMeanings meanings,
      List<Assumption> assumptions,
      Optional<Vectorisation> vectorisation) {}

  /** Tries an equality at random points; empty if no point could be evaluated. */
  public Optional<Tally> examine(Sides sides, Reading reading) {
    int holds = 0;
    int fails = 0;
    int unclear = 0;
    double worst = 0;
    SplittableRandom random = new SplittableRandom(1);
    for (NumericSamples.Sample sample : samples.under(reading.assumptions())) {
      try {
        NumericSetting setting = NumericSetting.random(sample, random);
        OperatorValues values = new OperatorValues(setting, reading);
        ComplexMatrix difference = difference(sides, values);
        double ratio = ratio(difference);
        if (Double.isNaN(ratio)) {
          unclear++;
        } else if (ratio <= 1) {
          holds++;
          worst = Math.max(worst, ratio);
        } else {
          fails++;
          worst = Math.max(worst, ratio);
        }
      } catch (InvalidPointException e) {
        unclear++; // a symbol that has no value at this point
      }
    }
    return holds + fails > 0
        ? Optional.of(new Tally(holds, fails, unclear, worst))
        : Optional.empty();
  }

  /** Holds a printed matrix, row by row of equal length, against the numeric one. */
  public Optional<Tally> examineEntries(
      OperatorExpression symbol, List<List<Expression>> printed, Reading reading) {
    int holds = 0;
    int fails = 0;
    double worst = 0;
    SplittableRandom random = new SplittableRandom(1);
    for (NumericSamples.Sample sample : samples.under(reading.assumptions())) {
      NumericSetting setting = NumericSetting.random(sample, random);
      OperatorValues values = new OperatorValues(setting, reading);
      ComplexMatrix derived = values.matrix(symbol);
      ComplexMatrix read =
          ComplexMatrix.of(
              printed.size(),
              printed.get(0).size(),
              (i, j) -> values.number(printed.get(i).get(j)));
      boolean shape = read.rows() == derived.rows() && read.columns() == derived.columns();
      double ratio = shape ? ratio(read.minus(derived)) : Double.POSITIVE_INFINITY;
      holds += ratio <= 1 ? 1 : 0;
      fails += ratio <= 1 ? 0 : 1;
      worst = Math.max(worst, ratio);
    }
    return holds + fails > 0 ? Optional.of(new Tally(holds, fails, 0, worst)) : Optional.empty();
  }

  private static ComplexMatrix difference(Sides sides, OperatorValues values) {
    if (OperatorExpression.isZero(sides.left())) {
      return values.matrix(sides.right());
    }
    ComplexMatrix left = values.matrix(sides.left());
    left = sides.leftAsVector() ? values.vector(left) : left;
    return OperatorExpression.isZero(sides.right())
        ? left
        : left.minus(values.matrix(sides.right()));
  }

  /** The largest entry as a multiple of its error bound; NaN if that cannot be told. */
  private static double ratio(ComplexMatrix difference) {
    double worst = 0;
    for (int i = 0; i < difference.rows(); i++) {
      for (int j = 0; j < difference.columns(); j++) {
        ComplexValue entry = difference.at(i, j);
        if (!entry.isDefined() || !Double.isFinite(entry.error())) {
          return Double.NaN;
        }
        double ratio = entry.modulus() == 0 ? 0 : entry.modulus() / entry.error();
        worst = Math.max(worst, ratio);
      }
    }
    return worst;
  }
}
