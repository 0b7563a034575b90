package org.lindproof.steady.enclosure;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lindproof.algebra.enclosure.EigenvalueCurve;
import org.lindproof.algebra.enclosure.RationalCurve;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.interval.ExpressionEvaluation;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.algebra.interval.Jet;
import org.lindproof.algebra.interval.JetArithmetic;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.Notation;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.steady.Derivation;

/**
 * Parameters, rates, notation and real observables of the steady state along a line in the space of
 * the parameters, with derivatives, rigorously enclosed. The baths' rates follow their statistics
 * and must not depend on the parameter that varies.
 */
public final class EnclosedObservables {
  private static final String LEAST = "least eigenvalue ";

  private final Line line;
  private final IntervalArithmetic intervals;
  private final OpenSystem system;
  private final Map<String, Interval> constants;
  private final EnclosedSteadyState state;
  private final Map<String, Optional<RationalCurve>> linear = new ConcurrentHashMap<>();
  private final Map<String, EigenvalueCurve> eigenvalues = new ConcurrentHashMap<>();

  private EnclosedObservables(
      Line line,
      IntervalArithmetic intervals,
      Map<String, Interval> constants,
      EnclosedSteadyState state) {
    this.line = line;
    this.intervals = intervals;
    this.system = state.derivation().system();
    this.constants = constants;
    this.state = state;
  }

  /**
   * Solves for the steady state along a line.
   *
   * @param derivation of which only the component equations are used, no closed form
   * @throws ArithmeticException if a rate depends on the parameter that varies, or the steady state
   *     could not be shown to be unique almost everywhere on the line
   */
  public static EnclosedObservables of(
      Derivation derivation, Line line, IntervalArithmetic intervals) {
    OpenSystem system = derivation.system();
    if (!canVary(system, line.parameter())) {
      throw new ArithmeticException("the rates of a bath depend on " + line.parameter());
    }
    Map<String, Interval> parameters = new LinkedHashMap<>();
    line.others().forEach((name, value) -> parameters.put(name, intervals.constant(value)));
    Map<String, Interval> symbols = new ThermalSymbols<>(system, intervals).at(parameters);
    EnclosedPolynomials polynomials = new EnclosedPolynomials(line.parameter(), symbols, intervals);
    SteadyStateCurve state =
        SteadyStateCurve.of(
                derivation.equations(),
                derivation.blocks(),
                polynomials,
                line.others(),
                line.span())
            .orElseThrow(() -> new ArithmeticException("the steady state may not be unique"));
    return new EnclosedObservables(
        line, intervals, symbols, new EnclosedSteadyState(derivation, polynomials, state));
  }

  /** Whether a parameter can be the one that varies: no rate of a bath depends on it. */
  public static boolean canVary(OpenSystem system, String parameter) {
    return system.baths().stream().noneMatch(bath -> dependsOn(bath, varying(system, parameter)));
  }

  /** The parameter and the notation that depends on it. */
  private static Set<String> varying(OpenSystem system, String parameter) {
    Set<String> varying = new HashSet<>(Set.of(parameter));
    for (Notation notation : system.notation()) {
      if (!Collections.disjoint(notation.definition().symbols(), varying)) {
        varying.add(notation.name());
      }
    }
    return varying;
  }

  private static boolean dependsOn(Bath bath, Set<String> varying) {
    Set<String> needed = new HashSet<>();
    bath.law().ifPresent(law -> needed.addAll(law.energy().symbols()));
    bath.law().ifPresent(law -> needed.addAll(List.of(law.temperature(), law.coupling())));
    return !Collections.disjoint(needed, varying);
  }

  /** The symbol that stands for the least eigenvalue of the partial transpose over a site. */
  public static String leastEigenvalue(String site) {
    return LEAST + site;
  }

  /**
   * A symbol on a range of the parameter that varies: for every point of the range, the value and
   * the derivatives with respect to the parameter.
   *
   * @param order of the highest derivative
   * @throws ArithmeticException if it is not known to be differentiable there
   * @throws IllegalArgumentException if the symbol has no real value
   */
  public Jet at(String symbol, Interval range, int order) {
    JetArithmetic jets = new JetArithmetic(intervals, order);
    if (symbol.equals(line.parameter())) {
      return jets.variable(range);
    } else if (constants.containsKey(symbol)) {
      return jets.constant(constants.get(symbol));
    }
    if (symbol.startsWith(LEAST)) {
      return eigenvalue(symbol.substring(LEAST.length())).onlyNegative(range, order);
    }
    Optional<Notation> notation =
        system.notation().stream().filter(n -> n.name().equals(symbol)).findFirst();
    if (notation.isPresent()) {
      Expression definition = notation.get().definition();
      return new ExpressionEvaluation<>(jets, at(definition.symbols(), range, order))
          .evaluate(definition);
    }
    Observable observable = system.observable(symbol);
    if (observable.meaning() instanceof Observable.Negativity negativity) {
      return eigenvalue(negativity.site()).negativity(range, order);
    }
    return linear
        .computeIfAbsent(symbol, key -> state.linear(observable.meaning()))
        .orElseThrow(
            () -> new IllegalArgumentException(symbol + " is not linear in the state, nor real"))
        .at(range, order, intervals);
  }

  private EigenvalueCurve eigenvalue(String site) {
    return eigenvalues.computeIfAbsent(site, state::leastOfPartialTranspose);
  }

  /** The values of several symbols. */
  public Map<String, Jet> at(Set<String> symbols, Interval range, int order) {
    Map<String, Jet> values = new HashMap<>();
    symbols.forEach(symbol -> values.put(symbol, at(symbol, range, order)));
    return values;
  }
}
