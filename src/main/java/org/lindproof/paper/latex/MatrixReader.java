package org.lindproof.paper.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.paper.tex.TexAtom;
import org.lindproof.paper.tex.TexAtomReader;
import org.lindproof.paper.tex.TexMacros;
import org.lindproof.paper.tex.TexToken;
import org.lindproof.paper.tex.UnreadableFormulaException;
import org.lindproof.quantum.Observable;

/**
 * Reads a printed matrix, {@code \rho = \begin{pmatrix} a & b \\ c & d \end{pmatrix}}, as what it
 * says of every element, row by row. The matrix stands alone after = or :=, and before that the
 * symbol of a matrix of the same size.
 */
public final class MatrixReader {
  private static final String FORM = PrintedMatrix.FORM;

  private final SymbolTable symbols;

  public MatrixReader(SymbolTable symbols) {
    this.symbols = symbols;
  }

  /**
   * What is said of one element.
   *
   * @param name of the element
   * @param relation = or :=
   * @param entry what is printed at its place, not empty
   */
  public record Element(String name, Relation relation, List<TexToken> entry) {
    public Element {
      entry = List.copyOf(entry);
    }
  }

  /** The matrix symbol on the left, and the relation after it. */
  private record Left(String name, int dimension, Relation relation) {}

  /**
   * The elements, row by row.
   *
   * @param formula that has a matrix
   * @throws UnreadableFormulaException if it is not a matrix symbol, = or :=, and a matrix of the
   *     same size without gaps
   */
  public List<Element> elements(List<TexToken> formula) {
    PrintedMatrix display = PrintedMatrix.of(formula);
    Left left = left(display.left(), display.matrix());
    return elements(left, display.rows(), display.matrix());
  }

  private Left left(List<TexToken> tokens, TexToken matrix) {
    List<TexAtom> atoms =
        TexAtomReader.atoms(tokens).stream()
            .filter(atom -> !TexMacros.QUADS.contains(atom.bare()))
            .toList();
    int last = atoms.size() - 1;
    Optional<Relation> relation =
        atoms.stream()
            .skip(Math.max(last, 0))
            .flatMap(atom -> Optional.ofNullable(TexMacros.RELATIONS.get(atom.bare())).stream())
            .findFirst();
    if (last < 1 || relation.isEmpty()) {
      throw new UnreadableFormulaException(matrix, "a matrix inside a formula", FORM);
    } else if (!relation.get().isEquality()) {
      throw new UnreadableFormulaException(
          atoms.get(last).at(), "a matrix after " + atoms.get(last).bare(), "write = or :=");
    }
    return symbols
        .longestAt(atoms, 0)
        .filter(match -> match.length() == last)
        .filter(match -> match.superscript() || atoms.get(last - 1).sup().isEmpty())
        .flatMap(
            match ->
                symbols
                    .dimension(match.name())
                    .map(dimension -> new Left(match.name(), dimension, relation.get())))
        .orElseThrow(
            () ->
                new UnreadableFormulaException(
                    atoms.get(0).at(),
                    TexAtom.canonical(atoms.subList(0, last)) + " is not the symbol of a matrix",
                    "declare this spelling in study.yaml under observables, with state: true"));
  }

  private static List<Element> elements(
      Left left, List<List<PrintedMatrix.Cell>> rows, TexToken matrix) {
    int dimension = left.dimension();
    if (rows.size() != dimension) {
      throw new UnreadableFormulaException(
          matrix,
          "the matrix has " + count(rows.size(), "row") + " and " + left.name() + " " + dimension,
          "print every row, in the order of the product basis");
    }
    List<Element> elements = new ArrayList<>();
    for (int row = 1; row <= dimension; row++) {
      List<PrintedMatrix.Cell> cells = rows.get(row - 1);
      if (cells.size() != dimension) {
        throw new UnreadableFormulaException(
            cells.get(0).at(),
            "row %d of the matrix has %s and %s %d columns"
                .formatted(row, count(cells.size(), "entry"), left.name(), dimension),
            "separate the entries by & and the rows by \\\\");
      }
      for (int column = 1; column <= dimension; column++) {
        PrintedMatrix.Cell cell = cells.get(column - 1);
        if (cell.tokens().isEmpty()) {
          throw new UnreadableFormulaException(
              cell.at(),
              "the entry in row " + row + ", column " + column + " is empty",
              "write 0 where the element vanishes");
        }
        String name = Observable.elementName(left.name(), row, column);
        elements.add(new Element(name, left.relation(), cell.tokens()));
      }
    }
    return elements;
  }

  private static String count(int number, String noun) {
    if (number == 1) {
      return "1 " + noun;
    }
    return number + " " + (noun.endsWith("y") ? noun.replace("y", "ies") : noun + "s");
  }
}
