package org.lindproof.paper.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.latex.TexFactorParser;

/**
 * Reads formulas in plain text, as study.yaml has them: names, numbers, {@code + - * / ^ ( )},
 * {@code sqrt abs conj exp max}, {@code i} for the imaginary unit; {@code = := > >= < <= !=} and
 * {@code <=>} or {@code =>}. Quotients group to the left; {@code -a^2} is {@code -(a^2)}; {@code
 * 1/2} is a number.
 */
public final class PlainReader {
  /** Names that cannot be declared. */
  public static final Set<String> RESERVED =
      Set.of("i", "sqrt", "abs", "conj", "exp", "max", "id", "dagger");

  private final Predicate<String> declared;

  /**
   * @param declared whether a name is that of a symbol
   */
  public PlainReader(Predicate<String> declared) {
    this.declared = declared;
  }

  /**
   * Reads one expression.
   *
   * @throws UnreadableFormulaException if it cannot be read whole
   */
  public Expression readExpression(String text) {
    PlainCursor cursor = new PlainCursor(text);
    Expression expression = sum(cursor);
    cursor.expectEnd();
    return expression;
  }

  /**
   * Reads one statement.
   *
   * @throws UnreadableFormulaException if it cannot be read whole
   */
  public Statement readStatement(String text) {
    PlainCursor cursor = new PlainCursor(text);
    Statement statement = chain(cursor);
    if (cursor.take("<=>")) {
      statement = new Statement.Equivalence(statement, chain(cursor));
    } else if (cursor.take("=>")) {
      statement = new Statement.Implication(statement, chain(cursor));
    }
    cursor.expectEnd();
    return statement;
  }

  private Statement chain(PlainCursor cursor) {
    List<Expression> sides = new ArrayList<>(List.of(sum(cursor)));
    List<Relation> relations = new ArrayList<>();
    Optional<Relation> relation = relation(cursor.peek());
    while (relation.isPresent()) {
      cursor.next();
      relations.add(relation.get());
      sides.add(sum(cursor));
      relation = relation(cursor.peek());
    }
    if (relations.isEmpty()) {
      throw cursor.fault("there is no relation", "write one, such as = or >");
    }
    return new Statement.Chain(sides, relations);
  }

  private static Optional<Relation> relation(String sign) {
    return Stream.of(Relation.values()).filter(r -> r.plain().equals(sign)).findFirst();
  }

  private Expression sum(PlainCursor cursor) {
    cursor.enter();
    List<Expression> terms = new ArrayList<>();
    boolean negative = cursor.take("-");
    boolean more = true;
    while (more) {
      Expression term = product(cursor);
      terms.add(negative ? new Expression.Negation(term) : term);
      negative = cursor.take("-");
      more = negative || cursor.take("+");
    }
    cursor.leave();
    return Expression.sum(terms);
  }

  private Expression product(PlainCursor cursor) {
    List<Expression> list = new ArrayList<>(List.of(factor(cursor)));
    int quotients = 0;
    while (cursor.peek().equals("*") || cursor.peek().equals("/")) {
      boolean times = cursor.next().equals("*");
      Expression factor = factor(cursor);
      if (times) {
        list.add(factor);
      } else {
        if (++quotients > PlainCursor.MAX_DEPTH) {
          throw cursor.fault("too many quotients in one term", "use brackets");
        }
        if (factor instanceof Expression.Constant constant && constant.value().isZero()) {
          throw cursor.fault("division by zero", "divide by something else");
        }
        Expression quotient = quotient(Expression.product(list), factor);
        list = new ArrayList<>(List.of(quotient));
      }
    }
    return Expression.product(list);
  }

  private static Expression quotient(Expression numerator, Expression denominator) {
    boolean fraction =
        numerator instanceof Expression.Constant p
            && denominator instanceof Expression.Constant q
            && p.value().isInteger()
            && q.value().isInteger();
    return fraction
        ? Expression.constant(
            ((Expression.Constant) numerator)
                .value()
                .dividedBy(((Expression.Constant) denominator).value()))
        : new Expression.Quotient(numerator, denominator);
  }

  private Expression factor(PlainCursor cursor) {
    Expression base = primary(cursor);
    return cursor.take("^") ? new Expression.Power(base, cursor.exponent()) : base;
  }

  private Expression primary(PlainCursor cursor) {
    if (cursor.atNumber()) {
      return Expression.constant(number(cursor));
    } else if (cursor.take("(")) {
      Expression inner = sum(cursor);
      cursor.expect(")");
      return inner;
    } else if (!cursor.atName()) {
      throw cursor.unexpected("write a name, a number or a bracket");
    }
    String name = cursor.peek();
    if (cursor.peek(1).equals("(") && RESERVED.contains(name)) {
      return function(cursor);
    } else if (name.equals("i")) {
      cursor.next();
      return new Expression.ImaginaryUnit();
    } else if (!declared.test(name)) {
      throw cursor.fault("the symbol " + name + " is not declared here", "declare it before");
    }
    cursor.next();
    return Expression.symbol(name);
  }

  public static Rational number(PlainCursor cursor) {
    if (cursor.peek().length() > TexFactorParser.MAX_DIGITS) {
      throw cursor.fault("the number is too long", "shorten it");
    }
    return Rational.parse(cursor.next());
  }

  private Expression function(PlainCursor cursor) {
    String name = cursor.peek();
    if (!Set.of("sqrt", "abs", "conj", "exp", "max").contains(name)) {
      throw cursor.unexpected("this is not a function of numbers");
    }
    cursor.next();
    cursor.expect("(");
    List<Expression> arguments = new ArrayList<>(List.of(sum(cursor)));
    while (name.equals("max") && cursor.take(",")) {
      arguments.add(sum(cursor));
    }
    cursor.expect(")");
    if (name.equals("max") && arguments.size() < 2) {
      throw cursor.fault("max of a single value", "give it at least two");
    }
    Expression argument = arguments.get(0);
    return switch (name) {
      case "sqrt" -> new Expression.SquareRoot(argument);
      case "abs" -> new Expression.Modulus(argument);
      case "conj" -> new Expression.Conjugate(argument);
      case "exp" -> new Expression.Exponential(argument);
      default -> new Expression.Maximum(arguments);
    };
  }
}
