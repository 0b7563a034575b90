package org.lindproof.paper.latex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.lindproof.paper.tex.TexAtom;
import org.lindproof.paper.tex.TexAtomReader;
import org.lindproof.paper.tex.TexMacros;
import org.lindproof.paper.tex.UnreadableFormulaException;

/** A place in a list of atoms, with the brackets that are open there. Wide blanks are gone. */
public final class TexCursor {
  private final List<TexAtom> atoms;
  private final int depth;
  private final Deque<String> open = new ArrayDeque<>();
  private int position;

  /**
   * A cursor at the beginning.
   *
   * @param depth number of levels that the atoms are nested in
   */
  public TexCursor(List<TexAtom> atoms, int depth) {
    this.atoms = withoutQuads(atoms);
    this.depth = depth;
    checkDepth();
  }

  private static List<TexAtom> withoutQuads(List<TexAtom> atoms) {
    List<TexAtom> kept = new ArrayList<>();
    for (int i = 0; i < atoms.size(); i++) {
      if (!TexMacros.QUADS.contains(atoms.get(i).bare())) {
        kept.add(atoms.get(i));
      } else if (!kept.isEmpty() && i + 1 < atoms.size()) {
        TexAtom before = kept.get(kept.size() - 1);
        TexAtom after = atoms.get(i + 1);
        if (!isOperator(before) && !isOperator(after)) {
          throw new UnreadableFormulaException(
              atoms.get(i).at(),
              "a wide blank between two operands",
              "separate formulas by a comma, factors by nothing");
        }
      }
    }
    if (kept.isEmpty()) {
      throw new UnreadableFormulaException(
          atoms.get(0).at(), "a group is empty", "fill it or remove it");
    }
    return kept;
  }

  private static boolean isOperator(TexAtom atom) {
    return TexExpressionParser.isSign(atom)
        || TexMacros.QUADS.contains(atom.bare())
        || TexMacros.RELATIONS.containsKey(atom.bare())
        || TexMacros.CONNECTIVES.contains(atom.bare());
  }

  public boolean atEnd() {
    return position >= atoms.size();
  }

  /** What comes next; not at the end. */
  public TexAtom peek() {
    return atoms.get(position);
  }

  /** What came last; not at the beginning. */
  public TexAtom previous() {
    return atoms.get(position - 1);
  }

  public TexAtom next() {
    return atoms.get(position++);
  }

  public int position() {
    return position;
  }

  public void skip(int count) {
    position += count;
  }

  public List<TexAtom> atoms() {
    return atoms;
  }

  public int depth() {
    return depth + open.size();
  }

  void open(String bracket) {
    open.push(bracket);
    checkDepth();
  }

  void close() {
    open.pop();
  }

  /** Whether the innermost open bracket is a bare bar. */
  boolean insideBars() {
    return !open.isEmpty() && open.peek().equals("|");
  }

  private void checkDepth() {
    if (depth() > TexAtomReader.MAX_DEPTH) {
      throw fault(
          "the formula is nested deeper than " + TexAtomReader.MAX_DEPTH + " levels",
          "split it into named parts");
    }
  }

  /** A fault at the present place. */
  public UnreadableFormulaException fault(String problem, String remedy) {
    TexAtom at = atoms.get(Math.min(position, atoms.size() - 1));
    return new UnreadableFormulaException(at.at(), problem, remedy);
  }

  /** The present atom has no business here. */
  public UnreadableFormulaException unexpected(String remedy) {
    return atEnd()
        ? fault("the formula ends too early", "complete it")
        : fault("unexpected " + peek().canonical(), remedy);
  }
}
