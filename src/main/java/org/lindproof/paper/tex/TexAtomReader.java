package org.lindproof.paper.tex;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.paper.tex.TexAtom.Accent;
import org.lindproof.paper.tex.TexAtom.Fraction;
import org.lindproof.paper.tex.TexAtom.Glyph;
import org.lindproof.paper.tex.TexAtom.Group;
import org.lindproof.paper.tex.TexAtom.Nucleus;
import org.lindproof.paper.tex.TexAtom.Root;
import org.lindproof.paper.tex.TexAtom.Words;

/** Turns the tokens of one formula into atoms: scripts, groups, macros with arguments. */
public final class TexAtomReader {
  static final int MAX_TOKENS = 10_000;
  public static final int MAX_DEPTH = 64;
  private static final String SPLIT = "split it into named parts";

  private final List<TexToken> tokens;
  private int position;
  private int depth;

  private TexAtomReader(List<TexToken> tokens) {
    this.tokens = tokens;
  }

  /**
   * The atoms of a whole formula.
   *
   * @param tokens at least one
   * @throws UnreadableFormulaException if braces do not match, a macro is unknown, a group is empty
   */
  public static List<TexAtom> atoms(List<TexToken> tokens) {
    if (tokens.isEmpty()) {
      throw new UnreadableFormulaException(1, 1, "the formula is empty", "write one");
    }
    if (tokens.size() > MAX_TOKENS) {
      throw new UnreadableFormulaException(
          tokens.get(0), "the formula has more than " + MAX_TOKENS + " tokens", SPLIT);
    }
    TexAtomReader reader = new TexAtomReader(tokens);
    List<TexAtom> atoms = reader.list();
    if (reader.position < tokens.size()) {
      throw new UnreadableFormulaException(
          reader.tokens.get(reader.position), "a closing brace has no opening one", "remove it");
    }
    return atoms;
  }

  private List<TexAtom> list() {
    TexToken start = tokens.get(Math.min(position, tokens.size() - 1));
    if (++depth > MAX_DEPTH) {
      throw new UnreadableFormulaException(
          start, "the formula is nested deeper than " + MAX_DEPTH + " levels", SPLIT);
    }
    List<TexAtom> atoms = new ArrayList<>();
    int left = 0;
    boolean blank = false;
    while (position < tokens.size() && !tokens.get(position).is("}")) {
      TexToken token = tokens.get(position);
      if (TexMacros.BLANKS.contains(token.text()) || token.is("~") || token.is("\\ ")) {
        position++;
        blank = true;
      } else if (isSize(token)) {
        left += token.is("\\left") ? 1 : token.is("\\right") ? -1 : 0;
        if (left < 0) {
          throw new UnreadableFormulaException(token, "\\right without \\left", "pair them");
        }
        atoms.add(scripts(delimiter(token), token));
      } else {
        TexToken at = blank ? token.afterBlank() : token;
        atoms.add(scripts(nucleus(), at));
        blank = false;
      }
    }
    if (left != 0) {
      throw new UnreadableFormulaException(start, "\\left without \\right", "pair them");
    }
    if (atoms.isEmpty()) {
      throw new UnreadableFormulaException(start, "a group is empty", "fill it or remove it");
    }
    depth--;
    return atoms;
  }

  private static boolean isSize(TexToken token) {
    return TexMacros.LEFT_SIZES.contains(token.text())
        || TexMacros.RIGHT_SIZES.contains(token.text())
        || TexMacros.PLAIN_SIZES.contains(token.text());
  }

  private Nucleus delimiter(TexToken size) {
    position++;
    TexToken delimiter = require(size, "a delimiter");
    position++;
    return switch (delimiter.text()) {
      case "|" -> bar(size);
      case "(", ")", "[", "]", "\\{", "\\}", "\\lvert", "\\rvert", "\\langle", "\\rangle" ->
          new Glyph(delimiter.text());
      case "\\lbrace" -> new Glyph("\\{");
      case "\\rbrace" -> new Glyph("\\}");
      default ->
          throw new UnreadableFormulaException(
              delimiter,
              size.text() + " is followed by " + delimiter.text(),
              "use one of ( ) [ ] \\{ \\} |");
    };
  }

  private static Glyph bar(TexToken size) {
    if (TexMacros.LEFT_SIZES.contains(size.text())) {
      return new Glyph("\\lvert");
    }
    return new Glyph(TexMacros.RIGHT_SIZES.contains(size.text()) ? "\\rvert" : "|");
  }

  private TexAtom scripts(Nucleus nucleus, TexToken at) {
    List<TexAtom> sub = List.of();
    List<TexAtom> sup = List.of();
    while (position < tokens.size()
        && (tokens.get(position).is("_") || tokens.get(position).is("^"))) {
      TexToken mark = tokens.get(position++);
      boolean below = mark.is("_");
      if (!(below ? sub : sup).isEmpty()) {
        throw new UnreadableFormulaException(
            mark, "a double " + (below ? "subscript" : "superscript"), "use brackets");
      }
      List<TexAtom> script = argument(mark);
      if (below) {
        sub = script;
      } else {
        sup = script;
      }
    }
    return new TexAtom(nucleus, sub, sup, at);
  }

  private Nucleus nucleus() {
    TexToken token = tokens.get(position);
    String text = token.text();
    if (text.equals("{")) {
      List<TexAtom> content = group(token);
      boolean single = content.size() == 1 && !content.get(0).hasScripts();
      return single ? content.get(0).nucleus() : new Group(content);
    }
    position++;
    if (TexMacros.WORDS.contains(text)) {
      return words(token);
    } else if (TexMacros.ACCENTS.contains(text)) {
      return new Accent(text, argument(token));
    } else if (TexMacros.FRACTIONS.contains(text)) {
      List<TexAtom> numerator = argument(token);
      return new Fraction(numerator, argument(token));
    } else if (text.equals("\\sqrt")) {
      if (position < tokens.size() && tokens.get(position).is("[")) {
        throw new UnreadableFormulaException(
            token, "only square roots are understood", "use powers");
      }
      return new Root(argument(token));
    } else if (text.equals(":") && position < tokens.size() && tokens.get(position).is("=")) {
      position++;
      return new Glyph(":=");
    }
    return glyph(token);
  }

  private static Glyph glyph(TexToken token) {
    String text = token.text();
    if (text.equals("\\begin")) {
      throw new UnreadableFormulaException(
          token,
          "an environment inside a formula",
          "a matrix may only stand alone after = and the symbol of a matrix");
    }
    if (text.startsWith("\\") && !TexMacros.isGlyph(text)) {
      throw new UnreadableFormulaException(
          token,
          "the macro " + text + " is not one that a formula may use",
          "write the formula without it");
    }
    if ("_^&#$\"'".contains(text)) {
      throw new UnreadableFormulaException(
          token,
          "unexpected " + text,
          "a script needs a symbol before it; quote and mark signs go");
    }
    return switch (text) {
      case "\\lbrace" -> new Glyph("\\{");
      case "\\rbrace" -> new Glyph("\\}");
      default -> new Glyph(text);
    };
  }

  private List<TexAtom> group(TexToken open) {
    position++;
    List<TexAtom> content = list();
    if (position >= tokens.size()) {
      throw new UnreadableFormulaException(open, "the brace is never closed", "close it");
    }
    position++;
    return content;
  }

  /** A group, or a single character or macro as TeX takes it: {@code \frac12}, {@code x_\alpha}. */
  private List<TexAtom> argument(TexToken of) {
    TexToken token = require(of, "an argument");
    if (token.is("{")) {
      return group(token);
    }
    boolean takesMore =
        TexMacros.FRACTIONS.contains(token.text())
            || TexMacros.ACCENTS.contains(token.text())
            || token.is("\\sqrt");
    if (token.is("}") || takesMore || isSize(token) || TexMacros.BLANKS.contains(token.text())) {
      throw new UnreadableFormulaException(
          token, of.text() + " is followed by " + token.text(), "put the argument in braces");
    }
    return List.of(new TexAtom(nucleus(), List.of(), List.of(), token));
  }

  private Words words(TexToken command) {
    if (!require(command, "words in braces").is("{")) {
      throw new UnreadableFormulaException(
          command, command.text() + " has no braces", "put its words in braces");
    }
    position++;
    StringBuilder words = new StringBuilder();
    while (!require(command, "a closing brace").is("}")) {
      TexToken token = tokens.get(position++);
      if (!token.text().matches("[A-Za-z0-9.+-]")) {
        throw new UnreadableFormulaException(
            token, token.text() + " inside " + command.text(), "use letters and digits only");
      }
      words.append(token.spaced() && words.length() > 0 ? " " : "").append(token.text());
    }
    position++;
    if (words.length() == 0) {
      throw new UnreadableFormulaException(command, "a group is empty", "fill it or remove it");
    }
    return new Words(words.toString());
  }

  private TexToken require(TexToken of, String what) {
    if (position >= tokens.size()) {
      throw new UnreadableFormulaException(
          of, "the formula ends where " + of.text() + " needs " + what, "complete it");
    }
    return tokens.get(position);
  }
}
