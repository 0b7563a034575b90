package org.lindproof.report.tex;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Turns text into LaTeX that prints just that text. The text may come from anywhere: no character
 * of it reaches TeX with a meaning, and words without blanks get places to break.
 */
public final class TexText {
  /** Words of letters are left to hyphenation up to this length. */
  private static final int LONGEST_WORD = 24;

  private static final int LONGEST_PART = 12;

  /** Signs that the font would join with their like to another sign. */
  private static final String LIGATURES = "-,'?!";

  /** Signs after which a long word may be broken. */
  private static final String MARKS = "-_/:*+=,;.";

  private static final Map<Integer, String> ESCAPES =
      Map.ofEntries(
          Map.entry((int) '\\', "\\textbackslash{}"),
          Map.entry((int) '{', "\\{"),
          Map.entry((int) '}', "\\}"),
          Map.entry((int) '$', "\\$"),
          Map.entry((int) '&', "\\&"),
          Map.entry((int) '#', "\\#"),
          Map.entry((int) '%', "\\%"),
          Map.entry((int) '_', "\\_"),
          Map.entry((int) '^', "\\textasciicircum{}"),
          Map.entry((int) '~', "\\textasciitilde{}"),
          Map.entry((int) '<', "\\textless{}"),
          Map.entry((int) '>', "\\textgreater{}"),
          Map.entry((int) '|', "\\textbar{}"),
          Map.entry((int) '"', "\\textquotedbl{}"),
          Map.entry((int) '`', "\\textasciigrave{}"),
          Map.entry(0x2013, "\\textendash{}"),
          Map.entry(0x2014, "\\textemdash{}"),
          Map.entry(0x2018, "`{}"),
          Map.entry(0x2019, "'{}"),
          Map.entry(0x201c, "``{}"),
          Map.entry(0x201d, "''{}"),
          Map.entry(0x2026, "\\dots{}"),
          Map.entry(0xb1, "\\ensuremath{\\pm}"),
          Map.entry(0x2260, "\\ensuremath{\\neq}"),
          Map.entry(0x2264, "\\ensuremath{\\leq}"),
          Map.entry(0x2265, "\\ensuremath{\\geq}"));

  /** Small Greek letters from U+03B1 on; omicron and final sigma have no macro of their own. */
  private static final List<String> GREEK =
      List.of(
          "alpha",
          "beta",
          "gamma",
          "delta",
          "varepsilon",
          "zeta",
          "eta",
          "theta",
          "iota",
          "kappa",
          "lambda",
          "mu",
          "nu",
          "xi",
          "mathrm{o}",
          "pi",
          "rho",
          "varsigma",
          "sigma",
          "tau",
          "upsilon",
          "varphi",
          "chi",
          "psi",
          "omega");

  private TexText() {}

  /** The text in the running font. */
  public static String escape(String text) {
    String blanks =
        text.codePoints()
            .map(TexText::blankOrSame)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return Arrays.stream(blanks.strip().split(" +"))
        .map(TexText::word)
        .collect(Collectors.joining(" "));
  }

  private static int blankOrSame(int point) {
    return Character.isWhitespace(point) || Character.isISOControl(point) ? ' ' : point;
  }

  private static String word(String word) {
    int[] points = word.codePoints().toArray();
    StringBuilder out = new StringBuilder();
    boolean name = !word.matches("\\p{L}*\\p{Punct}?");
    boolean breakable = points.length > (name ? LONGEST_PART : LONGEST_WORD);
    int unbroken = 0;
    for (int i = 0; i < points.length; i++) {
      out.append(character(points[i]));
      boolean ligature = i + 1 < points.length && points[i] == points[i + 1];
      out.append(ligature && LIGATURES.indexOf(points[i]) >= 0 ? "{}" : "");
      unbroken++;
      boolean mark = MARKS.indexOf(points[i]) >= 0 && unbroken > 2;
      boolean last = i + 1 == points.length;
      if (breakable && !last && (mark || unbroken == LONGEST_PART)) {
        out.append("\\allowbreak{}");
        unbroken = 0;
      }
    }
    return out.toString();
  }

  /** The text in typewriter type: names, sources. */
  public static String code(String text) {
    return "\\texttt{" + escape(text) + "}";
  }

  private static String character(int point) {
    String escaped = ESCAPES.get(point);
    if (escaped != null) {
      return escaped;
    } else if (point < 0x7f || isLatinLetter(point)) {
      return Character.toString(point);
    } else if (point >= 0x3b1 && point < 0x3b1 + GREEK.size()) {
      return "\\ensuremath{\\" + GREEK.get(point - 0x3b1) + "}";
    }
    return "[U+%04X]".formatted(point);
  }

  /** What T1-encoded fonts have under LaTeX's default input encoding. */
  private static boolean isLatinLetter(int point) {
    return point >= 0xc0 && point <= 0xff && point != 0xd7 && point != 0xf7;
  }
}
