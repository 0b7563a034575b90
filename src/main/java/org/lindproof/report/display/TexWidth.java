package org.lindproof.report.display;

import java.util.Map;
import java.util.Set;

/**
 * Estimates how wide a formula is in display style, in em of the font it is set in, from the widths
 * of Computer Modern. Meant for what {@code LatexPrinter} prints and for the printed formulas that
 * were read; rather too wide than too narrow.
 */
public final class TexWidth {
  private static final double SCRIPT = 0.8;
  private static final double DEFAULT_LETTER = 0.56;
  private static final Set<String> WORDS =
      Set.of(
          "\\text",
          "\\textrm",
          "\\textnormal",
          "\\textit",
          "\\mathrm",
          "\\mathit",
          "\\mathsf",
          "\\operatorname");
  private static final Set<String> RELATIONS =
      Set.of("=", "<", ">", "\\leq", "\\geq", "\\neq", "\\le", "\\ge", "\\ne", "\\in");
  private static final Set<String> OPENING = Set.of("(", "[", "\\{", "\\bigl", "\\Bigl", "\\left");
  private static final Map<String, Double> WIDTHS =
      Map.ofEntries(
          Map.entry("\\,", 0.17),
          Map.entry("\\;", 0.28),
          Map.entry("\\quad", 1.0),
          Map.entry("\\qquad", 2.0),
          Map.entry("\\max", 2.1),
          Map.entry("\\exp", 1.7),
          Map.entry("\\cdot", 0.73),
          Map.entry("\\times", 1.23),
          Map.entry("\\pm", 1.23),
          Map.entry("\\iff", 3.0),
          Map.entry("\\left", 0.4),
          Map.entry("\\right", 0.4),
          Map.entry("\\bigl", 0.1),
          Map.entry("\\bigr", 0.1),
          Map.entry("\\Bigl", 0.2),
          Map.entry("\\Bigr", 0.2),
          Map.entry("\\Big", 0.2),
          Map.entry("\\dagger", 0.45),
          Map.entry("+", 0.78),
          Map.entry("-", 0.78),
          Map.entry("(", 0.39),
          Map.entry(")", 0.39),
          Map.entry("[", 0.28),
          Map.entry("]", 0.28),
          Map.entry("\\{", 0.5),
          Map.entry("\\}", 0.5),
          Map.entry("|", 0.28),
          Map.entry("\\lvert", 0.28),
          Map.entry("\\rvert", 0.28),
          Map.entry("\\langle", 0.39),
          Map.entry("\\rangle", 0.39),
          Map.entry(",", 0.45),
          Map.entry(":", 0.56),
          Map.entry("m", 0.88),
          Map.entry("w", 0.72),
          Map.entry("i", 0.35),
          Map.entry("j", 0.41),
          Map.entry("l", 0.3),
          Map.entry(" ", 0.0));

  private final String tex;
  private int position;

  private TexWidth(String tex) {
    this.tex = tex;
  }

  /** The width in em. */
  public static double of(String tex) {
    return new TexWidth(tex).list();
  }

  private double list() {
    double width = 0;
    boolean afterOperand = false;
    while (position < tex.length() && tex.charAt(position) != '}') {
      String token = token();
      if (token.equals("^") || token.equals("_")) {
        position--;
        width += scripts();
        afterOperand = true;
      } else if (token.equals("+") || token.equals("-")) {
        width += afterOperand ? 1.23 : 0.78;
        afterOperand = false;
      } else if (RELATIONS.contains(token)) {
        width += 1.34;
        afterOperand = false;
      } else if (!token.isBlank()) {
        width += atom(token);
        afterOperand = !OPENING.contains(token);
      }
    }
    return width;
  }

  private double atom(String token) {
    if (token.equals("{")) {
      position--;
      return argument();
    } else if (token.equals("\\frac") || token.equals("\\dfrac")) {
      return Math.max(argument(), argument()) + 0.26;
    } else if (token.equals("\\tfrac")) {
      return SCRIPT * Math.max(argument(), argument()) + 0.26;
    } else if (token.equals("\\sqrt")) {
      return argument() + 1.02;
    } else if (WORDS.contains(token)) {
      return 0.55 * word().length();
    } else if (WIDTHS.containsKey(token)) {
      return WIDTHS.get(token);
    } else if (token.length() == 1) {
      char c = token.charAt(0);
      return Character.isUpperCase(c) ? 0.8 : Character.isDigit(c) ? 0.5 : DEFAULT_LETTER;
    }
    return DEFAULT_LETTER + (Character.isUpperCase(token.charAt(1)) ? 0.15 : 0);
  }

  /** A subscript and a superscript stand above each other. */
  private double scripts() {
    double widest = 0;
    while (position < tex.length()
        && (tex.charAt(position) == '^' || tex.charAt(position) == '_')) {
      position++;
      widest = Math.max(widest, SCRIPT * argument());
    }
    return widest + 0.05;
  }

  private double argument() {
    skipBlanks();
    if (position >= tex.length()) {
      return 0;
    }
    if (tex.charAt(position) != '{') {
      return atom(token());
    }
    position++;
    double width = list();
    position++;
    return width;
  }

  private String word() {
    skipBlanks();
    int end = tex.indexOf('}', position);
    if (position >= tex.length() || tex.charAt(position) != '{' || end < 0) {
      return "x";
    }
    String content = tex.substring(position + 1, end);
    position = end + 1;
    return content;
  }

  private void skipBlanks() {
    while (position < tex.length() && tex.charAt(position) == ' ') {
      position++;
    }
  }

  private String token() {
    int start = position++;
    if (tex.charAt(start) == '\\') {
      while (position < tex.length() && isLetter(tex.charAt(position))) {
        position++;
      }
      if (position == start + 1 && position < tex.length()) {
        position++;
      }
    }
    return tex.substring(start, position);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
