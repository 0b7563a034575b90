package org.lindproof.paper.operator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lindproof.paper.latex.SymbolTable;
import org.lindproof.paper.latex.TexExpressionParser;
import org.lindproof.paper.tex.TexAtom;
import org.lindproof.paper.tex.TexAtom.Accent;
import org.lindproof.paper.tex.TexAtom.Fraction;
import org.lindproof.paper.tex.TexAtom.Group;
import org.lindproof.paper.tex.TexAtom.Words;

/**
 * Tells apart what is over operators and what is over numbers, before it is read.
 *
 * @param argument the letter of an arbitrary operator, if the formula defines something for it; a
 *     centred dot stands for a state in such a formula
 * @param stationary whether the stationary state counts: it may stand in formulas over numbers, too
 */
record OperatorContent(OperatorSymbols symbols, Optional<String> argument, boolean stationary) {
  private static final Set<String> OWN =
      Set.of("\\det", "\\rangle", "\\langle", "\\longleftrightarrow", "\\leftrightarrow");

  /** Whether something in it can only be read over operators. */
  boolean isIn(List<TexAtom> atoms) {
    int i = 0;
    while (i < atoms.size()) {
      Optional<SymbolTable.Match> number = symbols.numberAt(atoms, i);
      if (number.isPresent() && !isBound(atoms.get(i))) {
        i += number.get().length();
      } else if (isOperator(atoms, i) || isInside(atoms.get(i))) {
        return true;
      } else {
        i++;
      }
    }
    return false;
  }

  private boolean isOperator(List<TexAtom> atoms, int i) {
    TexAtom atom = atoms.get(i);
    Optional<OperatorSymbols.Match> match = symbols.operatorAt(atoms, i);
    if (match.isPresent()) {
      return stationary || !(match.get().meaning() instanceof OperatorExpression.StationaryState);
    }
    return isBound(atom) || isOwn(atom) || (isTrace(atom) && opensAt(atoms, i + 1));
  }

  /** Whether an atom is the arbitrary operator, or the dot that stands for a state beside it. */
  private boolean isBound(TexAtom atom) {
    return argument
        .filter(letter -> atom.is("\\cdot") || atom.canonicalWithoutSuperscript().equals(letter))
        .isPresent();
  }

  private static boolean isOwn(TexAtom atom) {
    return OWN.stream().anyMatch(atom::is) || isMap(atom) || isDotted(atom) || isIdentity(atom);
  }

  /** {@code \mathcal{D}} and {@code \mathcal{L}}. */
  static boolean isMap(TexAtom atom) {
    return isDissipator(atom) || isGenerator(atom);
  }

  static boolean isDissipator(TexAtom atom) {
    return isAccent(atom, "\\mathcal", "D");
  }

  static boolean isGenerator(TexAtom atom) {
    return isAccent(atom, "\\mathcal", "L");
  }

  /** A derivative by time. */
  static boolean isDotted(TexAtom atom) {
    return atom.nucleus() instanceof Accent accent && accent.command().equals("\\dot");
  }

  static boolean isIdentity(TexAtom atom) {
    return isAccent(atom, "\\mathbf", "1") || isAccent(atom, "\\mathbb", "1");
  }

  static boolean isAccent(TexAtom atom, String command, String content) {
    return atom.nucleus() instanceof Accent accent
        && accent.command().equals(command)
        && TexAtom.canonical(accent.content()).equals(content);
  }

  static boolean isTrace(TexAtom atom) {
    return atom.nucleus() instanceof Words words && Set.of("Tr", "tr").contains(words.text());
  }

  private static boolean opensAt(List<TexAtom> atoms, int i) {
    return i < atoms.size() && TexExpressionParser.opens(atoms.get(i));
  }

  private boolean isInside(TexAtom atom) {
    if (atom.nucleus() instanceof Group group) {
      return isIn(group.content());
    }
    return atom.nucleus() instanceof Fraction fraction
        && (isIn(fraction.numerator()) || isIn(fraction.denominator()));
  }

  /** Where the bracket that opens at a position closes; the end if it does not. */
  static int closing(List<TexAtom> atoms, int open) {
    int depth = 0;
    for (int i = open; i < atoms.size(); i++) {
      depth += TexExpressionParser.opens(atoms.get(i)) ? 1 : 0;
      depth -= TexExpressionParser.closes(atoms.get(i)) ? 1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return atoms.size();
  }

  /** Whether a comma stands between two positions, outside of all brackets between them. */
  static boolean hasComma(List<TexAtom> atoms, int start, int end) {
    int depth = 0;
    for (int i = start; i < end; i++) {
      depth += TexExpressionParser.opens(atoms.get(i)) ? 1 : 0;
      depth -= TexExpressionParser.closes(atoms.get(i)) ? 1 : 0;
      if (depth == 0 && atoms.get(i).bare().equals(",")) {
        return true;
      }
    }
    return false;
  }
}
