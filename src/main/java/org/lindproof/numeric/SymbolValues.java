package org.lindproof.numeric;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lindproof.algebra.SymbolDomain;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.numeric.linear.ComplexValue;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.Notation;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.Parameter;

/**
 * The values of all symbols of a system at a point: parameters, bath rates and occupations,
 * notation. The occupation of a bath is defined only where the thermal law gives both rates. A
 * parameter may be left out if it is only the temperature or coupling of a bath whose rates are
 * both given; notation that needs a left-out symbol then has no value.
 */
public final class SymbolValues {
  private final OpenSystem system;
  private final ParameterPoint point;
  private final Map<String, ComplexValue> values = new LinkedHashMap<>();

  private SymbolValues(OpenSystem system, ParameterPoint point) {
    this.system = system;
    this.point = point;
  }

  /**
   * Validates the point and evaluates every symbol.
   *
   * @return values by name, unmodifiable
   * @throws InvalidPointException if a name is unknown or missing, or a value is out of its domain
   */
  public static Map<String, ComplexValue> at(OpenSystem system, ParameterPoint point) {
    SymbolValues symbols = new SymbolValues(system, point);
    symbols.refuseUnknownNames();
    symbols.takeParameters();
    symbols.takeNotation();
    symbols.checkConstraints();
    system.baths().forEach(symbols::takeRates);
    symbols.takeNotation();
    symbols.checkConstraints();
    return Collections.unmodifiableMap(symbols.values);
  }

  private void refuseUnknownNames() {
    Set<String> known = new TreeSet<>();
    system.parameters().forEach(parameter -> known.add(parameter.name()));
    for (Bath bath : system.baths()) {
      bath.law().ifPresent(law -> known.add(law.absorption().name()));
      bath.law().ifPresent(law -> known.add(law.emission().name()));
    }
    point
        .values()
        .forEach(
            (name, value) -> {
              if (!known.contains(name)) {
                throw InvalidPointException.unknown(name, value, String.join(", ", known));
              }
            });
  }

  private void takeParameters() {
    Set<String> dispensable = dispensable();
    for (Parameter parameter : system.parameters()) {
      Double value = point.values().get(parameter.name());
      if (value != null) {
        take(parameter.name(), value, parameter.domain());
      } else if (!dispensable.contains(parameter.name())) {
        throw InvalidPointException.missing(
            parameter.name(), "it must be " + describe(parameter.domain()));
      }
    }
  }

  /** Temperatures and couplings of the baths whose two rates are given. */
  private Set<String> dispensable() {
    Set<String> names = new HashSet<>();
    for (Bath bath : system.baths()) {
      bath.law()
          .filter(law -> isGiven(law.absorption()) && isGiven(law.emission()))
          .ifPresent(law -> names.add(law.temperature()));
      bath.law()
          .filter(law -> isGiven(law.absorption()) && isGiven(law.emission()))
          .ifPresent(law -> names.add(law.coupling()));
    }
    return names;
  }

  private boolean isGiven(Bath.NamedSymbol symbol) {
    return point.values().containsKey(symbol.name());
  }

  private void take(String name, double value, SymbolDomain domain) {
    if (!domain.contains((int) Math.signum(value))) {
      throw InvalidPointException.outOfDomain(name, value, describe(domain));
    }
    values.put(name, ComplexValue.exact(value));
  }

  private static String describe(SymbolDomain domain) {
    return switch (domain) {
      case REAL -> "a real number";
      case NONZERO -> "different from 0";
      case NONNEGATIVE -> ">= 0";
      case POSITIVE -> "> 0";
    };
  }

  private void takeNotation() {
    for (Notation notation : system.notation()) {
      Expression definition = notation.definition();
      if (!values.containsKey(notation.name())
          && values.keySet().containsAll(definition.symbols())) {
        values.put(notation.name(), ExpressionValues.evaluate(definition, values));
      }
    }
  }

  /** Those whose symbols have values; a constraint on a left-out temperature does not apply. */
  private void checkConstraints() {
    for (Expression constraint : system.constraints()) {
      if (values.keySet().containsAll(constraint.symbols())) {
        double value = ExpressionValues.evaluate(constraint, values).re();
        if (!(value > 0)) {
          String name = "the constraint on " + String.join(", ", constraint.symbols());
          throw InvalidPointException.outOfDomain(name, value, "> 0");
        }
      }
    }
  }

  private void takeRates(Bath bath) {
    if (bath.law().isEmpty()) {
      return;
    }
    Bath.ThermalLaw law = bath.law().get();
    boolean upGiven = isGiven(law.absorption());
    boolean downGiven = isGiven(law.emission());
    if (upGiven) {
      take(law.absorption().name(), given(law.absorption()), SymbolDomain.POSITIVE);
    }
    if (downGiven) {
      take(law.emission().name(), given(law.emission()), SymbolDomain.POSITIVE);
    }
    if (!upGiven || !downGiven) {
      ThermalRates rates = ratesOf(bath.name(), law);
      values.putIfAbsent(law.absorption().name(), rates.absorption());
      values.putIfAbsent(law.emission().name(), rates.emission());
      if (!upGiven && !downGiven) {
        values.put(law.occupation().name(), rates.occupation());
      }
    }
  }

  private double given(Bath.NamedSymbol symbol) {
    return point.value(symbol.name()).orElseThrow();
  }

  private ThermalRates ratesOf(String bath, Bath.ThermalLaw law) {
    ComplexValue energy = ExpressionValues.evaluate(law.energy(), values);
    ComplexValue temperature = positive(law.temperature());
    ComplexValue coupling = positive(law.coupling());
    if (!(energy.re() > 0)) {
      throw InvalidPointException.outOfDomain("the energy of bath " + bath, energy.re(), "> 0");
    }
    ThermalRates rates = ThermalRates.of(law.statistics(), energy, temperature, coupling);
    if (!rates.absorption().isDefined() || !rates.emission().isDefined()) {
      throw InvalidPointException.outOfDomain(
          law.temperature(), temperature.re(), "such that the rates are finite doubles");
    }
    return rates;
  }

  private ComplexValue positive(String name) {
    ComplexValue value = ExpressionValues.evaluate(Expression.symbol(name), values);
    if (!(value.re() > 0)) {
      throw InvalidPointException.outOfDomain(name, value.re(), "> 0");
    }
    return value;
  }
}
