package org.lindproof.verify.repair.edit;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Statement;

/**
 * The size of an edit: how many tokens must be inserted, deleted or replaced (Levenshtein) to get
 * from one formula to the other. Tokens are numbers, symbols with all their indices, signs,
 * relations, exponents, fraction bars, root signs, stars and moduli. Brackets are none, nor is how
 * far a root or a bar reaches; where nothing else changes, the size is one.
 */
public final class TokenDistance {
  private TokenDistance() {}

  /** The size of the edit from one tree to another; zero if they are equal. */
  public static int between(Expression before, Expression after) {
    return before.equals(after) ? 0 : distance(tokens(before), tokens(after));
  }

  /** The size of the edit from one statement to another; zero if they are equal. */
  public static int between(Statement before, Statement after) {
    return before.equals(after) ? 0 : distance(tokens(before), tokens(after));
  }

  /** The number of tokens. */
  public static int length(Expression expression) {
    return tokens(expression).size();
  }

  private static List<String> tokens(Expression expression) {
    List<String> tokens = new ArrayList<>();
    add(expression, tokens);
    return tokens;
  }

  private static List<String> tokens(Statement statement) {
    List<String> tokens = new ArrayList<>();
    for (Statement part : statement.parts()) {
      tokens.addAll(tokens(part));
      tokens.add("=>"); // either connective: no edit changes it
    }
    if (statement instanceof Statement.Chain chain) {
      add(chain.sides().get(0), tokens);
      for (int i = 0; i < chain.relations().size(); i++) {
        tokens.add(chain.relations().get(i).plain());
        add(chain.sides().get(i + 1), tokens);
      }
    }
    return tokens;
  }

  private static void add(Expression expression, List<String> tokens) {
    if (expression instanceof Expression.Sum sum) {
      for (int i = 0; i < sum.terms().size(); i++) {
        if (i > 0 && !(sum.terms().get(i) instanceof Expression.Negation)) {
          tokens.add("+");
        }
        add(sum.terms().get(i), tokens);
      }
    } else if (expression instanceof Expression.Negation negation) {
      tokens.add("-");
      add(negation.argument(), tokens);
    } else if (expression instanceof Expression.Quotient quotient) {
      add(quotient.numerator(), tokens);
      tokens.add("/");
      add(quotient.denominator(), tokens);
    } else if (expression instanceof Expression.Power power) {
      add(power.base(), tokens);
      tokens.add("^" + power.exponent());
    } else if (expression instanceof Expression.Conjugate conjugate) {
      add(conjugate.argument(), tokens);
      tokens.add("*");
    } else if (expression instanceof Expression.Maximum maximum) {
      tokens.add("max");
      for (Expression argument : maximum.arguments()) {
        tokens.add(",");
        add(argument, tokens);
      }
    } else {
      leafOrPrefix(expression, tokens);
    }
  }

  private static void leafOrPrefix(Expression expression, List<String> tokens) {
    if (expression instanceof Expression.Constant constant) {
      if (constant.value().signum() < 0) {
        tokens.add("-");
      }
      tokens.add(constant.value().abs().toString());
    } else if (expression instanceof Expression.Symbol symbol) {
      tokens.add(symbol.name());
    } else if (expression instanceof Expression.ImaginaryUnit) {
      tokens.add("i ");
    } else if (expression instanceof Expression.SquareRoot) {
      tokens.add("sqrt ");
    } else if (expression instanceof Expression.Modulus) {
      tokens.add("| ");
    } else if (expression instanceof Expression.Exponential) {
      tokens.add("exp ");
    }
    expression.children().forEach(child -> add(child, tokens));
  }

  /** Levenshtein's distance, at least one. */
  private static int distance(List<String> from, List<String> to) {
    int[] row = new int[to.size() + 1];
    for (int j = 0; j <= to.size(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.size(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.size(); j++) {
        int replaced = diagonal + (from.get(i - 1).equals(to.get(j - 1)) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return Math.max(1, row[to.size()]);
  }
}
