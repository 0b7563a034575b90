package org.lindproof.algebra.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.SymbolDomain;
import org.lindproof.generators.SmallPolynomials;

/** A sign that is proved is never contradicted by a point of the domain. */
@Domain(SmallPolynomials.class)
@StatisticsReport(onFailureOnly = true)
class SignProverProperties {

  @Property(tries = 3000)
  void noPointOfTheDomainContradictsAProvedSign(
      @ForAll Polynomial polynomial,
      @ForAll SemialgebraicDomain domain,
      @ForAll SmallPolynomials.Points points) {
    List<Map<String, Rational>> inside = points.in(domain);
    Assume.that(!inside.isEmpty());
    Sign sign = new SignProver(domain).sign(polynomial);
    for (Map<String, Rational> point : inside) {
      assertAllows(sign, polynomial.evaluate(point).signum());
    }
    Statistics.label("sign").collect(sign == Sign.UNKNOWN ? "unknown" : "known");
    Statistics.label("sign").coverage(c -> c.check("known").percentage(p -> p > 30));
    Statistics.label("sign").coverage(c -> c.check("unknown").percentage(p -> p > 10));
    boolean constrained = !domain.positive().isEmpty() && !polynomial.isConstant();
    Statistics.label("with constraints").collect(constrained && sign != Sign.UNKNOWN);
    Statistics.label("with constraints").coverage(c -> c.check(true).percentage(p -> p > 10));
    if (sign.isDetermined() && sign != Sign.ZERO) {
      // the twin: the opposite sign is contradicted by the first point
      int there = polynomial.evaluate(inside.get(0)).signum();
      assertThat(allows(sign.negate(), there)).isFalse();
    }
  }

  @Property(tries = 1000)
  void aConstraintAndItsMultiplesAreKnownToBePositive(
      @ForAll Polynomial polynomial,
      @ForAll SemialgebraicDomain domain,
      @ForAll SmallPolynomials.Points points) {
    SemialgebraicDomain smaller = domain.where(polynomial);
    List<Map<String, Rational>> inside = points.in(smaller);
    Assume.that(!inside.isEmpty());
    SignProver prover = new SignProver(smaller);
    assertThat(prover.sign(polynomial)).isEqualTo(Sign.POSITIVE);
    assertThat(prover.sign(polynomial.negate())).isEqualTo(Sign.NEGATIVE);
    Polynomial multiple = polynomial.times(polynomial.ring().constant(3));
    assertThat(prover.sign(multiple)).isEqualTo(Sign.POSITIVE);
  }

  /** Twin: without the restriction a polynomial that vanishes somewhere is not known not to. */
  @Property(tries = 1000)
  void whatMayNotVanishIsKnownToBeNonZeroAndNothingWrongFollows(
      @ForAll Polynomial excluded,
      @ForAll Polynomial polynomial,
      @ForAll SemialgebraicDomain domain,
      @ForAll SmallPolynomials.Points points) {
    Assume.that(!excluded.isZero());
    SemialgebraicDomain smaller = domain.whereNonZero(excluded);
    for (Map<String, Rational> point : points.in(domain)) {
      boolean vanishes = excluded.evaluate(point).isZero();
      assertThat(smaller.contains(point)).isNotEqualTo(vanishes);
      Statistics.label("vanishes").collect(vanishes);
      if (vanishes) {
        assertThat(new SignProver(domain).sign(excluded).canBeZero()).isTrue();
      }
    }
    List<Map<String, Rational>> inside = points.in(smaller);
    Assume.that(!inside.isEmpty());
    SignProver prover = new SignProver(smaller);
    assertThat(prover.sign(excluded).isNonZero()).isTrue();
    assertThat(prover.sign(excluded.times(excluded))).isEqualTo(Sign.POSITIVE);
    Sign sign = prover.sign(polynomial);
    inside.forEach(point -> assertAllows(sign, polynomial.evaluate(point).signum()));
    Statistics.label("vanishes").coverage(c -> c.check(true).count(n -> n > 5));
  }

  @Property(tries = 1000)
  void aProvedSignOfAFunctionHoldsAwayFromItsPoles(
      @ForAll RationalFunction function,
      @ForAll SemialgebraicDomain domain,
      @ForAll SmallPolynomials.Points points) {
    List<Map<String, Rational>> inside =
        points.in(domain).stream()
            .filter(point -> !function.denominator().evaluate(point).isZero())
            .toList();
    Assume.that(!inside.isEmpty());
    Sign sign = new SignProver(domain).sign(function);
    for (Map<String, Rational> point : inside) {
      assertAllows(sign, function.evaluate(point).signum());
    }
  }

  /** The prover's own auxiliary variable must not be mistaken for a symbol of a study. */
  @Example
  void aSymbolNamedSlackIsASymbolLikeAnyOther() {
    PolynomialRing ring = new PolynomialRing(List.of("x", "slack"));
    Polynomial x = ring.variable("x");
    Polynomial constraint = x.plus(ring.variable("slack").times(ring.constant(2)));
    SemialgebraicDomain domain =
        new SemialgebraicDomain(
            ring, Map.of("x", SymbolDomain.REAL, "slack", SymbolDomain.REAL), List.of(constraint));
    Map<String, Rational> point = Map.of("x", Rational.ONE, "slack", Rational.ZERO);
    assertThat(domain.contains(point)).isTrue();
    assertAllows(new SignProver(domain).sign(x), 1);
  }

  private static void assertAllows(Sign sign, int signum) {
    assertThat(allows(sign, signum)).as("%s allows the sign %d", sign, signum).isTrue();
  }

  private static boolean allows(Sign sign, int signum) {
    return switch (signum) {
      case 1 -> sign.canBePositive();
      case 0 -> sign.canBeZero();
      default -> sign.canBeNegative();
    };
  }
}
