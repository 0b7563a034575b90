package org.lindproof.verify.repair;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.Factorization;
import org.lindproof.algebra.Factorizer;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.claim.PrintedFormula;
import org.lindproof.quantum.ParameterAlgebra;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.evaluation.ClaimDomain;
import org.lindproof.verify.repair.edit.TokenDistance;

/**
 * Writes rational functions as products of what the paper writes: numbers, symbols, abbreviations,
 * and the brackets that occur in its formulas. Gives up early on everything else.
 */
final class ShortForm {
  private static final int LARGEST = 1000; // terms of what is factored

  private final ClaimContext context;
  private final Factorizer factorizer;
  private final Map<Polynomial, Expression> written = new LinkedHashMap<>();

  ShortForm(ClaimContext context) {
    this.context = context;
    this.factorizer = context.domain().prover().factorizer();
    ParameterAlgebra algebra = context.derivation().algebra();
    algebra.notation().forEach((name, value) -> remember(value, Expression.symbol(name)));
    for (PrintedFormula formula : context.study().formulas()) {
      brackets(formula.statement(), algebra);
    }
  }

  private void brackets(Statement statement, ParameterAlgebra algebra) {
    statement.parts().forEach(part -> brackets(part, algebra));
    if (statement instanceof Statement.Chain chain) {
      chain.sides().forEach(side -> brackets(side, algebra));
    }
  }

  private void brackets(Expression expression, ParameterAlgebra algebra) {
    if (expression instanceof Expression.Sum) {
      polynomial(expression, algebra).ifPresent(value -> remember(value, expression));
    }
    expression.children().forEach(child -> brackets(child, algebra));
  }

  private static Optional<Polynomial> polynomial(Expression expression, ParameterAlgebra algebra) {
    try {
      RationalFunction value = algebra.evaluation().evaluateReal(expression);
      return value.denominator().isOne() ? Optional.of(value.numerator()) : Optional.empty();
    } catch (IllegalArgumentException | ArithmeticException e) {
      return Optional.empty(); // not a function of the parameters alone
    }
  }

  /** Remembers how an irreducible polynomial is written. */
  private void remember(Polynomial value, Expression expression) {
    ClaimDomain domain = context.domain();
    Polynomial here = domain.restrict(value);
    if (here.size() <= 1) { // zero, a number or a symbol is as short as can be
      return;
    }
    Factorization factors = factorizer.factor(here);
    boolean isPrime =
        factors.factors().size() == 1
            && factors.factors().get(0).exponent() == 1
            && factors.unit().abs().equals(BigInteger.ONE);
    if (isPrime) {
      boolean negative = factors.unit().signum() < 0;
      Expression signed = negative ? new Expression.Negation(expression) : expression;
      written.putIfAbsent(factors.factors().get(0).base(), signed);
    }
  }

  /**
   * The product; empty for zero and for what is not short.
   *
   * @param longest the largest number of tokens
   */
  Optional<Expression> of(RationalFunction function, int longest) {
    if (function.isZero()
        || function.numerator().size() > LARGEST
        || function.denominator().size() > LARGEST) {
      return Optional.empty();
    }
    Optional<Signed> above = product(factorizer.factor(function.numerator()));
    Optional<Signed> below = product(factorizer.factor(function.denominator()));
    if (above.isEmpty() || below.isEmpty()) {
      return Optional.empty();
    }
    Expression numerator = above.get().magnitude();
    Expression denominator = below.get().magnitude();
    boolean whole = denominator.equals(Expression.constant(1));
    Expression size = whole ? numerator : new Expression.Quotient(numerator, denominator);
    boolean negative = above.get().isNegative() != below.get().isNegative();
    Expression signed = negative ? new Expression.Negation(size) : size;
    return Optional.of(signed).filter(e -> TokenDistance.length(e) <= longest);
  }

  private record Signed(boolean isNegative, Expression magnitude) {}

  private Optional<Signed> product(Factorization factorization) {
    List<Expression> factors = new ArrayList<>();
    BigInteger unit = factorization.unit().abs();
    if (!unit.equals(BigInteger.ONE) || factorization.factors().isEmpty()) {
      factors.add(Expression.constant(Rational.of(unit)));
    }
    boolean negative = factorization.unit().signum() < 0;
    for (Factorization.Factor factor : factorization.factors()) {
      Optional<Expression> one = written(factor.base());
      if (one.isEmpty()) {
        return Optional.empty();
      }
      Expression base = one.get();
      if (base instanceof Expression.Negation negation) {
        negative ^= factor.exponent() % 2 != 0;
        base = negation.argument();
      }
      factors.add(factor.exponent() == 1 ? base : new Expression.Power(base, factor.exponent()));
    }
    return Optional.of(new Signed(negative, Expression.product(factors)));
  }

  private Optional<Expression> written(Polynomial irreducible) {
    return irreducible.size() == 1 // a symbol
        ? Optional.of(context.compact().of(irreducible))
        : Optional.ofNullable(written.get(irreducible));
  }
}
