package org.lindproof.kernel.operator;

import java.util.List;
import java.util.stream.Stream;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.operator.OperatorExpression;

/** One of the statements that a claim about operators is the conjunction of. */
sealed interface OperatorPart {

  /**
   * An equation.
   *
   * @param leftAsVector whether the right side is the vector of the left one
   */
  record Equation(OperatorExpression left, OperatorExpression right, boolean leftAsVector)
      implements OperatorPart {}

  /** A printed matrix or vector that a symbol stands for. */
  record Entries(OperatorExpression left, List<List<Expression>> rows) implements OperatorPart {}

  /** The shape of a matrix. */
  record Format(OperatorExpression left, int rows, int columns) implements OperatorPart {}

  /** A determinant is not zero. */
  record Invertible(OperatorExpression determinant) implements OperatorPart {}

  /** The expressions over operators in it. */
  default List<OperatorExpression> expressions() {
    if (this instanceof Equation equation) {
      return List.of(equation.left(), equation.right());
    } else if (this instanceof Entries entries) {
      return List.of(entries.left());
    } else if (this instanceof Format format) {
      return List.of(format.left());
    }
    return List.of(((Invertible) this).determinant());
  }

  /** All expressions in it, with those that they are made of. */
  default Stream<OperatorExpression> nodes() {
    return expressions().stream().flatMap(OperatorPart::nodes);
  }

  private static Stream<OperatorExpression> nodes(OperatorExpression expression) {
    return Stream.concat(
        Stream.of(expression), expression.children().stream().flatMap(OperatorPart::nodes));
  }

  /** Whether it speaks of the steady state. */
  default boolean isAboutStationaryState() {
    return expressions().stream().anyMatch(OperatorExpression::isAboutStationaryState);
  }

  /** Whether it speaks of a state that may be any; a map is taken of one. */
  default boolean isAboutAnyState() {
    return nodes()
        .anyMatch(
            node ->
                node instanceof OperatorExpression.State
                    || node instanceof OperatorExpression.ObservableInState
                    || node instanceof OperatorExpression.Derivative
                    || node instanceof OperatorExpression.Generator
                    || node instanceof OperatorExpression.Dissipator
                    || (node instanceof OperatorExpression.Vectorised vectorised
                        && vectorised.role() == OperatorExpression.Vectorised.Role.STATE));
  }

  /** Whether it holds for every operator A. */
  default boolean isAboutAnyOperator() {
    return nodes().anyMatch(OperatorExpression.Arbitrary.class::isInstance);
  }

  /** Whether the inverse of a matrix stands in it. */
  default boolean hasInverse() {
    return nodes()
        .anyMatch(node -> node instanceof OperatorExpression.Power power && power.exponent() < 0);
  }

  /** Whether the equation of motion of a vector stands in it. */
  default boolean isVectorised() {
    return nodes().anyMatch(OperatorExpression.Vectorised.class::isInstance)
        || (this instanceof Equation equation && equation.leftAsVector());
  }
}
