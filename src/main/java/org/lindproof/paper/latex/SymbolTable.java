package org.lindproof.paper.latex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindproof.paper.tex.TexAtom;
import org.lindproof.paper.tex.TexAtomReader;
import org.lindproof.paper.tex.TexMacros;
import org.lindproof.paper.tex.TexTokenizer;
import org.lindproof.paper.tex.UnreadableFormulaException;

/**
 * The spellings of all symbols. A spelling is compared atom by atom in one canonical form, so that
 * {@code J_{\text{ss}}}, {@code J_{ss}} and {@code J_{s s}}, or {@code \gamma^+_h} and {@code
 * \gamma_h^+}, are the same; of several spellings that fit, the longest wins.
 */
public final class SymbolTable {
  /** What no spelling begins with: operators, relations, brackets. */
  private static final Set<String> TAKEN =
      Set.of(
          "+ - * / , ; : . ! ? | = < > ( ) [ ] \\{ \\} \\lvert \\rvert \\rangle \\cdot \\times \\pm \\mp"
              .concat(" \\max \\exp \\sum \\in \\sqrt \\quad \\qquad max exp \\det")
              .concat(" \\longleftrightarrow \\leftrightarrow")
              .split(" "));

  private record Spelling(String name, List<String> atoms) {}

  /**
   * A symbol found in a formula.
   *
   * @param length number of atoms of its spelling
   * @param superscript whether the last atom's superscript belongs to the symbol
   */
  public record Match(String name, int length, boolean superscript) {}

  private final Map<String, List<Spelling>> byFirstAtom = new LinkedHashMap<>();
  private final Map<String, Integer> matrices;

  private SymbolTable(Map<String, Integer> matrices) {
    this.matrices = Map.copyOf(matrices);
  }

  /** A table of these symbols, none of which is a matrix; see the other method. */
  public static SymbolTable of(Map<String, List<String>> spellings) {
    return of(spellings, Map.of());
  }

  /**
   * A table of these symbols.
   *
   * @param spellings name to TeX spellings
   * @param matrices the names that stand for square matrices, each with its dimension
   * @throws UnreadableFormulaException if a spelling is not TeX that a formula may use
   * @throws IllegalArgumentException if two names share a spelling
   */
  public static SymbolTable of(Map<String, List<String>> spellings, Map<String, Integer> matrices) {
    SymbolTable table = new SymbolTable(matrices);
    Map<List<String>, String> owners = new LinkedHashMap<>();
    spellings.forEach(
        (name, texts) ->
            texts.forEach(
                tex -> {
                  List<String> atoms = canonical(tex);
                  String other = owners.putIfAbsent(atoms, name);
                  if (other != null && !other.equals(name)) {
                    throw new IllegalArgumentException(
                        "the spelling " + tex + " belongs to both " + other + " and " + name);
                  }
                  table.add(new Spelling(name, atoms));
                }));
    return table;
  }

  /**
   * The canonical form of a spelling, atom by atom.
   *
   * @throws UnreadableFormulaException if it is not TeX that a formula may use
   */
  public static List<String> canonical(String tex) {
    List<TexAtom> atoms = TexAtomReader.atoms(TexTokenizer.tokens(tex, 1));
    for (TexAtom atom : atoms) {
      boolean operator =
          TexMacros.RELATIONS.containsKey(atom.bare())
              || TexMacros.CONNECTIVES.contains(atom.bare())
              || "+-/,|=".contains(atom.bare().isEmpty() ? "?" : atom.bare())
              || atom.nucleus() instanceof TexAtom.Fraction
              || atom.nucleus() instanceof TexAtom.Root;
      if (operator) {
        throw new UnreadableFormulaException(
            atom.at(), tex + " is a formula, not a symbol", "spell one symbol");
      }
    }
    return atoms.stream().map(TexAtom::canonical).toList();
  }

  /**
   * The canonical form of a spelling that a study declares.
   *
   * @throws UnreadableFormulaException also if it is a number, i, or begins with an operator
   */
  public static List<String> declared(String tex) {
    List<TexAtom> atoms = TexAtomReader.atoms(TexTokenizer.tokens(tex, 1));
    List<String> canonical = canonical(tex);
    String first =
        new TexAtom(atoms.get(0).nucleus(), List.of(), List.of(), atoms.get(0).at()).canonical();
    if (TAKEN.contains(first) || first.matches("[0-9.].*") || canonical.equals(List.of("i"))) {
      throw new UnreadableFormulaException(
          atoms.get(0).at(), tex + " has a meaning of its own", "begin with a letter");
    }
    return canonical;
  }

  private void add(Spelling spelling) {
    String first = spelling.atoms().get(0);
    byFirstAtom.computeIfAbsent(first, key -> new ArrayList<>()).add(spelling);
  }

  /** Whether this is one of the spellings, in any way of writing it. */
  public boolean has(String tex) {
    List<String> atoms = canonical(tex);
    return byFirstAtom.getOrDefault(atoms.get(0), List.of()).stream()
        .anyMatch(spelling -> spelling.atoms().equals(atoms));
  }

  /** The dimension of a matrix; empty for a name that stands for a number. */
  public Optional<Integer> dimension(String name) {
    return Optional.ofNullable(matrices.get(name));
  }

  /**
   * The symbol that stands alone in round brackets at a position, if one does. What needs its
   * brackets is not alone: a symbol with a superscript of its own before a power, {@code (a^+)^2},
   * and what is conjugated inside, {@code (a^*)^*}.
   */
  Optional<String> aloneInBrackets(List<TexAtom> atoms, int open) {
    if (open + 1 >= atoms.size() || !isGlyph(atoms.get(open), "(")) {
      return Optional.empty();
    }
    return longestAt(atoms, open + 1)
        .filter(match -> open + 1 + match.length() < atoms.size())
        .filter(
            match -> {
              TexAtom close = atoms.get(open + 1 + match.length());
              boolean scripted = !atoms.get(open + match.length()).sup().isEmpty();
              boolean needed = scripted && !(match.superscript() && close.sup().isEmpty());
              return isGlyph(close, ")") && !needed;
            })
        .map(Match::name);
  }

  private static boolean isGlyph(TexAtom atom, String text) {
    return atom.nucleus() instanceof TexAtom.Glyph glyph && glyph.text().equals(text);
  }

  /** The longest spelling that begins at a position. */
  public Optional<Match> longestAt(List<TexAtom> atoms, int position) {
    TexAtom first = atoms.get(position);
    Optional<Match> best = longest(first.canonical(), atoms, position);
    if (first.sup().isEmpty()) {
      return best;
    }
    Optional<Match> bare = longest(first.canonicalWithoutSuperscript(), atoms, position);
    return best.isPresent() ? best : bare.filter(match -> match.length() == 1);
  }

  private Optional<Match> longest(String first, List<TexAtom> atoms, int position) {
    Optional<Match> best = Optional.empty();
    for (Spelling spelling : byFirstAtom.getOrDefault(first, List.of())) {
      Optional<Match> match = match(spelling, atoms, position);
      boolean better =
          match.isPresent()
              && (best.isEmpty()
                  || match.get().length() > best.get().length()
                  || (match.get().length() == best.get().length() && match.get().superscript()));
      best = better ? match : best;
    }
    return best;
  }

  private static Optional<Match> match(Spelling spelling, List<TexAtom> atoms, int position) {
    int length = spelling.atoms().size();
    if (position + length > atoms.size()) {
      return Optional.empty();
    }
    for (int i = 0; i < length - 1; i++) {
      if (!atoms.get(position + i).canonical().equals(spelling.atoms().get(i))) {
        return Optional.empty();
      }
    }
    TexAtom last = atoms.get(position + length - 1);
    String wanted = spelling.atoms().get(length - 1);
    if (last.canonical().equals(wanted)) {
      return Optional.of(new Match(spelling.name(), length, !last.sup().isEmpty()));
    }
    return last.canonicalWithoutSuperscript().equals(wanted)
        ? Optional.of(new Match(spelling.name(), length, false))
        : Optional.empty();
  }
}
