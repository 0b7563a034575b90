package org.lindproof.paper.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.plain.PlainReader;

/** Prints formulas as plain text that {@link PlainReader} reads back to an equal value. */
public final class PlainPrinter {

  /** The statement as text. */
  public String print(Statement statement) {
    if (statement instanceof Statement.Equivalence equivalence) {
      return print(equivalence.left()) + " <=> " + print(equivalence.right());
    } else if (statement instanceof Statement.Implication implication) {
      return print(implication.left()) + " => " + print(implication.right());
    }
    Statement.Chain chain = (Statement.Chain) statement;
    StringBuilder out = new StringBuilder(print(chain.sides().get(0)));
    for (int i = 0; i < chain.relations().size(); i++) {
      out.append(' ').append(chain.relations().get(i).plain()).append(' ');
      out.append(print(chain.sides().get(i + 1)));
    }
    return out.toString();
  }

  /** The expression as text. */
  public String print(Expression expression) {
    if (expression instanceof Expression.Sum sum) {
      StringBuilder out = new StringBuilder();
      for (Expression term : sum.terms()) {
        SignedTerm signed = SignedTerm.of(term);
        boolean first = out.length() == 0;
        out.append(signed.negative() ? first ? "-" : " - " : first ? "" : " + ");
        out.append(term(signed.magnitude()));
      }
      return out.toString();
    }
    SignedTerm signed = SignedTerm.of(expression);
    return (signed.negative() ? "-" : "") + term(signed.magnitude());
  }

  private String term(Expression expression) {
    if (expression instanceof Expression.Product product) {
      List<String> factors = new ArrayList<>();
      for (Expression factor : product.factors()) {
        boolean first = factors.isEmpty();
        boolean fraction = factor instanceof Expression.Constant c && !c.value().isInteger();
        factors.add(fraction && first && !isNegative(factor) ? print(factor) : factor(factor));
      }
      return String.join("*", factors);
    } else if (expression instanceof Expression.Quotient quotient) {
      return factor(quotient.numerator()) + "/" + factor(quotient.denominator());
    } else if (expression instanceof Expression.Constant constant && !isNegative(constant)) {
      return constant.value().toString();
    }
    return factor(expression);
  }

  private static boolean isNegative(Expression expression) {
    return expression instanceof Expression.Constant constant && constant.value().signum() < 0;
  }

  private String factor(Expression expression) {
    return expression instanceof Expression.Power power
        ? base(power.base()) + "^" + power.exponent()
        : base(expression);
  }

  private String base(Expression expression) {
    if (expression instanceof Expression.Symbol symbol) {
      return symbol.name();
    } else if (expression instanceof Expression.ImaginaryUnit) {
      return "i";
    } else if (expression instanceof Expression.Constant constant
        && constant.value().isInteger()
        && constant.value().signum() >= 0) {
      return constant.value().toString();
    } else if (expression instanceof Expression.SquareRoot root) {
      return "sqrt(" + print(root.argument()) + ")";
    } else if (expression instanceof Expression.Modulus modulus) {
      return "abs(" + print(modulus.argument()) + ")";
    } else if (expression instanceof Expression.Conjugate conjugate) {
      return "conj(" + print(conjugate.argument()) + ")";
    } else if (expression instanceof Expression.Exponential exponential) {
      return "exp(" + print(exponential.argument()) + ")";
    } else if (expression instanceof Expression.Maximum maximum) {
      return maximum.arguments().stream()
          .map(this::print)
          .collect(Collectors.joining(", ", "max(", ")"));
    }
    return "(" + print(expression) + ")";
  }
}
