package org.lindproof.quantum;

import java.util.List;
import org.lindproof.algebra.expression.Expression;

/**
 * An operator on the whole Hilbert space as a tree over site operators. Each route turns it into
 * matrices by itself.
 */
public sealed interface Operator {

  /** A site operator, the identity on all other sites. */
  record Local(LocalOperator operator, int site) implements Operator {}

  /** The identity on the whole space. */
  record Identity() implements Operator {}

  /** A scalar, polynomial in the parameters with rational coefficients, times an operator. */
  record Scaled(Expression coefficient, Operator operator) implements Operator {}

  /** A sum. */
  record Sum(List<Operator> terms) implements Operator {
    public Sum {
      terms = List.copyOf(terms);
    }
  }

  /** A product, the leftmost factor acting last. */
  record Product(List<Operator> factors) implements Operator {
    public Product {
      factors = List.copyOf(factors);
    }
  }

  /** The Hermitian conjugate. */
  record Adjoint(Operator operator) implements Operator {}
}
