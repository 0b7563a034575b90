package org.lindproof.cas;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Expression.Constant;
import org.lindproof.algebra.expression.Expression.ImaginaryUnit;
import org.lindproof.cas.polynomial.UntranslatableException;
import org.matheclipse.core.expression.S;
import org.matheclipse.core.interfaces.IAST;
import org.matheclipse.core.interfaces.IComplex;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.IRational;
import org.matheclipse.core.interfaces.ISymbol;

/**
 * Symja's trees as ours. Refuses with {@link UntranslatableException} what is not an exact value:
 * floating point, infinities, and every head that was left unevaluated.
 */
final class FromSymja {
  private final SymbolTable symbols;
  private final ISymbol modulus;
  private final ISymbol maximum;

  FromSymja(SymbolTable symbols, ISymbol modulus, ISymbol maximum) {
    this.symbols = symbols;
    this.modulus = modulus;
    this.maximum = maximum;
  }

  CasTerm term(IExpr expr) {
    if (expr.isList()) {
      List<CasTerm> entries = ((IAST) expr).stream().map(this::term).toList();
      return asMatrix(entries);
    } else if (expr.isRule()) {
      IAST rule = (IAST) expr;
      return new CasTerm.Rule(name(rule.arg1()), expression(rule.arg2()));
    }
    return CasTerm.of(expression(expr));
  }

  Expression expression(IExpr expr) {
    if (expr instanceof IRational rational) {
      return new Constant(rational(rational));
    } else if (expr instanceof IComplex complex) {
      return complex(complex);
    } else if (expr == S.E) {
      return new Expression.Exponential(Expression.constant(1));
    } else if (expr instanceof ISymbol) {
      return Expression.symbol(name(expr));
    } else if (expr.isPlus()) {
      return Expression.sum(expressions((IAST) expr));
    } else if (expr.isTimes()) {
      return product((IAST) expr);
    } else if (expr.isPower()) {
      return power(((IAST) expr).base(), ((IAST) expr).exponent());
    } else if (expr instanceof IAST ast && ast.head() == modulus) {
      return new Expression.Modulus(expression(ast.arg1()));
    } else if (expr instanceof IAST ast && ast.head() == maximum) {
      return new Expression.Maximum(expressions(ast));
    }
    throw new UntranslatableException("not an exact value: " + expr.head());
  }

  private static CasTerm asMatrix(List<CasTerm> entries) {
    List<List<Expression>> rows = new ArrayList<>();
    for (CasTerm entry : entries) {
      if (!(entry instanceof CasTerm.Vector vector) || vector.entries().isEmpty()) {
        return new CasTerm.Vector(entries);
      }
      List<Expression> row = new ArrayList<>();
      for (CasTerm cell : vector.entries()) {
        if (!(cell instanceof CasTerm.Scalar scalar)) {
          return new CasTerm.Vector(entries);
        }
        row.add(scalar.expression());
      }
      if (!rows.isEmpty() && rows.get(0).size() != row.size()) {
        return new CasTerm.Vector(entries);
      }
      rows.add(row);
    }
    return rows.isEmpty() ? new CasTerm.Vector(entries) : new CasMatrix(rows);
  }

  private String name(IExpr symbol) {
    return symbols
        .name(symbol)
        .orElseThrow(() -> new UntranslatableException("not a symbol of ours: " + symbol));
  }

  private List<Expression> expressions(IAST ast) {
    List<Expression> list = new ArrayList<>(ast.argSize());
    ast.forEach(
        argument -> {
          list.add(expression(argument));
        });
    return list;
  }

  /** Factors with a negative exponent go below the line, a leading -1 becomes the sign. */
  private Expression product(IAST times) {
    List<Expression> above = new ArrayList<>();
    List<Expression> below = new ArrayList<>();
    boolean isNegated = false;
    for (IExpr factor : times) {
      if (factor.isMinusOne()) {
        isNegated = !isNegated;
      } else if (isBelow(factor)) {
        IAST power = (IAST) factor;
        below.add(power(power.base(), power.exponent().negate()));
      } else {
        above.add(expression(factor));
      }
    }
    Expression numerator = Expression.product(above);
    Expression result =
        below.isEmpty() ? numerator : new Expression.Quotient(numerator, Expression.product(below));
    return isNegated ? new Expression.Negation(result) : result;
  }

  private static boolean isBelow(IExpr factor) {
    return factor.isPower()
        && ((IAST) factor).exponent() instanceof IRational exponent
        && exponent.isNegative();
  }

  private Expression power(IExpr base, IExpr exponent) {
    if (exponent instanceof IRational rational) {
      Rational value = rational(rational);
      if (value.signum() < 0) {
        Expression below = power(base, exponent.negate());
        return new Expression.Quotient(Expression.constant(1), below);
      }
      return rationalPower(expression(base), value);
    } else if (base == S.E) {
      return new Expression.Exponential(expression(exponent));
    }
    throw new UntranslatableException("not a rational exponent: " + exponent.head());
  }

  private static Expression rationalPower(Expression base, Rational exponent) {
    int numerator = small(exponent.numerator());
    if (exponent.isInteger()) {
      return numerator == 1 ? base : new Expression.Power(base, numerator);
    } else if (exponent.denominator().equals(BigInteger.TWO)) {
      Expression root = new Expression.SquareRoot(base);
      return numerator == 1 ? root : new Expression.Power(root, numerator);
    }
    throw new UntranslatableException("not a square root: exponent " + exponent);
  }

  private static int small(BigInteger exponent) {
    if (exponent.bitLength() > 31) {
      throw new UntranslatableException("exponent too large: " + exponent);
    }
    return exponent.intValue();
  }

  private static Expression complex(IComplex number) {
    Expression real = new Constant(rational(number.getRealPart()));
    Rational imaginary = rational(number.getImaginaryPart());
    Expression unit =
        imaginary.equals(Rational.ONE)
            ? new ImaginaryUnit()
            : Expression.product(List.of(new Constant(imaginary), new ImaginaryUnit()));
    return number.getRealPart().isZero() ? unit : Expression.sum(List.of(real, unit));
  }

  private static Rational rational(IRational value) {
    return new Rational(value.toBigNumerator(), value.toBigDenominator());
  }
}
