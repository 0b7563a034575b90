package org.lindproof.paper.latex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindproof.paper.tex.TexAtomReader;
import org.lindproof.paper.tex.TexMacros;
import org.lindproof.paper.tex.TexToken;
import org.lindproof.paper.tex.TopLevel;
import org.lindproof.paper.tex.UnreadableFormulaException;

/**
 * Cuts a display into its formulas: rows by {@code \\}, cells by {@code &}, cells in pairs, and
 * formulas by commas and {@code \text{and}}. A pair that begins with a relation, or with a sign and
 * has no relation of its own, continues the formula above it in the same column.
 */
public final class DisplayReader {
  private static final Set<String> CONJUNCTIONS = Set.of("and", "where");
  private final RunningIndices indices;

  public DisplayReader(RunningIndices indices) {
    this.indices = indices;
  }

  /** One formula before it is read. */
  public record Item(List<TexToken> tokens, int line) {
    public Item {
      tokens = List.copyOf(tokens);
    }
  }

  /**
   * The formulas in reading order.
   *
   * @throws UnreadableFormulaException if rows and cells cannot be made out
   */
  public List<Item> items(Display display) {
    List<List<TexToken>> formulas = new ArrayList<>();
    Map<Integer, Integer> lastOfColumn = new LinkedHashMap<>();
    for (List<TexToken> row : rows(display)) {
      List<List<TexToken>> pairs = pairs(row, display.layout());
      for (int column = 0; column < pairs.size(); column++) {
        for (List<TexToken> part : parts(pairs.get(column))) {
          boolean broken = display.layout() == Display.Layout.BROKEN && !formulas.isEmpty();
          Optional<Integer> above = Optional.ofNullable(lastOfColumn.get(column));
          if (broken || continues(part)) {
            int index =
                above.orElseThrow(
                    () ->
                        new UnreadableFormulaException(
                            part.get(0), "there is no formula above to continue", "complete it"));
            formulas.get(index).add(part.get(0).afterBlank());
            formulas.get(index).addAll(part.subList(1, part.size()));
          } else {
            lastOfColumn.put(column, formulas.size());
            formulas.add(new ArrayList<>(part));
          }
        }
      }
    }
    if (formulas.isEmpty()) {
      throw new UnreadableFormulaException(
          display.line(), 1, "the display is empty", "write a formula or remove the label");
    }
    List<Item> items = new ArrayList<>();
    for (List<TexToken> formula : formulas) {
      items.add(new Item(formula, formula.get(0).line()));
    }
    return items;
  }

  private static boolean continues(List<TexToken> part) {
    boolean colon = part.get(0).is(":") && part.size() > 1 && part.get(1).is("=");
    if (colon || isRelation(part.get(0))) {
      return true;
    }
    boolean sign = part.get(0).is("+") || part.get(0).is("-");
    return sign && part.stream().noneMatch(DisplayReader::isRelation);
  }

  private static boolean isRelation(TexToken token) {
    return TexMacros.RELATIONS.containsKey(token.text())
        || TexMacros.CONNECTIVES.contains(token.text());
  }

  private static List<List<TexToken>> rows(Display display) {
    if (display.layout() == Display.Layout.SINGLE) {
      int nesting = 0;
      for (TexToken token : display.body()) {
        nesting += TopLevel.nesting(token);
        if (nesting == 0 && (token.is("\\\\") || token.is("&"))) {
          throw new UnreadableFormulaException(
              token, token.text() + " in a display of a single formula", "use aligned");
        }
      }
      return List.of(display.body());
    }
    List<List<TexToken>> rows = new ArrayList<>();
    List<TexToken> row = new ArrayList<>();
    int nesting = 0;
    List<TexToken> body = display.body();
    for (int i = 0; i < body.size(); i++) {
      TexToken token = body.get(i);
      nesting += TopLevel.nesting(token);
      if (token.is("\\\\") && nesting == 0) {
        rows.add(row);
        row = new ArrayList<>();
        i = afterRowSkip(body, i);
      } else {
        row.add(token);
      }
    }
    rows.add(row);
    return rows;
  }

  /** {@code \\[2pt]} and {@code \\*}: the place of the last token that belongs to the break. */
  static int afterRowSkip(List<TexToken> body, int at) {
    int last = at + 1 < body.size() && body.get(at + 1).is("*") ? at + 1 : at;
    if (last + 1 >= body.size() || !body.get(last + 1).is("[")) {
      return last;
    }
    int end = last + 2;
    StringBuilder length = new StringBuilder();
    while (end < body.size() && !body.get(end).is("]")) {
      length.append(body.get(end++).text());
    }
    if (!length.toString().matches("-?[0-9.]+(pt|ex|em|mm|cm)")) {
      throw new UnreadableFormulaException(
          body.get(last + 1), "TeX takes this bracket for the height of the row", "write \\\\{} [");
    }
    return end;
  }

  private static List<List<TexToken>> pairs(List<TexToken> row, Display.Layout layout) {
    List<List<TexToken>> cells = new ArrayList<>(List.of(new ArrayList<>()));
    int nesting = 0;
    for (TexToken token : row) {
      nesting += TopLevel.nesting(token);
      if (token.is("&") && nesting == 0) {
        if (layout != Display.Layout.ALIGNED) {
          throw new UnreadableFormulaException(
              token, "an alignment mark in a display without columns", "use aligned");
        }
        cells.add(new ArrayList<>());
      } else {
        cells.get(cells.size() - 1).add(token);
      }
    }
    List<List<TexToken>> pairs = new ArrayList<>();
    for (int i = 0; i < cells.size(); i += 2) {
      List<TexToken> pair = new ArrayList<>(cells.get(i));
      int join = pair.size();
      if (i + 1 < cells.size()) {
        pair.addAll(cells.get(i + 1));
      }
      if (join > 0 && join < pair.size()) {
        pair.set(join, pair.get(join).afterBlank());
      }
      pairs.add(pair);
    }
    return pairs;
  }

  /** The formulas of one pair, without separators, punctuation and range clauses. */
  private List<List<TexToken>> parts(List<TexToken> pair) {
    List<List<TexToken>> parts = new ArrayList<>();
    for (List<TexToken> piece : TopLevel.split(pair, CONJUNCTIONS)) {
      List<TexToken> part = TopLevel.trim(piece);
      if (!part.isEmpty() && !isRange(part)) {
        parts.add(part);
      }
    }
    return parts;
  }

  private boolean isRange(List<TexToken> part) {
    boolean set = part.size() > 2 && (part.get(2).is("\\{") || part.get(2).is("\\lbrace"));
    if (!set || !part.get(1).is("\\in")) {
      return false;
    }
    if (indices.range(TexAtomReader.atoms(part)).isEmpty()) {
      throw new UnreadableFormulaException(
          part.get(0),
          "the range " + TexToken.source(part) + " is not that of a declared index",
          "declare the index with these values under indices in study.yaml");
    }
    return true;
  }
}
