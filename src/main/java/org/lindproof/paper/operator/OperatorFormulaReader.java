package org.lindproof.paper.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.paper.latex.LatexReader;
import org.lindproof.paper.latex.PrintedMatrix;
import org.lindproof.paper.latex.RunningIndices;
import org.lindproof.paper.tex.TexAtom;
import org.lindproof.paper.tex.TexAtom.Glyph;
import org.lindproof.paper.tex.TexAtomReader;
import org.lindproof.paper.tex.TexMacros;
import org.lindproof.paper.tex.TexToken;
import org.lindproof.paper.tex.UnreadableFormulaException;

/**
 * Reads printed formulas over operators, among them printed matrices of any shape. The whole input
 * is understood or refused; nothing is simplified.
 *
 * @see OperatorParser for precedence
 */
public final class OperatorFormulaReader {
  private static final Pattern FORMAT = Pattern.compile("([0-9]{1,3})(\\\\times([0-9]{1,3}))?");

  private final OperatorSymbols symbols;
  private final RunningSums sums;
  private final LatexReader numbers;

  public OperatorFormulaReader(OperatorSymbols symbols, RunningIndices indices) {
    this.symbols = symbols;
    this.sums = new RunningSums(indices, symbols.scalars());
    this.numbers = new LatexReader(symbols.scalars(), indices);
  }

  /** A formula with values given to its running indices. */
  public record Instance(Map<String, String> indices, OperatorStatement statement) {}

  /** Whether a formula can only be read over operators. */
  public boolean isAboutOperators(List<TexToken> tokens) {
    try {
      boolean matrix = PrintedMatrix.isIn(tokens);
      List<TexToken> part = matrix ? PrintedMatrix.of(tokens).left() : tokens;
      List<TexAtom> atoms = TexAtomReader.atoms(part);
      return new OperatorContent(symbols, argument(atoms), false).isIn(atoms);
    } catch (UnreadableFormulaException e) {
      return false; // as a formula over numbers it is unreadable, too, and named as such
    }
  }

  /**
   * Reads one formula, once for all values of its running indices.
   *
   * @throws UnreadableFormulaException if it cannot be read whole
   */
  public List<Instance> read(List<TexToken> tokens) {
    if (PrintedMatrix.isIn(tokens)) {
      return List.of(new Instance(Map.of(), matrix(PrintedMatrix.of(tokens))));
    }
    List<TexAtom> atoms = TexAtomReader.atoms(tokens);
    Optional<OperatorStatement> format = format(atoms);
    if (format.isPresent()) {
      return List.of(new Instance(Map.of(), format.get()));
    }
    OperatorContent content = new OperatorContent(symbols, argument(atoms), true);
    List<Instance> instances = new ArrayList<>();
    for (Map<String, String> assignment : sums.indices().assignments(sums.runningIn(atoms))) {
      List<TexAtom> instance = RunningIndices.substitute(atoms, assignment);
      OperatorStatement statement = new OperatorParser(instance, content, sums, 0).statement();
      instances.add(new Instance(assignment, checked(statement, tokens.get(0))));
    }
    return instances;
  }

  /**
   * The letter in {@code \mathcal{D}[A]} at the beginning, if it is no operator of the study. A
   * number of that name is meant elsewhere in the paper: there is no dissipator of a number.
   */
  private Optional<String> argument(List<TexAtom> atoms) {
    boolean begins =
        atoms.size() > 4
            && OperatorContent.isDissipator(atoms.get(0))
            && atoms.get(1).bare().equals("[")
            && atoms.get(2).nucleus() instanceof Glyph glyph
            && glyph.text().matches("[A-Za-z]")
            && !atoms.get(2).hasScripts()
            && atoms.get(3).is("]");
    return begins && symbols.operatorAt(atoms, 2).isEmpty()
        ? Optional.of(atoms.get(2).bare())
        : Optional.empty();
  }

  private OperatorStatement matrix(PrintedMatrix printed) {
    List<TexAtom> atoms =
        TexAtomReader.atoms(printed.left()).stream()
            .filter(atom -> !TexMacros.QUADS.contains(atom.bare()))
            .toList();
    int last = atoms.size() - 1;
    Optional<Relation> relation =
        Optional.ofNullable(TexMacros.RELATIONS.get(atoms.get(last).bare()))
            .filter(Relation::isEquality);
    if (last < 1 || relation.isEmpty()) {
      throw new UnreadableFormulaException(
          printed.matrix(), "a matrix inside a formula", "write M = \\begin{pmatrix} by itself");
    }
    OperatorExpression left = symbol(atoms.subList(0, last));
    List<List<Expression>> rows = new ArrayList<>();
    for (List<PrintedMatrix.Cell> cells : printed.rows()) {
      rows.add(cells.stream().map(this::entry).toList());
    }
    return new OperatorStatement.Entries(left, relation.get(), rows);
  }

  private Expression entry(PrintedMatrix.Cell cell) {
    if (cell.tokens().isEmpty()) {
      throw new UnreadableFormulaException(
          cell.at(), "an entry of the matrix is empty", "write 0 where the element vanishes");
    }
    return numbers.readExpression(cell.tokens());
  }

  private OperatorExpression symbol(List<TexAtom> atoms) {
    OperatorExpression left =
        new OperatorParser(atoms, new OperatorContent(symbols, Optional.empty(), true), sums, 0)
            .expression();
    if (!left.children().isEmpty() || !(shape(left) instanceof OperatorShapes.Matrix)) {
      throw new UnreadableFormulaException(
          atoms.get(0).at(), "a matrix after a formula", "write a single symbol before it");
    }
    return left;
  }

  private OperatorShapes.Shape shape(OperatorExpression expression) {
    return new OperatorShapes(symbols.space()).of(expression);
  }

  /** {@code M \in \mathbb{C}^{15 \times 16}}. */
  private Optional<OperatorStatement> format(List<TexAtom> atoms) {
    int last = atoms.size() - 1;
    if (last < 2 || !atoms.get(last - 1).bare().equals("\\in")) {
      return Optional.empty();
    }
    TexAtom set = atoms.get(last);
    boolean numbers =
        OperatorContent.isAccent(set, "\\mathbb", "C")
            || OperatorContent.isAccent(set, "\\mathbb", "R");
    Matcher size = FORMAT.matcher(TexAtom.canonical(set.sup()));
    if (!numbers || !set.sub().isEmpty() || !size.matches()) {
      throw new UnreadableFormulaException(
          set.at(), "a set that is not understood", "write \\in \\mathbb{C}^{15 \\times 15}");
    }
    int rows = Integer.parseInt(size.group(1));
    int columns = Optional.ofNullable(size.group(3)).map(Integer::parseInt).orElse(1);
    return Optional.of(
        new OperatorStatement.Format(symbol(atoms.subList(0, last - 1)), rows, columns));
  }

  /** A statement that has a meaning; a symbol that equals a column is a printed matrix. */
  private OperatorStatement checked(OperatorStatement statement, TexToken at) {
    if (statement instanceof OperatorStatement.Chain chain
        && chain.sides().size() == 2
        && chain.relations().get(0).isEquality()
        && chain.sides().get(0) instanceof OperatorExpression.Vectorised left
        && chain.sides().get(1) instanceof OperatorExpression.Column column) {
      List<List<Expression>> rows = column.entries().stream().map(List::of).toList();
      return new OperatorStatement.Entries(left, chain.relations().get(0), rows);
    }
    try {
      new StatementShape(new OperatorShapes(symbols.space())).check(statement);
    } catch (OperatorShapes.ShapeException e) {
      throw new UnreadableFormulaException(
          at, String.valueOf(e.getMessage()), "write sides of the same kind and size");
    }
    return statement;
  }
}
