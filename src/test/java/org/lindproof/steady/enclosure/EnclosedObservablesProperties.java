package org.lindproof.steady.enclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.enclosure.PolynomialArithmetic;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.algebra.interval.Jet;
import org.lindproof.generators.EngineModel;
import org.lindproof.generators.EnginePoint;
import org.lindproof.generators.PaperRegime;
import org.lindproof.generators.PhysicalParameters;
import org.lindproof.numeric.Measured;
import org.lindproof.numeric.NumericRoute;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.steady.Derivation;
import org.lindproof.steady.SteadyStateDerivation;
import org.lindproof.steady.observable.ObservableForm;

@Domain(PhysicalParameters.class)
@Domain(DomainContext.Global.class)
class EnclosedObservablesProperties {
  private static final IntervalArithmetic INTERVALS = IntervalArithmetic.standard();
  private static final PolynomialArithmetic POLYNOMIALS = new PolynomialArithmetic(INTERVALS);
  private static final Rational SPAN = Rational.of(1, 5);
  private static final OpenSystem TUNNELLING = TunnellingModel.system();
  private static final Derivation DERIVATION = TunnellingModel.derivation();
  private static final Derivation ENGINE =
      SteadyStateDerivation.byPolynomials(EngineModel.system());

  private static EnclosedObservables alongTunnelling(EnginePoint point, Rational kappaC) {
    Map<String, Rational> others = TunnellingModel.exactly(point);
    others.put("kappa_c", kappaC);
    return EnclosedObservables.of(DERIVATION, new Line("kappa_h", SPAN, others), INTERVALS);
  }

  private static boolean meets(Interval enclosure, Measured measured) {
    Rational value = Rational.exactly(measured.value());
    Rational error = Rational.exactly(measured.error());
    Interval seen = INTERVALS.between(value.minus(error), value.plus(error));
    return enclosure.intersection(seen).isPresent();
  }

  @Property(tries = 40)
  void floatingPointAgreesWithTheEnclosuresAlongTheTunnellingRate(
      @ForAll @PaperRegime EnginePoint point,
      @ForAll @DoubleRange(min = -0.2, max = 0.2) double kappaH,
      @ForAll boolean both) {
    Rational kappaC = both ? Rational.of(1, 37) : Rational.ZERO;
    EnclosedObservables enclosed = alongTunnelling(point, kappaC);
    NumericRoute.Solved solved =
        (NumericRoute.Solved)
            NumericRoute.evaluate(
                TUNNELLING,
                point
                    .point()
                    .with("kappa_h", kappaH)
                    .with("kappa_c", both ? kappaC.toDouble() : 0));
    Interval at = INTERVALS.constant(Rational.exactly(kappaH));
    for (String name : List.of("r1", "r2", "r3", "r4", "re_c", "im_c", "Q_h", "Q_h_local", "J")) {
      Interval enclosure = enclosed.at(name, at, 0).value();
      assertThat(meets(enclosure, solved.values().get(name))).as(name).isTrue();
      assertThat(enclosure.width()).isLessThan(new BigDecimal("1e-20"));
    }
    assertThat(meets(enclosed.at("N", at, 0).value(), solved.values().get("N"))).isTrue();
    // the twin: the heat flow with another Hamiltonian, seen as another unless both nearly vanish
    boolean apart = !meets(enclosed.at("Q_h", at, 0).value(), solved.values().get("Q_h_local"));
    Statistics.label("another Hamiltonian")
        .collect(apart)
        .coverage(coverage -> coverage.check(true).percentage(p -> p > 60));
  }

  @Property(tries = 40)
  void theClosedFormsOfTheEngineAndTheirSlopesLieInTheEnclosures(
      @ForAll @PaperRegime EnginePoint point) {
    Map<String, Rational> others = TunnellingModel.exactly(point);
    Rational g = others.remove("g");
    EnclosedObservables enclosed =
        EnclosedObservables.of(ENGINE, new Line("g", g.abs(), others), INTERVALS);
    for (String name : List.of("r1", "r4", "re_c", "im_c", "J", "J_local")) {
      RationalFunction form =
          ((ObservableForm.Rational) ENGINE.observables().get(name)).value().re();
      Jet jet = enclosed.at(name, INTERVALS.constant(g), 1);
      assertThat(jet.value().intersection(at(form, g, others))).as(name).isPresent();
      assertThat(jet.derivative().intersection(at(slope(form), g, others))).as(name).isPresent();
      assertThat(jet.value().width()).isLessThan(new BigDecimal("1e-20"));
    }
  }

  private static RationalFunction slope(RationalFunction f) {
    RationalFunction p = RationalFunction.of(f.numerator());
    RationalFunction q = RationalFunction.of(f.denominator());
    RationalFunction dp = RationalFunction.of(f.numerator().derivative("g"));
    RationalFunction dq = RationalFunction.of(f.denominator().derivative("g"));
    return dp.times(q).minus(p.times(dq)).dividedBy(q.times(q));
  }

  private static Interval at(RationalFunction f, Rational g, Map<String, Rational> others) {
    Map<String, Interval> parameters = new java.util.HashMap<>();
    others.forEach((name, value) -> parameters.put(name, INTERVALS.constant(value)));
    EnclosedPolynomials polynomials =
        new EnclosedPolynomials(
            "g", new ThermalSymbols<>(ENGINE.system(), INTERVALS).at(parameters), INTERVALS);
    Interval t = INTERVALS.constant(g);
    return INTERVALS.dividedBy(
        POLYNOMIALS.at(polynomials.of(f.numerator()), t),
        POLYNOMIALS.at(polynomials.of(f.denominator()), t));
  }

  @Example
  void currentAndNegativityAreEvenInTheTunnellingRate() {
    EnclosedObservables enclosed =
        alongTunnelling(EnginePoint.figure2(0.01).withTemperatures(0.7, 0.1), Rational.ZERO);
    for (String name : List.of("J", "N")) {
      Jet here = enclosed.at(name, INTERVALS.constant(Rational.of(3, 50)), 1);
      Jet there = enclosed.at(name, INTERVALS.constant(Rational.of(-3, 50)), 1);
      assertThat(here.value().intersection(there.value())).isPresent();
      Interval slope = INTERVALS.negate(there.derivative());
      assertThat(here.derivative().intersection(slope)).isPresent();
      assertThat(enclosed.at(name, Interval.ZERO, 1).derivative().upper()).isZero();
    }
  }

  @Example
  void aRateThatDependsOnTheParameterIsRefused() {
    Map<String, Rational> others = TunnellingModel.exactly(EnginePoint.figure2(0.01));
    others.put("kappa_h", Rational.ZERO);
    others.put("kappa_c", Rational.ZERO);
    others.remove("delta");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(
            () -> EnclosedObservables.of(DERIVATION, new Line("delta", SPAN, others), INTERVALS))
        .withMessageContaining("delta");
  }
}
