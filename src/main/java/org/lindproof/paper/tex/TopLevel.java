package org.lindproof.paper.tex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits tokens where no bracket is open. */
public final class TopLevel {
  private static final Set<String> OPENING = Set.of("{", "(", "[", "\\{", "\\lbrace", "\\begin");
  private static final Set<String> CLOSING = Set.of("}", ")", "]", "\\}", "\\rbrace", "\\end");

  /** Words that stand before a range clause; elsewhere they would state a condition. */
  private static final Set<String> RANGE_WORDS = Set.of("for", "for all");

  private TopLevel() {}

  /** By how much a token opens (1) or closes (-1) a group or an environment. */
  public static int nesting(TexToken token) {
    boolean opens = token.is("{") || token.is("\\begin");
    return opens ? 1 : token.is("}") || token.is("\\end") ? -1 : 0;
  }

  /**
   * Where an environment ends.
   *
   * @param begin the place of its {@code \\begin}
   * @return the place of its {@code \\end}
   */
  public static int endOf(List<TexToken> tokens, int begin) {
    int open = 0;
    for (int i = begin; i < tokens.size(); i++) {
      TexToken token = tokens.get(i);
      open += token.is("\\begin") ? 1 : token.is("\\end") ? -1 : 0;
      if (open == 0) {
        return i;
      }
    }
    throw new UnreadableFormulaException(tokens.get(begin), "\\begin has no \\end", "close it");
  }

  /**
   * The pieces between commas, given words in {@code \text{..}}, and before a range clause that
   * follows a wide blank.
   */
  public static List<List<TexToken>> split(List<TexToken> tokens, Set<String> words) {
    List<List<TexToken>> pieces = new ArrayList<>(List.of(new ArrayList<>()));
    int open = 0;
    int i = 0;
    while (i < tokens.size()) {
      TexToken token = tokens.get(i);
      open += OPENING.contains(token.text()) ? 1 : CLOSING.contains(token.text()) ? -1 : 0;
      int word = open == 0 ? wordLength(tokens, i, words) : 0;
      if (word > 0 || (open == 0 && token.is(","))) {
        pieces.add(new ArrayList<>());
        i += Math.max(word, 1);
        continue;
      }
      boolean range = open == 0 && i + 2 < tokens.size() && tokens.get(i + 2).is("\\in");
      if (range && TexMacros.QUADS.contains(token.text())) {
        pieces.add(new ArrayList<>());
      }
      pieces.get(pieces.size() - 1).add(token);
      i++;
    }
    return pieces;
  }

  /** How many tokens make up an upright word of the set at a position; 0 if there is none. */
  private static int wordLength(List<TexToken> tokens, int at, Set<String> words) {
    boolean upright = TexMacros.WORDS.contains(tokens.get(at).text());
    if (!upright || at + 1 >= tokens.size() || !tokens.get(at + 1).is("{")) {
      return 0;
    }
    StringBuilder word = new StringBuilder();
    int end = at + 2;
    while (end < tokens.size() && !tokens.get(end).is("}")) {
      word.append(tokens.get(end).spaced() ? " " : "").append(tokens.get(end).text());
      end++;
    }
    String text = word.toString().strip();
    boolean range = end + 2 < tokens.size() && tokens.get(end + 2).is("\\in");
    boolean separates = words.contains(text) || (range && RANGE_WORDS.contains(text));
    return separates ? end + 1 - at : 0;
  }

  /** Without blanks at both ends and without closing punctuation. */
  public static List<TexToken> trim(List<TexToken> tokens) {
    int start = 0;
    int end = tokens.size();
    while (start < end && isBlank(tokens.get(start))) {
      start++;
    }
    boolean more = true;
    while (more) {
      more = end > start && (isBlank(tokens.get(end - 1)) || isPunctuation(tokens.get(end - 1)));
      end -= more ? 1 : 0;
    }
    return List.copyOf(tokens.subList(start, end));
  }

  private static boolean isBlank(TexToken token) {
    return token.is("~")
        || token.is("\\ ")
        || TexMacros.BLANKS.contains(token.text())
        || TexMacros.QUADS.contains(token.text());
  }

  private static boolean isPunctuation(TexToken token) {
    return token.is(".") || token.is(";");
  }
}
