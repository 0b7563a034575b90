package org.lindproof.paper.operator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.quantum.LocalOperator;

/**
 * A printed expression over operators as an immutable tree: what was read, in the order in which it
 * stands, running sums written out. A tree is a number, a matrix or a map of operators to
 * operators; {@link OperatorShapes} tells which.
 */
public sealed interface OperatorExpression {

  /** A number; an observable in it has its value in the stationary state. */
  record Scalar(Expression value) implements OperatorExpression {}

  /** An observable of the study in an arbitrary state, printed with its time, {@code Q_h(t)}. */
  record ObservableInState(String name) implements OperatorExpression {}

  /**
   * An operator of the study.
   *
   * @param site that it acts on; absent for the matrix in the basis of one site, whichever
   */
  record SiteOperator(LocalOperator operator, Optional<String> site)
      implements OperatorExpression {}

  /** A named part of the Hamiltonian. */
  record HamiltonianTerm(String name) implements OperatorExpression {}

  /** The identity on the whole space. */
  record Identity() implements OperatorExpression {}

  /** |label&gt;, of one site or of the product basis, as its label says. */
  record Ket(String label) implements OperatorExpression {}

  /** &lt;label|. */
  record Bra(String label) implements OperatorExpression {}

  /** A printed column, {@code (a, b)^T}. */
  record Column(List<Expression> entries) implements OperatorExpression {
    public Column {
      entries = List.copyOf(entries);
    }
  }

  /** A state that may be any. */
  record State() implements OperatorExpression {}

  /** The stationary state, by its name in the study. */
  record StationaryState(String name) implements OperatorExpression {}

  /** What the vectorised equation of motion, p' = M p + b, is written in. */
  record Vectorised(Role role) implements OperatorExpression {

    /** Which of them. */
    public enum Role {
      /** p of an arbitrary state. */
      STATE,
      /** p of the stationary state. */
      STATIONARY,
      /** M. */
      MATRIX,
      /** b. */
      INHOMOGENEITY
    }
  }

  /** The derivative by time of an arbitrary state or of its vector, by the study's generator. */
  record Derivative(OperatorExpression of) implements OperatorExpression {}

  /** The operator that the definition of a dissipator is for, {@code A} in {@code D[A]}. */
  record Arbitrary(String letter) implements OperatorExpression {}

  /** The generator of the study, a map. */
  record Generator() implements OperatorExpression {}

  /**
   * The map D[A]: X to A X A^dagger - {A^dagger A, X}/2.
   *
   * @param label a site's name that is printed below it; {@code jump} acts on that site alone
   */
  record Dissipator(OperatorExpression jump, Optional<String> label)
      implements OperatorExpression {}

  /** A sum of at least two terms. */
  record Sum(List<OperatorExpression> terms) implements OperatorExpression {
    public Sum {
      terms = atLeastTwo(terms);
    }
  }

  /** A product of at least two factors; a map acts on all that stands after it. */
  record Product(List<OperatorExpression> factors) implements OperatorExpression {
    public Product {
      factors = atLeastTwo(factors);
    }
  }

  /** Minus the argument. */
  record Negation(OperatorExpression argument) implements OperatorExpression {}

  /** Divided by a number. */
  record Quotient(OperatorExpression numerator, Expression denominator)
      implements OperatorExpression {}

  /** To a power of two or more, or to the power -1: the inverse matrix. */
  record Power(OperatorExpression base, int exponent) implements OperatorExpression {}

  /** The Hermitian conjugate. */
  record Adjoint(OperatorExpression argument) implements OperatorExpression {}

  /** [left, right] = left right - right left. */
  record Commutator(OperatorExpression left, OperatorExpression right)
      implements OperatorExpression {}

  /** {left, right} = left right + right left. */
  record Anticommutator(OperatorExpression left, OperatorExpression right)
      implements OperatorExpression {}

  /** The trace, a number. */
  record Trace(OperatorExpression argument) implements OperatorExpression {}

  /** The determinant, a number. */
  record Determinant(OperatorExpression argument) implements OperatorExpression {}

  /** Whether it is the number zero as it is written, which stands for a zero matrix, too. */
  static boolean isZero(OperatorExpression expression) {
    return expression instanceof Scalar scalar
        && scalar.value() instanceof Expression.Constant constant
        && constant.value().isZero();
  }

  /** The sum; a single term stands for itself. */
  static OperatorExpression sum(List<OperatorExpression> terms) {
    return terms.size() == 1 ? terms.get(0) : new Sum(terms);
  }

  /** The product; a single factor stands for itself. */
  static OperatorExpression product(List<OperatorExpression> factors) {
    return factors.size() == 1 ? factors.get(0) : new Product(factors);
  }

  /** The direct sub-expressions, in the order in which they stand. */
  default List<OperatorExpression> children() {
    if (this instanceof Sum sum) {
      return sum.terms();
    } else if (this instanceof Product product) {
      return product.factors();
    } else if (this instanceof Commutator commutator) {
      return List.of(commutator.left(), commutator.right());
    } else if (this instanceof Anticommutator anticommutator) {
      return List.of(anticommutator.left(), anticommutator.right());
    } else if (this instanceof Derivative derivative) {
      return List.of(derivative.of());
    } else if (this instanceof Dissipator dissipator) {
      return List.of(dissipator.jump());
    } else if (this instanceof Negation negation) {
      return List.of(negation.argument());
    } else if (this instanceof Quotient quotient) {
      return List.of(quotient.numerator());
    } else if (this instanceof Power power) {
      return List.of(power.base());
    } else if (this instanceof Adjoint adjoint) {
      return List.of(adjoint.argument());
    } else if (this instanceof Trace trace) {
      return List.of(trace.argument());
    } else if (this instanceof Determinant determinant) {
      return List.of(determinant.argument());
    }
    return List.of();
  }

  /** Whether the stationary state occurs as a whole. */
  default boolean isAboutStationaryState() {
    boolean itself =
        this instanceof StationaryState
            || (this instanceof Vectorised vectorised
                && vectorised.role() == Vectorised.Role.STATIONARY);
    return itself || children().stream().anyMatch(OperatorExpression::isAboutStationaryState);
  }

  /** The names of all numbers that occur. */
  default Set<String> symbols() {
    Set<String> names = new TreeSet<>();
    if (this instanceof Scalar scalar) {
      names.addAll(scalar.value().symbols());
    } else if (this instanceof Quotient quotient) {
      names.addAll(quotient.denominator().symbols());
    } else if (this instanceof Column column) {
      column.entries().forEach(entry -> names.addAll(entry.symbols()));
    } else if (this instanceof ObservableInState observable) {
      names.add(observable.name());
    }
    children().forEach(child -> names.addAll(child.symbols()));
    return names;
  }

  private static List<OperatorExpression> atLeastTwo(List<OperatorExpression> list) {
    List<OperatorExpression> copy = List.copyOf(list);
    if (copy.size() < 2) {
      throw new IllegalArgumentException("needs at least two operands, got " + copy.size());
    }
    return copy;
  }
}
