package org.lindproof.verify.witness;

import java.util.List;
import org.lindproof.numeric.linear.ComplexMatrix;
import org.lindproof.numeric.linear.ComplexValue;
import org.lindproof.quantum.Vectorisation;
import org.lindproof.quantum.Vectorisation.Element;

/**
 * p' = M p + b in floating point, from the superoperator, whose rows and columns are the elements
 * of the density matrix row by row.
 *
 * @param superoperator n^2 x n^2
 */
record NumericVectorisation(Vectorisation vectorisation, ComplexMatrix superoperator) {

  private int dimension() {
    return (int) Math.round(Math.sqrt(superoperator.rows()));
  }

  private int position(Element element) {
    return element.row() * dimension() + element.column();
  }

  private List<Element> elements() {
    return vectorisation.elements(dimension());
  }

  private ComplexValue eliminated(Element row) {
    int e = vectorisation.eliminated();
    return superoperator.at(position(row), position(new Element(e, e)));
  }

  /** M, (n^2 - 1) x (n^2 - 1). */
  ComplexMatrix matrix() {
    List<Element> elements = elements();
    return ComplexMatrix.of(
        elements.size(),
        elements.size(),
        (i, j) -> {
          Element column = elements.get(j);
          ComplexValue entry = superoperator.at(position(elements.get(i)), position(column));
          return column.row() == column.column() ? entry.minus(eliminated(elements.get(i))) : entry;
        });
  }

  /** b, (n^2 - 1) x 1. */
  ComplexMatrix inhomogeneity() {
    List<Element> elements = elements();
    return ComplexMatrix.of(elements.size(), 1, (i, j) -> eliminated(elements.get(i)));
  }

  /** The elements of a matrix n x n in order, (n^2 - 1) x 1. */
  ComplexMatrix vector(ComplexMatrix state) {
    List<Element> elements = elements();
    return ComplexMatrix.of(
        elements.size(), 1, (i, j) -> state.at(elements.get(i).row(), elements.get(i).column()));
  }
}
