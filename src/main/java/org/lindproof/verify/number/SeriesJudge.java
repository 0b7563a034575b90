package org.lindproof.verify.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.interval.Enclosed;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.paper.claim.ClaimDetail;
import org.lindproof.paper.claim.ClaimDetail.Trend;
import org.lindproof.paper.claim.FigureNumber;
import org.lindproof.verify.verdict.Counterexample;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;

/** Decides whether a number follows a trend along a grid. */
final class SeriesJudge {
  private final NumberVerification numbers;
  private final ClaimDetail.Series claim;
  private final IntervalArithmetic intervals;

  SeriesJudge(NumberVerification numbers, ClaimDetail.Series claim) {
    this.numbers = numbers;
    this.claim = claim;
    this.intervals = numbers.intervals();
  }

  Decision judge() {
    List<Rational> grid = claim.along().values();
    List<Interval> values = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    for (Rational at : grid) {
      FigureNumber number = number(at);
      Interval value = numbers.enclosed(number);
      values.add(value);
      evidence.add(
          NumberVerification.evidence(
              "at %s = %s, %s is %s"
                  .formatted(
                      claim.along().parameter(),
                      at,
                      NumberEnclosure.name(number, NumberEnclosure.point(number)),
                      Enclosed.of(value))));
    }
    Verdict verdict =
        switch (claim.trend()) {
          case RISING, FALLING -> steps(values);
          case CONCAVE, CONVEX -> steps(slopes(grid, values));
          case CONSTANT -> constant(values, evidence);
        };
    return numbers.witnessed(verdict, evidence);
  }

  private FigureNumber number(Rational at) {
    return claim.number().with(claim.along().parameter(), at);
  }

  /** The slopes between neighbours. */
  private List<Interval> slopes(List<Rational> grid, List<Interval> values) {
    List<Interval> slopes = new ArrayList<>();
    for (int i = 1; i < grid.size(); i++) {
      Interval step = intervals.constant(grid.get(i).minus(grid.get(i - 1)));
      slopes.add(intervals.dividedBy(intervals.minus(values.get(i), values.get(i - 1)), step));
    }
    return slopes;
  }

  /** Whether every value, or slope, is greater or less than the one before. */
  private Verdict steps(List<Interval> values) {
    boolean up = claim.trend() == Trend.RISING || claim.trend() == Trend.CONVEX;
    Sign wanted = up ? Sign.POSITIVE : Sign.NEGATIVE;
    boolean all = true;
    for (int i = 1; i < values.size(); i++) {
      Sign step = intervals.minus(values.get(i), values.get(i - 1)).sign();
      all &= step == wanted;
      if (!(up ? step.canBePositive() : step.canBeNegative())) {
        int slopes = claim.along().values().size() - values.size();
        return refuted(
            i + slopes, "not " + claim.trend().name().toLowerCase(java.util.Locale.ROOT) + " here");
      }
    }
    return all ? new Verdict.Proved() : open();
  }

  /** Of numbers of one sign, how far the greatest modulus exceeds the least one. */
  private Verdict constant(List<Interval> signed, List<Evidence> evidence) {
    boolean negative = signed.stream().allMatch(value -> value.upper().signum() < 0);
    List<Interval> values = negative ? signed.stream().map(intervals::negate).toList() : signed;
    for (int i = 0; i < values.size(); i++) {
      boolean below = values.get(i).upper().signum() <= 0;
      if (below && values.stream().anyMatch(value -> value.lower().signum() > 0)) {
        return refuted(i, "not of one sign");
      }
    }
    if (!values.stream().allMatch(value -> value.lower().signum() > 0)) {
      return new Verdict.Undecided("the numbers are not known to be of one sign");
    }
    int least = 0;
    int greatest = 0;
    for (int i = 1; i < values.size(); i++) {
      least = values.get(i).lower().compareTo(values.get(least).lower()) < 0 ? i : least;
      greatest = values.get(i).upper().compareTo(values.get(greatest).upper()) > 0 ? i : greatest;
    }
    Interval ratio = intervals.dividedBy(values.get(greatest), values.get(least));
    Interval percent =
        intervals.times(intervals.minus(ratio, Interval.ONE), intervals.constant(Rational.of(100)));
    String finding = "the greatest exceeds the least by " + Enclosed.of(percent) + " percent";
    evidence.add(NumberVerification.evidence(finding));
    Interval excess = intervals.minus(ratio, Interval.ONE);
    if (Rational.of(excess.lower()).compareTo(claim.within()) > 0) {
      return refuted(greatest, finding);
    }
    return Rational.of(excess.upper()).compareTo(claim.within()) <= 0
        ? new Verdict.Proved()
        : open();
  }

  private Verdict refuted(int index, String finding) {
    FigureNumber there = number(claim.along().values().get(index));
    Counterexample counterexample =
        new Counterexample(NumberEnclosure.point(there), List.of(finding));
    return new Verdict.Refuted(counterexample, List.of(), Optional.empty());
  }

  private static Verdict open() {
    return new Verdict.Undecided("the enclosures do not tell");
  }
}
