package org.lindproof.kernel.text;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.Factorization;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;

/**
 * Polynomials over the reals, multiplied out or factored, as Coq writes them.
 *
 * @param names variable to identifier
 */
public record PolynomialText(UnaryOperator<String> names) {

  /** Multiplied out; a sum without parentheses. */
  public String of(Polynomial polynomial) {
    if (polynomial.isZero()) {
      return "0";
    }
    StringBuilder out = new StringBuilder();
    for (Polynomial.Term term : polynomial.terms()) {
      boolean negative = term.coefficient().signum() < 0;
      if (out.length() == 0) {
        out.append(negative ? "- " : "");
      } else {
        out.append(negative ? " - " : " + ");
      }
      out.append(monomial(term.coefficient().abs(), term.exponents()));
    }
    return out.toString();
  }

  /** One term, with its sign in front. */
  public String of(Polynomial.Term term) {
    String sign = term.coefficient().signum() < 0 ? "- " : "";
    return sign + monomial(term.coefficient().abs(), term.exponents());
  }

  private String monomial(BigInteger coefficient, Map<String, Integer> exponents) {
    List<String> factors = new ArrayList<>();
    if (!coefficient.equals(BigInteger.ONE) || exponents.isEmpty()) {
      factors.add(coefficient.toString());
    }
    exponents.keySet().stream()
        .sorted()
        .forEach(name -> factors.add(power(names.apply(name), exponents.get(name))));
    return String.join(" * ", factors);
  }

  private static String power(String base, int exponent) {
    return exponent == 1 ? base : base + " ^ " + exponent;
  }

  private String of(Polynomial polynomial, Rational factor) {
    if (factor.equals(Rational.ONE)) {
      return of(polynomial);
    }
    return constant(factor) + " * (" + of(polynomial) + ")";
  }

  /** A polynomial with rational coefficients: the denominator must be a number. */
  public String of(RationalFunction value) {
    if (!value.denominator().isConstant()) {
      throw new NotExportableException("a quotient stands where a polynomial is needed");
    }
    Rational factor = Rational.ONE.dividedBy(Rational.of(value.denominator().constantTerm()));
    return value.isConstant() ? constant(value.constantValue()) : of(value.numerator(), factor);
  }

  /** A number in C with polynomials for its parts, to stand as a factor or an argument. */
  public String complex(ComplexFunction value) {
    if (value.im().isZero()) {
      return "RtoC " + atom(of(value.re()));
    } else if (value.re().isZero()) {
      return "(Ci * RtoC " + atom(of(value.im())) + ")";
    }
    return "(RtoC " + atom(of(value.re())) + " + Ci * RtoC " + atom(of(value.im())) + ")";
  }

  /** A constant of C. */
  public static String complex(GaussianRational value) {
    if (value.im().isZero()) {
      return "RtoC " + atom(constant(value.re()));
    } else if (value.re().isZero() && value.im().equals(Rational.ONE)) {
      return "Ci";
    }
    return "(RtoC "
        + atom(constant(value.re()))
        + " + Ci * RtoC "
        + atom(constant(value.im()))
        + ")";
  }

  /** A rational number, in parentheses if it is more than a natural number. */
  public static String constant(Rational value) {
    if (value.isInteger()) {
      return value.signum() < 0 ? "(- " + value.numerator().negate() + ")" : value.toString();
    }
    String sign = value.signum() < 0 ? "- " : "";
    return "(" + sign + value.numerator().abs() + " / " + value.denominator() + ")";
  }

  /** Factored: unit * factor ^ exponent * ... */
  public String of(Rational unit, List<Factorization.Factor> factors) {
    List<String> texts = new ArrayList<>();
    if (!unit.equals(Rational.ONE) || factors.isEmpty()) {
      texts.add(constant(unit));
    }
    factors.forEach(factor -> texts.add(power(atom(of(factor.base())), factor.exponent())));
    return String.join(" * ", texts);
  }

  /** In parentheses unless it is one word. */
  public static String atom(String text) {
    return text.matches("[A-Za-z0-9_]+|\\([^()]*\\)") ? text : "(" + text + ")";
  }
}
