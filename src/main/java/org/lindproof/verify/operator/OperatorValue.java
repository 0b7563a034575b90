package org.lindproof.verify.operator;

import java.util.function.UnaryOperator;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.Rational;

/** The exact value of an expression over operators. */
sealed interface OperatorValue {

  /** A number. */
  record Scalar(ComplexFunction value) implements OperatorValue {}

  /** A matrix. */
  record Matrix(ComplexMatrix value) implements OperatorValue {}

  /** A map of operators, d x d each. */
  record SuperOperator(UnaryOperator<ComplexMatrix> map) implements OperatorValue {}

  /** left + right; both of the same kind and size. */
  static OperatorValue sum(OperatorValue left, OperatorValue right) {
    if (left instanceof Scalar a && right instanceof Scalar b) {
      return new Scalar(a.value().plus(b.value()));
    } else if (left instanceof Matrix a && right instanceof Matrix b) {
      return new Matrix(a.value().plus(b.value()));
    } else if (left instanceof SuperOperator a && right instanceof SuperOperator b) {
      return new SuperOperator(x -> a.map().apply(x).plus(b.map().apply(x)));
    }
    throw new IllegalStateException("a sum of " + left + " and " + right);
  }

  /** left times right; a map acts on what stands right of it. */
  static OperatorValue product(OperatorValue left, OperatorValue right) {
    if (left instanceof Scalar factor) {
      return right.scaled(factor.value());
    } else if (right instanceof Scalar factor) {
      return left.scaled(factor.value());
    } else if (left instanceof Matrix a && right instanceof Matrix b) {
      ComplexMatrix product = a.value().times(b.value());
      boolean number = product.rows() == 1 && product.columns() == 1;
      return number ? new Scalar(product.get(0, 0)) : new Matrix(product);
    } else if (left instanceof SuperOperator a && right instanceof Matrix b) {
      return new Matrix(a.map().apply(b.value()));
    } else if (left instanceof Matrix a && right instanceof SuperOperator b) {
      return new SuperOperator(x -> a.value().times(b.map().apply(x)));
    }
    SuperOperator first = (SuperOperator) left;
    SuperOperator second = (SuperOperator) right;
    return new SuperOperator(x -> first.map().apply(second.map().apply(x)));
  }

  /** This times a number. */
  default OperatorValue scaled(ComplexFunction factor) {
    if (this instanceof Scalar scalar) {
      return new Scalar(scalar.value().times(factor));
    } else if (this instanceof Matrix matrix) {
      return new Matrix(matrix.value().scale(factor));
    }
    UnaryOperator<ComplexMatrix> map = ((SuperOperator) this).map();
    return new SuperOperator(x -> map.apply(x).scale(factor));
  }

  /** Minus this. */
  default OperatorValue negated(org.lindproof.algebra.PolynomialRing ring) {
    return scaled(ComplexFunction.of(ring, new GaussianRational(Rational.of(-1), Rational.ZERO)));
  }

  /** This as a matrix. */
  default ComplexMatrix matrix() {
    if (this instanceof Matrix matrix) {
      return matrix.value();
    }
    throw new IllegalStateException("a matrix is needed");
  }
}
