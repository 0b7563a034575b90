package org.lindproof.paper.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.latex.SymbolTable;
import org.lindproof.paper.latex.TexCursor;
import org.lindproof.paper.latex.TexExpressionParser;
import org.lindproof.paper.tex.TexAtom;
import org.lindproof.paper.tex.TexAtom.Accent;
import org.lindproof.paper.tex.TexAtom.Fraction;
import org.lindproof.paper.tex.TexAtom.Glyph;
import org.lindproof.paper.tex.TexAtom.Group;

/** Reads one factor over operators; what contains no operator is left to the parser of numbers. */
final class OperatorFactorParser {
  private static final Map<String, String> CLOSER = Map.of("(", ")", "[", "]", "\\{", "\\}");

  private final OperatorParser parser;
  private final TexCursor cursor;
  private final TexExpressionParser numbers;
  private final OperatorContent content;
  private final OperatorSymbols symbols;
  private final RunningSums sums;
  private final OperatorScripts scripts;
  private final KetParser kets;

  OperatorFactorParser(
      OperatorParser parser,
      TexCursor cursor,
      TexExpressionParser numbers,
      OperatorContent content,
      RunningSums sums) {
    this.parser = parser;
    this.cursor = cursor;
    this.numbers = numbers;
    this.content = content;
    this.symbols = content.symbols();
    this.sums = sums;
    this.scripts = new OperatorScripts(symbols);
    this.kets = new KetParser(cursor, symbols, scripts);
  }

  /** Whether an atom is the dot that stands for a state in the definition of a map. */
  boolean isState(TexAtom atom) {
    return content.argument().isPresent() && atom.bare().equals("\\cdot");
  }

  OperatorExpression factor() {
    if (cursor.atEnd()) {
      throw cursor.unexpected("complete it");
    }
    TexAtom atom = cursor.peek();
    Optional<OperatorSymbols.Match> operator =
        symbols.operatorAt(cursor.atoms(), cursor.position());
    Optional<SymbolTable.Match> number = symbols.numberAt(cursor.atoms(), cursor.position());
    if (operator.isPresent()) {
      return symbol(operator.get());
    } else if (isArgument(atom)) {
      cursor.next();
      return scripts.power(new OperatorExpression.Arbitrary(content.argument().get()), atom);
    } else if (number.isPresent()) {
      return number(number.get());
    } else if (isState(atom)) {
      cursor.next();
      return new OperatorExpression.State();
    } else if (atom.is("\\sum")) {
      return sum();
    } else if (kets.isKet()) {
      return kets.ket();
    } else if (atom.bare().equals("\\langle")) {
      return kets.bra();
    }
    return structure(atom);
  }

  private OperatorExpression structure(TexAtom atom) {
    if (OperatorContent.isDotted(atom)) {
      return derivative();
    } else if (OperatorContent.isMap(atom)) {
      return map();
    } else if (OperatorContent.isIdentity(atom)) {
      cursor.next();
      return scripts.power(new OperatorExpression.Identity(), atom);
    } else if (OperatorContent.isTrace(atom)) {
      scripts.requireNone(cursor.next());
      return new OperatorExpression.Trace(enclosed("the trace"));
    } else if (atom.is("\\det")) {
      scripts.requireNone(cursor.next());
      return new OperatorExpression.Determinant(factor());
    } else if (CLOSER.containsKey(glyph(atom)) && isBracketOfOperators()) {
      return bracket();
    } else if (atom.nucleus() instanceof Group group && content.isIn(group.content())) {
      scripts.requireNoSubscript(cursor.next());
      return scripts.power(inner(group.content()), atom);
    } else if (atom.nucleus() instanceof Fraction fraction && content.isIn(List.of(atom))) {
      return fraction(fraction, atom);
    }
    return new OperatorExpression.Scalar(numbers.factor());
  }

  private static String glyph(TexAtom atom) {
    return atom.nucleus() instanceof Glyph glyph ? glyph.text() : "";
  }

  private boolean isArgument(TexAtom atom) {
    return content.argument().filter(atom.canonicalWithoutSuperscript()::equals).isPresent();
  }

  private OperatorExpression symbol(OperatorSymbols.Match match) {
    TexAtom first = cursor.peek();
    cursor.skip(match.length());
    TexAtom last = cursor.previous();
    OperatorExpression meaning = match.meaning();
    if (meaning instanceof OperatorExpression.SiteOperator operator && !match.superscript()) {
      return scripts.siteOperator(operator, last);
    }
    boolean timed =
        meaning instanceof OperatorExpression.State
            || meaning instanceof OperatorExpression.Vectorised;
    if (timed && time()) {
      return scripts.closedPower(meaning, first, cursor.previous());
    }
    return match.superscript() ? meaning : scripts.power(meaning, last);
  }

  /** A number; an observable with a time after it is that of an arbitrary state. */
  private OperatorExpression number(SymbolTable.Match match) {
    int after = cursor.position() + match.length();
    boolean bare = match.superscript() || cursor.atoms().get(after - 1).sup().isEmpty();
    if (bare && symbols.isObservable(match.name()) && isTime(after)) {
      cursor.skip(match.length() + 3);
      return new OperatorExpression.ObservableInState(match.name());
    }
    return new OperatorExpression.Scalar(numbers.factor());
  }

  private boolean isTime(int at) {
    List<TexAtom> atoms = cursor.atoms();
    return at + 2 < atoms.size()
        && atoms.get(at).bare().equals("(")
        && atoms.get(at + 1).bare().equals("t")
        && symbols.numberAt(atoms, at + 1).isEmpty()
        && atoms.get(at + 2).is(")");
  }

  /** Passes over {@code (t)}. */
  private boolean time() {
    boolean there = isTime(cursor.position());
    cursor.skip(there ? 3 : 0);
    return there;
  }

  private OperatorExpression sum() {
    RunningSums.Scope scope = sums.scope(cursor.atoms(), cursor.position());
    List<OperatorExpression> terms = new ArrayList<>();
    for (List<TexAtom> instance : scope.instances()) {
      OperatorExpression summand = inner(instance);
      terms.addAll(summand instanceof OperatorExpression.Sum sum ? sum.terms() : List.of(summand));
    }
    cursor.skip(scope.end() - cursor.position());
    return OperatorExpression.sum(terms);
  }

  private OperatorExpression derivative() {
    TexAtom atom = cursor.next();
    scripts.requireNoSubscript(atom);
    List<TexAtom> content = ((Accent) atom.nucleus()).content();
    OperatorExpression of = new OperatorParser(content, this.content, sums, 1).expression();
    boolean dynamic =
        of instanceof OperatorExpression.State
            || (of instanceof OperatorExpression.Vectorised vector
                && vector.role() == OperatorExpression.Vectorised.Role.STATE);
    if (!dynamic) {
      throw cursor.fault("the derivative of something that is not a state", "write \\dot\\rho");
    }
    OperatorExpression derivative = new OperatorExpression.Derivative(of);
    return time()
        ? scripts.closedPower(derivative, atom, cursor.previous())
        : scripts.power(derivative, atom);
  }

  private OperatorExpression map() {
    TexAtom atom = cursor.next();
    scripts.requireNoSuperscript(atom);
    if (OperatorContent.isGenerator(atom)) {
      scripts.requireNone(atom);
      return new OperatorExpression.Generator();
    }
    OperatorExpression jump = enclosed("a dissipator");
    return new OperatorExpression.Dissipator(jump, scripts.label(atom, jump));
  }

  /** What stands in square or round brackets after the name of a function. */
  private OperatorExpression enclosed(String what) {
    String open = cursor.atEnd() ? "" : cursor.peek().bare();
    if (!open.equals("[") && !open.equals("(") && !open.equals("\\{")) {
      throw cursor.fault(what + " without brackets", "put its argument in square brackets");
    }
    cursor.next();
    OperatorExpression argument = parser.sum();
    scripts.requireNone(close(open));
    return argument;
  }

  private TexAtom close(String open) {
    if (cursor.atEnd() || !cursor.peek().is(CLOSER.get(open))) {
      throw cursor.unexpected("close the bracket " + open + " first");
    }
    return cursor.next();
  }

  private boolean isBracketOfOperators() {
    List<TexAtom> atoms = cursor.atoms();
    int start = cursor.position() + 1;
    int end = OperatorContent.closing(atoms, cursor.position());
    boolean column = atoms.get(cursor.position()).is("(");
    return content.isIn(atoms.subList(start, end))
        || (column && OperatorContent.hasComma(atoms, start, end));
  }

  private OperatorExpression bracket() {
    List<TexAtom> atoms = cursor.atoms();
    int start = cursor.position() + 1;
    int end = OperatorContent.closing(atoms, cursor.position());
    boolean pair = OperatorContent.hasComma(atoms, start, end);
    TexAtom open = cursor.next();
    scripts.requireNone(open);
    String kind = glyph(open);
    if (pair && kind.equals("(")) {
      return column();
    }
    OperatorExpression left = parser.sum();
    if (!pair) {
      return scripts.power(left, close(kind));
    }
    cursor.next();
    OperatorExpression right = parser.sum();
    TexAtom close = close(kind);
    return scripts.power(
        kind.equals("[")
            ? new OperatorExpression.Commutator(left, right)
            : new OperatorExpression.Anticommutator(left, right),
        close);
  }

  private OperatorExpression column() {
    List<Expression> entries = new ArrayList<>(List.of(numbers.sum()));
    while (!cursor.atEnd() && cursor.peek().bare().equals(",")) {
      cursor.next();
      entries.add(numbers.sum());
    }
    TexAtom close = close("(");
    if (!close.sub().isEmpty() || !TexAtom.canonical(close.sup()).equals("T")) {
      throw cursor.fault("a row of numbers", "write a column, (a, b)^T");
    }
    return new OperatorExpression.Column(entries);
  }

  private OperatorExpression fraction(Fraction fraction, TexAtom atom) {
    cursor.next();
    scripts.requireNone(atom);
    if (content.isIn(fraction.denominator())) {
      throw cursor.fault("a division by an operator", "divide by a number");
    }
    Expression denominator =
        new TexExpressionParser(
                new TexCursor(fraction.denominator(), cursor.depth() + 1),
                symbols.scalars(),
                sums.indices())
            .expression();
    return new OperatorExpression.Quotient(inner(fraction.numerator()), denominator);
  }

  private OperatorExpression inner(List<TexAtom> atoms) {
    return new OperatorParser(atoms, content, sums, cursor.depth() + 1).expression();
  }
}
