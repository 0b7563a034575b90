package org.lindproof.numeric.linear;

import java.util.Arrays;

/**
 * A dense complex matrix in floating point, with a bound on the absolute error of every element.
 * Stored by rows, immutable; operations return new matrices and propagate the bounds.
 */
public final class ComplexMatrix {
  private final int rows;
  private final int columns;
  private final double[] re;
  private final double[] im;
  private final double[] error;

  private ComplexMatrix(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    this.re = new double[rows * columns];
    this.im = new double[rows * columns];
    this.error = new double[rows * columns];
  }

  /** How an element is made from its row and column, both from 0. */
  @FunctionalInterface
  public interface Elements {
    ComplexValue at(int row, int column);
  }

  /** The rows x columns matrix with these elements. */
  public static ComplexMatrix of(int rows, int columns, Elements elements) {
    ComplexMatrix matrix = new ComplexMatrix(rows, columns);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        matrix.set(i * columns + j, elements.at(i, j));
      }
    }
    return matrix;
  }

  /** The n x n zero matrix. */
  public static ComplexMatrix zero(int n) {
    return new ComplexMatrix(n, n);
  }

  /** The n x n identity. */
  public static ComplexMatrix identity(int n) {
    ComplexMatrix matrix = new ComplexMatrix(n, n);
    for (int i = 0; i < n; i++) {
      matrix.re[i * n + i] = 1;
    }
    return matrix;
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return columns;
  }

  public double re(int row, int column) {
    return re[row * columns + column];
  }

  public double im(int row, int column) {
    return im[row * columns + column];
  }

  /** Bound on the modulus of the error of this element. */
  public double error(int row, int column) {
    return error[row * columns + column];
  }

  public ComplexValue at(int row, int column) {
    int k = row * columns + column;
    return new ComplexValue(re[k], im[k], error[k]);
  }

  /** The sum with a matrix of the same shape. */
  public ComplexMatrix plus(ComplexMatrix other) {
    requireShape(other, rows, columns);
    ComplexMatrix sum = new ComplexMatrix(rows, columns);
    for (int k = 0; k < re.length; k++) {
      sum.re[k] = re[k] + other.re[k];
      sum.im[k] = im[k] + other.im[k];
      boolean trivial = isZero(k) || other.isZero(k);
      sum.error[k] =
          error[k] + other.error[k] + (trivial ? 0 : ComplexValue.ROUNDING * sum.size(k));
    }
    return sum;
  }

  /** The difference with a matrix of the same shape. */
  public ComplexMatrix minus(ComplexMatrix other) {
    return plus(other.scaled(ComplexValue.exact(-1)));
  }

  /** A scalar times this. */
  public ComplexMatrix scaled(ComplexValue factor) {
    ComplexMatrix product = new ComplexMatrix(rows, columns);
    boolean trivial = factor.im() == 0 && Math.abs(factor.re()) == 1 && factor.error() == 0;
    for (int k = 0; k < re.length; k++) {
      if (!isZero(k)) {
        ComplexValue element = new ComplexValue(re[k], im[k], error[k]);
        product.set(k, trivial ? signed(element, factor.re()) : element.times(factor));
      }
    }
    return product;
  }

  /** The matrix product; {@code other} has as many rows as this has columns. */
  public ComplexMatrix times(ComplexMatrix other) {
    requireShape(other, columns, other.columns);
    ComplexMatrix product = new ComplexMatrix(rows, other.columns);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < other.columns; j++) {
        product.addDot(i * other.columns + j, this, i, other, j);
      }
    }
    return product;
  }

  /** Adds row i of x times column j of y to element k, with its rounding. */
  private void addDot(int k, ComplexMatrix x, int i, ComplexMatrix y, int j) {
    double size = 0;
    int terms = 0;
    for (int l = 0; l < x.columns; l++) {
      int a = i * x.columns + l;
      int b = l * y.columns + j;
      if (!x.isZero(a) && !y.isZero(b)) {
        addProduct(k, x, a, y, b);
        size += x.size(a) * y.size(b);
        terms++;
      }
    }
    error[k] += (terms + 1) * ComplexValue.ROUNDING * size;
  }

  /** The Kronecker product; the index of {@code other} runs fastest. */
  public ComplexMatrix kronecker(ComplexMatrix other) {
    ComplexMatrix product = new ComplexMatrix(rows * other.rows, columns * other.columns);
    for (int a = 0; a < re.length; a++) {
      if (!isZero(a)) {
        for (int b = 0; b < other.re.length; b++) {
          if (!other.isZero(b)) {
            int row = (a / columns) * other.rows + b / other.columns;
            int column = (a % columns) * other.columns + b % other.columns;
            int k = row * product.columns + column;
            product.addProduct(k, this, a, other, b);
            boolean trivial = isOne(a) || other.isOne(b);
            product.error[k] += trivial ? 0 : 3 * ComplexValue.ROUNDING * size(a) * other.size(b);
          }
        }
      }
    }
    return product;
  }

  public ComplexMatrix transpose() {
    return of(/* rows= */ columns, /* columns= */ rows, (i, j) -> at(j, i));
  }

  /** The complex conjugate, element by element. */
  public ComplexMatrix conjugate() {
    return of(rows, columns, (i, j) -> at(i, j).conjugate());
  }

  /** The Hermitian conjugate. */
  public ComplexMatrix adjoint() {
    return of(/* rows= */ columns, /* columns= */ rows, (i, j) -> at(j, i).conjugate());
  }

  /** The trace of a square matrix. */
  public ComplexValue trace() {
    requireShape(this, rows, rows);
    ComplexValue trace = ComplexValue.ZERO;
    for (int i = 0; i < rows; i++) {
      trace = trace.plus(at(i, i));
    }
    return trace;
  }

  /** max |a_ij - conj(a_ji)| of a square matrix. */
  public double hermiticityResidual() {
    requireShape(this, rows, rows);
    double residual = 0;
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j <= i; j++) {
        residual = Math.max(residual, Math.hypot(re(i, j) - re(j, i), im(i, j) + im(j, i)));
      }
    }
    return residual;
  }

  /** The greatest modulus of an element. */
  public double largest() {
    double largest = 0;
    for (int k = 0; k < re.length; k++) {
      largest = Math.max(largest, Math.hypot(re[k], im[k]));
    }
    return largest;
  }

  /** The Frobenius norm of the bounds: a bound on the error in the spectral norm. */
  public double errorNorm() {
    return Math.sqrt(Arrays.stream(error).map(e -> e * e).sum());
  }

  private void set(int k, ComplexValue value) {
    re[k] = value.re();
    im[k] = value.im();
    error[k] = value.error();
  }

  private void addProduct(int k, ComplexMatrix x, int a, ComplexMatrix y, int b) {
    re[k] += x.re[a] * y.re[b] - x.im[a] * y.im[b];
    im[k] += x.re[a] * y.im[b] + x.im[a] * y.re[b];
    error[k] += x.size(a) * y.error[b] + x.error[a] * (y.size(b) + y.error[b]);
  }

  private static ComplexValue signed(ComplexValue value, double sign) {
    return sign > 0 ? value : value.negate();
  }

  private boolean isZero(int k) {
    return re[k] == 0 && im[k] == 0 && error[k] == 0;
  }

  private boolean isOne(int k) {
    return re[k] == 1 && im[k] == 0;
  }

  /** |re| + |im|, an upper bound of the modulus. */
  private double size(int k) {
    return Math.abs(re[k]) + Math.abs(im[k]);
  }

  private static void requireShape(ComplexMatrix matrix, int rows, int columns) {
    if (matrix.rows != rows || matrix.columns != columns) {
      throw new IllegalArgumentException(
          "needs a "
              + rows
              + " x "
              + columns
              + " matrix, got "
              + matrix.rows
              + " x "
              + matrix.columns);
    }
  }
}
