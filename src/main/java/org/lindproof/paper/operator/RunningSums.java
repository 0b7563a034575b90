package org.lindproof.paper.operator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindproof.paper.latex.RunningIndices;
import org.lindproof.paper.latex.SymbolTable;
import org.lindproof.paper.latex.TexExpressionParser;
import org.lindproof.paper.tex.TexAtom;
import org.lindproof.paper.tex.UnreadableFormulaException;

/**
 * Sums over an index in formulas over operators. A sum goes on over all terms that follow it in the
 * same bracket and contain its index: {@code \sum_j A_j + B_j} is the sum of both, since an index
 * means nothing outside of its sum.
 */
record RunningSums(RunningIndices indices, SymbolTable scalars) {

  /**
   * A sum.
   *
   * @param index the letter
   * @param end the position after its last term
   * @param instances what is summed, for every value of the index
   */
  record Scope(String index, int end, List<List<TexAtom>> instances) {}

  /**
   * The sum whose sign stands at a position.
   *
   * @throws UnreadableFormulaException if its range is not that of a declared index, or its end is
   *     unclear
   */
  Scope scope(List<TexAtom> atoms, int position) {
    TexAtom sum = atoms.get(position);
    Optional<RunningIndices.Range> range = indices.range(sum);
    if (range.isEmpty() || !sum.sup().isEmpty()) {
      throw new UnreadableFormulaException(
          sum.at(),
          "the sum does not run over all values of a declared index",
          "write \\sum_{j \\in \\{...\\}} with an index of study.yaml");
    }
    String index = range.get().index();
    int end = end(atoms, position, index);
    List<TexAtom> terms = atoms.subList(position + 1, end);
    if (terms.isEmpty() || !freeIn(terms).contains(index)) {
      throw new UnreadableFormulaException(
          sum.at(), "the summand does not contain the index", "put the summand in brackets");
    }
    if (freeIn(atoms.subList(end, endOfBracket(atoms, end))).contains(index)) {
      throw new UnreadableFormulaException(
          sum.at(), "it is unclear where the sum ends", "put the summand in brackets");
    }
    List<List<TexAtom>> instances = new ArrayList<>();
    for (String value : range.get().values()) {
      instances.add(RunningIndices.substitute(terms, Map.of(index, value)));
    }
    return new Scope(index, end, instances);
  }

  private int end(List<TexAtom> atoms, int position, String index) {
    int end = RunningIndices.endOfTerm(atoms, position + 1);
    while (end < atoms.size() && TexExpressionParser.isSign(atoms.get(end))) {
      int next = RunningIndices.endOfTerm(atoms, end);
      if (!freeIn(atoms.subList(end, next)).contains(index)) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private static int endOfBracket(List<TexAtom> atoms, int start) {
    int depth = 0;
    for (int i = start; i < atoms.size(); i++) {
      depth += TexExpressionParser.opens(atoms.get(i)) ? 1 : 0;
      depth -= TexExpressionParser.closes(atoms.get(i)) ? 1 : 0;
      if (depth < 0) {
        return i;
      }
    }
    return atoms.size();
  }

  /**
   * The indices that a whole formula runs over.
   *
   * @throws UnreadableFormulaException if an index is that of a sum, too
   */
  Set<String> runningIn(List<TexAtom> atoms) {
    Set<String> free = freeIn(atoms);
    for (TexAtom atom : atoms) {
      Optional<RunningIndices.Range> range =
          atom.is("\\sum") ? indices.range(atom) : Optional.empty();
      if (range.isPresent() && free.contains(range.get().index())) {
        throw new UnreadableFormulaException(
            atom.at(), "it is unclear where the sum ends", "put the summand in brackets");
      }
    }
    return free;
  }

  /** The indices that a formula runs over: those that no sum in it binds. */
  Set<String> freeIn(List<TexAtom> atoms) {
    Set<String> free = new LinkedHashSet<>();
    List<TexAtom> others = new ArrayList<>();
    int i = 0;
    while (i < atoms.size()) {
      TexAtom atom = atoms.get(i);
      Optional<RunningIndices.Range> range =
          atom.is("\\sum") ? indices.range(atom) : Optional.empty();
      if (range.isPresent()) {
        int end = end(atoms, i, range.get().index());
        Set<String> inner = freeIn(atoms.subList(i + 1, end));
        inner.remove(range.get().index());
        free.addAll(inner);
        i = end;
      } else {
        others.add(atom);
        i++;
      }
    }
    free.addAll(indices.freeIn(others, scalars));
    return free;
  }
}
