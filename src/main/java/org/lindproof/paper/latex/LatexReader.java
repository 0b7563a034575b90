package org.lindproof.paper.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.tex.TexAtom;
import org.lindproof.paper.tex.TexAtomReader;
import org.lindproof.paper.tex.TexToken;
import org.lindproof.paper.tex.TexTokenizer;

/**
 * Reads printed formulas. The whole input is understood or refused; nothing is simplified.
 *
 * @see TexExpressionParser for precedence
 */
public final class LatexReader {
  private final SymbolTable symbols;
  private final RunningIndices indices;

  /**
   * A reader without running indices.
   *
   * @param symbols all symbols that a formula may use
   */
  public LatexReader(SymbolTable symbols) {
    this(symbols, RunningIndices.NONE);
  }

  public LatexReader(SymbolTable symbols, RunningIndices indices) {
    this.symbols = symbols;
    this.indices = indices;
  }

  /** A formula with values given to its running indices. */
  public record Instance(Map<String, String> indices, Statement statement) {}

  /**
   * Reads one expression.
   *
   * @throws UnreadableFormulaException if it cannot be read whole
   */
  public Expression readExpression(String tex) {
    List<TexAtom> atoms = TexAtomReader.atoms(TexTokenizer.tokens(tex, 1));
    return new TexExpressionParser(atoms, symbols, indices, 0).expression();
  }

  /** Reads one expression without running indices, as above. */
  public Expression readExpression(List<TexToken> tokens) {
    return new TexExpressionParser(TexAtomReader.atoms(tokens), symbols, indices, 0).expression();
  }

  /**
   * Reads one statement.
   *
   * @throws UnreadableFormulaException if it cannot be read whole
   */
  public Statement readStatement(String tex) {
    List<TexAtom> atoms = TexAtomReader.atoms(TexTokenizer.tokens(tex, 1));
    return new TexExpressionParser(atoms, symbols, indices, 0).statement();
  }

  /** Reads one formula, once for all values of its running indices. */
  public List<Instance> read(List<TexToken> tokens) {
    return instances(tokens, TexExpressionParser::statement);
  }

  /** Reads what is printed for an element of a matrix, as above. */
  public List<Instance> read(MatrixReader.Element element) {
    Expression name = Expression.symbol(element.name());
    return instances(
        element.entry(),
        parser ->
            new Statement.Chain(List.of(name, parser.expression()), List.of(element.relation())));
  }

  private List<Instance> instances(
      List<TexToken> tokens, Function<TexExpressionParser, Statement> read) {
    List<TexAtom> atoms = TexAtomReader.atoms(tokens);
    Set<String> letters = indices.freeIn(atoms, symbols);
    List<Instance> instances = new ArrayList<>();
    for (Map<String, String> assignment : indices.assignments(letters)) {
      List<TexAtom> instance = RunningIndices.substitute(atoms, assignment);
      TexExpressionParser parser = new TexExpressionParser(instance, symbols, indices, 0);
      instances.add(new Instance(assignment, read.apply(parser)));
    }
    return instances;
  }
}
