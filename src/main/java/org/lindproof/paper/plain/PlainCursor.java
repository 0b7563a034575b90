package org.lindproof.paper.plain;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.paper.latex.TexFactorParser;
import org.lindproof.paper.tex.TexToken;
import org.lindproof.paper.tex.UnreadableFormulaException;

/** Cuts plain text into tokens: names, numbers, signs. */
public final class PlainCursor {
  static final int MAX_LENGTH = 10_000;
  static final int MAX_DEPTH = 64;
  private static final List<String> LONG_SIGNS = List.of("<=>", "=>", ":=", ">=", "<=", "!=");

  private record Token(String text, int column) {}

  private final List<Token> tokens = new ArrayList<>();
  private final int length;
  private int position;
  private int depth;

  public PlainCursor(String text) {
    length = text.length();
    if (length > MAX_LENGTH) {
      throw new UnreadableFormulaException(
          1, 1, "the expression has more than " + MAX_LENGTH + " characters", "split it");
    }
    int i = 0;
    while (i < length) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
        continue;
      }
      int end = end(text, i);
      tokens.add(new Token(text.substring(i, end), i + 1));
      i = end;
    }
  }

  private static int end(String text, int start) {
    char c = text.charAt(start);
    int end = start + 1;
    if (TexToken.isLetter(c)) {
      while (end < text.length() && isNameCharacter(text.charAt(end))) {
        end++;
      }
    } else if (isDigit(c)) {
      boolean point = false;
      while (end < text.length() && (isDigit(text.charAt(end)) || (!point && isPoint(text, end)))) {
        point |= text.charAt(end) == '.';
        end++;
      }
    } else {
      for (String sign : LONG_SIGNS) {
        if (text.startsWith(sign, start)) {
          return start + sign.length();
        }
      }
    }
    return end;
  }

  private static boolean isPoint(String text, int at) {
    return text.charAt(at) == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNameCharacter(char c) {
    return TexToken.isLetter(c) || isDigit(c) || c == '_';
  }

  boolean atEnd() {
    return position >= tokens.size();
  }

  /** The next token, empty at the end. */
  public String peek() {
    return peek(0);
  }

  /** The token {@code ahead} places further, empty at the end. */
  public String peek(int ahead) {
    return position + ahead < tokens.size() ? tokens.get(position + ahead).text() : "";
  }

  public String next() {
    if (atEnd()) {
      throw fault("the expression ends too early", "complete it");
    }
    return tokens.get(position++).text();
  }

  /** Takes the next token if it is this one. */
  public boolean take(String text) {
    boolean taken = peek().equals(text);
    position += taken ? 1 : 0;
    return taken;
  }

  public void expect(String text) {
    if (!take(text)) {
      throw unexpected("write " + text + " here");
    }
  }

  public void expectEnd() {
    if (!atEnd()) {
      throw unexpected("remove it or write an operator");
    }
  }

  /** A name that begins with a letter. */
  public boolean atName() {
    return !atEnd() && TexToken.isLetter(peek().charAt(0));
  }

  public boolean atNumber() {
    return !atEnd() && isDigit(peek().charAt(0));
  }

  /** An integer exponent with or without sign. */
  public int exponent() {
    boolean brackets = take("(");
    boolean negative = take("-");
    String digits = next();
    if (!digits.matches("[0-9]{1,4}") || Integer.parseInt(digits) > TexFactorParser.MAX_EXPONENT) {
      position--;
      throw fault(
          "the exponent " + digits + " is not an integer up to " + TexFactorParser.MAX_EXPONENT,
          "write one");
    }
    if (brackets) {
      expect(")");
    }
    return negative ? -Integer.parseInt(digits) : Integer.parseInt(digits);
  }

  /** Goes one level deeper; refuses to go too deep. */
  public void enter() {
    if (++depth > MAX_DEPTH) {
      throw fault("nested deeper than " + MAX_DEPTH + " levels", "split it into named parts");
    }
  }

  public void leave() {
    depth--;
  }

  public UnreadableFormulaException fault(String problem, String remedy) {
    int column = position < tokens.size() ? tokens.get(position).column() : length + 1;
    return new UnreadableFormulaException(1, column, problem, remedy);
  }

  public UnreadableFormulaException unexpected(String remedy) {
    return atEnd()
        ? fault("the expression ends too early", "complete it")
        : fault("unexpected " + peek(), remedy);
  }
}
