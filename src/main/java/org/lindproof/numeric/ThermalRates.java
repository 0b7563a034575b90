package org.lindproof.numeric;

import org.lindproof.numeric.linear.ComplexValue;
import org.lindproof.quantum.BathStatistics;

/**
 * Rates of a thermal bath. With x = energy / temperature, Bose: n = 1/(e^x - 1), emission gamma (1
 * + n); Fermi: n = 1/(e^x + 1), emission gamma (1 - n). Both are evaluated without cancellation, in
 * exponentials that cannot overflow into NaN: for large x the absorption underflows to zero.
 *
 * @param absorption gamma n, same unit as gamma
 * @param emission gamma (1 +- n), same unit as gamma
 * @param occupation n, -
 */
public record ThermalRates(
    ComplexValue absorption, ComplexValue emission, ComplexValue occupation) {

  /** Roundings in one of the occupation formulas: expm1 or exp (1 ulp), a sum, a quotient. */
  private static final int ROUNDINGS = 4;

  /**
   * The rates of the law.
   *
   * @param energy transition energy, real, positive
   * @param temperature same unit as the energy (k_B = 1), real, positive
   * @param coupling bare rate gamma, real, positive
   */
  public static ThermalRates of(
      BathStatistics statistics,
      ComplexValue energy,
      ComplexValue temperature,
      ComplexValue coupling) {
    ComplexValue ratio = energy.dividedBy(temperature);
    double x = ratio.re();
    double decay = Math.exp(-x);
    // Fermi: n = e^-x / (1 + e^-x); 1 - n = 1 / (1 + e^-x)
    double empty = 1 / (1 + decay);
    double up = statistics == BathStatistics.BOSE ? 1 / Math.expm1(x) : decay * empty;
    // Bose: 1 + n = 1 / (1 - e^-x)
    double down = statistics == BathStatistics.BOSE ? -1 / Math.expm1(-x) : empty;
    // d ln n / d x = -(1 + n) for Bose, -(1 - n) for Fermi; d ln (1 +- n) / d x = -+ n
    ComplexValue occupation = new ComplexValue(up, 0, bound(up, ratio.error() * down));
    ComplexValue enhanced = new ComplexValue(down, 0, bound(down, ratio.error() * up));
    return new ThermalRates(coupling.times(occupation), coupling.times(enhanced), occupation);
  }

  private static double bound(double size, double relative) {
    return size * relative * (1 + relative) + ComplexValue.rounding(size, ROUNDINGS);
  }
}
