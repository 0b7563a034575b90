package org.lindproof.paper.tex;

import java.util.List;

/**
 * A control sequence or a single character of a TeX source.
 *
 * @param text with its backslash, for example {@code \gamma}, <code>{</code>, {@code 4}
 * @param line from 1
 * @param column from 1
 * @param spaced whether blanks stand before it
 */
public record TexToken(String text, int line, int column, boolean spaced) {

  public boolean is(String other) {
    return text.equals(other);
  }

  /** The same after a blank. */
  public TexToken afterBlank() {
    return new TexToken(text, line, column, true);
  }

  boolean isCommand() {
    return text.length() > 1 && text.charAt(0) == '\\';
  }

  boolean isDigit() {
    return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }

  /** The source again, blanks folded into one. */
  public static String source(List<TexToken> tokens) {
    StringBuilder out = new StringBuilder();
    for (TexToken token : tokens) {
      boolean glued = out.length() > 0 && endsInWord(out) && isLetter(token.text.charAt(0));
      if (out.length() > 0 && (token.spaced || glued)) {
        out.append(' ');
      }
      out.append(token.text);
    }
    return out.toString();
  }

  private static boolean endsInWord(StringBuilder out) {
    int start = out.length();
    while (start > 0 && isLetter(out.charAt(start - 1))) {
      start--;
    }
    return start > 0 && start < out.length() && out.charAt(start - 1) == '\\';
  }

  public static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
