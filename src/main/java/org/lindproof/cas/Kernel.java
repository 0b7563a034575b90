package org.lindproof.cas;

import edu.jas.kern.PreemptStatus;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.cas.polynomial.LinearForm;
import org.lindproof.cas.polynomial.RationalAlgebra;
import org.lindproof.cas.polynomial.UntranslatableException;
import org.matheclipse.core.basic.Config;
import org.matheclipse.core.eval.EvalEngine;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.expression.S;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.ISymbol;

/**
 * One evaluation engine with its table of names. Belongs to the thread that makes it. Every method
 * throws {@link UntranslatableException} where there is no exact value.
 */
final class Kernel {
  private static final int RECURSION_LIMIT = 4096;
  private static final int ITERATION_LIMIT = 100_000;

  private final EvalEngine engine;
  private final ToSymja toSymja;
  private final FromSymja fromSymja;

  /** Starts Symja if this is the first engine in this JVM: one to two seconds. */
  static Kernel start() throws InterruptedException {
    // factoring in a pool of threads is slower and does not notice an interrupt
    Config.JAS_NO_THREADS = true;
    Kernel kernel = new Kernel();
    // lets polynomial arithmetic notice that its thread was interrupted
    PreemptStatus.setAllow();
    return kernel;
  }

  private Kernel() throws InterruptedException {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    engine = new EvalEngine("", RECURSION_LIMIT, ITERATION_LIMIT, nowhere, nowhere, false);
    EvalEngine.set(engine);
    ISymbol modulus = F.Dummy("lpmodulus");
    F.await();
    ISymbol maximum = F.Dummy("lpmaximum");
    SymbolTable symbols = new SymbolTable();
    toSymja = new ToSymja(symbols, modulus, maximum);
    fromSymja = new FromSymja(symbols, modulus, maximum);
  }

  /** The value of any term of the whitelist. */
  CasTerm evaluate(CasTerm term) {
    // Symja's own Expand of a power does not notice an interrupt and fills the memory
    if (term instanceof CasTerm.Application application
        && application.function() == CasFunction.EXPAND
        && application.arguments().get(0) instanceof CasTerm.Scalar scalar) {
      return CasTerm.of(expand(scalar.expression()));
    }
    return fromSymja.term(engine.evaluate(toSymja.term(term)));
  }

  /** The value of a term that must come out as a matrix, every entry expanded. */
  CasMatrix evaluateToMatrix(CasTerm term) {
    if (evaluate(term) instanceof CasMatrix matrix) {
      return matrix.map(this::expand);
    }
    throw new UntranslatableException("not a matrix");
  }

  /** Products and powers of sums multiplied out; quotients term by term. */
  Expression expand(Expression expression) {
    Optional<Expression> polynomial =
        RationalAlgebra.isRational(expression)
            ? RationalAlgebra.asPolynomial(expression)
            : Optional.empty();
    return polynomial.orElseGet(() -> fromSymja.expression(evaluate(S.Expand, expression)));
  }

  /** One numerator over one denominator without a common factor, both expanded. */
  Expression together(Expression expression) {
    return RationalAlgebra.isRational(expression)
        ? RationalAlgebra.together(expression)
        : fromSymja.expression(evaluate(S.Together, expression));
  }

  /** Every term of a sum in lowest terms by itself. */
  Expression cancel(Expression expression) {
    if (expression instanceof Expression.Sum sum) {
      return Expression.sum(sum.terms().stream().map(this::together).toList());
    }
    return together(expression);
  }

  /** Numerator and denominator in lowest terms, each as a product of irreducible factors. */
  Expression factor(Expression expression) {
    Expression together = together(expression);
    if (together instanceof Expression.Quotient quotient) {
      return new Expression.Quotient(
          factored(quotient.numerator()), factored(quotient.denominator()));
    }
    return factored(together);
  }

  private Expression factored(Expression polynomial) {
    return checked(polynomial, fromSymja.expression(evaluate(S.Factor, polynomial)));
  }

  Expression simplify(Expression expression) {
    return checked(expression, fromSymja.expression(evaluate(S.Simplify, expression)));
  }

  Expression collect(Expression expression, String symbol) {
    IExpr value = engine.evaluate(F.Collect(toSymja.expression(expression), symbol(symbol)));
    return checked(expression, fromSymja.expression(value));
  }

  Expression differentiate(Expression expression, String symbol) {
    IExpr value = engine.evaluate(F.D(toSymja.expression(expression), symbol(symbol)));
    return fromSymja.expression(value);
  }

  /** All replacements at once, made in our tree: below a conjugate they are conjugated. */
  Expression substitute(Expression expression, Map<String, Expression> replacements) {
    Expression substituted = replaced(expression, replacements);
    return fromSymja.expression(engine.evaluate(toSymja.expression(substituted)));
  }

  private static Expression replaced(Expression tree, Map<String, Expression> replacements) {
    if (tree instanceof Expression.Symbol symbol) {
      return replacements.getOrDefault(symbol.name(), tree);
    }
    return tree.withChildren(
        tree.children().stream().map(child -> replaced(child, replacements)).toList());
  }

  /** The unknown, from an equation {@code expression = 0} that is linear in it. */
  Expression solveLinear(Expression expression, String unknown) {
    Expression quotient = RationalAlgebra.together(expression);
    Expression numerator =
        quotient instanceof Expression.Quotient over ? over.numerator() : quotient;
    LinearForm form = RationalAlgebra.linearForm(numerator, List.of(unknown));
    Expression coefficient = form.coefficients().get(0);
    if (coefficient.equals(Expression.constant(0))) {
      throw new UntranslatableException("the equation does not contain " + unknown);
    }
    return together(
        new Expression.Quotient(new Expression.Negation(form.remainder()), coefficient));
  }

  ZeroTest isIdenticallyZero(Expression expression) {
    if (RationalAlgebra.isZero(expression)) {
      return ZeroTest.ZERO;
    } else if (RationalAlgebra.isRational(expression)) {
      return ZeroTest.NONZERO;
    }
    IExpr together = evaluate(S.Together, expression);
    IExpr numerator = engine.evaluate(F.Expand(F.Numerator(together)));
    return numerator.isZero() ? ZeroTest.ZERO : ZeroTest.UNKNOWN;
  }

  private IExpr symbol(String name) {
    return toSymja.expression(Expression.symbol(name));
  }

  private IExpr evaluate(ISymbol head, Expression argument) {
    return engine.evaluate(F.unaryAST1(head, toSymja.expression(argument)));
  }

  /** What Symja rearranged must be what it was given: the difference expands to 0. */
  private static Expression checked(Expression given, Expression result) {
    boolean isRational = RationalAlgebra.isRational(given) && RationalAlgebra.isRational(result);
    if (isRational && !RationalAlgebra.isZero(difference(given, result))) {
      throw new UntranslatableException("the evaluator changed the value of its argument");
    }
    return result;
  }

  private static Expression difference(Expression left, Expression right) {
    return Expression.sum(List.of(left, new Expression.Negation(right)));
  }
}
