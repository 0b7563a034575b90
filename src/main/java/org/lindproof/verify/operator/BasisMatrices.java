package org.lindproof.verify.operator;

import java.util.List;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.paper.operator.OperatorExpression;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.quantum.LocalOperator;

/**
 * Kets, bras, the identity and operators in the basis of a single site, as matrices.
 *
 * @param ring of their entries
 */
record BasisMatrices(HilbertSpace space, PolynomialRing ring) {

  ComplexMatrix of(OperatorExpression expression) {
    if (expression instanceof OperatorExpression.Ket ket) {
      return ket(ket.label());
    } else if (expression instanceof OperatorExpression.Bra bra) {
      return ket(bra.label()).dagger();
    } else if (expression instanceof OperatorExpression.Identity) {
      return ComplexMatrix.identity(ring, space.dimension());
    }
    throw new IllegalStateException("unknown expression " + expression);
  }

  /** The unit vector of a basis state, of the product basis or of a site's basis. */
  private ComplexMatrix ket(String label) {
    List<String> basis =
        space.basis().contains(label)
            ? space.basis()
            : space.sites().stream()
                .map(site -> site.basis())
                .filter(states -> states.contains(label))
                .findFirst()
                .orElseThrow();
    int position = basis.indexOf(label);
    return ComplexMatrix.of(
        basis.size(),
        1,
        (i, j) ->
            ComplexFunction.of(ring, i == position ? GaussianRational.ONE : GaussianRational.ZERO));
  }

  /** An operator in the basis of its site. */
  ComplexMatrix of(LocalOperator operator) {
    return ComplexMatrix.of(
        operator.dimension(),
        operator.dimension(),
        (i, j) -> ComplexFunction.of(ring, operator.matrix().get(i).get(j)));
  }
}
