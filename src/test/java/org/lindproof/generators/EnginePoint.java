package org.lindproof.generators;

import org.lindproof.numeric.ParameterPoint;

/**
 * Physical parameters of the engine. Energies, temperatures and couplings in one unit, rates in the
 * same (hbar = k_B = 1).
 *
 * @param epsH gap of the hot qubit, &gt; 0
 * @param delta gap of the cold qubit minus epsH, &gt; -epsH
 * @param g coupling of the qubits, not 0
 * @param gammaH bare rate of the hot bath, &gt; 0
 * @param gammaC bare rate of the cold bath, &gt; 0
 * @param tH temperature of the hot bath, &gt; 0
 * @param tC temperature of the cold bath, &gt; 0
 */
public record EnginePoint(
    double epsH, double delta, double g, double gammaH, double gammaC, double tH, double tC) {

  /** The point of figure 2 at T_h = epsH and this detuning. */
  public static EnginePoint figure2(double delta) {
    return new EnginePoint(1, delta, 1.6e-3, 1e-3, 1.1e-2, 1, 0.1);
  }

  public EnginePoint withDelta(double other) {
    return new EnginePoint(epsH, other, g, gammaH, gammaC, tH, tC);
  }

  public EnginePoint withG(double other) {
    return new EnginePoint(epsH, delta, other, gammaH, gammaC, tH, tC);
  }

  public EnginePoint withTemperatures(double hot, double cold) {
    return new EnginePoint(epsH, delta, g, gammaH, gammaC, hot, cold);
  }

  /** The values under the names of the study. */
  public ParameterPoint point() {
    return ParameterPoint.empty()
        .with("eps_h", epsH)
        .with("delta", delta)
        .with("g", g)
        .with("gamma_h", gammaH)
        .with("gamma_c", gammaC)
        .with("T_h", tH)
        .with("T_c", tC);
  }

  /** The point at {@code t} on the straight line from this (t = 0) to the other (t = 1). */
  public EnginePoint towards(EnginePoint other, double t) {
    return new EnginePoint(
        between(epsH, other.epsH, t),
        between(delta, other.delta, t),
        between(g, other.g, t),
        between(gammaH, other.gammaH, t),
        between(gammaC, other.gammaC, t),
        between(tH, other.tH, t),
        between(tC, other.tC, t));
  }

  private static double between(double a, double b, double t) {
    return (1 - t) * a + t * b;
  }
}
