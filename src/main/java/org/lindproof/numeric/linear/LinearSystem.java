package org.lindproof.numeric.linear;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * A real square system A x = b whose matrix is known up to elementwise bounds |A - A_exact| &lt;=
 * E.
 *
 * <p>Equilibrated by powers of two, solved by LU with iterative refinement (residuals in twice the
 * working precision), and enclosed afterwards: with R an approximate inverse and C = |1 - R A| +
 * |R| E, if ||C|| &lt; 1 then every matrix within the bounds is regular and its solution differs
 * from x by at most e with e &lt;= |R| (|b - A x| + E |x|) + C e (Rump 2010, Acta Numerica 19,
 * section 10.2). So a solution comes with a proof of its uniqueness, up to rounding in the bound
 * itself.
 */
public final class LinearSystem {
  private static final int REFINEMENTS = 3;
  private static final double ROUNDING = ComplexValue.ROUNDING;

  /** What a solver can say. */
  public sealed interface Outcome {}

  /**
   * The solution.
   *
   * @param values x
   * @param errors bound on |x - x_exact|, element by element
   * @param condition ||B|| ||B^-1|| of the equilibrated matrix B, maximum norm
   */
  public record Solution(RealVector values, RealVector errors, double condition)
      implements Outcome {}

  /**
   * The matrix is singular, or so close to it that the bounds E do not exclude it.
   *
   * @param condition of the equilibrated matrix; infinite if a pivot vanished
   */
  public record Singular(double condition) implements Outcome {}

  private final int n;
  private final double[][] a;
  private final double[][] e;
  private final double[] b;
  private final double[] columnScale;

  /**
   * Copies and equilibrates.
   *
   * @param matrix n x n, not modified
   * @param errors n x n, E, non-negative, not modified
   * @param right b, of length n, exact, not modified
   */
  public LinearSystem(RealMatrix matrix, RealMatrix errors, double[] right) {
    n = right.length;
    a = matrix.getData();
    e = errors.getData();
    b = right.clone();
    columnScale = new double[n];
    equilibrate();
  }

  /** Scales rows, then columns, so that the greatest element of each is in [1, 2). */
  private void equilibrate() {
    for (int i = 0; i < n; i++) {
      double scale = inversePowerOfTwo(greatest(a[i]));
      b[i] *= scale;
      for (int j = 0; j < n; j++) {
        a[i][j] *= scale;
        e[i][j] *= scale;
      }
    }
    for (int j = 0; j < n; j++) {
      double greatest = 0;
      for (int i = 0; i < n; i++) {
        greatest = Math.max(greatest, Math.abs(a[i][j]));
      }
      columnScale[j] = inversePowerOfTwo(greatest);
      for (int i = 0; i < n; i++) {
        a[i][j] *= columnScale[j];
        e[i][j] *= columnScale[j];
      }
    }
  }

  private static double greatest(double[] row) {
    double greatest = 0;
    for (double element : row) {
      greatest = Math.max(greatest, Math.abs(element));
    }
    return greatest;
  }

  private static double inversePowerOfTwo(double size) {
    return size >= Double.MIN_NORMAL ? Math.scalb(1.0, -Math.getExponent(size)) : 1;
  }

  /** Solves the system. */
  public Outcome solve() {
    RealMatrix matrix = new Array2DRowRealMatrix(a, false);
    LUDecomposition lu = new LUDecomposition(matrix, Double.MIN_NORMAL);
    DecompositionSolver solver = lu.getSolver();
    if (!solver.isNonSingular()) {
      return new Singular(Double.POSITIVE_INFINITY);
    }
    double[][] inverse = solver.getInverse().getData();
    double condition = rowSumNorm(a) * rowSumNorm(inverse);
    double[] x = refined(solver);
    double[][] contraction = contraction(inverse);
    if (!(rowSumNorm(contraction) < 1)) {
      return new Singular(condition);
    }
    double[] errors = enclose(contraction, product(inverse, defect(x)));
    for (int i = 0; i < n; i++) {
      x[i] *= columnScale[i];
      errors[i] = errors[i] * columnScale[i] + ROUNDING * Math.abs(x[i]);
    }
    return new Solution(
        new ArrayRealVector(x, false), new ArrayRealVector(errors, false), condition);
  }

  private double[] refined(DecompositionSolver solver) {
    double[] x = solver.solve(new ArrayRealVector(b, false)).toArray();
    for (int k = 0; k < REFINEMENTS; k++) {
      double[] correction = solver.solve(new ArrayRealVector(residual(x), false)).toArray();
      for (int i = 0; i < n; i++) {
        x[i] += correction[i];
      }
    }
    return x;
  }

  /** b - A x, accumulated in twice the working precision (Ogita, Rump, Oishi 2005, Dot2). */
  private double[] residual(double[] x) {
    double[] residual = new double[n];
    for (int i = 0; i < n; i++) {
      double sum = b[i];
      double low = 0;
      for (int j = 0; j < n; j++) {
        double term = -a[i][j] * x[j];
        double termLow = Math.fma(-a[i][j], x[j], -term);
        double next = sum + term;
        double part = next - sum;
        low += (sum - (next - part)) + (term - part) + termLow;
        sum = next;
      }
      residual[i] = sum + low;
    }
    return residual;
  }

  /** A bound on |b - A_exact x|: residual, its rounding, and E |x|. */
  private double[] defect(double[] x) {
    double[] defect = residual(x);
    double roundings = (n + 1) * ROUNDING * (n + 1) * ROUNDING;
    for (int i = 0; i < n; i++) {
      double inherited = 0;
      double size = Math.abs(b[i]);
      for (int j = 0; j < n; j++) {
        inherited += e[i][j] * Math.abs(x[j]);
        size += Math.abs(a[i][j] * x[j]);
      }
      defect[i] = Math.abs(defect[i]) * (1 + ROUNDING) + inherited + roundings * size;
    }
    return defect;
  }

  /** C = |1 - R A| + |R| E, with the rounding of R A charged. */
  private double[][] contraction(double[][] inverse) {
    double[][] contraction = new double[n][n];
    for (int i = 0; i < n; i++) {
      double[] product = new double[n];
      double[] bound = new double[n];
      for (int l = 0; l < n; l++) {
        double r = inverse[i][l];
        if (r != 0) {
          for (int j = 0; j < n; j++) {
            double term = r * a[l][j];
            product[j] += term;
            bound[j] += Math.abs(r) * e[l][j] + (n + 1) * ROUNDING * Math.abs(term);
          }
        }
      }
      for (int j = 0; j < n; j++) {
        contraction[i][j] = Math.abs((i == j ? 1 : 0) - product[j]) + bound[j];
      }
    }
    return contraction;
  }

  /**
   * The least bound that a few steps of e = start + C e reach, from the uniform bound ||start|| /
   * (1 - ||C||).
   */
  private double[] enclose(double[][] contraction, double[] start) {
    double[] bound = new double[n];
    Arrays.fill(bound, greatest(start) / (1 - rowSumNorm(contraction)));
    for (int k = 0; k < REFINEMENTS; k++) {
      double[] next = product(contraction, bound);
      for (int i = 0; i < n; i++) {
        next[i] += start[i];
      }
      bound = next;
    }
    return bound;
  }

  /** |M| v for v >= 0. */
  private double[] product(double[][] matrix, double[] vector) {
    double[] product = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        product[i] += Math.abs(matrix[i][j]) * vector[j];
      }
    }
    return product;
  }

  private static double rowSumNorm(double[][] matrix) {
    double norm = 0;
    for (double[] row : matrix) {
      double sum = 0;
      for (double element : row) {
        sum += Math.abs(element);
      }
      // NaN must not get lost: Math.max keeps it
      norm = Math.max(norm, sum);
    }
    return norm;
  }
}
