package org.lindproof.quantum;

import java.util.ArrayList;
import java.util.List;

/**
 * How a density matrix is written as a vector: its elements in order, without the one on the
 * diagonal that the trace condition Tr rho = 1 gives.
 *
 * @param order in which the elements follow each other
 * @param eliminated position of the element on the diagonal, from 0
 */
public record Vectorisation(Order order, int eliminated) {

  /** Which index runs fastest. */
  public enum Order {
    /** rho_11, rho_12, ..., row by row. */
    ROWS,
    /** rho_11, rho_21, ..., column by column. */
    COLUMNS
  }

  /** An element of the density matrix, rows and columns from 0. */
  public record Element(int row, int column) {}

  /**
   * The elements in order, without the eliminated one.
   *
   * @param dimension of the Hilbert space, greater than {@code eliminated}
   */
  public List<Element> elements(int dimension) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < dimension; i++) {
      for (int j = 0; j < dimension; j++) {
        Element element = order == Order.ROWS ? new Element(i, j) : new Element(j, i);
        if (element.row() != eliminated || element.column() != eliminated) {
          elements.add(element);
        }
      }
    }
    return List.copyOf(elements);
  }
}
