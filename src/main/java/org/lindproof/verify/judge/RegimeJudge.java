package org.lindproof.verify.judge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.interval.ExpressionEvaluation;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.paper.claim.ClaimDetail;
import org.lindproof.paper.print.PlainPrinter;
import org.lindproof.quantum.Notation;
import org.lindproof.verify.verdict.Counterexample;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;

/**
 * Decides whether parameters are much less than others on a range, with what the study takes for
 * much: every |small| is at most a given part of every large one.
 */
final class RegimeJudge {
  private static final String METHOD = "ratios in interval arithmetic";
  private static final MathContext SHOWN = new MathContext(3, RoundingMode.CEILING);

  private final ClaimDetail.Regime regime;
  private final List<Notation> notation;
  private final IntervalArithmetic arithmetic = IntervalArithmetic.standard();

  RegimeJudge(ClaimDetail.Regime regime, List<Notation> notation) {
    this.regime = regime;
    this.notation = List.copyOf(notation);
  }

  Decision judge() {
    Map<String, Interval> values = values();
    Interval bound = arithmetic.constant(Rational.ONE.dividedBy(regime.factor()));
    List<Evidence> evidence = new ArrayList<>();
    boolean all = true;
    Optional<String> beyond = Optional.empty();
    for (Expression small : regime.small()) {
      for (Expression large : regime.large()) {
        Interval ratio = ratio(small, large, values);
        String name = print(new Expression.Quotient(new Expression.Modulus(small), large));
        boolean inside = ratio.upper().compareTo(bound.lower()) <= 0;
        boolean outside = bound.isCertainlyLessThan(ratio);
        evidence.add(new Evidence(Engine.POLYNOMIALS, name + " is " + text(ratio)));
        all &= inside;
        if (outside && beyond.isEmpty()) {
          beyond = Optional.of(name + " >= " + text(Interval.point(ratio.lower())));
        }
      }
    }
    return new Decision(verdict(all, beyond), METHOD, evidence);
  }

  private Map<String, Interval> values() {
    Map<String, Interval> values = new LinkedHashMap<>();
    regime.at().forEach((name, r) -> values.put(name, arithmetic.between(r.lower(), r.upper())));
    for (Notation entry : notation) {
      if (values.keySet().containsAll(entry.definition().symbols())) {
        values.put(
            entry.name(),
            new ExpressionEvaluation<>(arithmetic, values).evaluate(entry.definition()));
      }
    }
    return values;
  }

  private Verdict verdict(boolean all, Optional<String> beyond) {
    if (all) {
      return new Verdict.Proved();
    }
    Map<String, Rational> point = new TreeMap<>();
    regime.at().forEach((name, range) -> point.put(name, range.upper()));
    return beyond
        .<Verdict>map(
            value ->
                new Verdict.Refuted(
                    new Counterexample(point, List.of(value)), List.of(), Optional.empty()))
        .orElseGet(() -> new Verdict.Undecided("inside on a part of the range only"));
  }

  private Interval ratio(Expression small, Expression large, Map<String, Interval> values) {
    ExpressionEvaluation<Interval> evaluation = new ExpressionEvaluation<>(arithmetic, values);
    return arithmetic.dividedBy(
        arithmetic.modulus(evaluation.evaluate(small)), evaluation.evaluate(large));
  }

  private static String text(Interval ratio) {
    BigDecimal most = ratio.upper().round(SHOWN).stripTrailingZeros();
    return (ratio.width().compareTo(ratio.upper().movePointLeft(30)) > 0 ? "at most " : "")
        + most.toPlainString();
  }

  private static String print(Expression expression) {
    return new PlainPrinter().print(expression);
  }
}
