package org.lindproof.paper.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.tex.TexAtom;
import org.lindproof.paper.tex.TexMacros;

/**
 * Recursive descent over the atoms of one formula.
 *
 * <p>From loose to tight: equivalence and implication; chain of relations; sum; product, where
 * juxtaposition, {@code \cdot} and {@code \times} are the same; power. A slash takes the whole
 * product before it and the one factor after it, and nothing may follow: {@code ab/c} is read,
 * {@code a/bc}, {@code a/b/c} and {@code 1/2 x} are refused, since two readers could read them in
 * two ways. A bare bar closes the innermost open bar where a factor could end; {@code |a|b|c|} is
 * refused.
 */
public final class TexExpressionParser {
  private static final Set<String> OPENING = Set.of("(", "[", "\\{", "\\lvert");
  private static final Set<String> CLOSING = Set.of(")", "]", "\\}", "\\rvert");

  private final TexCursor cursor;
  private final TexFactorParser factors;

  TexExpressionParser(List<TexAtom> atoms, SymbolTable symbols, RunningIndices indices, int depth) {
    this(new TexCursor(atoms, depth), symbols, indices);
  }

  /** A parser that goes on from where the cursor is. */
  public TexExpressionParser(TexCursor cursor, SymbolTable symbols, RunningIndices indices) {
    this.cursor = cursor;
    this.factors = new TexFactorParser(this, cursor, symbols, indices);
  }

  /** Whether it opens a bracket. */
  public static boolean opens(TexAtom atom) {
    return atom.nucleus() instanceof TexAtom.Glyph glyph && OPENING.contains(glyph.text());
  }

  /** Whether it closes a bracket. */
  public static boolean closes(TexAtom atom) {
    return atom.nucleus() instanceof TexAtom.Glyph glyph && CLOSING.contains(glyph.text());
  }

  /** Whether it is + or -. */
  public static boolean isSign(TexAtom atom) {
    return atom.bare().equals("+") || atom.bare().equals("-");
  }

  /** The whole input as a statement. */
  Statement statement() {
    Statement statement = chain();
    if (!cursor.atEnd() && TexMacros.EQUIVALENCES.contains(cursor.peek().bare())) {
      cursor.next();
      statement = new Statement.Equivalence(statement, chain());
    } else if (!cursor.atEnd() && TexMacros.IMPLICATIONS.contains(cursor.peek().bare())) {
      cursor.next();
      statement = new Statement.Implication(statement, chain());
    }
    expectEnd();
    return statement;
  }

  /** The rest of the input as an expression. */
  public Expression expression() {
    Expression expression = sum();
    expectEnd();
    return expression;
  }

  private void expectEnd() {
    if (!cursor.atEnd()) {
      throw cursor.unexpected("remove it or complete the formula");
    }
  }

  private Statement chain() {
    List<Expression> sides = new ArrayList<>(List.of(sum()));
    List<Relation> relations = new ArrayList<>();
    while (!cursor.atEnd()) {
      Optional<Relation> relation =
          Optional.ofNullable(TexMacros.RELATIONS.get(cursor.peek().bare()));
      if (relation.isEmpty()) {
        break;
      }
      cursor.next();
      relations.add(relation.get());
      sides.add(sum());
    }
    if (relations.isEmpty()) {
      throw cursor.atEnd()
          ? cursor.fault("the formula states nothing", "write a relation such as = or >")
          : cursor.unexpected("write a relation such as = or >");
    }
    return new Statement.Chain(sides, relations);
  }

  /** Reads one factor, with its power. */
  public Expression factor() {
    return factors.factor();
  }

  /** Whether a factor can begin with this atom, which stands after a factor. */
  public boolean canBegin(TexAtom atom) {
    return factors.canBegin(atom);
  }

  /** A sum, as far as it goes. */
  public Expression sum() {
    List<Expression> terms = new ArrayList<>();
    boolean more = true;
    while (more) {
      boolean negative = false;
      if (!cursor.atEnd() && isSign(cursor.peek())) {
        negative = cursor.next().bare().equals("-");
      }
      Expression term = product();
      terms.add(negative ? new Expression.Negation(term) : term);
      more = !cursor.atEnd() && isSign(cursor.peek());
    }
    return Expression.sum(terms);
  }

  private Expression product() {
    List<Expression> list = new ArrayList<>();
    Bars bars = new Bars();
    bars.before(cursor);
    list.add(factors.factor());
    bars.after(cursor);
    while (!cursor.atEnd()) {
      TexAtom atom = cursor.peek();
      if (atom.bare().equals("\\cdot") || atom.bare().equals("\\times")) {
        cursor.next();
        bars = new Bars();
      } else if (atom.bare().equals("/")) {
        return quotient(Expression.product(list));
      } else if (!factors.canBegin(atom)) {
        break;
      } else if (atom.isDigit()) {
        throw cursor.fault(
            "a number follows a factor", "put braces around a longer script, or write \\cdot");
      }
      bars.before(cursor);
      list.add(factors.factor());
      bars.after(cursor);
    }
    return Expression.product(list);
  }

  private Expression quotient(Expression numerator) {
    cursor.next();
    Expression result = new Expression.Quotient(numerator, factors.factor());
    boolean ambiguous =
        !cursor.atEnd()
            && (factors.canBegin(cursor.peek())
                || Set.of("/", "\\cdot", "\\times").contains(cursor.peek().bare()));
    if (ambiguous) {
      throw cursor.fault(
          "what stands after the slash can be read in two ways", "write \\frac or brackets");
    }
    return result;
  }

  /** Finds {@code |a|b|c|} in one run of juxtaposed factors. */
  private static final class Bars {
    private boolean bar;
    private boolean closedBare;
    private boolean otherSince;

    void before(TexCursor cursor) {
      bar = !cursor.atEnd() && cursor.peek().is("|");
      if (bar && otherSince) {
        throw cursor.fault("these bars can be read in two ways", "write \\left| and \\right|");
      }
    }

    void after(TexCursor cursor) {
      if (bar) {
        closedBare = cursor.previous().bare().equals("|");
        otherSince = false;
      } else {
        otherSince = closedBare;
      }
    }
  }
}
