package org.lindproof.paper.operator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lindproof.paper.operator.OperatorExpression.Vectorised.Role;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.quantum.Site;

/**
 * What an expression is: a number, a matrix of some size, or a map.
 *
 * @param space of the study
 */
public record OperatorShapes(HilbertSpace space) {

  /** What an expression is. */
  public sealed interface Shape {}

  /** A number. */
  public record Scalar() implements Shape {}

  /** A matrix; a ket and a vector have one column. */
  public record Matrix(int rows, int columns) implements Shape {}

  /** A map of operators on the whole space. */
  public record SuperOperator() implements Shape {}

  /** An expression has no meaning, as one sentence without full stop says. */
  public static final class ShapeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ShapeException(String message) {
      super(message);
    }
  }

  /**
   * The shape of an expression.
   *
   * @throws ShapeException if it has none
   */
  public Shape of(OperatorExpression expression) {
    if (expression instanceof OperatorExpression.Sum sum) {
      return same("a sum", sum.terms());
    } else if (expression instanceof OperatorExpression.Product product) {
      return product(product.factors());
    } else if (expression instanceof OperatorExpression.Negation negation) {
      return of(negation.argument());
    } else if (expression instanceof OperatorExpression.Quotient quotient) {
      return of(quotient.numerator());
    } else if (expression instanceof OperatorExpression.Adjoint adjoint) {
      Matrix matrix = matrix("a conjugate", adjoint.argument());
      return new Matrix(/* rows= */ matrix.columns(), /* columns= */ matrix.rows());
    } else if (expression instanceof OperatorExpression.Power power) {
      return square("a power", power.base());
    } else if (expression instanceof OperatorExpression.Commutator commutator) {
      square("a commutator", commutator.left());
      return same("a commutator", commutator.children());
    } else if (expression instanceof OperatorExpression.Anticommutator anticommutator) {
      square("an anticommutator", anticommutator.left());
      return same("an anticommutator", anticommutator.children());
    } else if (expression instanceof OperatorExpression.Trace trace) {
      square("a trace", trace.argument());
      return new Scalar();
    } else if (expression instanceof OperatorExpression.Determinant determinant) {
      square("a determinant", determinant.argument());
      return new Scalar();
    } else if (expression instanceof OperatorExpression.Derivative derivative) {
      return of(derivative.of());
    } else if (expression instanceof OperatorExpression.Dissipator dissipator) {
      requireWhole("a dissipator", dissipator.jump());
      return new SuperOperator();
    }
    return symbol(expression);
  }

  private Shape symbol(OperatorExpression expression) {
    int d = space.dimension();
    int n = d * d - 1;
    if (expression instanceof OperatorExpression.SiteOperator operator) {
      return operator.site().isPresent() ? new Matrix(d, d) : anySite();
    } else if (expression instanceof OperatorExpression.Ket ket) {
      return new Matrix(states(ket.label()), 1);
    } else if (expression instanceof OperatorExpression.Bra bra) {
      return new Matrix(1, states(bra.label()));
    } else if (expression instanceof OperatorExpression.Column column) {
      return new Matrix(column.entries().size(), 1);
    } else if (expression instanceof OperatorExpression.Vectorised vectorised) {
      return new Matrix(n, vectorised.role() == Role.MATRIX ? n : 1);
    } else if (expression instanceof OperatorExpression.Generator) {
      return new SuperOperator();
    }
    boolean number =
        expression instanceof OperatorExpression.Scalar
            || expression instanceof OperatorExpression.ObservableInState;
    return number ? new Scalar() : new Matrix(d, d);
  }

  private Matrix anySite() {
    Set<List<String>> bases = space.sites().stream().map(Site::basis).collect(Collectors.toSet());
    if (bases.size() > 1) {
      throw new ShapeException("an operator without its site, and the sites have different bases");
    }
    int d = space.sites().get(0).dimension();
    return new Matrix(d, d);
  }

  /** The dimension of the space that a label belongs to. */
  private int states(String label) {
    if (space.basis().contains(label)) {
      return space.dimension();
    }
    Optional<Site> site = space.sites().stream().filter(s -> s.basis().contains(label)).findFirst();
    anySite();
    return site.orElseThrow(() -> new ShapeException("no basis has a state " + label)).dimension();
  }

  private Shape product(List<OperatorExpression> factors) {
    Shape product = new Scalar();
    for (int i = factors.size() - 1; i >= 0; i--) {
      product = product(of(factors.get(i)), product);
    }
    return product;
  }

  private Shape product(Shape left, Shape right) {
    if (left instanceof Scalar || right instanceof Scalar) {
      return left instanceof Scalar ? right : left;
    } else if (left instanceof Matrix a && right instanceof Matrix b) {
      if (a.columns() == b.rows()) {
        return a.rows() == 1 && b.columns() == 1 ? new Scalar() : new Matrix(a.rows(), b.columns());
      }
      throw new ShapeException("a product of a %s and a %s".formatted(text(left), text(right)));
    }
    int d = space.dimension();
    for (Shape shape : List.of(left, right)) {
      if (shape instanceof Matrix matrix && !matrix.equals(new Matrix(d, d))) {
        throw new ShapeException("a map of operators beside a " + text(shape));
      }
    }
    return right instanceof Matrix ? right : new SuperOperator();
  }

  /** The one shape of all these. */
  public Shape same(String what, List<OperatorExpression> parts) {
    Shape first = of(parts.get(0));
    for (OperatorExpression part : parts) {
      Shape shape = of(part);
      if (!shape.equals(first)) {
        throw new ShapeException(what + " of a " + text(first) + " and a " + text(shape));
      }
    }
    return first;
  }

  private Matrix matrix(String what, OperatorExpression expression) {
    if (of(expression) instanceof Matrix matrix) {
      return matrix;
    }
    throw new ShapeException(what + " of a " + text(of(expression)));
  }

  private Matrix square(String what, OperatorExpression expression) {
    Matrix matrix = matrix(what, expression);
    if (matrix.rows() != matrix.columns()) {
      throw new ShapeException(what + " of a " + text(matrix));
    }
    return matrix;
  }

  private void requireWhole(String what, OperatorExpression expression) {
    int d = space.dimension();
    if (!matrix(what, expression).equals(new Matrix(d, d))) {
      throw new ShapeException(what + " of an operator on one site without its name");
    }
  }

  /** For messages. */
  public static String text(Shape shape) {
    if (shape instanceof Matrix matrix) {
      return matrix.rows() + "x" + matrix.columns() + " matrix";
    }
    return shape instanceof Scalar ? "number" : "map of operators";
  }
}
