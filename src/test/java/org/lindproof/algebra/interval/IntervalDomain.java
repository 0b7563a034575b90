package org.lindproof.algebra.interval;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.lindproof.algebra.Rational;

/** Intervals of few digits, so that rounding matters, each with some of its elements. */
public final class IntervalDomain extends DomainContextBase {
  public static final IntervalArithmetic COARSE = new IntervalArithmetic(3);

  /** An interval, a smaller one inside it, and an element of both. */
  public record Sample(Interval outer, Interval inner, Rational element) {}

  @Provide
  public Arbitrary<Rational> rationals() {
    return Combinators.combine(
            Arbitraries.longs().between(-6000, 6000), Arbitraries.longs().between(1, 700))
        .as(Rational::of);
  }

  @Provide
  public Arbitrary<Sample> samples() {
    return rationals()
        .list()
        .ofSize(5)
        .map(
            numbers -> {
              List<Rational> n = numbers.stream().sorted().toList();
              return new Sample(
                  COARSE.between(n.get(0), n.get(4)), COARSE.between(n.get(1), n.get(3)), n.get(2));
            });
  }
}
