package org.lindproof.generators;

import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.TypeUsage;
import org.lindproof.algebra.Rational;
import org.lindproof.quantum.OpenSystem;

/**
 * All generators of physical parameters. Use with {@code @Domain(PhysicalParameters.class)}: an
 * {@link EnginePoint} comes from the wide domain, one annotated {@link PaperRegime} from the regime
 * of the paper's figures, {@link EngineRates} are exact rationals, with the annotation those of an
 * engine that works or nearly does, an {@link OpenSystem} is a random GKSL system of dimension 2 to
 * 6. Numbers are drawn on grids of integers, so that they shrink to readable ones.
 */
public class PhysicalParameters extends DomainContextBase {

  /** Steps of a decade in the log-uniform grids. */
  private static final int STEPS = 100;

  @Provide
  Arbitrary<EnginePoint> enginePoints(TypeUsage type) {
    return type.isAnnotated(PaperRegime.class) ? paperRegime() : wideDomain();
  }

  @Provide
  Arbitrary<EngineRates> engineRates(TypeUsage type) {
    return type.isAnnotated(PaperRegime.class) ? enginesAtWork() : rates();
  }

  @Provide
  Arbitrary<OpenSystem> openSystems() {
    return RandomSystem.any();
  }

  /**
   * T_c / eps_h = 0.1, g and the bare rates around the paper's, delta within 10 %, T_h / eps_h from
   * 0.1 to 3.
   */
  public static Arbitrary<EnginePoint> paperRegime() {
    return Combinators.combine(
            Arbitraries.integers().between(-1000, 1000).map(k -> k * 1e-4),
            decades(-3.3, -2.3),
            decades(-3, -2),
            decades(-3, -1.9),
            Arbitraries.integers().between(10, 300).map(k -> k * 1e-2))
        .as(
            (delta, g, gammaH, gammaC, hot) ->
                new EnginePoint(1, delta, g, gammaH, gammaC, hot, 0.1));
  }

  /**
   * Scales over several decades, both signs of g and delta, delta = 0, g next to 0, T_h above,
   * equal to and below T_c, baths that are equal.
   */
  public static Arbitrary<EnginePoint> wideDomain() {
    Arbitrary<EnginePoint> generic =
        Combinators.combine(
                decades(-1, 1),
                relativeDetuning(),
                coupling(),
                decades(-5, 0),
                decades(-5, 0),
                decades(-1.3, 1.5),
                decades(-1.3, 1.5))
            .as(
                (eps, ratio, g, gammaH, gammaC, hot, cold) ->
                    new EnginePoint(eps, eps * ratio, g, gammaH, gammaC, eps * hot, eps * cold));
    return Combinators.combine(generic, uniform(0, 9)).as(PhysicalParameters::special);
  }

  /** One in ten with equal temperatures, one in ten with equal baths and no detuning. */
  private static EnginePoint special(EnginePoint p, int kind) {
    return switch (kind) {
      case 0 -> p.withTemperatures(p.tH(), p.tH());
      case 1 -> new EnginePoint(p.epsH(), 0, p.g(), p.gammaH(), p.gammaH(), p.tH(), p.tH());
      default -> p;
    };
  }

  /** Independent rational rates over four decades; one in ten has equal baths. */
  public static Arbitrary<EngineRates> rates() {
    Arbitrary<Rational> rate = positiveRational(-4, 0);
    Arbitrary<Rational> sign = Arbitraries.of(Rational.ONE, Rational.of(-1));
    Arbitrary<Rational> ratio =
        Arbitraries.oneOf(
            Arbitraries.just(Rational.ZERO),
            Arbitraries.integers().between(-90, 200).map(k -> Rational.of(k, 100)));
    Arbitrary<Rational> g = Combinators.combine(positiveRational(-5, 0), sign).as(Rational::times);
    Arbitrary<EngineRates> generic =
        Combinators.combine(positiveRational(-1, 1), ratio, g, rate, rate, rate, rate)
            .as(
                (eps, r, coupling, hu, hd, cu, cd) ->
                    new EngineRates(eps, eps.times(r), coupling, hu, hd, cu, cd));
    return Combinators.combine(generic, uniform(0, 9))
        .as((e, kind) -> kind == 0 ? withEqualBaths(e) : e);
  }

  /**
   * Rational rates of an engine with a hot bath that absorbs and a cold one that emits, coupling
   * and detuning such that about half of them entangle the qubits.
   */
  public static Arbitrary<EngineRates> enginesAtWork() {
    Arbitrary<Integer> detuning =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(0)), Tuple.of(3, Arbitraries.integers().between(-99, 99)));
    return Combinators.combine(
            uniform(10, 99),
            uniform(2, 30),
            uniform(0, 40),
            uniform(10, 150),
            detuning,
            Arbitraries.of(1L, -1L),
            uniform(-3, 0))
        .as(
            (hotUp, cold, warmth, g, delta, sign, decade) -> {
              Rational unit = Rational.of(10).pow(decade);
              Rational hot = unit.times(Rational.of(1, 10));
              Rational emission = hot.times(Rational.of(cold));
              return new EngineRates(
                  Rational.of(10),
                  unit.times(Rational.of(delta, 100)),
                  unit.times(Rational.of(sign * g, 500)),
                  hot.times(Rational.of(hotUp, 100)),
                  hot,
                  emission.times(Rational.of(2L * warmth + 1, 10_000)),
                  emission);
            });
  }

  private static EngineRates withEqualBaths(EngineRates e) {
    return new EngineRates(
        e.epsH(), e.delta(), e.g(), e.hotUp(), e.hotDown(), e.hotUp(), e.hotDown());
  }

  private static Arbitrary<Integer> uniform(int from, int to) {
    return Arbitraries.integers()
        .between(from, to)
        .withDistribution(RandomDistribution.uniform())
        .withoutEdgeCases();
  }

  /**
   * A point close to where a function changes its sign, on the line between two points, by
   * bisection.
   *
   * @param steps halvings of the line
   * @return the end of the last interval with the sign of {@code from}; {@code from} itself if the
   *     signs at both ends agree
   */
  public static EnginePoint nearBoundary(
      ToDoubleFunction<EnginePoint> function, EnginePoint from, EnginePoint to, int steps) {
    double sign = Math.signum(function.applyAsDouble(from));
    if (sign == Math.signum(function.applyAsDouble(to))) {
      return from;
    }
    double low = 0;
    double high = 1;
    for (int i = 0; i < steps; i++) {
      double middle = (low + high) / 2;
      if (Math.signum(function.applyAsDouble(from.towards(to, middle))) == sign) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return from.towards(to, low);
  }

  /** Log-uniform from 10^from to 10^to. */
  public static Arbitrary<Double> decades(double from, double to) {
    return Arbitraries.integers()
        .between((int) Math.round(from * STEPS), (int) Math.round(to * STEPS))
        .withDistribution(RandomDistribution.uniform())
        .withoutEdgeCases()
        .map(k -> Math.pow(10, k / (double) STEPS));
  }

  /** m / 10^k with 1 &lt;= m &lt;= 99, from about 10^from to 10^(to + 1). */
  public static Arbitrary<Rational> positiveRational(int from, int to) {
    return Combinators.combine(
            Arbitraries.integers().between(1, 99),
            Arbitraries.integers().between(from, to).withDistribution(RandomDistribution.uniform()))
        .as((m, k) -> Rational.of(m, 10).times(Rational.of(10).pow(k)));
  }

  private static Arbitrary<Double> relativeDetuning() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(0.0)),
        Tuple.of(3, Arbitraries.integers().between(-900, 2000).map(k -> k * 1e-3)),
        Tuple.of(3, Arbitraries.integers().between(-900, 900).map(k -> k * 1e-6)));
  }

  private static Arbitrary<Double> coupling() {
    Arbitrary<Double> size =
        Arbitraries.frequencyOf(Tuple.of(6, decades(-5, 1)), Tuple.of(1, decades(-12, -9)));
    return Combinators.combine(size, Arbitraries.of(1.0, -1.0)).as((g, sign) -> g * sign);
  }
}
