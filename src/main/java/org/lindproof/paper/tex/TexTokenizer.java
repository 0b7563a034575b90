package org.lindproof.paper.tex;

import java.util.ArrayList;
import java.util.List;

/** Cuts a TeX source into tokens. Comments and blanks go, line numbers stay. */
public final class TexTokenizer {
  private final String source;
  private int position;
  private int line;
  private int column = 1;
  private boolean spaced;

  private TexTokenizer(String source, int line) {
    this.source = source;
    this.line = line;
  }

  /**
   * All tokens.
   *
   * @param line of the first character
   */
  public static List<TexToken> tokens(String source, int line) {
    return new TexTokenizer(source, line).run();
  }

  private List<TexToken> run() {
    List<TexToken> tokens = new ArrayList<>();
    while (position < source.length()) {
      char c = source.charAt(position);
      if (c == '%') {
        skipComment();
      } else if (Character.isWhitespace(c) || c == '\uFEFF') {
        advance(1);
        spaced = true;
      } else {
        int length =
            c == '\\' ? commandLength() : Character.charCount(source.codePointAt(position));
        String text = source.substring(position, position + length);
        tokens.add(new TexToken(text, line, column, spaced));
        spaced = false;
        advance(length);
      }
    }
    return tokens;
  }

  private int commandLength() {
    int end = position + 1;
    while (end < source.length() && TexToken.isLetter(source.charAt(end))) {
      end++;
    }
    if (end == position + 1 && end < source.length()) {
      end += Character.charCount(source.codePointAt(end));
    }
    return end - position;
  }

  private void skipComment() {
    while (position < source.length() && source.charAt(position) != '\n') {
      advance(1);
    }
    spaced = true;
  }

  private void advance(int count) {
    for (int i = 0; i < count; i++) {
      if (source.charAt(position) == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
      position++;
    }
  }
}
