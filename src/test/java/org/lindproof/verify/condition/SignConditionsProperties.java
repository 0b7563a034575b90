package org.lindproof.verify.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.radical.Surd;
import org.lindproof.algebra.sign.SemialgebraicDomain;
import org.lindproof.algebra.sign.SignProver;
import org.lindproof.generators.SmallPolynomials;

/** Conditions on signs say of a surd what its exact value says. */
@Domain(SmallPolynomials.class)
@StatisticsReport(onFailureOnly = true)
class SignConditionsProperties {

  /** u + v sqrt(t), t a sum of squares. */
  record Root(Polynomial u, Polynomial v, Polynomial t) {

    Surd surd(SignProver prover) {
      Surd root = Surd.sqrt(RationalFunction.of(t), prover);
      return Surd.of(RationalFunction.of(u), prover).plus(root.times(RationalFunction.of(v)));
    }
  }

  @Provide
  Arbitrary<Root> roots() {
    Arbitrary<Polynomial> small = SmallPolynomials.sums();
    Arbitrary<Root> any =
        Combinators.combine(small, small, SmallPolynomials.sumsOfSquares()).as(Root::new);
    // p v - v |p|, zero where p >= 0
    Arbitrary<Root> zero =
        Combinators.combine(small, small)
            .as((p, v) -> new Root(p.times(v), v.negate(), p.times(p)));
    return Arbitraries.oneOf(any, zero);
  }

  @Property(tries = 1000)
  void theConditionsForOneRootAgreeWithExactValues(
      @ForAll("roots") Root root,
      @ForAll SemialgebraicDomain domain,
      @ForAll SmallPolynomials.Points points) {
    Assume.that(!points.in(domain).isEmpty());
    SignProver prover = new SignProver(domain);
    assertAgreement(root.surd(prover), prover, points.in(domain), "one root");
  }

  @Property(tries = 200)
  void theConditionsForTwoRootsAgreeWithExactValues(
      @ForAll("roots") Root a,
      @ForAll("roots") Root b,
      @ForAll SemialgebraicDomain domain,
      @ForAll SmallPolynomials.Points points) {
    Assume.that(!points.in(domain).isEmpty());
    SignProver prover = new SignProver(domain);
    Surd difference = a.surd(prover).minus(b.surd(prover));
    assertAgreement(difference, prover, points.in(domain), "two roots");
  }

  @Property(tries = 1000)
  void theConditionsForAFunctionAgreeAwayFromItsPoles(
      @ForAll RationalFunction function,
      @ForAll SemialgebraicDomain domain,
      @ForAll SmallPolynomials.Points points) {
    List<Map<String, Rational>> inside =
        points.in(domain).stream()
            .filter(point -> !function.denominator().evaluate(point).isZero())
            .toList();
    Assume.that(!inside.isEmpty());
    SignProver prover = new SignProver(domain);
    assertAgreement(Surd.of(function, prover), prover, inside, "no root");
  }

  private static void assertAgreement(
      Surd surd, SignProver prover, List<Map<String, Rational>> inside, String label) {
    SignConditions conditions = new SignConditions(prover);
    Optional<Condition> positive = conditions.positive(surd);
    Optional<Condition> zero = conditions.zero(surd);
    Statistics.label(label + " decided").collect(positive.isPresent() && zero.isPresent());
    Statistics.label(label + " decided").coverage(c -> c.check(true).percentage(p -> p > 80));
    if (positive.isEmpty() || zero.isEmpty()) {
      return;
    }
    for (Map<String, Rational> point : inside) {
      int sign = surd.evaluate(point).signum();
      assertThat(holds(positive.get(), point)).as("%s > 0 at %s", surd, point).isEqualTo(sign > 0);
      assertThat(holds(zero.get(), point)).as("%s = 0 at %s", surd, point).isEqualTo(sign == 0);
      Statistics.label(label).collect(sign);
    }
    for (int sign : new int[] {-1, 0, 1}) {
      Statistics.label(label).coverage(c -> c.check(sign).percentage(p -> p > 2));
    }
    assertTableKnows(positive.get(), prover, inside);
  }

  private static boolean holds(Condition condition, Map<String, Rational> point) {
    return condition.holds(polynomial -> polynomial.evaluate(point).signum());
  }

  /** Every combination of signs that occurs is a row; what holds in every row holds everywhere. */
  private static void assertTableKnows(
      Condition condition, SignProver prover, List<Map<String, Rational>> inside) {
    List<Polynomial> polynomials = condition.polynomials();
    Optional<SignTable> table = SignTable.of(polynomials, prover);
    if (table.isEmpty()) {
      return;
    }
    boolean always = table.get().failures(condition).isEmpty();
    for (Map<String, Rational> point : inside) {
      assertThat(table.get().rows())
          .anyMatch(
              row -> polynomials.stream().allMatch(p -> row.get(p) == p.evaluate(point).signum()));
      assertThat(holds(condition, point) || !always).isTrue();
    }
    Statistics.label("table").collect(always);
  }

  @Property(tries = 1000)
  void conditionsCombineAsTruthValuesDo(
      @ForAll Polynomial p, @ForAll Polynomial q, @ForAll SmallPolynomials.Points points) {
    Condition left = new Condition.SignIs(p, java.util.Set.of(1));
    Condition right = new Condition.SignIs(q, java.util.Set.of(0, -1));
    for (Map<String, Rational> point : points.list()) {
      boolean a = p.evaluate(point).signum() > 0;
      boolean b = q.evaluate(point).signum() <= 0;
      assertThat(holds(left, point)).isEqualTo(a);
      assertThat(holds(Condition.all(left, right), point)).isEqualTo(a && b);
      assertThat(holds(Condition.any(left, right), point)).isEqualTo(a || b);
      assertThat(holds(new Condition.Not(left), point)).isEqualTo(!a);
      assertThat(holds(Condition.iff(left, right), point)).isEqualTo(a == b);
    }
  }
}
