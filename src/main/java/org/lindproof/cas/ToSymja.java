package org.lindproof.cas;

import java.util.List;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Expression.Conjugate;
import org.lindproof.algebra.expression.Expression.Constant;
import org.lindproof.algebra.expression.Expression.Exponential;
import org.lindproof.algebra.expression.Expression.ImaginaryUnit;
import org.lindproof.algebra.expression.Expression.Maximum;
import org.lindproof.algebra.expression.Expression.Modulus;
import org.lindproof.algebra.expression.Expression.Negation;
import org.lindproof.algebra.expression.Expression.Power;
import org.lindproof.algebra.expression.Expression.Product;
import org.lindproof.algebra.expression.Expression.Quotient;
import org.lindproof.algebra.expression.Expression.SquareRoot;
import org.lindproof.algebra.expression.Expression.Sum;
import org.lindproof.algebra.expression.Expression.Symbol;
import org.lindproof.cas.polynomial.Conjugation;
import org.lindproof.cas.polynomial.RationalAlgebra;
import org.lindproof.cas.polynomial.UntranslatableException;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.expression.S;
import org.matheclipse.core.interfaces.IAST;
import org.matheclipse.core.interfaces.IASTAppendable;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.ISymbol;

/**
 * Our trees as Symja's, unevaluated. Conjugates are carried out, since all symbols are real. Moduli
 * and maxima become heads of our own without any rule: Symja compares numbers in floating point.
 * Refuses to divide by what expands to 0.
 */
final class ToSymja {
  private final SymbolTable symbols;
  private final ISymbol modulus;
  private final ISymbol maximum;

  ToSymja(SymbolTable symbols, ISymbol modulus, ISymbol maximum) {
    this.symbols = symbols;
    this.modulus = modulus;
    this.maximum = maximum;
  }

  IExpr expression(Expression tree) {
    if (tree instanceof Constant constant) {
      return number(constant.value());
    } else if (tree instanceof Symbol symbol) {
      return symbols.symbol(symbol.name());
    } else if (tree instanceof ImaginaryUnit) {
      return F.CI;
    } else if (tree instanceof Sum sum) {
      return operands(S.Plus, sum.terms());
    } else if (tree instanceof Product product) {
      return operands(S.Times, product.factors());
    } else if (tree instanceof Negation negation) {
      return F.Times(F.CN1, expression(negation.argument()));
    } else if (tree instanceof Quotient quotient) {
      return quotient(quotient);
    } else if (tree instanceof Power power) {
      return power(power);
    }
    return function(tree);
  }

  /** A vector, matrix, rule, equation or application. */
  IExpr term(CasTerm term) {
    if (term instanceof CasTerm.Scalar scalar) {
      return expression(scalar.expression());
    } else if (term instanceof CasMatrix matrix) {
      IASTAppendable rows = F.ListAlloc(matrix.height());
      matrix.rows().forEach(row -> rows.append(operands(S.List, row)));
      return rows;
    } else if (term instanceof CasTerm.Vector vector) {
      return terms(S.List, vector.entries());
    } else if (term instanceof CasTerm.Rule rule) {
      return F.Rule(symbols.symbol(rule.symbol()), expression(rule.replacement()));
    } else if (term instanceof CasTerm.Equation equation) {
      return F.Equal(expression(equation.left()), expression(equation.right()));
    }
    CasTerm.Application application = (CasTerm.Application) term;
    return terms(Heads.of(application.function()), application.arguments());
  }

  private IExpr function(Expression tree) {
    if (tree instanceof Conjugate conjugate) {
      return expression(Conjugation.of(conjugate.argument()));
    } else if (tree instanceof SquareRoot root) {
      return F.Power(expression(root.argument()), F.C1D2);
    } else if (tree instanceof Exponential exponential) {
      return F.Power(S.E, expression(exponential.argument()));
    } else if (tree instanceof Modulus absolute) {
      return F.unaryAST1(modulus, expression(absolute.argument()));
    }
    return operands(maximum, ((Maximum) tree).arguments());
  }

  private IExpr quotient(Quotient quotient) {
    requireNonzero(quotient.denominator(), "division by zero");
    IExpr denominator = expression(quotient.denominator());
    return F.Times(expression(quotient.numerator()), F.Power(denominator, F.CN1));
  }

  private IExpr power(Power power) {
    if (power.exponent() <= 0) {
      requireNonzero(power.base(), power.exponent() == 0 ? "0^0" : "division by zero");
    }
    boolean isEven = power.exponent() % 2 == 0;
    if (isEven && power.base() instanceof Modulus absolute) {
      // |z|^(2k) = (z z*)^k
      IExpr z = expression(absolute.argument());
      IExpr conjugate = expression(Conjugation.of(absolute.argument()));
      return F.Power(F.Times(z, conjugate), F.ZZ(power.exponent() / 2));
    }
    return F.Power(expression(power.base()), F.ZZ(power.exponent()));
  }

  // Symja takes 1/(1/0) for 0
  private static void requireNonzero(Expression divisor, String otherwise) {
    if (RationalAlgebra.isZero(divisor)) {
      throw new UntranslatableException(otherwise);
    }
  }

  private IAST operands(ISymbol head, List<Expression> list) {
    IASTAppendable ast = F.ast(head, list.size());
    list.forEach(operand -> ast.append(expression(operand)));
    return ast;
  }

  private IAST terms(ISymbol head, List<CasTerm> list) {
    IASTAppendable ast = F.ast(head, list.size());
    list.forEach(operand -> ast.append(term(operand)));
    return ast;
  }

  private static IExpr number(Rational value) {
    return value.isInteger()
        ? F.ZZ(value.numerator())
        : F.QQ(F.ZZ(value.numerator()), F.ZZ(value.denominator()));
  }
}
