package org.lindproof.numeric;

import java.util.List;
import java.util.Map;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.numeric.linear.ComplexMatrix;
import org.lindproof.numeric.linear.ComplexValue;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.quantum.LocalOperator;
import org.lindproof.quantum.Operator;
import org.lindproof.quantum.Site;

/**
 * Turns operator trees into matrices in the product basis, shape dimension x dimension, by
 * Kronecker products of site operators with identities (last site fastest).
 *
 * @param space the sites
 * @param symbols values of the symbols that coefficients may contain
 */
record OperatorMatrices(HilbertSpace space, Map<String, ComplexValue> symbols) {

  /**
   * The matrix of an operator.
   *
   * @throws IllegalArgumentException if a site operator has the wrong dimension for its site
   */
  ComplexMatrix matrix(Operator operator) {
    if (operator instanceof Operator.Local local) {
      return embedded(local);
    } else if (operator instanceof Operator.Scaled scaled) {
      return matrix(scaled.operator())
          .scaled(ExpressionValues.evaluate(scaled.coefficient(), symbols));
    } else if (operator instanceof Operator.Sum sum) {
      return sum(sum.terms());
    } else if (operator instanceof Operator.Product product) {
      ComplexMatrix matrix = ComplexMatrix.identity(space.dimension());
      for (Operator factor : product.factors()) {
        matrix = matrix.times(matrix(factor));
      }
      return matrix;
    } else if (operator instanceof Operator.Adjoint adjoint) {
      return matrix(adjoint.operator()).adjoint();
    }
    return ComplexMatrix.identity(space.dimension());
  }

  /** The sum of the matrices of the operators. */
  ComplexMatrix sum(List<Operator> terms) {
    ComplexMatrix matrix = ComplexMatrix.zero(space.dimension());
    for (Operator term : terms) {
      matrix = matrix.plus(matrix(term));
    }
    return matrix;
  }

  private ComplexMatrix embedded(Operator.Local local) {
    ComplexMatrix matrix = ComplexMatrix.identity(1);
    for (int i = 0; i < space.sites().size(); i++) {
      Site site = space.sites().get(i);
      ComplexMatrix factor =
          i == local.site()
              ? onSite(local.operator(), site)
              : ComplexMatrix.identity(site.dimension());
      matrix = matrix.kronecker(factor);
    }
    return matrix;
  }

  private static ComplexMatrix onSite(LocalOperator operator, Site site) {
    int n = operator.dimension();
    if (n != site.dimension()) {
      throw new IllegalArgumentException(
          "operator "
              + operator.name()
              + " has dimension "
              + n
              + ", its site "
              + site.name()
              + " has dimension "
              + site.dimension());
    }
    return ComplexMatrix.of(n, n, (i, j) -> value(operator.matrix().get(i).get(j)));
  }

  private static ComplexValue value(GaussianRational number) {
    return ComplexValue.of(number.re())
        .plus(ComplexValue.of(number.im()).times(ComplexValue.IMAGINARY_UNIT));
  }
}
