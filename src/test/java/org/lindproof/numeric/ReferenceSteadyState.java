package org.lindproof.numeric;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.TreeMap;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.BathStatistics;
import org.lindproof.quantum.JumpOperator;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.Operator;

/**
 * The steady state in 50 decimal digits, written independently of the route under test: the
 * generator acts on the matrix units by the definition of the GKSL equation, without superoperators
 * or assumed Hermiticity, and 2 n^2 real equations are solved by Gaussian elimination.
 */
final class ReferenceSteadyState {
  static final MathContext DIGITS = new MathContext(50);

  private final OpenSystem system;
  private final Map<String, BigDecimal> symbols = new TreeMap<>();

  private ReferenceSteadyState(OpenSystem system, ParameterPoint point) {
    this.system = system;
    point.values().forEach((name, value) -> symbols.put(name, new BigDecimal(value)));
    takeNotation();
    for (Bath bath : system.baths()) {
      bath.law().ifPresent(this::takeRates);
    }
    takeNotation();
  }

  /** rho as a reference matrix, n x n. */
  static ReferenceMatrix of(OpenSystem system, ParameterPoint point) {
    return new ReferenceSteadyState(system, point).solve();
  }

  private void takeNotation() {
    system.notation().stream()
        .filter(notation -> symbols.keySet().containsAll(notation.definition().symbols()))
        .forEach(n -> symbols.put(n.name(), value(n.definition())));
  }

  private void takeRates(Bath.ThermalLaw law) {
    if (symbols.containsKey(law.absorption().name())) {
      return;
    }
    BigDecimal x = value(law.energy()).divide(symbols.get(law.temperature()), DIGITS);
    boolean bose = law.statistics() == BathStatistics.BOSE;
    BigDecimal sign = bose ? BigDecimal.ONE.negate() : BigDecimal.ONE;
    BigDecimal n = BigDecimal.ONE.divide(exp(x).add(sign), DIGITS);
    BigDecimal gamma = symbols.get(law.coupling());
    symbols.put(law.absorption().name(), gamma.multiply(n, DIGITS));
    symbols.put(
        law.emission().name(), gamma.multiply(BigDecimal.ONE.subtract(sign.multiply(n)), DIGITS));
  }

  /** e^x for x >= 0: Taylor series of e^(x / 2^k), squared k times. */
  static BigDecimal exp(BigDecimal x) {
    MathContext wide = new MathContext(DIGITS.getPrecision() + 20);
    int halvings = 0;
    BigDecimal small = x;
    while (small.compareTo(BigDecimal.ONE) > 0) {
      small = small.divide(BigDecimal.valueOf(2), wide);
      halvings++;
    }
    BigDecimal sum = BigDecimal.ONE;
    BigDecimal term = BigDecimal.ONE;
    for (int k = 1; k < 60; k++) {
      term = term.multiply(small, wide).divide(BigDecimal.valueOf(k), wide);
      sum = sum.add(term, wide);
    }
    for (int k = 0; k < halvings; k++) {
      sum = sum.multiply(sum, wide);
    }
    return sum;
  }

  private ReferenceMatrix solve() {
    int n = system.space().dimension();
    ReferenceMatrix hamiltonian = ReferenceMatrix.zero(n);
    for (var part : system.hamiltonian()) {
      hamiltonian = hamiltonian.plus(matrix(part.operator()));
    }
    BigDecimal[][] equations = new BigDecimal[2 * n * n][2 * n * n + 1];
    for (int k = 0; k < n * n; k++) {
      ReferenceMatrix image = image(hamiltonian, ReferenceMatrix.unit(n, k / n, k % n));
      for (int row = 0; row < n * n; row++) {
        BigDecimal re = image.re(row / n, row % n);
        BigDecimal im = image.im(row / n, row % n);
        equations[row][k] = re;
        equations[row][n * n + k] = im.negate();
        equations[n * n + row][k] = im;
        equations[n * n + row][n * n + k] = re;
      }
    }
    return ReferenceMatrix.fromColumns(n, eliminate(withTrace(equations, n)));
  }

  private static BigDecimal[][] withTrace(BigDecimal[][] equations, int n) {
    for (int row = 0; row < 2 * n * n; row++) {
      equations[row][2 * n * n] = BigDecimal.ZERO;
    }
    for (int column = 0; column < n * n; column++) {
      BigDecimal one = column / n == column % n ? BigDecimal.ONE : BigDecimal.ZERO;
      equations[0][column] = one;
      equations[0][n * n + column] = BigDecimal.ZERO;
      equations[n * n][column] = BigDecimal.ZERO;
      equations[n * n][n * n + column] = one;
    }
    equations[0][2 * n * n] = BigDecimal.ONE;
    return equations;
  }

  /** Gauss-Jordan with row pivoting; the right side is the last column. */
  private static BigDecimal[] eliminate(BigDecimal[][] a) {
    int size = a.length;
    for (int k = 0; k < size; k++) {
      exchangePivot(a, k);
      for (int i = 0; i < size; i++) {
        if (i != k && a[i][k].signum() != 0) {
          BigDecimal factor = a[i][k].divide(a[k][k], DIGITS);
          for (int j = k; j <= size; j++) {
            if (a[k][j].signum() != 0) {
              a[i][j] = a[i][j].subtract(factor.multiply(a[k][j], DIGITS), DIGITS);
            }
          }
          a[i][k] = BigDecimal.ZERO;
        }
      }
    }
    BigDecimal[] x = new BigDecimal[size];
    for (int k = 0; k < size; k++) {
      x[k] = a[k][size].divide(a[k][k], DIGITS);
    }
    return x;
  }

  private static void exchangePivot(BigDecimal[][] a, int k) {
    int pivot = k;
    for (int i = k; i < a.length; i++) {
      pivot = a[i][k].abs().compareTo(a[pivot][k].abs()) > 0 ? i : pivot;
    }
    BigDecimal[] chosen = a[pivot];
    a[pivot] = a[k];
    a[k] = chosen;
  }

  private ReferenceMatrix image(ReferenceMatrix h, ReferenceMatrix rho) {
    ReferenceMatrix result = h.times(rho).minus(rho.times(h)).timesMinusI();
    for (JumpOperator jump : system.jumps()) {
      ReferenceMatrix a = matrix(jump.operator());
      ReferenceMatrix square = a.adjoint().times(a);
      ReferenceMatrix loss =
          square.times(rho).plus(rho.times(square)).scaled(new BigDecimal("0.5"));
      result = result.plus(a.times(rho).times(a.adjoint()).minus(loss).scaled(value(jump.rate())));
    }
    return result;
  }

  private ReferenceMatrix matrix(Operator operator) {
    return ReferenceMatrix.of(operator, system.space(), this::value);
  }

  private BigDecimal value(Expression e) {
    if (e instanceof Expression.Symbol symbol) {
      return symbols.get(symbol.name());
    } else if (e instanceof Expression.Constant constant) {
      return decimal(constant.value());
    }
    var arguments = e.children().stream().map(this::value).toList();
    if (e instanceof Expression.Sum) {
      return arguments.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    } else if (e instanceof Expression.Product) {
      return arguments.stream().reduce(BigDecimal.ONE, (x, y) -> x.multiply(y, DIGITS));
    }
    throw new IllegalStateException("the reference does not know " + e);
  }

  static BigDecimal decimal(Rational value) {
    return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), DIGITS);
  }
}
