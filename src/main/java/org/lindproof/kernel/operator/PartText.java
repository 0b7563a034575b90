package org.lindproof.kernel.operator;

import java.util.List;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.paper.operator.OperatorExpression;
import org.lindproof.paper.operator.OperatorExpression.Vectorised;
import org.lindproof.paper.operator.OperatorShapes.Matrix;
import org.lindproof.paper.operator.OperatorShapes.Scalar;
import org.lindproof.paper.operator.OperatorShapes.Shape;

/** What the parts of a claim say, in the definitions of the library. */
record PartText(ExpressionText text) {

  String of(OperatorPart part) {
    if (part instanceof OperatorPart.Equation equation) {
      return equation.hasInverse() ? withInverse(equation) : equation(equation);
    } else if (part instanceof OperatorPart.Entries entries) {
      return entries(entries);
    } else if (part instanceof OperatorPart.Format format) {
      return format(format);
    }
    return "(%s <> RtoC 0)%%C".formatted(text.of(((OperatorPart.Invertible) part).determinant()));
  }

  /** What the sides of an equation are; a map is compared in its action on the state. */
  Shape shape(OperatorPart.Equation equation) {
    OperatorExpression side =
        OperatorExpression.isZero(equation.left()) || equation.leftAsVector()
            ? equation.right()
            : equation.left();
    int n = text.shapes().space().dimension();
    Shape shape = text.shape(side);
    return shape instanceof Matrix || shape instanceof Scalar ? shape : new Matrix(n, n);
  }

  private String equation(OperatorPart.Equation equation) {
    Shape shape = shape(equation);
    if (shape instanceof Matrix matrix) {
      String left = side(equation.left());
      left = equation.leftAsVector() ? VectorisedText.symbol(Vectorised.Role.STATE, left) : left;
      return same(matrix, left, side(equation.right()));
    }
    return "(%s = %s)%%C".formatted(text.of(equation.left()), text.of(equation.right()));
  }

  /** A side that is a matrix; the number zero stands for the zero matrix. */
  private String side(OperatorExpression side) {
    return OperatorExpression.isZero(side) ? "zero" : text.of(side);
  }

  private static String same(Matrix shape, String left, String right) {
    return shape.rows() == shape.columns()
        ? "(equal %d %s %s)%%C".formatted(shape.rows(), left, right)
        : "(same_matrix %d %d %s %s)%%C".formatted(shape.rows(), shape.columns(), left, right);
  }

  /** M^(-1) is any matrix that is the inverse of M, and there is one. */
  private String withInverse(OperatorPart.Equation equation) {
    int size = size();
    return """
        ((exists inverse, is_inverse %1$d %2$s inverse) /\\
          forall inverse, is_inverse %1$d %2$s inverse ->
            %3$s)"""
        .formatted(size, VectorisedText.MATRIX, equation(equation));
  }

  private int size() {
    int n = text.shapes().space().dimension();
    return n * n - 1;
  }

  private String entries(OperatorPart.Entries entries) {
    Matrix shape = (Matrix) text.shape(entries.left());
    List<List<Expression>> rows = entries.rows();
    boolean fits =
        rows.size() == shape.rows() && rows.stream().allMatch(row -> row.size() == shape.columns());
    if (!fits) {
      throw new NotExportableException(
          "a printed matrix that does not have the shape of its symbol");
    }
    return same(shape, text.of(entries.left()), text.rows(rows));
  }

  /** A matrix of the library is a function without a shape: what counts is how long p is. */
  private static String format(OperatorPart.Format format) {
    if (!(format.left() instanceof Vectorised vectorised)) {
      throw new NotExportableException("the shape of a matrix that is not of p' = M p + b");
    }
    String columns = vectorised.role() == Vectorised.Role.MATRIX ? "length vectorised_order" : "1";
    return "((length vectorised_order, %s) = (%d, %d))%%nat"
        .formatted(columns, format.rows(), format.columns());
  }
}
