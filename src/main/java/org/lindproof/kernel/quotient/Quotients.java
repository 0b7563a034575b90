package org.lindproof.kernel.quotient;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.rewriting.RationalEvaluation;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.model.ModelSymbols;
import org.lindproof.kernel.text.FormulaText;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.quantum.Observable;
import org.lindproof.steady.observable.ObservableForm;

/** Brings formulas to one quotient each; collects the denominators and observables that occur. */
public final class Quotients {
  private final CoqModel model;
  private final List<Expression> denominators = new ArrayList<>();
  private final List<String> texts = new ArrayList<>(List.of("denominator"));
  private final Map<Integer, Expression> nested = new TreeMap<>();
  private final ModelSymbols symbols;

  public Quotients(CoqModel model) {
    this.model = model;
    this.symbols = new ModelSymbols(model, "rho", Map.of());
    denominators.add(Expression.symbol(NumeratorSymbols.denominator(0)));
  }

  /** The texts of all denominators so far; number 0 is that of the steady state. */
  public List<String> texts() {
    return List.copyOf(texts);
  }

  /** The formulas behind the denominators, beginning with number 1. */
  public List<Expression> printed() {
    return List.copyOf(denominators.subList(1, denominators.size()));
  }

  /**
   * A formula as one quotient.
   *
   * @throws NotExportableException if it has roots, maxima, exponentials or moduli
   */
  public Quotient of(Expression expression) {
    if (expression instanceof Expression.Symbol symbol) {
      return symbol(symbol);
    } else if (expression.children().isEmpty()) {
      return Quotient.of(expression);
    } else if (expression instanceof Expression.Sum sum) {
      return sum(sum);
    } else if (expression instanceof Expression.Product product) {
      List<Quotient> factors = product.factors().stream().map(this::of).toList();
      Quotient all =
          Quotient.of(new Expression.Product(factors.stream().map(Quotient::numerator).toList()));
      for (Quotient factor : factors) {
        all = all.over(factor.denominators());
      }
      return all;
    } else if (expression instanceof Expression.Quotient quotient) {
      return divided(of(quotient.numerator()), quotient.denominator(), 1);
    } else if (expression instanceof Expression.Power power) {
      return power(power);
    } else if (expression instanceof Expression.Negation negation) {
      Quotient inner = of(negation.argument());
      return new Quotient(new Expression.Negation(inner.numerator()), inner.denominators());
    } else if (expression instanceof Expression.Conjugate conjugate) {
      return conjugate(conjugate.argument());
    }
    throw new NotExportableException(
        expression instanceof Expression.SquareRoot
            ? "a formula with a root"
            : "a formula with a maximum, a modulus or an exponential");
  }

  private Quotient symbol(Expression.Symbol symbol) {
    Optional<Observable> observable = symbols.observable(symbol.name());
    if (observable.isEmpty()) {
      return Quotient.of(symbol);
    } else if (!CoqModel.isLinear(observable.get().meaning())) {
      throw new NotExportableException(symbol.name() + " has no rational form");
    }
    return new Quotient(symbol, Map.of(0, 1));
  }

  /** The conjugate of a symbol; of anything else where nothing is divided. */
  private Quotient conjugate(Expression argument) {
    if (argument instanceof Expression.Symbol symbol && symbols.isComplex(symbol.name())) {
      Expression numerator = Expression.symbol(NumeratorSymbols.conjugate(symbol.name()));
      return new Quotient(numerator, Map.of(0, 1));
    }
    Quotient inner = of(argument);
    if (!inner.denominators().isEmpty()) {
      throw new NotExportableException("the conjugate of a quotient");
    }
    return Quotient.of(new Expression.Conjugate(inner.numerator()));
  }

  private Quotient sum(Expression.Sum sum) {
    List<Quotient> terms = sum.terms().stream().map(this::of).toList();
    Map<Integer, Integer> common = new TreeMap<>();
    terms.forEach(
        term -> term.denominators().forEach((number, e) -> common.merge(number, e, Math::max)));
    return new Quotient(
        new Expression.Sum(terms.stream().map(term -> term.expanded(common)).toList()), common);
  }

  private Quotient power(Expression.Power power) {
    boolean even = power.exponent() > 0 && power.exponent() % 2 == 0;
    if (even && power.base() instanceof Expression.Modulus modulus) {
      return modulus(modulus.argument(), power.exponent());
    } else if (power.exponent() < 0) {
      return divided(Quotient.of(Expression.constant(1)), power.base(), -power.exponent());
    }
    Quotient base = of(power.base());
    Map<Integer, Integer> below = new LinkedHashMap<>();
    base.denominators().forEach((number, e) -> below.put(number, e * power.exponent()));
    return new Quotient(new Expression.Power(base.numerator(), power.exponent()), below);
  }

  private Quotient modulus(Expression argument, int exponent) {
    if (exponent == 2
        && argument instanceof Expression.Symbol symbol
        && symbols.isComplex(symbol.name())) {
      return new Quotient(Expression.symbol(NumeratorSymbols.square(symbol.name())), Map.of(0, 2));
    }
    throw new NotExportableException("a modulus of more than a symbol");
  }

  /** x / b^exponent; if b is a quotient itself, its denominators go above. */
  private Quotient divided(Quotient x, Expression b, int exponent) {
    Quotient below = of(b);
    boolean plain = below.denominators().isEmpty() && observables(b).isEmpty();
    String text =
        plain
            ? new FormulaText(symbols).real(b)
            : new FormulaText(new NumeratorSymbols(model, texts, false)).real(below.numerator());
    int number = texts.indexOf(text);
    if (number < 0) {
      number = texts.size();
      texts.add(text);
      denominators.add(plain ? b : below.numerator());
      if (!plain) {
        nested.put(number, b);
      }
    }
    Quotient result = x;
    for (int k = 0; k < exponent; k++) {
      Expression above = new Quotient(result.numerator(), Map.of()).expanded(below.denominators());
      result = new Quotient(above, result.denominators()).over(Map.of(number, 1));
    }
    return result;
  }

  /** Whether a denominator is a number. */
  public boolean isConstant(int number) {
    return denominators.get(number).symbols().isEmpty();
  }

  /** Denominators that are quotients in the formula, by number; their numerators stand here. */
  public Map<Integer, Expression> nested() {
    return java.util.Collections.unmodifiableMap(new TreeMap<>(nested));
  }

  /** The value of a numerator, polynomial in the parameters. */
  public ComplexFunction value(Expression numerator) {
    Map<String, ComplexFunction> values = new LinkedHashMap<>();
    model.derivation().algebra().notation().forEach((name, value) -> values.put(name, real(value)));
    RationalFunction factor = RationalFunction.of(model.state().denominator());
    for (Observable observable : model.system().observables()) {
      if (model.derivation().observables().get(observable.name())
          instanceof ObservableForm.Rational form) {
        ComplexFunction value = form.value().times(factor);
        values.put(observable.name(), value);
        values.put(
            NumeratorSymbols.square(observable.name()),
            ComplexFunction.real(value.squaredModulus()));
        values.put(NumeratorSymbols.conjugate(observable.name()), value.conjugate());
      }
    }
    values.put(NumeratorSymbols.denominator(0), real(model.state().denominator()));
    for (int i = 1; i < denominators.size(); i++) {
      values.put(NumeratorSymbols.denominator(i), evaluated(denominators.get(i), values));
    }
    return evaluated(numerator, values);
  }

  private ComplexFunction evaluated(Expression formula, Map<String, ComplexFunction> values) {
    return new RationalEvaluation(model.derivation().algebra().ring(), values).evaluate(formula);
  }

  private static ComplexFunction real(Polynomial value) {
    return ComplexFunction.real(RationalFunction.of(value));
  }

  /** The observables that occur in a formula. */
  public Set<String> observables(Expression expression) {
    Set<String> found = new LinkedHashSet<>(expression.symbols());
    found.removeIf(name -> symbols.observable(name).isEmpty());
    return found;
  }
}
