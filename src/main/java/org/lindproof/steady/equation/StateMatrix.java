package org.lindproof.steady.equation;

import java.util.List;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.RationalFunction;

/** Puts the values of the real unknowns into a Hermitian matrix. */
public final class StateMatrix {
  private StateMatrix() {}

  public static ComplexMatrix of(
      int dimension, List<Unknown> unknowns, List<RationalFunction> values) {
    PolynomialRing ring = values.get(0).ring();
    ComplexMatrix sum =
        ComplexMatrix.of(dimension, dimension, (i, j) -> ComplexFunction.zero(ring));
    for (int k = 0; k < unknowns.size(); k++) {
      Unknown unknown = unknowns.get(k);
      RationalFunction value = values.get(k);
      if (!value.isZero()) {
        sum = sum.plus(single(dimension, unknown, value));
      }
    }
    return sum;
  }

  /** The Hermitian matrix in which only one unknown is not zero. */
  public static ComplexMatrix single(int dimension, Unknown unknown, RationalFunction value) {
    PolynomialRing ring = value.ring();
    ComplexFunction upper =
        unknown.kind() == Unknown.Kind.IMAGINARY
            ? ComplexFunction.i(ring).times(value)
            : ComplexFunction.real(value);
    return ComplexMatrix.of(
        dimension,
        dimension,
        (i, j) -> {
          if (i == unknown.row() && j == unknown.column()) {
            return upper;
          }
          return i == unknown.column() && j == unknown.row()
              ? upper.conjugate()
              : ComplexFunction.zero(ring);
        });
  }

  /** Whether the trace is one. */
  public static boolean hasUnitTrace(ComplexMatrix rho) {
    return rho.trace().equals(ComplexFunction.of(rho.ring(), GaussianRational.ONE));
  }
}
