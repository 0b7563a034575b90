package org.lindproof.steady.equation;

import java.util.ArrayList;
import java.util.List;

/**
 * A real unknown of the Hermitian density matrix, rho_ij = x_ij + i y_ij for i &lt; j.
 *
 * @param kind what it is
 * @param row i, from 0
 * @param column j, from 0; equal to the row for a population
 */
public record Unknown(Kind kind, int row, int column) {

  /** A diagonal element, or one part of an off-diagonal one. */
  public enum Kind {
    POPULATION,
    REAL,
    IMAGINARY
  }

  /** All d^2 unknowns: the populations in order, then x and y of each pair in order. */
  public static List<Unknown> all(int dimension) {
    List<Unknown> list = new ArrayList<>();
    for (int i = 0; i < dimension; i++) {
      list.add(new Unknown(Kind.POPULATION, i, i));
    }
    for (int i = 0; i < dimension; i++) {
      for (int j = i + 1; j < dimension; j++) {
        list.add(new Unknown(Kind.REAL, i, j));
        list.add(new Unknown(Kind.IMAGINARY, i, j));
      }
    }
    return list;
  }

  public boolean isPopulation() {
    return kind == Kind.POPULATION;
  }

  /** The symbol's name, for example {@code rho_22}, {@code re_rho_23}; indices from 1. */
  public String symbol() {
    String indices = "rho_" + (row + 1) + separator() + (column + 1);
    return switch (kind) {
      case POPULATION -> indices;
      case REAL -> "re_" + indices;
      case IMAGINARY -> "im_" + indices;
    };
  }

  /** The symbol in TeX. */
  public String tex() {
    String indices = (row + 1) + (separator().isEmpty() ? "" : ",") + (column + 1);
    return switch (kind) {
      case POPULATION -> "\\rho_{" + indices + "}";
      case REAL -> "x_{" + indices + "}";
      case IMAGINARY -> "y_{" + indices + "}";
    };
  }

  private String separator() {
    return row > 8 || column > 8 ? "_" : "";
  }
}
