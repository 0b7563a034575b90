package org.lindproof.verify.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.interval.Enclosed;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.paper.claim.ClaimDetail;
import org.lindproof.paper.claim.FigureNumber;
import org.lindproof.paper.claim.Grid;
import org.lindproof.verify.verdict.Counterexample;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;

/** Decides whether two numbers agree within a tolerance, for each value of a grid. */
final class AgreementJudge {
  private final NumberVerification numbers;
  private final ClaimDetail.Agreement claim;
  private final IntervalArithmetic intervals;

  AgreementJudge(NumberVerification numbers, ClaimDetail.Agreement claim) {
    this.numbers = numbers;
    this.claim = claim;
    this.intervals = numbers.intervals();
  }

  /** One of the pairs. */
  private record Pair(String where, FigureNumber left, FigureNumber right) {}

  private List<Pair> pairs() {
    if (claim.each().isEmpty()) {
      return List.of(new Pair("", claim.left(), claim.right()));
    }
    Grid grid = claim.each().get();
    String parameter = grid.parameter();
    return grid.values().stream()
        .map(
            value ->
                new Pair(
                    "at " + parameter + " = " + value + ", ",
                    claim.left().with(parameter, value),
                    claim.right().with(parameter, value)))
        .toList();
  }

  Decision judge() {
    List<Evidence> evidence = new ArrayList<>();
    Optional<Counterexample> counterexample = Optional.empty();
    boolean all = true;
    for (Pair pair : pairs()) {
      Interval left = numbers.enclosed(pair.left());
      Interval right = numbers.enclosed(pair.right());
      Interval ratio = intervals.dividedBy(left, right);
      String finding = finding(pair, left, right, ratio);
      evidence.add(NumberVerification.evidence(finding));
      Interval deviation = intervals.modulus(intervals.minus(ratio, Interval.ONE));
      all &= Rational.of(deviation.upper()).compareTo(claim.within()) <= 0;
      boolean apart = Rational.of(deviation.lower()).compareTo(claim.within()) > 0;
      if (apart && counterexample.isEmpty()) {
        Map<String, Rational> point = NumberEnclosure.point(pair.left());
        counterexample = Optional.of(new Counterexample(point, List.of(finding)));
      }
    }
    Verdict verdict = new Verdict.Undecided("the enclosures do not tell");
    if (counterexample.isPresent()) {
      verdict = new Verdict.Refuted(counterexample.get(), List.of(), Optional.empty());
    } else if (all) {
      verdict = new Verdict.Proved();
    }
    return numbers.witnessed(verdict, evidence);
  }

  private String finding(Pair pair, Interval left, Interval right, Interval ratio) {
    Map<String, Rational> known = NumberEnclosure.point(pair.left());
    Interval percent = intervals.times(ratio, intervals.constant(Rational.of(100)));
    return "%s%s is %s and %s is %s; the former is %s percent of the latter"
        .formatted(
            pair.where(),
            NumberEnclosure.name(pair.left(), known),
            Enclosed.of(left),
            NumberEnclosure.name(pair.right(), known),
            Enclosed.of(right),
            Enclosed.of(percent));
  }
}
