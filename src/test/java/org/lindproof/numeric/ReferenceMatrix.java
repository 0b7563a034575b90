package org.lindproof.numeric;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.numeric.linear.ComplexValue;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.quantum.Operator;

/** A square complex matrix in 50 decimal digits; index arithmetic instead of Kronecker products. */
final class ReferenceMatrix {
  private final int n;
  private final BigDecimal[] re;
  private final BigDecimal[] im;

  private ReferenceMatrix(int n, IntFunction<BigDecimal> re, IntFunction<BigDecimal> im) {
    this.n = n;
    this.re = new BigDecimal[n * n];
    this.im = new BigDecimal[n * n];
    for (int k = 0; k < n * n; k++) {
      this.re[k] = re.apply(k);
      this.im[k] = im.apply(k);
    }
  }

  static ReferenceMatrix zero(int n) {
    return new ReferenceMatrix(n, k -> BigDecimal.ZERO, k -> BigDecimal.ZERO);
  }

  static ReferenceMatrix unit(int n, int row, int column) {
    return new ReferenceMatrix(
        n, k -> k == row * n + column ? BigDecimal.ONE : BigDecimal.ZERO, k -> BigDecimal.ZERO);
  }

  /** Real parts by rows, then imaginary parts. */
  static ReferenceMatrix fromColumns(int n, BigDecimal[] parts) {
    return new ReferenceMatrix(n, k -> parts[k], k -> parts[n * n + k]);
  }

  static ReferenceMatrix of(
      Operator operator, HilbertSpace space, Function<Expression, BigDecimal> value) {
    int n = space.dimension();
    if (operator instanceof Operator.Local local) {
      return local(local, space);
    } else if (operator instanceof Operator.Scaled scaled) {
      return of(scaled.operator(), space, value).scaled(value.apply(scaled.coefficient()));
    } else if (operator instanceof Operator.Sum sum) {
      return sum.terms().stream()
          .map(term -> of(term, space, value))
          .reduce(zero(n), ReferenceMatrix::plus);
    } else if (operator instanceof Operator.Product product) {
      return product.factors().stream()
          .map(factor -> of(factor, space, value))
          .reduce(ReferenceMatrix::times)
          .orElseThrow();
    } else if (operator instanceof Operator.Adjoint adjoint) {
      return of(adjoint.operator(), space, value).adjoint();
    }
    throw new IllegalStateException("the reference does not know " + operator);
  }

  /** The element between product states is the site's element if all other sites agree, else 0. */
  private static ReferenceMatrix local(Operator.Local local, HilbertSpace space) {
    int n = space.dimension();
    int stride = 1;
    for (int i = local.site() + 1; i < space.sites().size(); i++) {
      stride *= space.sites().get(i).dimension();
    }
    int step = stride;
    int d = local.operator().dimension();
    BigDecimal[] re = new BigDecimal[n * n];
    BigDecimal[] im = new BigDecimal[n * n];
    for (int k = 0; k < n * n; k++) {
      int row = k / n;
      int column = k % n;
      int a = row / step % d;
      int b = column / step % d;
      boolean othersAgree = row - a * step == column - b * step;
      var element = local.operator().matrix().get(a).get(b);
      re[k] = othersAgree ? ReferenceSteadyState.decimal(element.re()) : BigDecimal.ZERO;
      im[k] = othersAgree ? ReferenceSteadyState.decimal(element.im()) : BigDecimal.ZERO;
    }
    return new ReferenceMatrix(n, k -> re[k], k -> im[k]);
  }

  BigDecimal re(int row, int column) {
    return re[row * n + column];
  }

  BigDecimal im(int row, int column) {
    return im[row * n + column];
  }

  /** |re - other| + |im - other|, in double. */
  double distance(int row, int column, ComplexValue other) {
    BigDecimal dr = re(row, column).subtract(new BigDecimal(other.re()));
    BigDecimal di = im(row, column).subtract(new BigDecimal(other.im()));
    return Math.hypot(dr.doubleValue(), di.doubleValue());
  }

  ReferenceMatrix plus(ReferenceMatrix other) {
    return new ReferenceMatrix(
        n,
        k -> re[k].add(other.re[k], ReferenceSteadyState.DIGITS),
        k -> im[k].add(other.im[k], ReferenceSteadyState.DIGITS));
  }

  ReferenceMatrix minus(ReferenceMatrix other) {
    return plus(other.scaled(BigDecimal.ONE.negate()));
  }

  ReferenceMatrix scaled(BigDecimal factor) {
    return new ReferenceMatrix(n, k -> product(re[k], factor), k -> product(im[k], factor));
  }

  ReferenceMatrix timesMinusI() {
    return new ReferenceMatrix(n, k -> im[k], k -> re[k].negate());
  }

  ReferenceMatrix adjoint() {
    return new ReferenceMatrix(n, k -> re[k % n * n + k / n], k -> im[k % n * n + k / n].negate());
  }

  ReferenceMatrix times(ReferenceMatrix other) {
    BigDecimal[] real = new BigDecimal[n * n];
    BigDecimal[] imaginary = new BigDecimal[n * n];
    for (int k = 0; k < n * n; k++) {
      BigDecimal sum = BigDecimal.ZERO;
      BigDecimal sumI = BigDecimal.ZERO;
      for (int l = 0; l < n; l++) {
        int a = k / n * n + l;
        int b = l * n + k % n;
        sum = sum.add(product(re[a], other.re[b])).subtract(product(im[a], other.im[b]));
        sumI = sumI.add(product(re[a], other.im[b])).add(product(im[a], other.re[b]));
      }
      real[k] = sum;
      imaginary[k] = sumI;
    }
    return new ReferenceMatrix(n, k -> real[k], k -> imaginary[k]);
  }

  private static BigDecimal product(BigDecimal a, BigDecimal b) {
    return a.signum() == 0 || b.signum() == 0
        ? BigDecimal.ZERO
        : a.multiply(b, ReferenceSteadyState.DIGITS);
  }
}
