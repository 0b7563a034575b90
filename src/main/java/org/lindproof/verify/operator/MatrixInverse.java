package org.lindproof.verify.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindproof.paper.operator.OperatorExpression;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.operator.OperatorIdentityJudge.Link;

/**
 * An inverse matrix that stands first on one side of an equation, apart from numbers: multiplied by
 * the matrix from the left, the equation says the same without it.
 *
 * @param matrix whose inverse it is, that of the vectorised equation
 * @param multiplied the equation without the inverse
 */
record MatrixInverse(OperatorExpression matrix, Link multiplied) {

  /** The inverse in an equation, if there is one. */
  static Optional<MatrixInverse> in(Link link) {
    Optional<Side> left = side(link.left());
    Optional<Side> right = side(link.right());
    if (left.isPresent() && right.isPresent()) {
      throw new CannotDecideException("an inverse on both sides of an equation");
    }
    return left.or(() -> right)
        .map(
            side -> {
              OperatorExpression other = left.isPresent() ? link.right() : link.left();
              OperatorExpression product =
                  new OperatorExpression.Product(List.of(side.matrix(), other));
              return new MatrixInverse(side.matrix(), new Link(product, side.rest(), false));
            });
  }

  private record Side(OperatorExpression matrix, OperatorExpression rest) {}

  private static Optional<Side> side(OperatorExpression expression) {
    if (expression instanceof OperatorExpression.Negation negation) {
      return side(negation.argument())
          .map(side -> new Side(side.matrix(), new OperatorExpression.Negation(side.rest())));
    } else if (expression instanceof OperatorExpression.Quotient quotient) {
      return side(quotient.numerator())
          .map(
              side ->
                  new Side(
                      side.matrix(),
                      new OperatorExpression.Quotient(side.rest(), quotient.denominator())));
    }
    return expression instanceof OperatorExpression.Product product
        ? side(product)
        : Optional.empty();
  }

  private static Optional<Side> side(OperatorExpression.Product product) {
    List<OperatorExpression> rest = new ArrayList<>(product.factors());
    int first = rest.get(0) instanceof OperatorExpression.Scalar ? 1 : 0;
    boolean inverse =
        first < rest.size() - 1
            && rest.get(first) instanceof OperatorExpression.Power power
            && power.exponent() == -1;
    if (!inverse) {
      return Optional.empty();
    }
    OperatorExpression matrix = ((OperatorExpression.Power) rest.remove(first)).base();
    boolean known =
        matrix instanceof OperatorExpression.Vectorised vectorised
            && vectorised.role() == OperatorExpression.Vectorised.Role.MATRIX;
    if (!known) {
      throw new CannotDecideException("the inverse of another matrix than that of p' = M p + b");
    }
    return Optional.of(new Side(matrix, OperatorExpression.product(rest)));
  }
}
