package org.lindproof.paper.latex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindproof.paper.tex.TexAtom;
import org.lindproof.paper.tex.TexAtom.Accent;
import org.lindproof.paper.tex.TexAtom.Fraction;
import org.lindproof.paper.tex.TexAtom.Glyph;
import org.lindproof.paper.tex.TexAtom.Group;
import org.lindproof.paper.tex.TexAtom.Nucleus;
import org.lindproof.paper.tex.TexAtom.Root;
import org.lindproof.paper.tex.TexAtom.Words;
import org.lindproof.paper.tex.TexMacros;

/**
 * The running indices of a study: letters that stand for one value after the other when they occur
 * in a script and are not part of a declared symbol as it stands.
 *
 * @param values letter to values, for example j to h, c
 */
public record RunningIndices(Map<String, List<String>> values) {
  /** No index runs. */
  public static final RunningIndices NONE = new RunningIndices(Map.of());

  public RunningIndices {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    values.forEach((letter, list) -> copy.put(letter, List.copyOf(list)));
    values = Collections.unmodifiableMap(copy);
  }

  /** The indices that a formula runs over, in the order of the study. */
  public Set<String> freeIn(List<TexAtom> atoms, SymbolTable symbols) {
    Set<String> free = new LinkedHashSet<>();
    collect(atoms, symbols, Set.of(), false, free);
    Set<String> ordered = new LinkedHashSet<>(values.keySet());
    ordered.retainAll(free);
    return ordered;
  }

  private void collect(
      List<TexAtom> atoms,
      SymbolTable symbols,
      Set<String> bound,
      boolean script,
      Set<String> free) {
    int i = 0;
    while (i < atoms.size()) {
      TexAtom atom = atoms.get(i);
      Optional<SymbolTable.Match> match = symbols.longestAt(atoms, i);
      if (atom.is("\\sum")) {
        int end = endOfTerm(atoms, i + 1);
        Set<String> inner = new LinkedHashSet<>(bound);
        range(atom).ifPresent(range -> inner.add(range.index()));
        collect(atoms.subList(i + 1, end), symbols, inner, script, free);
        i = end;
      } else if (match.isPresent() && !script) {
        i += match.get().length();
        if (!match.get().superscript()) {
          collect(atoms.get(i - 1).sup(), symbols, bound, true, free);
        }
      } else {
        String letter = atom.bare();
        if (script && values.containsKey(letter) && !bound.contains(letter)) {
          free.add(letter);
        }
        for (List<TexAtom> content : contents(atom.nucleus())) {
          collect(content, symbols, bound, script, free);
        }
        collect(atom.sub(), symbols, bound, true, free);
        boolean exponential = atom.canonicalWithoutSuperscript().equals("e");
        collect(atom.sup(), symbols, bound, !exponential, free);
        i++;
      }
    }
  }

  private static List<List<TexAtom>> contents(Nucleus nucleus) {
    if (nucleus instanceof Group group) {
      return List.of(group.content());
    } else if (nucleus instanceof Accent accent) {
      return List.of(accent.content());
    } else if (nucleus instanceof Fraction fraction) {
      return List.of(fraction.numerator(), fraction.denominator());
    } else if (nucleus instanceof Root root) {
      return List.of(root.content());
    }
    return List.of();
  }

  /** Where the term that begins at a position ends: at a sign, a relation, a comma or a bracket. */
  public static int endOfTerm(List<TexAtom> atoms, int start) {
    int open = 0;
    for (int i = start; i < atoms.size(); i++) {
      TexAtom atom = atoms.get(i);
      if (TexExpressionParser.opens(atom)) {
        open++;
      } else if (TexExpressionParser.closes(atom) && --open < 0) {
        return i;
      }
      boolean sign =
          TexExpressionParser.isSign(atom)
              || atom.is(",")
              || TexMacros.RELATIONS.containsKey(atom.bare())
              || TexMacros.CONNECTIVES.contains(atom.bare());
      if (open == 0 && sign && i > start) {
        return i;
      }
    }
    return atoms.size();
  }

  /** An index and the values it is said to take. */
  public record Range(String index, List<String> values) {}

  /** The range under a sum sign: {@code j} or {@code j \in \{h, c\}}, over declared values. */
  public Optional<Range> range(TexAtom sum) {
    return range(sum.sub());
  }

  /**
   * The range that {@code j \in \{h, c\}} states, if it is a declared index with all its values.
   */
  Optional<Range> range(List<TexAtom> atoms) {
    String index = atoms.isEmpty() ? "" : atoms.get(0).bare();
    if (!values.containsKey(index)) {
      return Optional.empty();
    }
    List<String> declared = values.get(index);
    if (atoms.size() == 1) {
      return Optional.of(new Range(index, declared));
    }
    String rest = TexAtom.canonical(atoms.subList(1, atoms.size()));
    if (!rest.startsWith("\\in\\{") || !rest.endsWith("\\}")) {
      return Optional.empty();
    }
    List<String> stated = List.of(rest.substring(5, rest.length() - 2).split(","));
    boolean same =
        stated.size() == declared.size() && Set.copyOf(stated).equals(Set.copyOf(declared));
    return same ? Optional.of(new Range(index, stated)) : Optional.empty();
  }

  /** All ways to give values to some indices. */
  public List<Map<String, String>> assignments(Set<String> letters) {
    List<Map<String, String>> all = List.of(Map.of());
    for (String letter : letters) {
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> assignment : all) {
        for (String value : values.get(letter)) {
          Map<String, String> next = new LinkedHashMap<>(assignment);
          next.put(letter, value);
          longer.add(next);
        }
      }
      all = longer;
    }
    return all;
  }

  /** The atoms with index letters in scripts replaced by values. */
  public static List<TexAtom> substitute(List<TexAtom> atoms, Map<String, String> assignment) {
    return assignment.isEmpty() ? atoms : substitute(atoms, assignment, false);
  }

  private static List<TexAtom> substitute(
      List<TexAtom> atoms, Map<String, String> assignment, boolean script) {
    List<TexAtom> result = new ArrayList<>();
    for (TexAtom atom : atoms) {
      boolean exponential = atom.canonicalWithoutSuperscript().equals("e");
      Nucleus nucleus =
          script && assignment.containsKey(atom.bare())
              ? new Words(assignment.get(atom.bare()))
              : inside(atom.nucleus(), assignment, script);
      boolean ranged = nucleus instanceof Glyph glyph && glyph.text().equals("\\sum");
      result.add(
          new TexAtom(
              nucleus,
              ranged ? atom.sub() : substitute(atom.sub(), assignment, true),
              substitute(atom.sup(), assignment, !exponential),
              atom.at()));
    }
    return result;
  }

  private static Nucleus inside(Nucleus nucleus, Map<String, String> assignment, boolean script) {
    if (nucleus instanceof Group group) {
      return new Group(substitute(group.content(), assignment, script));
    } else if (nucleus instanceof Accent accent) {
      return new Accent(accent.command(), substitute(accent.content(), assignment, script));
    } else if (nucleus instanceof Fraction fraction) {
      return new Fraction(
          substitute(fraction.numerator(), assignment, script),
          substitute(fraction.denominator(), assignment, script));
    } else if (nucleus instanceof Root root) {
      return new Root(substitute(root.content(), assignment, script));
    }
    return nucleus;
  }
}
