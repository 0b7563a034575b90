package org.lindproof.steady;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.radical.SurdValue;
import org.lindproof.generators.EngineModel;
import org.lindproof.generators.EnginePoint;
import org.lindproof.generators.EngineRates;
import org.lindproof.generators.PaperRegime;
import org.lindproof.generators.PhysicalParameters;
import org.lindproof.numeric.Measured;
import org.lindproof.numeric.NumericRoute;

/**
 * The closed forms, evaluated exactly, lie within the error bounds of the numeric route. Both
 * routes are given the same doubles, also for the rates.
 */
@Domain(PhysicalParameters.class)
@StatisticsReport(onFailureOnly = true)
class ClosedFormProperties {

  /** A bound that is smaller than this, relative to the value, makes the comparison sharp. */
  private static final Rational SHARP = Rational.of(1, 1_000_000);

  @Property(tries = 1000)
  void closedFormsAgreeWithTheNumericRouteInThePaperRegime(@ForAll @PaperRegime EnginePoint point) {
    EngineRates rates = EngineRates.at(point).inIntegerUnits();
    Map<String, Measured> measured = measured(rates);
    assertAgreement(rates, measured);
    for (String name : new String[] {"r1", "r4", "c", "Q_h", "J"}) {
      coverSharp(name, EngineForms.rational(name, rates), measured.get(name), 90);
    }
    cover("T_h > T_c", point.tH() > point.tC(), 50, 0);
    cover("delta < 0", point.delta() < 0, 30, 30);
    coverTwins(rates, measured, 75);
  }

  @Property(tries = 1000)
  void closedFormsAgreeWithTheNumericRouteInTheWideDomain(@ForAll EnginePoint point) {
    EngineRates rates = EngineRates.at(point).inIntegerUnits();
    Map<String, Measured> measured = measured(rates);
    assertAgreement(rates, measured);
    for (String name : new String[] {"r1", "r4", "c"}) {
      coverSharp(name, EngineForms.rational(name, rates), measured.get(name), 60);
    }
    cover("T_h > T_c", point.tH() > point.tC(), 25, 25);
    cover("delta = 0", point.delta() == 0, 5, 50);
    cover("delta < 0", point.delta() < 0, 10, 30);
    cover("g < 0", point.g() < 0, 30, 30);
    cover("|g| < 1e-8", Math.abs(point.g()) < 1e-8, 5, 50);
    cover("equal temperatures", point.tH() == point.tC(), 5, 50);
    coverTwins(rates, measured, 40);
  }

  @Property(tries = 1000)
  void closedFormsAgreeWithTheNumericRouteForAnyRates(@ForAll EngineRates any) {
    EngineRates rates = any.nearestDoubles().inIntegerUnits();
    Map<String, Measured> measured = measured(rates);
    assertAgreement(rates, measured);
    cover("towards the cold bath", rates.drive().signum() > 0, 30, 30);
    cover("J_c has a value", measured.containsKey("J_c"), 50, 0);
    coverTwins(rates, measured, 40);
  }

  /** Beyond the powers of two that single precision has. */
  @Example
  void aSteadyStateDoesNotDependOnTheUnit() {
    EnginePoint point =
        new EnginePoint(1, 1.829, 1, 1, 3.9810717055349695E-5, 1, 0.05011872336272722);
    EngineRates rates = EngineRates.at(point).inIntegerUnits();
    assertThat(rates.point().values().get("g")).isGreaterThan(1e44);
    assertAgreement(rates, measured(rates));
  }

  private static Map<String, Measured> measured(EngineRates rates) {
    NumericRoute.Evaluation evaluation = NumericRoute.evaluate(EngineModel.system(), rates.point());
    assertThat(evaluation).isInstanceOf(NumericRoute.Solved.class);
    return ((NumericRoute.Solved) evaluation).values();
  }

  private static void assertAgreement(EngineRates rates, Map<String, Measured> measured) {
    String[] names = {
      "r1",
      "r2",
      "r3",
      "r4",
      "c",
      "re_c",
      "im_c",
      "Q_h",
      "Q_c",
      "J",
      "Q_h_local",
      "Q_c_local",
      "J_local",
      "Q_h_own",
      "Q_c_own"
    };
    for (String name : names) {
      GaussianRational exact = EngineForms.rational(name, rates);
      assertThat(agree(exact, measured.get(name))).as("%s = %s", name, exact).isTrue();
    }
    SurdValue negativity = EngineForms.negativity(rates);
    assertThat(agree(negativity, measured.get("N"))).as("N = %s", negativity).isTrue();
    Measured critical = measured.get("J_c");
    if (critical != null) { // else the coherence is not known to differ from zero
      SurdValue exact = EngineForms.criticalCurrent(rates);
      assertThat(agree(exact, critical)).as("J_c = %s", exact).isTrue();
    }
  }

  /** Each wrong closed form must leave the error bounds somewhere, by the same check. */
  private static void coverTwins(
      EngineRates rates, Map<String, Measured> measured, double percentage) {
    GaussianRational c = EngineForms.rational("c", rates);
    Rational half = Rational.of(1, 2);
    caught("c with the other sign", !agree(times(c, -1), measured.get("c")), percentage);
    caught("c conjugated", !agree(c.conjugate(), measured.get("c")), percentage);
    GaussianRational halved = new GaussianRational(c.re().times(half), c.im().times(half));
    caught("c without its factor 2", !agree(halved, measured.get("c")), percentage);
    EngineRates swapped = rates.withExchangedHotRates();
    for (String name : new String[] {"r1", "c", "J"}) {
      GaussianRational twin = EngineForms.rational(name, swapped);
      caught(name + " with exchanged rates", !agree(twin, measured.get(name)), percentage);
    }
    Rational hot = rates.epsH().times(rates.coldUp().plus(rates.coldDown()));
    Rational epsC = rates.epsH().plus(rates.delta());
    Rational squared = hot.plus(epsC.times(rates.hotUp().plus(rates.hotDown())));
    if (measured.containsKey("J_c")) { // as printed in Eq. (18), the square beside the root
      SurdValue printed = times(EngineForms.criticalCurrent(rates), squared);
      caught("J_c as it is printed", !agree(printed, measured.get("J_c")), percentage);
    }
  }

  private static void caught(String twin, boolean caught, double percentage) {
    Statistics.label(twin).collect(caught);
    Statistics.label(twin).coverage(c -> c.check(true).percentage(p -> p >= percentage));
  }

  private static void cover(String label, boolean is, double least, double leastNot) {
    Statistics.label(label).collect(is);
    Statistics.label(label).coverage(c -> c.check(true).percentage(p -> p >= least));
    Statistics.label(label).coverage(c -> c.check(false).percentage(p -> p >= leastNot));
  }

  private static void coverSharp(
      String name, GaussianRational exact, Measured measured, double percentage) {
    boolean sharp =
        Double.isFinite(measured.error())
            && squaredModulus(exact).times(SHARP.pow(2)).compareTo(squaredError(measured)) > 0;
    Statistics.label(name + " is sharp").collect(sharp);
    Statistics.label(name + " is sharp")
        .coverage(c -> c.check(true).percentage(p -> p >= percentage));
  }

  /** |exact - measured| is at most the error bound. */
  private static boolean agree(GaussianRational exact, Measured measured) {
    if (!Double.isFinite(measured.error())) {
      return true;
    }
    Rational re = exact.re().minus(Rational.exactly(measured.value()));
    Rational im = exact.im().minus(Rational.exactly(measured.imaginary()));
    return squaredModulus(new GaussianRational(re, im)).compareTo(squaredError(measured)) <= 0;
  }

  private static boolean agree(SurdValue exact, Measured measured) {
    if (!Double.isFinite(measured.error())) {
      return true;
    }
    Rational value = Rational.exactly(measured.value());
    Rational error = Rational.exactly(measured.error());
    return exact.compareTo(SurdValue.of(value.minus(error))) >= 0
        && exact.compareTo(SurdValue.of(value.plus(error))) <= 0;
  }

  private static Rational squaredError(Measured measured) {
    return Rational.exactly(measured.error()).pow(2);
  }

  private static Rational squaredModulus(GaussianRational value) {
    return value.re().pow(2).plus(value.im().pow(2));
  }

  private static GaussianRational times(GaussianRational value, long factor) {
    Rational number = Rational.of(factor);
    return new GaussianRational(value.re().times(number), value.im().times(number));
  }

  private static SurdValue times(SurdValue value, Rational factor) {
    return SurdValue.of(
        value.terms().stream()
            .map(t -> new SurdValue.Term(t.coefficient().times(factor), t.radicand()))
            .toList());
  }
}
