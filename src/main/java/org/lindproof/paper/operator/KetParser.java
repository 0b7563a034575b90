package org.lindproof.paper.operator;

import java.util.List;
import org.lindproof.paper.latex.TexCursor;
import org.lindproof.paper.tex.TexAtom;
import org.lindproof.paper.tex.TexAtom.Glyph;

/** Reads {@code |label\\rangle} and {@code \\langle label|}. */
record KetParser(TexCursor cursor, OperatorSymbols symbols, OperatorScripts scripts) {

  /** Whether a ket begins here, and not a modulus. */
  boolean isKet() {
    List<TexAtom> atoms = cursor.atoms();
    int i = cursor.position() + 1;
    while (i < atoms.size() && isLabelPart(atoms.get(i))) {
      i++;
    }
    boolean labelled = i > cursor.position() + 1 && i < atoms.size();
    return isBar(cursor.peek()) && labelled && atoms.get(i).is("\\rangle");
  }

  private static boolean isBar(TexAtom atom) {
    return atom.bare().equals("|") || atom.bare().equals("\\lvert");
  }

  OperatorExpression ket() {
    scripts.requireNone(cursor.next());
    String label = label();
    if (cursor.atEnd() || !cursor.peek().is("\\rangle")) {
      throw cursor.unexpected("write |label\\rangle");
    }
    scripts.requireNone(cursor.next());
    return new OperatorExpression.Ket(label);
  }

  OperatorExpression bra() {
    scripts.requireNone(cursor.next());
    String label = label();
    if (cursor.atEnd() || !(cursor.peek().is("|") || cursor.peek().is("\\rvert"))) {
      throw cursor.unexpected("write \\langle label|");
    }
    scripts.requireNone(cursor.next());
    return new OperatorExpression.Bra(label);
  }

  private String label() {
    StringBuilder text = new StringBuilder();
    while (!cursor.atEnd() && isLabelPart(cursor.peek())) {
      text.append(cursor.next().canonical());
    }
    String label = text.toString();
    if (!symbols.isBasisState(label)) {
      throw cursor.fault(
          label + " is not a state of the basis",
          "write a label of a site or of the product basis");
    }
    return label;
  }

  private static boolean isLabelPart(TexAtom atom) {
    boolean plain = atom.nucleus() instanceof Glyph glyph && glyph.text().matches("[A-Za-z0-9+-]");
    return (plain || atom.nucleus() instanceof TexAtom.Words) && !atom.hasScripts();
  }
}
