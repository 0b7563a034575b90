package org.lindproof.numeric;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lindproof.numeric.linear.ComplexValue;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;

/** The numeric route from a system and a point to the values of its observables. */
public final class NumericRoute {
  private NumericRoute() {}

  /** What came out. */
  public sealed interface Evaluation {}

  /**
   * The steady state is unique.
   *
   * @param values by observable, in the order of the system; a critical value that is not defined
   *     at this point (no coherence) is left out
   */
  public record Solved(Map<String, Measured> values, SteadyState.Unique steadyState)
      implements Evaluation {
    public Solved {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  /**
   * The steady state is not unique, or double precision cannot tell.
   *
   * @param condition of the equilibrated linear system; infinite if it is exactly singular
   */
  public record NotUnique(double condition) implements Evaluation {}

  /**
   * All observables at a point.
   *
   * @throws InvalidPointException if a name is unknown or missing, or a value is out of its domain
   */
  public static Evaluation evaluate(OpenSystem system, ParameterPoint point) {
    Liouvillian generator = Liouvillian.of(system, point);
    SteadyState steadyState = SteadyState.of(generator);
    if (!(steadyState instanceof SteadyState.Unique unique)) {
      return new NotUnique(((SteadyState.NotUnique) steadyState).condition());
    }
    Observables observables = new Observables(system, generator, unique.state());
    Map<String, Measured> values = new LinkedHashMap<>();
    for (Observable observable : system.observables()) {
      observables
          .value(observable.meaning())
          .ifPresent(
              value ->
                  values.put(
                      observable.name(),
                      new Measured(value.re(), value.im(), value.error(), unique.condition())));
    }
    return new Solved(values, unique);
  }

  /**
   * The values of all symbols of a system at a point: parameters, rates, occupations, notation.
   *
   * @throws InvalidPointException if a name is unknown or missing, or a value is out of its domain
   */
  public static Map<String, ComplexValue> symbols(OpenSystem system, ParameterPoint point) {
    return SymbolValues.at(system, point);
  }
}
