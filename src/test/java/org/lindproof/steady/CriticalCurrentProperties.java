package org.lindproof.steady;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoublePredicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.radical.SurdValue;
import org.lindproof.generators.EngineRates;
import org.lindproof.generators.PaperRegime;
import org.lindproof.generators.PhysicalParameters;

/**
 * The critical current, Eq. (18) with the square under the root, decides over entanglement: without
 * tolerance, at rational rates. Entanglement is counted from eigenvalues of a state that was solved
 * for by hand, and the current is a trace in that state; only J_c is a closed form.
 */
@Domain(PhysicalParameters.class)
@StatisticsReport(onFailureOnly = true)
class CriticalCurrentProperties {

  /** Steps of the grid on which the boundary is enclosed. */
  private static final long GRID = 1L << 30;

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void hotToColdTheCurrentIsCriticalExactlyWhereTheQubitsAreEntangled(
      @ForAll @PaperRegime EngineRates any) {
    EngineRates rates = any.inIntegerUnits();
    Assume.that(rates.drive().signum() > 0);
    boolean entangled = assertCriterion(rates);
    Statistics.label("entangled").collect(entangled);
    Statistics.label("entangled").coverage(c -> c.check(true).percentage(p -> p >= 20));
    Statistics.label("entangled").coverage(c -> c.check(false).percentage(p -> p >= 20));
    Statistics.label("delta = 0").collect(rates.delta().isZero());
    Statistics.label("delta = 0").coverage(c -> c.check(true).percentage(p -> p >= 10));
  }

  @Property(tries = 1000)
  void theCriterionHoldsForAnyRates(@ForAll EngineRates any) {
    EngineRates rates = any.inIntegerUnits();
    assertCriterion(rates);
    Statistics.label("drive").collect(rates.drive().signum());
    for (int sign : new int[] {-1, 0, 1}) {
      Statistics.label("drive").coverage(c -> c.check(sign).percentage(p -> p > 3));
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void coldToHotOnlyTheModulusOfTheCurrentIsCritical(@ForAll @PaperRegime EngineRates any) {
    EngineRates rates = any.inIntegerUnits().withExchangedBaths();
    Assume.that(rates.drive().signum() < 0);
    ExactEngine engine = new ExactEngine(rates);
    boolean entangled = engine.isEntangled();
    assertThat(exceeds(engine.current(), rates)).isFalse();
    assertThat(exceeds(engine.current().abs(), rates)).isEqualTo(entangled);
    Statistics.label("entangled").collect(entangled);
    Statistics.label("entangled").coverage(c -> c.check(true).percentage(p -> p >= 20));
    Statistics.label("entangled").coverage(c -> c.check(false).percentage(p -> p >= 20));
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void bothEndsOfANarrowBracketOfTheCriticalCouplingObeyTheCriterion(
      @ForAll("entangled") EngineRates rates) {
    Rational g = rates.g();
    double coldUp = rates.coldUp().toDouble();
    // from this g, where they are entangled, towards 0, where they are not
    double largest = g.toDouble();
    long k = boundary(part -> guess(rates, largest * part, coldUp) > 0);
    assertBracket(rates.withG(part(g, k + 2)), rates.withG(part(g, Math.max(1, k - 2))));
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void bothEndsOfANarrowBracketOfTheCriticalColdRateObeyTheCriterion(
      @ForAll("entangled") EngineRates rates) {
    Rational equal = rates.withColdRatioOfHot().coldUp();
    Rational way = rates.coldUp().minus(equal);
    double start = equal.toDouble();
    double length = way.toDouble();
    double g = rates.g().toDouble();
    // from this rate, where they are entangled, to the one of equal temperatures
    long k = boundary(part -> guess(rates, g, start + length * part) > 0);
    assertBracket(
        rates.withColdUp(equal.plus(part(way, k + 2))),
        rates.withColdUp(equal.plus(part(way, Math.max(1, k - 2)))));
  }

  @Provide
  Arbitrary<EngineRates> entangled() {
    return PhysicalParameters.enginesAtWork().filter(rates -> guess(rates) > 0);
  }

  private static Rational part(Rational length, long step) {
    return length.times(Rational.of(step, GRID));
  }

  /** The least step of the grid, about, at which a guess holds; it holds at the last. */
  private static long boundary(DoublePredicate guess) {
    long low = 1;
    long high = GRID;
    while (high - low > 1) {
      long middle = (low + high) / 2;
      if (guess.test((double) middle / GRID)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return Math.min(high, GRID - 2);
  }

  private static void assertBracket(EngineRates inside, EngineRates outside) {
    boolean in = assertCriterion(inside.inIntegerUnits());
    boolean out = assertCriterion(outside.inIntegerUnits());
    Statistics.label("bracket").collect(in && !out);
    Statistics.label("bracket").coverage(c -> c.check(true).percentage(p -> p >= 80));
  }

  private static double guess(EngineRates rates) {
    return guess(rates, rates.g().toDouble(), rates.coldUp().toDouble());
  }

  /** A guess of |c|^2 - r_1 r_4, times a positive factor, in floating point. */
  private static double guess(EngineRates rates, double g, double coldUp) {
    double a = rates.hotUp().toDouble();
    double b = rates.hotDown().toDouble();
    double v = rates.coldDown().toDouble();
    double width = Math.pow(a + b + coldUp + v, 2) + 4 * Math.pow(rates.delta().toDouble(), 2);
    double coherence = 4 * g * g * Math.pow(a * v - b * coldUp, 2) * width;
    double r1 = 4 * g * g * Math.pow(a + coldUp, 2) + a * coldUp * width;
    double r4 = 4 * g * g * Math.pow(b + v, 2) + b * v * width;
    return coherence - r1 * r4;
  }

  /** J &gt; J_c if and only if N &gt; 0, and only from hot to cold; |J| &gt; J_c always does. */
  private static boolean assertCriterion(EngineRates rates) {
    ExactEngine engine = new ExactEngine(rates);
    boolean entangled = engine.isEntangled();
    boolean forward = rates.drive().signum() > 0;
    assertThat(exceeds(engine.current(), rates)).isEqualTo(entangled && forward);
    assertThat(exceeds(engine.current().abs(), rates)).isEqualTo(entangled);
    SurdValue negativity = EngineForms.negativity(rates);
    assertThat(negativity.signum()).isEqualTo(entangled ? 1 : 0);
    return entangled;
  }

  /** J &gt; J_c for J_c &gt;= 0: J &gt; 0 and J^2 &gt; J_c^2. */
  private static boolean exceeds(Rational current, EngineRates rates) {
    return current.signum() > 0
        && current.pow(2).compareTo(EngineForms.squaredCriticalCurrent(rates)) > 0;
  }
}
