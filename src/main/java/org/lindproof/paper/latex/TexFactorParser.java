package org.lindproof.paper.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.tex.TexAtom;
import org.lindproof.paper.tex.TexAtom.Fraction;
import org.lindproof.paper.tex.TexAtom.Group;
import org.lindproof.paper.tex.TexAtom.Root;
import org.lindproof.paper.tex.TexMacros;
import org.lindproof.paper.tex.UnreadableFormulaException;

/** Reads one factor: a number, a symbol, a bracket, a fraction, a function, each with its power. */
public final class TexFactorParser {
  public static final int MAX_EXPONENT = 64;
  public static final int MAX_DIGITS = 64;
  private static final Map<String, String> CLOSER =
      Map.of("(", ")", "[", "]", "\\{", "\\}", "|", "|", "\\lvert", "\\rvert");
  private static final Set<String> NEVER =
      Set.of("+", "-", "/", ",", ";", ".", "\\cdot", "\\times", "\\in", "\\pm", "\\mp");

  private final TexExpressionParser parser;
  private final TexCursor cursor;
  private final SymbolTable symbols;
  private final RunningIndices indices;

  TexFactorParser(
      TexExpressionParser parser, TexCursor cursor, SymbolTable symbols, RunningIndices indices) {
    this.parser = parser;
    this.cursor = cursor;
    this.symbols = symbols;
    this.indices = indices;
  }

  /** Whether a factor can begin with this atom, which stands after a factor. */
  boolean canBegin(TexAtom atom) {
    if (atom.is("|")) {
      return !cursor.insideBars();
    }
    return !TexExpressionParser.closes(atom)
        && !NEVER.contains(atom.bare())
        && !TexMacros.RELATIONS.containsKey(atom.bare())
        && !TexMacros.CONNECTIVES.contains(atom.bare());
  }

  Expression factor() {
    if (cursor.atEnd()) {
      throw cursor.unexpected("complete it");
    }
    TexAtom atom = cursor.peek();
    Optional<SymbolTable.Match> match = symbols.longestAt(cursor.atoms(), cursor.position());
    if (match.isPresent()) {
      requireNumber(match.get());
      cursor.skip(match.get().length());
      Expression symbol = Expression.symbol(match.get().name());
      symbols
          .aloneInBrackets(cursor.atoms(), cursor.position())
          .ifPresent(argument -> refuseFunction(match.get().name(), argument));
      return match.get().superscript() ? symbol : power(symbol, cursor.previous());
    } else if (atom.isDigit()) {
      return number();
    } else if (atom.canonicalWithoutSuperscript().equals("i")) {
      cursor.next();
      return power(new Expression.ImaginaryUnit(), atom);
    } else if (atom.canonicalWithoutSuperscript().equals("e") && !atom.sup().isEmpty()) {
      cursor.next();
      return new Expression.Exponential(inner(atom.sup()));
    } else if (atom.is("|") || TexExpressionParser.opens(atom)) {
      return bracket();
    } else if (atom.is("\\max")) {
      return maximum();
    } else if (atom.is("\\exp")) {
      return exponential();
    } else if (atom.is("\\sum")) {
      return runningSum();
    }
    return structure(atom);
  }

  private void refuseFunction(String name, String argument) {
    throw cursor.fault(
        name + " before (" + argument + ") may be a product or a function",
        "declare the spelling of the function, or write the product without brackets");
  }

  private void requireNumber(SymbolTable.Match match) {
    if (symbols.dimension(match.name()).isPresent()) {
      throw cursor.fault(
          "the matrix " + match.name() + " where a number is needed",
          "a matrix may only stand alone before = and a printed matrix");
    }
  }

  private Expression structure(TexAtom atom) {
    if (atom.nucleus() instanceof Group group) {
      requireNoSubscript(atom);
      cursor.next();
      return power(inner(group.content()), atom);
    } else if (atom.nucleus() instanceof Fraction fraction) {
      requireNoSubscript(atom);
      cursor.next();
      return power(
          new Expression.Quotient(inner(fraction.numerator()), inner(fraction.denominator())),
          atom);
    } else if (atom.nucleus() instanceof Root root) {
      requireNoSubscript(atom);
      cursor.next();
      return power(new Expression.SquareRoot(inner(root.content())), atom);
    } else if (!canBegin(atom)) {
      throw cursor.unexpected("an operand is missing here");
    }
    throw cursor.fault(
        "the symbol " + atom.canonical() + " is not declared",
        "declare this spelling in study.yaml, or under printed in claims.yaml");
  }

  private Expression inner(List<TexAtom> atoms) {
    return new TexExpressionParser(atoms, symbols, indices, cursor.depth() + 1).expression();
  }

  private void requireNoSubscript(TexAtom atom) {
    if (!atom.sub().isEmpty()) {
      throw cursor.fault(
          "a subscript at something that is not a declared symbol", "declare it or remove it");
    }
  }

  private Expression number() {
    StringBuilder digits = new StringBuilder();
    TexAtom last = cursor.peek();
    boolean more = true;
    while (more) {
      requireNoSubscript(cursor.peek());
      last = cursor.next();
      digits.append(last.bare().isEmpty() ? ((TexAtom.Glyph) last.nucleus()).text() : last.bare());
      boolean point = !last.hasScripts() && isPoint();
      if (point && digits.indexOf(".") < 0) {
        cursor.next();
        digits.append('.');
      }
      more = !last.hasScripts() && !cursor.atEnd() && continuesNumber(cursor.peek());
    }
    if (digits.length() > MAX_DIGITS) {
      throw cursor.fault("a number has more than " + MAX_DIGITS + " digits", "shorten it");
    }
    return power(Expression.constant(Rational.parse(digits.toString())), last);
  }

  private static boolean continuesNumber(TexAtom atom) {
    return atom.isDigit() && !atom.at().spaced();
  }

  private boolean isPoint() {
    int at = cursor.position();
    List<TexAtom> atoms = cursor.atoms();
    return at + 1 < atoms.size()
        && atoms.get(at).bare().equals(".")
        && !atoms.get(at).at().spaced()
        && continuesNumber(atoms.get(at + 1));
  }

  private Expression bracket() {
    TexAtom open = cursor.next();
    String kind = ((TexAtom.Glyph) open.nucleus()).text();
    requirePlain(open);
    cursor.open(kind);
    Expression content = parser.sum();
    TexAtom close = close(kind);
    boolean modulus = kind.equals("|") || kind.equals("\\lvert");
    return power(modulus ? new Expression.Modulus(content) : content, close);
  }

  private TexAtom close(String kind) {
    if (cursor.atEnd() || !cursor.peek().is(CLOSER.get(kind))) {
      throw cursor.atEnd()
          ? cursor.fault("the bracket " + kind + " is never closed", "close it")
          : cursor.fault(
              "unexpected " + cursor.peek().canonical() + " inside the bracket " + kind,
              "close it with " + CLOSER.get(kind));
    }
    cursor.close();
    requireNoSubscript(cursor.peek());
    return cursor.next();
  }

  private void requirePlain(TexAtom atom) {
    if (atom.hasScripts()) {
      throw new UnreadableFormulaException(
          atom.at(), "a script at " + ((TexAtom.Glyph) atom.nucleus()).text(), "remove it");
    }
  }

  private Expression maximum() {
    requirePlain(cursor.next());
    String kind = openBracket("\\max");
    List<Expression> arguments = new ArrayList<>(List.of(parser.sum()));
    while (!cursor.atEnd() && cursor.peek().bare().equals(",")) {
      cursor.next();
      arguments.add(parser.sum());
    }
    if (arguments.size() < 2) {
      throw cursor.fault("\\max of a single value", "give it at least two, separated by commas");
    }
    return power(new Expression.Maximum(arguments), close(kind));
  }

  private Expression exponential() {
    requirePlain(cursor.next());
    if (!cursor.atEnd() && cursor.peek().nucleus() instanceof Group group) {
      TexAtom atom = cursor.next();
      return power(new Expression.Exponential(inner(group.content())), atom);
    }
    String kind = openBracket("\\exp");
    Expression argument = parser.sum();
    return power(new Expression.Exponential(argument), close(kind));
  }

  private String openBracket(String function) {
    boolean bracket = !cursor.atEnd() && TexExpressionParser.opens(cursor.peek());
    if (!bracket || cursor.peek().is("\\lvert")) {
      throw cursor.fault(function + " without brackets", "put its arguments in brackets");
    }
    TexAtom open = cursor.next();
    requirePlain(open);
    cursor.open(open.bare());
    return open.bare();
  }

  private Expression runningSum() {
    TexAtom sum = cursor.next();
    Optional<RunningIndices.Range> range = indices.range(sum);
    if (range.isEmpty() || !sum.sup().isEmpty()) {
      throw new UnreadableFormulaException(
          sum.at(),
          "the sum does not run over all values of a declared index",
          "write \\sum_{j \\in \\{...\\}} with an index of study.yaml");
    }
    int end = RunningIndices.endOfTerm(cursor.atoms(), cursor.position());
    List<TexAtom> term = cursor.atoms().subList(cursor.position(), end);
    if (term.isEmpty()) {
      throw cursor.unexpected("write what is summed");
    }
    String index = range.get().index();
    boolean used =
        new RunningIndices(Map.of(index, range.get().values()))
            .freeIn(term, symbols)
            .contains(index);
    boolean leaks =
        new RunningIndices(Map.of(index, range.get().values()))
            .freeIn(cursor.atoms().subList(end, cursor.atoms().size()), symbols)
            .contains(index);
    if (!used || leaks) {
      throw new UnreadableFormulaException(
          sum.at(),
          leaks ? "it is unclear where the sum ends" : "the summand does not contain the index",
          "put the summand in brackets");
    }
    List<Expression> terms = new ArrayList<>();
    for (String value : range.get().values()) {
      terms.add(inner(RunningIndices.substitute(term, Map.of(index, value))));
    }
    cursor.skip(end - cursor.position());
    return Expression.sum(terms);
  }

  private Expression power(Expression base, TexAtom carrier) {
    if (carrier.sup().isEmpty()) {
      return base;
    }
    String text = TexAtom.canonical(carrier.sup()).replaceAll("[{}]", "");
    if (text.equals("*") || text.equals("\\ast")) {
      return new Expression.Conjugate(base);
    }
    if (!text.matches("-?[0-9]+")) {
      throw new UnreadableFormulaException(
          carrier.at(),
          "the superscript " + text + " is neither an integer nor part of a declared symbol",
          "declare the symbol, or write roots as \\sqrt");
    }
    boolean large = text.length() > 5 || Math.abs(Integer.parseInt(text)) > MAX_EXPONENT;
    if (large) {
      throw new UnreadableFormulaException(
          carrier.at(), "the exponent " + text + " is beyond " + MAX_EXPONENT, "lower it");
    }
    return new Expression.Power(base, Integer.parseInt(text));
  }
}
