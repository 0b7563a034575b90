package org.lindproof.cas;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.cas.polynomial.ComplexParts;
import org.lindproof.cas.polynomial.LinearForm;
import org.lindproof.cas.polynomial.RationalAlgebra;

/**
 * A computer algebra session: Symja on one thread of its own, with a limit on the time of every
 * request. All symbols are real. Requests from several threads are carried out one after another.
 *
 * <p>Every method returns {@link CasResult.TimedOut} when the limit is reached; the session goes on
 * with a fresh engine. It returns {@link CasResult.Failed} when the result is not an exact value: a
 * function left unevaluated, a division by zero, something not linear. What Symja cancels, factors
 * or collects is multiplied out and compared before it is returned, if it is a rational function.
 */
public final class SymjaSession implements AutoCloseable {
  /** The time that one request may take unless said otherwise. */
  public static final Duration DEFAULT_LIMIT = Duration.ofSeconds(30);

  private final Duration limit;
  private SymjaThread thread;
  private boolean isClosed;

  private SymjaSession(Duration limit) {
    if (limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException("the time limit must be positive, got " + limit);
    }
    this.limit = limit;
    this.thread = new SymjaThread();
  }

  /** A session with the {@link #DEFAULT_LIMIT}. Returns at once, the engine starts meanwhile. */
  public static SymjaSession start() {
    return new SymjaSession(DEFAULT_LIMIT);
  }

  /**
   * A session. Returns at once, the engine starts meanwhile.
   *
   * @param limit the time one request may take, positive; starting up does not count
   */
  public static SymjaSession start(Duration limit) {
    return new SymjaSession(limit);
  }

  /** The value of a term, as Symja leaves it. Rational functions are not compared with it. */
  public CasResult<CasTerm> evaluate(CasTerm term) {
    return run(kernel -> kernel.evaluate(term));
  }

  /** The value of a term that must be a matrix, every entry expanded. */
  public CasResult<CasMatrix> evaluateToMatrix(CasTerm term) {
    return run(kernel -> kernel.evaluateToMatrix(term));
  }

  /** The Kronecker product, the first factor's indices being the most significant. */
  public CasResult<CasMatrix> kroneckerProduct(List<CasMatrix> factors) {
    return matrix(CasFunction.KRONECKER_PRODUCT, factors);
  }

  /** The matrix product, entries expanded. */
  public CasResult<CasMatrix> multiply(List<CasMatrix> factors) {
    for (int i = 1; i < factors.size(); i++) {
      requireEqual("inner dimensions", factors.get(i - 1).width(), factors.get(i).height());
    }
    return matrix(CasFunction.DOT, factors);
  }

  /** The sum of matrices of one shape, entries expanded. */
  public CasResult<CasMatrix> add(List<CasMatrix> terms) {
    for (CasMatrix term : terms) {
      requireEqual("heights", terms.get(0).height(), term.height());
      requireEqual("widths", terms.get(0).width(), term.width());
    }
    return matrix(CasFunction.PLUS, terms);
  }

  /** A scalar times a matrix, entries expanded. */
  public CasResult<CasMatrix> scale(Expression scalar, CasMatrix matrix) {
    return evaluateToMatrix(CasTerm.apply(CasFunction.TIMES, CasTerm.of(scalar), matrix));
  }

  /** {@code a b - b a}, entries expanded. */
  public CasResult<CasMatrix> commutator(CasMatrix a, CasMatrix b) {
    return bracket(a, b, -1);
  }

  /** {@code a b + b a}, entries expanded. */
  public CasResult<CasMatrix> anticommutator(CasMatrix a, CasMatrix b) {
    return bracket(a, b, 1);
  }

  /** The trace of a square matrix, expanded. */
  public CasResult<Expression> trace(CasMatrix matrix) {
    requireEqual("height and width", matrix.height(), matrix.width());
    return run(
        kernel ->
            kernel.expand(
                Expression.sum(
                    IntStream.range(0, matrix.height()).mapToObj(i -> matrix.at(i, i)).toList())));
  }

  /** {@code Tr[a b]}, expanded, without the other entries of the product. */
  public CasResult<Expression> traceOfProduct(CasMatrix a, CasMatrix b) {
    requireEqual("sizes", a.width(), b.height());
    requireEqual("sizes", b.width(), a.height());
    List<Expression> terms = new ArrayList<>();
    for (int i = 0; i < a.height(); i++) {
      for (int j = 0; j < a.width(); j++) {
        terms.add(Expression.product(List.of(a.at(i, j), b.at(j, i))));
      }
    }
    return expand(Expression.sum(terms));
  }

  /** Products and powers of sums multiplied out. */
  public CasResult<Expression> expand(Expression expression) {
    return run(kernel -> kernel.expand(expression));
  }

  /** One expanded numerator over one expanded denominator without a common factor. */
  public CasResult<Expression> together(Expression expression) {
    return run(kernel -> kernel.together(expression));
  }

  /** Common factors of numerators and denominators removed, term by term. */
  public CasResult<Expression> cancel(Expression expression) {
    return run(kernel -> kernel.cancel(expression));
  }

  /** Written as a product of irreducible factors over the rationals. */
  public CasResult<Expression> factor(Expression expression) {
    return run(kernel -> kernel.factor(expression));
  }

  /** Shorter by Symja's measure. Slow, and gives up on large input: for display only. */
  public CasResult<Expression> simplify(Expression expression) {
    return run(kernel -> kernel.simplify(expression));
  }

  /** Sorted by powers of a symbol. */
  public CasResult<Expression> collect(Expression expression, String symbol) {
    return run(kernel -> kernel.collect(expression, symbol));
  }

  /** Real and imaginary part of a polynomial; fails for anything else. */
  public CasResult<ComplexParts> complexParts(Expression polynomial) {
    return run(kernel -> RationalAlgebra.parts(polynomial));
  }

  /** The coefficients of a polynomial linear in all unknowns together; fails if it is not. */
  public CasResult<LinearForm> linearForm(Expression polynomial, List<String> unknowns) {
    List<String> copy = List.copyOf(unknowns);
    return run(kernel -> RationalAlgebra.linearForm(polynomial, copy));
  }

  /**
   * The unknown as a function of the other symbols. Fails if the equation is not linear in it or
   * does not contain it. Where the unknown's coefficient is 0 the solution means nothing: it stands
   * in the denominator.
   *
   * @param equation a rational function that is to be 0
   */
  public CasResult<Expression> solveLinear(Expression equation, String unknown) {
    return run(kernel -> kernel.solveLinear(equation, unknown));
  }

  /** Symbols replaced, all at once. */
  public CasResult<Expression> substitute(
      Expression expression, Map<String, Expression> replacements) {
    Map<String, Expression> copy = Map.copyOf(replacements);
    return run(kernel -> kernel.substitute(expression, copy));
  }

  /** The partial derivative by a symbol. Fails on moduli and maxima. */
  public CasResult<Expression> differentiate(Expression expression, String symbol) {
    return run(kernel -> kernel.differentiate(expression, symbol));
  }

  /**
   * Whether the expression is 0 for all values of its symbols: its expanded numerator is literally
   * 0. A decision for rational functions.
   */
  public CasResult<ZeroTest> isIdenticallyZero(Expression expression) {
    return run(kernel -> kernel.isIdenticallyZero(expression));
  }

  /** The expanded determinant of a square matrix of polynomials. */
  public CasResult<Expression> determinant(CasMatrix matrix) {
    requireEqual("height and width", matrix.height(), matrix.width());
    return run(kernel -> RationalAlgebra.determinant(matrix.rows()));
  }

  /**
   * A vector v other than 0 with {@code matrix v = 0}, expanded: the cofactors of one row. Fails if
   * the matrix is regular or its kernel has two dimensions or more.
   *
   * @param matrix square, of polynomials
   */
  public CasResult<List<Expression>> kernelByCofactors(CasMatrix matrix) {
    requireEqual("height and width", matrix.height(), matrix.width());
    return run(kernel -> RationalAlgebra.kernelByCofactors(matrix.rows()));
  }

  /**
   * The same vector up to a common factor: polynomials over Z without a common factor. For
   * homogeneous systems, where only the ratios of the unknowns count.
   *
   * @param vector rational functions
   */
  public CasResult<List<Expression>> coprime(List<Expression> vector) {
    List<Expression> copy = List.copyOf(vector);
    return run(kernel -> RationalAlgebra.coprime(copy));
  }

  /** Stops the engine; every later request is an {@link IllegalStateException}. */
  @Override
  public synchronized void close() {
    isClosed = true;
    thread.stop();
  }

  private CasResult<CasMatrix> matrix(CasFunction function, List<CasMatrix> matrices) {
    return evaluateToMatrix(new CasTerm.Application(function, List.copyOf(matrices)));
  }

  private CasResult<CasMatrix> bracket(CasMatrix a, CasMatrix b, int sign) {
    requireEqual("sizes", a.width(), b.height());
    requireEqual("sizes", b.width(), a.height());
    CasTerm second = CasTerm.apply(CasFunction.DOT, b, a);
    CasTerm signed =
        CasTerm.apply(CasFunction.TIMES, CasTerm.of(Expression.constant(sign)), second);
    CasTerm first = CasTerm.apply(CasFunction.DOT, a, b);
    return evaluateToMatrix(CasTerm.apply(CasFunction.PLUS, first, signed));
  }

  private synchronized <T> CasResult<T> run(Function<Kernel, T> task) {
    if (isClosed) {
      throw new IllegalStateException("the session is closed");
    }
    CasResult<T> result = thread.run(task, limit);
    if (result instanceof CasResult.TimedOut) {
      thread.stop();
      thread = new SymjaThread();
    }
    return result;
  }

  private static void requireEqual(String what, int left, int right) {
    if (left != right) {
      throw new IllegalArgumentException(what + " differ: " + left + " and " + right);
    }
  }
}
