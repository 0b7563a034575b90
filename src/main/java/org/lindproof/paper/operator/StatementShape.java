package org.lindproof.paper.operator;

import java.util.List;
import org.lindproof.algebra.expression.Relation;

/** Which statements over operators have a meaning at all. */
record StatementShape(OperatorShapes shapes) {

  /**
   * Refuses a statement whose sides cannot be compared.
   *
   * @throws OperatorShapes.ShapeException saying why
   */
  void check(OperatorStatement statement) {
    if (statement instanceof OperatorStatement.Chain chain) {
      OperatorShapes.Shape shape = sameBesideZero(chain.sides());
      boolean equalities = chain.relations().stream().allMatch(Relation::isEquality);
      if (!equalities && !(shape instanceof OperatorShapes.Scalar)) {
        throw new OperatorShapes.ShapeException(
            "an order relation between sides that are each a " + OperatorShapes.text(shape));
      }
    } else if (statement instanceof OperatorStatement.Correspondence correspondence) {
      int d = shapes.space().dimension();
      require(
          sameBesideZero(correspondence.operators()),
          new OperatorShapes.Matrix(d, d),
          "left of the arrow");
      require(
          sameBesideZero(correspondence.vectors()),
          new OperatorShapes.Matrix(d * d - 1, 1),
          "right of the arrow");
    }
  }

  /** The shape of all sides; a zero has every shape. */
  private OperatorShapes.Shape sameBesideZero(List<OperatorExpression> sides) {
    List<OperatorExpression> others =
        sides.stream().filter(side -> !OperatorExpression.isZero(side)).toList();
    return shapes.same("an equation", others.isEmpty() ? sides : others);
  }

  private static void require(
      OperatorShapes.Shape shape, OperatorShapes.Shape wanted, String where) {
    if (!shape.equals(wanted)) {
      throw new OperatorShapes.ShapeException(
          "a %s %s instead of a %s"
              .formatted(OperatorShapes.text(shape), where, OperatorShapes.text(wanted)));
    }
  }
}
