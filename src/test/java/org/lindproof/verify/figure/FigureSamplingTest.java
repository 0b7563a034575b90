package org.lindproof.verify.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindproof.algebra.expression.Expression.symbol;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.interval.Enclosed;
import org.lindproof.numeric.Measured;
import org.lindproof.numeric.NumericRoute;
import org.lindproof.numeric.ParameterPoint;
import org.lindproof.paper.StudyReader;
import org.lindproof.paper.claim.ParameterRange;
import org.lindproof.paper.figure.Axis;
import org.lindproof.paper.figure.Figure;
import org.lindproof.paper.figure.FigureHeading;
import org.lindproof.paper.figure.Locus;
import org.lindproof.paper.figure.Plotted;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.steady.Derivation;
import org.lindproof.steady.SteadyStateDerivation;
import org.lindproof.steady.step.CompactExpressions;
import org.lindproof.verify.quantity.Enclosures;

/** What figures show, against the floating-point route and what is known of the driven atom. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureSamplingTest {
  private static final FigureHeading HEADING =
      new FigureHeading("f", "Figure", Optional.empty(), List.of(), Map.of());
  private static final Map<String, Rational> ENGINE =
      Map.of(
          "eps_h", Rational.ONE,
          "T_c", Rational.of(1, 10),
          "g", Rational.of(16, 10_000),
          "gamma_h", Rational.of(1, 1000),
          "gamma_c", Rational.of(11, 1000));
  private static final Map<String, Rational> ATOM =
      Map.of("Omega", Rational.ONE, "gamma", Rational.ONE);

  private OpenSystem engine;
  private FigureSampling engineFigures;
  private FigureSampling atomFigures;

  @BeforeAll
  void derive() {
    engine = system("critical-heat-current");
    engineFigures = figures(engine);
    atomFigures = figures(system("driven-qubit"));
  }

  private static OpenSystem system(String study) {
    return StudyReader.readModel(Path.of("proofs", study)).system();
  }

  private static FigureSampling figures(OpenSystem system) {
    Derivation derivation = SteadyStateDerivation.byPolynomials(system);
    return new FigureSampling(
        Enclosures.of(derivation, new CompactExpressions(derivation.algebra())),
        system.constraints());
  }

  private static Axis axis(String name, Rational lower, Rational upper, int points) {
    return new Axis(name, new ParameterRange(lower, upper), points, List.of());
  }

  private static Map<String, Rational> with(
      Map<String, Rational> point, String name, Rational value) {
    Map<String, Rational> more = new LinkedHashMap<>(point);
    more.put(name, value);
    return more;
  }

  private static Plotted plotted(Expression quantity, Map<String, Rational> at) {
    return new Plotted(quantity, Map.of(), at, Optional.empty());
  }

  private Measured measured(String observable, Map<String, Rational> at) {
    ParameterPoint point = ParameterPoint.empty();
    for (Map.Entry<String, Rational> entry : at.entrySet()) {
      point = point.with(entry.getKey(), entry.getValue().toDouble());
    }
    NumericRoute.Solved solved = (NumericRoute.Solved) NumericRoute.evaluate(engine, point);
    return Optional.ofNullable(solved.values().get(observable)).orElseThrow();
  }

  @Test
  void curvesAgreeWithTheFloatingPointRouteAndNotWithItsTwin() {
    Map<String, Rational> at = with(ENGINE, "delta", Rational.of(2, 100));
    Axis x = axis("T_h", Rational.of(3, 20), Rational.of(9, 10), 6);
    List<String> names = List.of("J", "N");
    FigureData.Curves data =
        (FigureData.Curves)
            engineFigures.sample(
                new Figure.Curves(
                    HEADING,
                    x,
                    at,
                    names.stream().map(n -> plotted(symbol(n), at)).toList(),
                    List.of()));
    for (int k = 0; k < names.size(); k++) {
      for (int i = 0; i < x.points(); i++) {
        Enclosed value = data.curves().get(k).values().get(i).orElseThrow();
        Map<String, Rational> here = with(at, "T_h", x.values().get(i));
        double error = value.halfWidth().doubleValue() + Math.ulp(value.value().doubleValue());
        assertThat(measured(names.get(k), here).agreesWith(value.value().doubleValue(), error))
            .as("%s at T_h = %s", names.get(k), x.values().get(i))
            .isTrue();
        if (value.value().signum() != 0) {
          Map<String, Rational> twin = with(here, "gamma_c", Rational.of(12, 1000));
          assertThat(measured(names.get(k), twin).agreesWith(value.value().doubleValue(), error))
              .isFalse();
        }
      }
    }
  }

  private List<LocusData> region(Locus... loci) {
    FigureData.Plane data =
        (FigureData.Plane)
            engineFigures.sample(
                new Figure.Plane(
                    HEADING,
                    axis("delta", Rational.ZERO, Rational.of(6, 100), 7),
                    axis("T_h", Rational.of(12, 100), Rational.of(28, 100), 5),
                    ENGINE,
                    symbol("N"),
                    List.of(loci)));
    return data.loci();
  }

  @Test
  void theEntangledRegionEndsWhereTheCurrentIsCritical() {
    List<LocusData> loci =
        region(
            new Locus.Equal(symbol("J"), symbol("J_c")),
            new Locus.Edge(symbol("N")),
            new Locus.Equal(
                symbol("J"),
                new Expression.Product(List.of(Expression.constant(2), symbol("J_c")))));
    List<LocusPoint> critical = loci.get(0).points();
    List<LocusPoint> edge = loci.get(1).points();
    assertThat(critical).hasSameSizeAs(edge).hasSize(4);
    for (int i = 0; i < edge.size(); i++) {
      assertThat(critical.get(i).y()).isEqualTo(edge.get(i).y());
      assertThat(overlap(critical.get(i).x(), edge.get(i).x())).isTrue();
      assertThat(edge.get(i).x().halfWidth()).isLessThan(new BigDecimal("1e-12"));
    }
    List<LocusPoint> twin = loci.get(2).points();
    assertThat(twin).isNotEmpty();
    for (LocusPoint point : twin) {
      assertThat(edge.stream().filter(e -> e.y().equals(point.y())))
          .noneMatch(e -> overlap(e.x(), point.x()));
    }
  }

  @Test
  void theNegativityVanishesJustBeyondTheEdge() {
    for (LocusPoint point : region(new Locus.Edge(symbol("N"))).get(0).points()) {
      Map<String, Rational> at = with(ENGINE, "T_h", point.y());
      Rational x = Rational.of(point.x().value());
      Rational step = Rational.of(1, 10_000);
      assertThat(measured("N", with(at, "delta", x.minus(step))).value()).isPositive();
      assertThat(measured("N", with(at, "delta", x.plus(step))).value()).isZero();
    }
  }

  private static boolean overlap(Enclosed a, Enclosed b) {
    return a.value().subtract(b.value()).abs().compareTo(a.halfWidth().add(b.halfWidth())) <= 0;
  }

  private FigureData.Curves atom(Expression quantity, Map<String, Rational> at, Locus... loci) {
    Plotted curve =
        new Plotted(
            quantity, Map.of(), at, Optional.of(with(at, "Delta", Rational.of(5)))); // off the axis
    Axis x = axis("Delta", Rational.of(-1), Rational.of(2), 4);
    return (FigureData.Curves)
        atomFigures.sample(new Figure.Curves(HEADING, x, at, List.of(curve), List.of(loci)));
  }

  /** rho_ee = 1/(3 + 4 Delta^2). */
  @Test
  void theLineOfTheDrivenAtomIsALorentzian() {
    Expression excited = symbol("rho_ee");
    Expression quarter = Expression.constant(Rational.of(1, 4));
    FigureData.Curves data =
        atom(excited, ATOM, new Locus.Maximum(excited), new Locus.Equal(excited, quarter));
    CurveData curve = data.curves().get(0);
    assertEncloses(curve.values().get(0).orElseThrow(), Rational.of(1, 7));
    assertEncloses(curve.values().get(1).orElseThrow(), Rational.of(1, 3));
    assertEncloses(curve.reference().orElseThrow(), Rational.of(1, 103));
    List<Enclosed> maxima = data.loci().get(0).places().orElseThrow();
    assertThat(maxima).hasSize(1);
    assertEncloses(maxima.get(0), Rational.ZERO);
    List<Enclosed> quarters = data.loci().get(1).places().orElseThrow();
    assertThat(quarters).hasSize(2);
    assertEncloses(quarters.get(0), Rational.of(-1, 2));
    assertEncloses(quarters.get(1), Rational.of(1, 2));
  }

  private static void assertEncloses(Enclosed number, Rational exact) {
    Rational distance = Rational.of(number.value()).minus(exact).abs();
    assertThat(distance).isLessThanOrEqualTo(Rational.of(number.halfWidth()));
    assertThat(number.halfWidth()).isLessThan(new BigDecimal("1e-11"));
  }

  @Test
  void whereAQuantityIsNotDefinedThereIsNoValue() {
    Expression pole = new Expression.Quotient(Expression.constant(1), symbol("Delta"));
    FigureData.Curves data = atom(pole, ATOM, new Locus.Equal(pole, Expression.constant(0)));
    assertThat(data.curves().get(0).values()).element(1).isEqualTo(Optional.empty());
    assertThat(data.curves().get(0).values().get(0)).isPresent();
    assertThat(data.loci().get(0).places()).isEmpty();
  }

  @Test
  void anEdgeOfWhatIsNoPositivePartIsSaidToBeNone() {
    Axis x = axis("Delta", Rational.of(-1), Rational.of(2), 4);
    Figure figure =
        new Figure.Curves(
            HEADING,
            x,
            ATOM,
            List.of(plotted(symbol("rho_ee"), ATOM)),
            List.of(new Locus.Edge(symbol("rho_ee"))));
    assertThat(atomFigures.sample(figure))
        .isInstanceOfSatisfying(
            FigureData.Unavailable.class,
            missing -> assertThat(missing.reason()).contains("only a positive part has an edge"));
  }

  @Test
  void aFigureThatLeavesTheDomainIsNotDrawn() {
    Map<String, Rational> at = with(ENGINE, "T_h", Rational.of(1, 2));
    Axis x = axis("delta", Rational.of(-3, 2), Rational.of(1, 20), 4);
    Figure figure = new Figure.Curves(HEADING, x, at, List.of(plotted(symbol("J"), at)), List.of());
    assertThat(engineFigures.sample(figure))
        .isInstanceOfSatisfying(
            FigureData.Unavailable.class,
            missing -> assertThat(missing.reason()).contains("eps_h + delta is not positive at"));
  }
}
