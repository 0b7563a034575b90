package org.lindproof.algebra.interval;

import java.util.List;
import org.lindproof.algebra.Rational;

/**
 * The operations of a formula over some representation of real numbers or functions. Nothing is
 * modified.
 *
 * @param <T> what stands for a real number
 */
public interface RealArithmetic<T> {

  T constant(Rational value);

  T plus(T a, T b);

  T minus(T a, T b);

  T negate(T a);

  T times(T a, T b);

  /** Throws {@link ArithmeticException} if the divisor may be zero. */
  T dividedBy(T a, T b);

  /** a^exponent; {@link ArithmeticException} for a negative power of what may be zero. */
  T pow(T a, int exponent);

  /** The non-negative root; {@link ArithmeticException} if the radicand may be negative. */
  T sqrt(T a);

  /** e^a. */
  T exp(T a);

  /** |a|. */
  T modulus(T a);

  /** The greater of both. */
  T maximum(T a, T b);

  /** The sum; zero if there are no terms. */
  default T sum(List<T> terms) {
    return terms.stream().reduce(this::plus).orElseGet(() -> constant(Rational.ZERO));
  }

  /** The product; one if there are no factors. */
  default T product(List<T> factors) {
    return factors.stream().reduce(this::times).orElseGet(() -> constant(Rational.ONE));
  }
}
