package org.lindproof.paper.tex;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A nucleus with its subscript and superscript, as TeX's math lists have it.
 *
 * @param sub empty if there is none
 * @param sup empty if there is none
 * @param at where it begins
 */
public record TexAtom(Nucleus nucleus, List<TexAtom> sub, List<TexAtom> sup, TexToken at) {
  public TexAtom {
    sub = List.copyOf(sub);
    sup = List.copyOf(sup);
  }

  /** What carries the scripts. */
  public sealed interface Nucleus {}

  /** A character or a macro that stands for itself. */
  public record Glyph(String text) implements Nucleus {}

  /** Upright words. */
  public record Words(String text) implements Nucleus {}

  /** What stands in braces. */
  public record Group(List<TexAtom> content) implements Nucleus {
    public Group {
      content = List.copyOf(content);
    }
  }

  /** An accent or an alphabet over a symbol. */
  public record Accent(String command, List<TexAtom> content) implements Nucleus {
    public Accent {
      content = List.copyOf(content);
    }
  }

  /** A fraction. */
  public record Fraction(List<TexAtom> numerator, List<TexAtom> denominator) implements Nucleus {
    public Fraction {
      numerator = List.copyOf(numerator);
      denominator = List.copyOf(denominator);
    }
  }

  /** A square root. */
  public record Root(List<TexAtom> content) implements Nucleus {
    public Root {
      content = List.copyOf(content);
    }
  }

  /** Whether this is the given character or macro, with or without scripts. */
  public boolean is(String text) {
    return nucleus instanceof Glyph glyph && glyph.text().equals(text);
  }

  public boolean hasScripts() {
    return !sub.isEmpty() || !sup.isEmpty();
  }

  public boolean isDigit() {
    return nucleus instanceof Glyph glyph
        && glyph.text().length() == 1
        && Character.digit(glyph.text().charAt(0), 10) >= 0
        && glyph.text().charAt(0) < 128;
  }

  /** The glyph without scripts, empty for everything else. */
  public String bare() {
    return nucleus instanceof Glyph glyph && !hasScripts() ? glyph.text() : "";
  }

  /** One text for all ways to write the same: braces, upright words, order of the scripts. */
  public String canonical() {
    return canonicalWithoutSuperscript() + (sup.isEmpty() ? "" : "^{" + canonical(sup) + "}");
  }

  /** See {@link #canonical()}. */
  public String canonicalWithoutSuperscript() {
    return canonical(nucleus) + (sub.isEmpty() ? "" : "_{" + canonical(sub) + "}");
  }

  private static String canonical(Nucleus nucleus) {
    if (nucleus instanceof Glyph glyph) {
      return glyph.text();
    } else if (nucleus instanceof Words words) {
      return words.text().replace(" ", "");
    } else if (nucleus instanceof Group group) {
      return "{" + canonical(group.content()) + "}";
    } else if (nucleus instanceof Accent accent) {
      return accent.command() + "{" + canonical(accent.content()) + "}";
    } else if (nucleus instanceof Fraction fraction) {
      return "\\frac{"
          + canonical(fraction.numerator())
          + "}{"
          + canonical(fraction.denominator())
          + "}";
    }
    return "\\sqrt{" + canonical(((Root) nucleus).content()) + "}";
  }

  public static String canonical(List<TexAtom> atoms) {
    return atoms.stream().map(TexAtom::canonical).collect(Collectors.joining());
  }
}
