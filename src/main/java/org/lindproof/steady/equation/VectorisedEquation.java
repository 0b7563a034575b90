package org.lindproof.steady.equation;

import java.util.List;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.quantum.Vectorisation;
import org.lindproof.quantum.Vectorisation.Element;

/**
 * The master equation for the elements of the density matrix, d/dt p = M p + b, n = d^2 - 1 complex
 * unknowns: the element that the trace gives is put in as one minus the others on the diagonal.
 *
 * @param vectorisation which elements p has, in order
 * @param matrix M, n x n
 * @param inhomogeneity b, n x 1
 */
public record VectorisedEquation(
    Vectorisation vectorisation, ComplexMatrix matrix, ComplexMatrix inhomogeneity) {

  /** Reads the equation off the generator's action on the matrices with a single element. */
  public static VectorisedEquation of(Generator generator, Vectorisation vectorisation) {
    int d = generator.dimension();
    List<Element> elements = vectorisation.elements(d);
    int e = vectorisation.eliminated();
    ComplexMatrix constant = column(image(generator, new Element(e, e)), elements);
    List<ComplexMatrix> columns =
        elements.stream().map(element -> column(image(generator, element), elements)).toList();
    ComplexMatrix matrix =
        ComplexMatrix.of(
            elements.size(),
            elements.size(),
            (i, j) -> {
              boolean population = elements.get(j).row() == elements.get(j).column();
              ComplexFunction entry = columns.get(j).get(i, 0);
              return population ? entry.minus(constant.get(i, 0)) : entry;
            });
    return new VectorisedEquation(vectorisation, matrix, constant);
  }

  /** L(|row&gt;&lt;column|). */
  private static ComplexMatrix image(Generator generator, Element element) {
    PolynomialRing ring = generator.ring();
    int d = generator.dimension();
    ComplexFunction one = ComplexFunction.of(ring, GaussianRational.ONE);
    ComplexFunction zero = ComplexFunction.zero(ring);
    return generator.apply(
        ComplexMatrix.of(d, d, (i, j) -> i == element.row() && j == element.column() ? one : zero));
  }

  private static ComplexMatrix column(ComplexMatrix state, List<Element> elements) {
    return ComplexMatrix.of(
        elements.size(), 1, (i, j) -> state.get(elements.get(i).row(), elements.get(i).column()));
  }

  /** The elements of a matrix in order, n x 1. */
  public ComplexMatrix vector(ComplexMatrix state) {
    return column(state, vectorisation.elements(state.rows()));
  }

  /** d/dt p for the vector p, n x 1. */
  public ComplexMatrix derivative(ComplexMatrix vector) {
    return matrix.times(vector).plus(inhomogeneity);
  }
}
