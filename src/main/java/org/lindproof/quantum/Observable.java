package org.lindproof.quantum;

import java.util.List;
import java.util.Map;
import org.lindproof.algebra.Rational;

/**
 * A quantity of the steady state, bound to its meaning in terms of operators and never to a
 * formula. An element of a state that the study names as a whole is an observable, too, but a
 * hidden one, {@code rho.1.2}: only formulas read from a printed matrix speak of it.
 *
 * @param name as in the study and in {@code eval}
 * @param tex its spellings in the paper, empty if the paper has no symbol for it; of a hidden
 *     observable, how it is displayed
 */
public record Observable(String name, List<String> tex, Meaning meaning) {
  public Observable {
    tex = List.copyOf(tex);
  }

  /**
   * The name of an element of a state that has a name as a whole.
   *
   * @param row from 1
   * @param column from 1
   */
  public static String elementName(String state, int row, int column) {
    return state + "." + row + "." + column;
  }

  /** Whether a name is that of an element of a state; no other name has a dot. */
  public static boolean isElementName(String name) {
    return name.contains(".");
  }

  /** Whether it is an element of a state that has a name as a whole; no list shows it. */
  public boolean isHidden() {
    return isElementName(name);
  }

  /** What an observable is. */
  public sealed interface Meaning {}

  /** An element of the density matrix, rows and columns from 0 in the product basis. */
  public record MatrixElement(int row, int column, Part part) implements Meaning {}

  /** Which part of a matrix element. */
  public enum Part {
    COMPLEX,
    REAL,
    IMAGINARY
  }

  /** Tr[A rho] of a Hermitian operator. */
  public record Expectation(Operator operator) implements Meaning {}

  /**
   * Tr[H D_bath(rho)], the heat that flows from the bath into the system per time.
   *
   * @param hamiltonian names of the parts whose sum is H
   */
  public record HeatFlow(String bath, List<String> hamiltonian) implements Meaning {
    public HeatFlow {
      hamiltonian = List.copyOf(hamiltonian);
    }
  }

  /**
   * Tr[A D_bath(rho)], what flows of an energy other than parts of H from the bath per time.
   *
   * @param energy A, Hermitian
   */
  public record EnergyFlow(String bath, Operator energy) implements Meaning {}

  /** A linear combination of other (real) observables with rational coefficients. */
  public record Combination(Map<String, Rational> coefficients) implements Meaning {
    public Combination {
      coefficients = Map.copyOf(coefficients);
    }
  }

  /** Sum of |lambda| over the negative eigenvalues of the partial transpose over one site. */
  public record Negativity(String site) implements Meaning {}

  /**
   * The critical value of a current: the magnitude that it has when the coherences (all
   * off-diagonal elements) of the steady state, and the current with them, are scaled at fixed
   * populations to the point where the least eigenvalue of the partial transpose over {@code site}
   * reaches zero.
   *
   * @param current name of an observable that is proportional to the coherence
   */
  public record CriticalValue(String current, String site) implements Meaning {}
}
