package org.lindproof.quantum;

import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.expression.Expression;

/**
 * A bath. The exact route takes its rates as independent positive symbols; the thermal law says
 * what they are at a temperature.
 *
 * @param name as in the study
 * @param law absent for a bath whose rates are plain parameters
 */
public record Bath(String name, Optional<ThermalLaw> law) {

  /** The same bath with other statistics; unchanged if it has none. */
  public Bath with(BathStatistics statistics) {
    return new Bath(name, law.map(known -> known.with(statistics)));
  }

  /**
   * Rates from statistics: absorption = coupling * n, emission = coupling * (1 +- n).
   *
   * @param statistics Bose or Fermi
   * @param energy the transition energy, in parameters and notation; positive
   * @param temperature name of the parameter, same unit as the energy; positive
   * @param coupling name of the parameter for the bare rate; positive
   * @param absorption the symbol for the rate upwards, for example gamma_h^+
   * @param emission the symbol for the rate downwards
   * @param occupation the symbol for n at the transition energy
   */
  public record ThermalLaw(
      BathStatistics statistics,
      Expression energy,
      String temperature,
      String coupling,
      NamedSymbol absorption,
      NamedSymbol emission,
      NamedSymbol occupation) {

    private ThermalLaw with(BathStatistics other) {
      return new ThermalLaw(other, energy, temperature, coupling, absorption, emission, occupation);
    }
  }

  /** A symbol with its spellings in the paper, the first of them for printing. Positive. */
  public record NamedSymbol(String name, List<String> tex) {
    public NamedSymbol {
      tex = List.copyOf(tex);
    }
  }
}
