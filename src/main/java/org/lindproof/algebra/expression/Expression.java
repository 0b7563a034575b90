package org.lindproof.algebra.expression;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.lindproof.algebra.Rational;

/**
 * A formula as an immutable tree. Symbols stand for real numbers unless the reader of the tree says
 * otherwise. Nothing is simplified when a tree is made: what was read can be printed back.
 */
public sealed interface Expression {

  /** An exact rational number. */
  record Constant(Rational value) implements Expression {}

  /** The imaginary unit. */
  record ImaginaryUnit() implements Expression {}

  /** A named quantity; the name is the study's, not its TeX. */
  record Symbol(String name) implements Expression {
    public Symbol {
      if (name.isBlank()) {
        throw new IllegalArgumentException("a symbol needs a name");
      }
    }
  }

  /** A sum of at least two terms, in the order in which they stand. */
  record Sum(List<Expression> terms) implements Expression {
    public Sum {
      terms = atLeastTwo(terms);
    }
  }

  /** A product of at least two factors, in the order in which they stand. */
  record Product(List<Expression> factors) implements Expression {
    public Product {
      factors = atLeastTwo(factors);
    }
  }

  /** Minus the argument. */
  record Negation(Expression argument) implements Expression {}

  /** numerator / denominator. */
  record Quotient(Expression numerator, Expression denominator) implements Expression {}

  /** base ^ exponent with an integer exponent. */
  record Power(Expression base, int exponent) implements Expression {}

  /** The non-negative square root of a non-negative real. */
  record SquareRoot(Expression argument) implements Expression {}

  /** The absolute value of a real, the modulus of a complex number. */
  record Modulus(Expression argument) implements Expression {}

  /** The complex conjugate. */
  record Conjugate(Expression argument) implements Expression {}

  /** The greatest of at least two reals. */
  record Maximum(List<Expression> arguments) implements Expression {
    public Maximum {
      arguments = atLeastTwo(arguments);
    }
  }

  /** The exponential function. */
  record Exponential(Expression argument) implements Expression {}

  static Expression constant(long value) {
    return new Constant(Rational.of(value));
  }

  static Expression constant(Rational value) {
    return new Constant(value);
  }

  static Expression symbol(String name) {
    return new Symbol(name);
  }

  /** The sum; a single term stands for itself, no terms for zero. */
  static Expression sum(List<Expression> terms) {
    return switch (terms.size()) {
      case 0 -> constant(0);
      case 1 -> terms.get(0);
      default -> new Sum(terms);
    };
  }

  /** The product; a single factor stands for itself, no factors for one. */
  static Expression product(List<Expression> factors) {
    return switch (factors.size()) {
      case 0 -> constant(1);
      case 1 -> factors.get(0);
      default -> new Product(factors);
    };
  }

  /** The direct sub-expressions, in the order in which they stand. */
  default List<Expression> children() {
    if (this instanceof Sum sum) {
      return sum.terms();
    } else if (this instanceof Product product) {
      return product.factors();
    } else if (this instanceof Maximum maximum) {
      return maximum.arguments();
    } else if (this instanceof Quotient quotient) {
      return List.of(quotient.numerator(), quotient.denominator());
    } else if (this instanceof Power power) {
      return List.of(power.base());
    } else if (this instanceof Negation negation) {
      return List.of(negation.argument());
    } else if (this instanceof SquareRoot root) {
      return List.of(root.argument());
    } else if (this instanceof Modulus modulus) {
      return List.of(modulus.argument());
    } else if (this instanceof Conjugate conjugate) {
      return List.of(conjugate.argument());
    } else if (this instanceof Exponential exponential) {
      return List.of(exponential.argument());
    }
    return List.of();
  }

  /**
   * The same node over other sub-expressions.
   *
   * @param children as many as {@link #children()} has
   */
  default Expression withChildren(List<Expression> children) {
    if (children.size() != children().size()) {
      throw new IllegalArgumentException(
          "needs " + children().size() + " sub-expressions, got " + children.size());
    }
    if (this instanceof Sum) {
      return new Sum(children);
    } else if (this instanceof Product) {
      return new Product(children);
    } else if (this instanceof Maximum) {
      return new Maximum(children);
    } else if (this instanceof Quotient) {
      return new Quotient(children.get(0), children.get(1));
    } else if (this instanceof Power power) {
      return new Power(children.get(0), power.exponent());
    } else if (this instanceof Negation) {
      return new Negation(children.get(0));
    } else if (this instanceof SquareRoot) {
      return new SquareRoot(children.get(0));
    } else if (this instanceof Modulus) {
      return new Modulus(children.get(0));
    } else if (this instanceof Conjugate) {
      return new Conjugate(children.get(0));
    } else if (this instanceof Exponential) {
      return new Exponential(children.get(0));
    }
    return this;
  }

  /** The names of all symbols that occur. */
  default Set<String> symbols() {
    Set<String> names = new TreeSet<>();
    if (this instanceof Symbol symbol) {
      names.add(symbol.name());
    }
    children().forEach(child -> names.addAll(child.symbols()));
    return names;
  }

  private static List<Expression> atLeastTwo(List<Expression> list) {
    List<Expression> copy = List.copyOf(list);
    if (copy.size() < 2) {
      throw new IllegalArgumentException("needs at least two operands, got " + copy.size());
    }
    copy.forEach(Objects::requireNonNull);
    return copy;
  }
}
