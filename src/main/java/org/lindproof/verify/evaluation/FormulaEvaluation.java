package org.lindproof.verify.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.radical.Surd;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.algebra.sign.SignProver;
import org.lindproof.paper.print.PlainPrinter;

/**
 * Evaluates a printed formula exactly: observables stand for their derived closed forms, notation
 * for its definition. What a formula divides by without its sign being known is noted, since the
 * formula may not be defined on the whole domain.
 */
public final class FormulaEvaluation {
  private static final long LARGEST_PRODUCT = 2_000_000;

  private final ClaimDomain domain;
  private final SymbolValues symbols;
  private final RootEvaluation roots;
  private final Map<String, Surd> denominators;
  private final Map<String, Side> defined = new HashMap<>();
  private final Map<Expression, Side> known = new HashMap<>();

  public FormulaEvaluation(ClaimDomain domain, SymbolValues symbols) {
    this(domain, symbols, new LinkedHashMap<>(), false);
  }

  private FormulaEvaluation(
      ClaimDomain domain, SymbolValues symbols, Map<String, Surd> denominators, boolean lenient) {
    this.domain = domain;
    this.symbols = symbols;
    this.denominators = denominators;
    this.roots = new RootEvaluation(domain.prover(), lenient);
  }

  /**
   * The same, with radicands of open sign let pass. What it says holds only where they are not
   * negative: it can refute a formula and must not prove one. What it divides by is noted here.
   */
  public FormulaEvaluation lenient() {
    return new FormulaEvaluation(domain, symbols, denominators, true);
  }

  public ClaimDomain domain() {
    return domain;
  }

  /**
   * Something that a formula divides by.
   *
   * @param text as the formula has it, in plain text
   * @param value it or, if it is complex, its squared modulus: vanishes where it does
   */
  public record Denominator(String text, Surd value) {}

  /** What the formulas so far divide by, unless it is quickly seen never to vanish. */
  public List<Denominator> denominators() {
    List<Denominator> list = new ArrayList<>();
    denominators.forEach((text, value) -> list.add(new Denominator(text, value)));
    return list;
  }

  /**
   * The value of one side of a formula.
   *
   * @throws CannotDecideException if it is not defined or beyond what can be represented
   */
  public Side side(Expression expression) {
    if (expression instanceof Expression.Maximum maximum) {
      List<Quantity> arguments = maximum.arguments().stream().map(this::quantity).toList();
      if (!arguments.stream().allMatch(Quantity::isReal)) {
        throw new CannotDecideException("the maximum of numbers that are not real");
      }
      return Side.greatest(arguments, domain.prover());
    } else if (expression instanceof Expression.Symbol symbol) {
      return symbol(symbol.name());
    }
    Side side = known.get(expression);
    if (side == null) {
      side = new Side(List.of(quantity(expression)));
      known.put(expression, side);
    }
    return side;
  }

  private Side symbol(String name) {
    Side known = defined.get(name);
    if (known != null) {
      if (known.alternatives().isEmpty()) {
        throw new CannotDecideException("the definition of " + name + " is circular");
      }
      return known;
    }
    if (symbols.meanings().definitions().containsKey(name)) {
      defined.put(name, new Side(List.of()));
      Side value = side(symbols.meanings().definitions().get(name));
      defined.put(name, value);
      return value;
    }
    Side value = roots.noted(symbols.of(name));
    defined.put(name, value);
    return value;
  }

  private Quantity quantity(Expression expression) {
    if (expression instanceof Expression.Symbol symbol) {
      Side side = symbol(symbol.name());
      if (side.alternatives().size() != 1) {
        throw new CannotDecideException("arithmetic with a maximum is not supported");
      }
      return side.alternatives().get(0);
    } else if (expression instanceof Expression.Constant constant) {
      return real(RationalFunction.of(domain.ring(), constant.value()));
    } else if (expression instanceof Expression.ImaginaryUnit) {
      return complex(ComplexFunction.i(domain.ring()));
    } else if (expression instanceof Expression.Sum sum) {
      return sum.terms().stream().map(this::quantity).reduce(Quantity::plus).orElseThrow();
    } else if (expression instanceof Expression.Product product) {
      return product.factors().stream()
          .map(this::quantity)
          .reduce(FormulaEvaluation::product)
          .orElseThrow();
    } else if (expression instanceof Expression.Negation negation) {
      return quantity(negation.argument()).negate();
    } else if (expression instanceof Expression.Quotient quotient) {
      return product(quantity(quotient.numerator()), inverse(quotient.denominator()));
    } else if (expression instanceof Expression.Power power) {
      return power(power);
    } else if (expression instanceof Expression.SquareRoot root) {
      return roots.root(factors(root.argument()), root.argument());
    } else if (expression instanceof Expression.Modulus modulus) {
      Quantity value = quantity(modulus.argument());
      return roots.root(List.of(value.squaredModulus()), modulus);
    } else if (expression instanceof Expression.Conjugate conjugate) {
      return quantity(conjugate.argument()).conjugate();
    } else if (expression instanceof Expression.Exponential exponential) {
      return exponential(exponential.argument());
    }
    throw new CannotDecideException(
        expression.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT)
            + " is beyond exact arithmetic");
  }

  /** A Boltzmann factor of a thermal bath, to an integer power, or a product of such. */
  private Quantity exponential(Expression argument) {
    Optional<RationalFunction> value =
        Optional.of(quantity(argument))
            .filter(Quantity::isReal)
            .flatMap(exponent -> exponent.re().rational())
            .flatMap(exponent -> BoltzmannFactor.exponential(exponent, domain.boltzmann()));
    if (value.isPresent()) {
      Surd factor = Surd.of(value.get(), prover());
      return new Quantity(factor, factor.minus(factor), Sign.POSITIVE);
    } else if (argument instanceof Expression.Sum sum) {
      return sum.terms().stream()
          .map(this::exponential)
          .reduce(FormulaEvaluation::product)
          .orElseThrow();
    }
    throw new CannotDecideException(
        "not a power of a Boltzmann factor of thermal baths: exp("
            + new PlainPrinter().print(argument)
            + ")");
  }

  private Quantity power(Expression.Power power) {
    int exponent = power.exponent();
    int size = Math.abs(exponent);
    Quantity result;
    if (power.base() instanceof Expression.Modulus modulus && size % 2 == 0) {
      result = repeated(quantity(modulus.argument()).squaredModulus(), size / 2);
    } else {
      result = repeated(quantity(power.base()), size);
    }
    return exponent >= 0 ? result : inverse(result, power.base());
  }

  private Quantity repeated(Quantity base, int exponent) {
    Quantity result = real(RationalFunction.of(domain.ring().one()));
    for (int i = 0; i < exponent; i++) {
      result = product(result, base);
    }
    return base.isReal() && exponent > 0
        ? new Quantity(result.re(), result.im(), base.sign().pow(exponent))
        : result;
  }

  /** The product, unless it would become too large to be worked with. */
  private static Quantity product(Quantity left, Quantity right) {
    if ((long) left.size() * right.size() > LARGEST_PRODUCT) {
      throw new CannotDecideException("the formula is too large when it is multiplied out");
    }
    return left.times(right);
  }

  private Quantity inverse(Expression denominator) {
    return inverse(quantity(denominator), denominator);
  }

  private Quantity inverse(Quantity value, Expression source) {
    Quantity square = value.isReal() ? value : value.squaredModulus();
    if (square.re().isZero()) {
      throw new CannotDecideException(
          "division by zero: " + new PlainPrinter().print(source) + " = 0");
    }
    if (!value.sign().isNonZero() && !algebraicSign(square.re()).isNonZero()) {
      denominators.put(new PlainPrinter().print(source), square.re());
    }
    Surd inverse =
        square
            .re()
            .inverse()
            .orElseThrow(() -> new CannotDecideException("a denominator has too many roots"));
    Sign sign = square.sign().and(Sign.NONZERO); // where the quotient has a value
    Quantity one = new Quantity(inverse, value.im().minus(value.im()), sign);
    return value.isReal() ? one : value.conjugate().times(one);
  }

  /** The factors of a radicand as it is written: smaller pieces are quicker to take apart. */
  private List<Quantity> factors(Expression radicand) {
    List<Quantity> factors = new ArrayList<>();
    if (radicand instanceof Expression.Product product) {
      product.factors().forEach(factor -> factors.addAll(factors(factor)));
    } else if (radicand instanceof Expression.Quotient quotient) {
      factors.addAll(factors(quotient.numerator()));
      factors.add(inverse(quotient.denominator()));
    } else {
      factors.add(quantity(radicand));
    }
    return factors;
  }

  private Sign algebraicSign(Surd surd) {
    return surd.rational().map(value -> prover().sign(value)).orElse(Sign.UNKNOWN);
  }

  private SignProver prover() {
    return domain.prover();
  }

  private Quantity real(RationalFunction value) {
    return complex(ComplexFunction.real(value));
  }

  private Quantity complex(ComplexFunction value) {
    Sign sign = Sign.UNKNOWN;
    if (value.isReal() && value.re().isConstant()) {
      Rational constant = value.re().constantValue();
      sign = Sign.of(constant.signum());
    }
    return new Quantity(Surd.of(value.re(), prover()), Surd.of(value.im(), prover()), sign);
  }

  /** Several sides at once. */
  public List<Side> sides(List<Expression> expressions) {
    List<Side> sides = new ArrayList<>();
    expressions.forEach(expression -> sides.add(side(expression)));
    return sides;
  }
}
