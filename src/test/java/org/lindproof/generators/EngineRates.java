package org.lindproof.generators;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.lindproof.algebra.Rational;
import org.lindproof.numeric.NumericRoute;
import org.lindproof.numeric.ParameterPoint;
import org.lindproof.numeric.linear.ComplexValue;

/**
 * The engine with its four rates given directly, all values exact rationals: what the exact route
 * treats as independent symbols.
 *
 * @param epsH gap of the hot qubit, &gt; 0
 * @param delta detuning, &gt; -epsH
 * @param g coupling, not 0
 * @param hotUp absorption from the hot bath, &gt; 0
 * @param hotDown emission into the hot bath, &gt; 0
 * @param coldUp absorption from the cold bath, &gt; 0
 * @param coldDown emission into the cold bath, &gt; 0
 */
public record EngineRates(
    Rational epsH,
    Rational delta,
    Rational g,
    Rational hotUp,
    Rational hotDown,
    Rational coldUp,
    Rational coldDown) {

  /** A physical point, with exactly the doubles that the thermal law gives for the rates. */
  public static EngineRates at(EnginePoint point) {
    Map<String, ComplexValue> symbols = NumericRoute.symbols(EngineModel.system(), point.point());
    return new EngineRates(
        Rational.exactly(point.epsH()),
        Rational.exactly(point.delta()),
        Rational.exactly(point.g()),
        exactly(symbols, "gamma_h_up"),
        exactly(symbols, "gamma_h_down"),
        exactly(symbols, "gamma_c_up"),
        exactly(symbols, "gamma_c_down"));
  }

  private static Rational exactly(Map<String, ComplexValue> symbols, String name) {
    return Rational.exactly(symbols.get(name).re());
  }

  public EngineRates withG(Rational other) {
    return new EngineRates(epsH, delta, other, hotUp, hotDown, coldUp, coldDown);
  }

  public EngineRates withDelta(Rational other) {
    return new EngineRates(epsH, other, g, hotUp, hotDown, coldUp, coldDown);
  }

  public EngineRates withColdUp(Rational other) {
    return new EngineRates(epsH, delta, g, hotUp, hotDown, other, coldDown);
  }

  /** Cold rates in the ratio of the hot ones: baths of one temperature where delta = 0. */
  public EngineRates withColdRatioOfHot() {
    return withColdUp(coldDown.times(hotUp).dividedBy(hotDown));
  }

  /** Absorption and emission of the hot bath exchanged. */
  public EngineRates withExchangedHotRates() {
    return new EngineRates(
        epsH, delta, g, /* hotUp= */ hotDown, /* hotDown= */ hotUp, coldUp, coldDown);
  }

  /** The hot and the cold bath exchanged. */
  public EngineRates withExchangedBaths() {
    return new EngineRates(
        epsH,
        delta,
        g,
        /* hotUp= */ coldUp,
        /* hotDown= */ coldDown,
        /* coldUp= */ hotUp,
        /* coldDown= */ hotDown);
  }

  /** gamma_h^+ gamma_c^- - gamma_h^- gamma_c^+, the sign of the current; rate squared. */
  public Rational drive() {
    return hotUp.times(coldDown).minus(hotDown.times(coldUp));
  }

  /** Every value at its nearest double, so that {@link #point} is exact. */
  public EngineRates nearestDoubles() {
    return map(value -> Rational.exactly(value.toDouble()));
  }

  /**
   * The same engine in a unit of energy in which all values are integers. If they are doubles the
   * unit is a power of two, and {@link #point} stays exact. Integers keep exact arithmetic fast.
   */
  public EngineRates inIntegerUnits() {
    BigInteger common = BigInteger.ONE;
    for (Rational value : values().values()) {
      BigInteger q = value.denominator();
      common = common.divide(common.gcd(q)).multiply(q);
    }
    Rational unit = Rational.of(common);
    return map(value -> value.times(unit));
  }

  private EngineRates map(UnaryOperator<Rational> change) {
    return new EngineRates(
        change.apply(epsH),
        change.apply(delta),
        change.apply(g),
        change.apply(hotUp),
        change.apply(hotDown),
        change.apply(coldUp),
        change.apply(coldDown));
  }

  /** The values under the names of the study. */
  public Map<String, Rational> values() {
    Map<String, Rational> values = new LinkedHashMap<>();
    values.put("eps_h", epsH);
    values.put("delta", delta);
    values.put("g", g);
    values.put("gamma_h_up", hotUp);
    values.put("gamma_h_down", hotDown);
    values.put("gamma_c_up", coldUp);
    values.put("gamma_c_down", coldDown);
    return values;
  }

  /** The nearest doubles under the names of the study. */
  public ParameterPoint point() {
    Map<String, Double> doubles = new LinkedHashMap<>();
    values().forEach((name, value) -> doubles.put(name, value.toDouble()));
    return new ParameterPoint(doubles);
  }
}
