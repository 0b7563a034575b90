package org.lindproof.kernel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;

/**
 * Formulas over numbers as Coq writes them, node by node: nothing is simplified or reordered. Real
 * formulas are written in R; in complex ones every real part of the tree is embedded by RtoC.
 */
public record FormulaText(Symbols symbols) {
  private static final int SUM = 0;
  private static final int PRODUCT = 1;
  private static final int ATOM = 2;

  /** Whether the value is real whatever its symbols are. */
  public boolean isReal(Expression expression) {
    if (expression instanceof Expression.ImaginaryUnit) {
      return false;
    } else if (expression instanceof Expression.Symbol symbol) {
      return !symbols.isComplex(symbol.name());
    } else if (expression instanceof Expression.Modulus) {
      return true;
    }
    return expression.children().stream().allMatch(this::isReal);
  }

  /** In R, for the scope R_scope. */
  public String real(Expression expression) {
    if (!isReal(expression)) {
      throw new NotExportableException("a complex number stands where a real one is needed");
    }
    return print(expression, SUM, false);
  }

  /** In C, for the scope C_scope. */
  public String complex(Expression expression) {
    return print(expression, SUM, true);
  }

  private String print(Expression expression, int level, boolean complex) {
    if (complex && isReal(expression) && !hasQuotient(expression)) {
      return parenthesized("RtoC " + argument(expression), ATOM, level);
    }
    if (expression instanceof Expression.Constant constant) {
      return constant(constant.value(), level);
    } else if (expression instanceof Expression.Symbol symbol) {
      return symbols.text(symbol.name());
    } else if (expression instanceof Expression.ImaginaryUnit) {
      return "Ci";
    } else if (expression instanceof Expression.Sum sum) {
      return parenthesized(sum(sum, complex), SUM, level);
    } else if (expression instanceof Expression.Negation negation) {
      return parenthesized("- " + print(negation.argument(), PRODUCT, complex), SUM, level);
    } else if (expression instanceof Expression.Product product) {
      return parenthesized(product(product, complex), PRODUCT, level);
    } else if (expression instanceof Expression.Quotient quotient) {
      String text =
          print(quotient.numerator(), PRODUCT, complex)
              + " / "
              + print(quotient.denominator(), ATOM, complex);
      return parenthesized(text, PRODUCT, level);
    } else if (expression instanceof Expression.Power power) {
      return power(power, level, complex);
    }
    return function(expression, complex);
  }

  private String function(Expression expression, boolean complex) {
    if (expression instanceof Expression.Conjugate conjugate) {
      return complex
          ? "Cconj (" + print(conjugate.argument(), SUM, true) + ")"
          : print(conjugate.argument(), ATOM, false);
    }
    if (complex) {
      throw new NotExportableException("a function of a quotient inside a complex formula");
    }
    if (expression instanceof Expression.Modulus modulus) {
      return isReal(modulus.argument())
          ? "Rabs " + argument(modulus.argument())
          : "Cmod (" + print(modulus.argument(), SUM, true) + ")%C";
    } else if (expression instanceof Expression.SquareRoot root) {
      return "sqrt " + argument(root.argument());
    } else if (expression instanceof Expression.Exponential exponential) {
      return "exp " + argument(exponential.argument());
    } else if (expression instanceof Expression.Maximum maximum) {
      return maximum(maximum.arguments());
    }
    throw new NotExportableException("a formula of an unknown kind");
  }

  private String maximum(List<Expression> arguments) {
    String first = argument(arguments.get(0));
    return arguments.size() == 1
        ? first
        : "(Rmax " + first + " " + maximum(arguments.subList(1, arguments.size())) + ")";
  }

  private String argument(Expression expression) {
    return PolynomialText.atom(print(expression, SUM, false));
  }

  private String sum(Expression.Sum sum, boolean complex) {
    StringBuilder out = new StringBuilder(print(sum.terms().get(0), PRODUCT - 1, complex));
    for (Expression term : sum.terms().subList(1, sum.terms().size())) {
      if (term instanceof Expression.Negation negation) {
        out.append(" - ").append(print(negation.argument(), PRODUCT, complex));
      } else {
        out.append(" + ").append(print(term, PRODUCT, complex));
      }
    }
    return out.toString();
  }

  private String product(Expression.Product product, boolean complex) {
    List<String> factors = new ArrayList<>();
    factors.add(print(product.factors().get(0), PRODUCT, complex));
    for (Expression factor : product.factors().subList(1, product.factors().size())) {
      factors.add(print(factor, ATOM, complex));
    }
    return factors.stream().collect(Collectors.joining(" * "));
  }

  private String power(Expression.Power power, int level, boolean complex) {
    String base = print(power.base(), ATOM, complex);
    int exponent = Math.abs(power.exponent());
    String text =
        complex
            ? "Cpow (" + print(power.base(), SUM, true) + ") " + exponent
            : base + " ^ " + exponent;
    return power.exponent() >= 0
        ? parenthesized(text, complex ? ATOM : PRODUCT + 1, level)
        : parenthesized((complex ? "RtoC 1 / (" : "1 / (") + text + ")", PRODUCT, level);
  }

  private static String constant(Rational value, int level) {
    if (value.isInteger() && value.signum() >= 0) {
      return value.toString();
    }
    String text = (value.signum() < 0 ? "- " : "") + value.numerator().abs();
    return parenthesized(
        value.isInteger() ? text : text + " / " + value.denominator(),
        value.signum() < 0 ? SUM : PRODUCT,
        level);
  }

  private static String parenthesized(String text, int own, int level) {
    return own < level ? "(" + text + ")" : text;
  }

  private static boolean hasQuotient(Expression expression) {
    return expression instanceof Expression.Quotient
        || (expression instanceof Expression.Power power && power.exponent() < 0)
        || expression.children().stream().anyMatch(FormulaText::hasQuotient);
  }
}
