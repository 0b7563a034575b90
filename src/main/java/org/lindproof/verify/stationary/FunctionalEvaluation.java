package org.lindproof.verify.stationary;

import java.util.Optional;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.quantum.Observable;
import org.lindproof.steady.Derivation;
import org.lindproof.steady.heisenberg.LinearObservables;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.SymbolMeanings;

/** Reads formulas that are linear in the observables as functionals of the state. */
record FunctionalEvaluation(Derivation derivation, SymbolMeanings meanings) {

  /**
   * The functional that a formula is.
   *
   * @throws CannotDecideException if it is not linear in the state
   */
  Functional of(Expression expression) {
    if (expression instanceof Expression.Symbol symbol) {
      return symbol(symbol.name());
    } else if (expression instanceof Expression.Sum sum) {
      return sum.terms().stream().map(this::of).reduce(scalar(zero()), Functional::plus);
    } else if (expression instanceof Expression.Negation negation) {
      return of(negation.argument()).negate();
    } else if (expression instanceof Expression.Product product) {
      return product.factors().stream().map(this::of).reduce(Functional::times).orElseThrow();
    } else if (expression instanceof Expression.Quotient quotient) {
      return of(quotient.numerator()).dividedBy(of(quotient.denominator()));
    }
    return scalar(derivation.algebra().evaluation().evaluate(withoutObservables(expression)));
  }

  private Functional symbol(String symbol) {
    Optional<Expression> printed = Optional.ofNullable(meanings.definitions().get(symbol));
    if (printed.isPresent()) {
      return of(printed.get());
    }
    String name = meanings.nameOf(symbol);
    Optional<Observable> observable =
        derivation.system().observables().stream().filter(o -> o.name().equals(name)).findFirst();
    if (observable.isEmpty()) {
      return scalar(derivation.algebra().evaluation().evaluate(Expression.symbol(name)));
    }
    ComplexMatrix operator =
        new LinearObservables(derivation.system(), derivation.algebra(), derivation.generator())
            .operator(observable.get().meaning())
            .orElseThrow(() -> new CannotDecideException(name + " is not linear in the state"));
    return new Functional(operator, zero());
  }

  private Expression withoutObservables(Expression expression) {
    for (String symbol : expression.symbols()) {
      if (!derivation.algebra().ring().contains(symbol)
          && !derivation.algebra().notation().containsKey(symbol)) {
        throw new CannotDecideException("the formula is not linear in " + symbol);
      }
    }
    return expression;
  }

  private ComplexFunction zero() {
    return ComplexFunction.zero(derivation.algebra().ring());
  }

  private Functional scalar(ComplexFunction value) {
    int d = derivation.generator().dimension();
    return new Functional(ComplexMatrix.of(d, d, (i, j) -> zero()), value);
  }
}
