package org.lindproof.steady;

import static org.lindproof.steady.ExactMatrix.real;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.Rational;
import org.lindproof.generators.EngineRates;

/**
 * The engine at one rational point, written down and solved by hand: the GKSL equation as matrices
 * of numbers, its 16 real equations by Gauss elimination. Shares no code with the exact route
 * beyond {@link Rational}. Basis |11>, |10>, |01>, |00>.
 */
final class ExactEngine {
  private static final int SIZE = 4;
  private static final ExactMatrix HOT_RAISING = unit(0, 2).plus(unit(1, 3));
  private static final ExactMatrix COLD_RAISING = unit(0, 1).plus(unit(2, 3));
  private static final GaussianRational MINUS_I =
      new GaussianRational(Rational.ZERO, Rational.of(-1));
  private static final GaussianRational MINUS_HALF = real(Rational.of(-1, 2));

  private final EngineRates rates;
  private final ExactMatrix state;
  private final ExactMatrix multiple; // of the state, without denominators

  ExactEngine(EngineRates rates) {
    this.rates = rates;
    this.state = solve();
    this.multiple = state.cleared();
  }

  ExactMatrix state() {
    return state;
  }

  private static ExactMatrix unit(int row, int column) {
    return ExactMatrix.of(
        SIZE, (i, j) -> i == row && j == column ? GaussianRational.ONE : GaussianRational.ZERO);
  }

  private ExactMatrix bareHamiltonian() {
    Rational epsC = rates.epsH().plus(rates.delta());
    ExactMatrix hot = HOT_RAISING.times(HOT_RAISING.dagger()).times(real(rates.epsH()));
    return hot.plus(COLD_RAISING.times(COLD_RAISING.dagger()).times(real(epsC)));
  }

  private ExactMatrix hamiltonian() {
    ExactMatrix hop = HOT_RAISING.times(COLD_RAISING.dagger());
    return bareHamiltonian().plus(hop.plus(hop.dagger()).times(real(rates.g())));
  }

  private static ExactMatrix dissipator(ExactMatrix a, Rational rate, ExactMatrix rho) {
    ExactMatrix square = a.dagger().times(a);
    ExactMatrix anticommutator = square.times(rho).plus(rho.times(square));
    return a.times(rho).times(a.dagger()).plus(anticommutator.times(MINUS_HALF)).times(real(rate));
  }

  private ExactMatrix hotBath(ExactMatrix rho) {
    return dissipator(HOT_RAISING, rates.hotUp(), rho)
        .plus(dissipator(HOT_RAISING.dagger(), rates.hotDown(), rho));
  }

  private ExactMatrix coldBath(ExactMatrix rho) {
    return dissipator(COLD_RAISING, rates.coldUp(), rho)
        .plus(dissipator(COLD_RAISING.dagger(), rates.coldDown(), rho));
  }

  /** L(rho), Eq. (3). */
  ExactMatrix generator(ExactMatrix rho) {
    ExactMatrix h = hamiltonian();
    ExactMatrix commutator = h.times(rho).minus(rho.times(h));
    return commutator.times(MINUS_I).plus(hotBath(rho)).plus(coldBath(rho));
  }

  /** Q_h - Q_c with H_S + H_int. */
  Rational current() {
    return hotHeat().minus(coldHeat());
  }

  /** Tr[(H_S + H_int) D_h(rho)]. */
  Rational hotHeat() {
    return perTrace(hamiltonian().times(hotBath(multiple)).trace().re());
  }

  /** Tr[(H_S + H_int) D_c(rho)]. */
  Rational coldHeat() {
    return perTrace(hamiltonian().times(coldBath(multiple)).trace().re());
  }

  private Rational perTrace(Rational value) {
    return value.dividedBy(multiple.trace().re());
  }

  /** Excitations per time from the hot bath, gamma_h^+ p_0 - gamma_h^- p_1. */
  Rational excitationCurrent() {
    Rational excited = state.at(0, 0).re().plus(state.at(1, 1).re());
    Rational ground = state.at(2, 2).re().plus(state.at(3, 3).re());
    return rates.hotUp().times(ground).minus(rates.hotDown().times(excited));
  }

  /** Whether the partial transpose has a negative eigenvalue. */
  boolean isEntangled() {
    return multiple.partialTranspose().negativeEigenvalues() > 0;
  }

  /** A Hermitian matrix with one real unknown equal to one. */
  private static List<ExactMatrix> basis() {
    List<ExactMatrix> basis = new ArrayList<>();
    for (int i = 0; i < SIZE; i++) {
      basis.add(unit(i, i));
    }
    for (int i = 0; i < SIZE; i++) {
      for (int j = i + 1; j < SIZE; j++) {
        basis.add(unit(i, j).plus(unit(j, i)));
        basis.add(unit(i, j).minus(unit(j, i)).times(MINUS_I));
      }
    }
    return basis;
  }

  /** The real unknowns of a Hermitian matrix, in the order of {@link #basis}. */
  private static List<Rational> coordinates(ExactMatrix matrix) {
    List<Rational> values = new ArrayList<>();
    for (int i = 0; i < SIZE; i++) {
      values.add(matrix.at(i, i).re());
    }
    for (int i = 0; i < SIZE; i++) {
      for (int j = i + 1; j < SIZE; j++) {
        values.add(matrix.at(i, j).re());
        values.add(matrix.at(i, j).im().negate());
      }
    }
    return values;
  }

  private ExactMatrix solve() {
    List<ExactMatrix> basis = basis();
    int n = basis.size();
    Rational[][] system = new Rational[n][n + 1];
    for (int column = 0; column < n; column++) {
      List<Rational> image = coordinates(generator(basis.get(column)));
      for (int row = 0; row < n; row++) {
        system[row][column] = image.get(row);
      }
    }
    for (int row = 0; row < n; row++) {
      system[row][n] = row == 0 ? Rational.ONE : Rational.ZERO;
      system[0][row] = row < SIZE ? Rational.ONE : Rational.ZERO; // the trace in place of r_1
    }
    List<Rational> solution = GaussElimination.solve(system);
    ExactMatrix rho = ExactMatrix.zero(SIZE);
    for (int k = 0; k < n; k++) {
      if (!solution.get(k).isZero()) {
        rho = rho.plus(basis.get(k).times(real(solution.get(k))));
      }
    }
    return rho;
  }
}
