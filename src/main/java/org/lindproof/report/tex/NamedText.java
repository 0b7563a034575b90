package org.lindproof.report.tex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Phrase;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.quantum.HamiltonianPart;
import org.lindproof.quantum.OpenSystem;

/**
 * Plain text in which names of symbols, such as {@code gamma_h_up}, are typeset as the symbols.
 * Only names with an underscore are taken for symbols: others may be words.
 */
public record NamedText(LatexPrinter printer, OpenSystem system) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+");

  /** What this program writes between dollar signs, and nothing that could do harm. */
  private static final Pattern MATHEMATICS =
      Pattern.compile(
          "(?:[A-Za-z0-9 +=|^_{}()/,.-]|\\[|\\]"
              + "|\\\\(?:mathcal|mathrm|rho|dagger|kappa|sum|tfrac|dot|det|,))+");

  /** The text in LaTeX, escaped. */
  public String print(String text) {
    StringBuilder out = new StringBuilder();
    Matcher matcher = NAME.matcher(text);
    int done = 0;
    while (matcher.find()) {
      String tex = tex(matcher.group());
      if (!tex.isEmpty()) {
        out.append(part(text.substring(done, matcher.start())));
        out.append('$').append(tex).append('$');
        done = matcher.end();
      }
    }
    return out.append(part(text.substring(done))).toString().strip();
  }

  /** Any text as a sentence, escaped. */
  public String sentence(String text) {
    return ended(text.strip(), print(text.strip()));
  }

  /**
   * What a step of the derivation says: between dollar signs in its words stands mathematics in
   * TeX. Only for text that this program wrote; anything beyond the few macros that it uses is
   * escaped.
   */
  public String told(Phrase phrase) {
    return print(phrase, true).strip() + "\n";
  }

  /** A phrase whose words may come from anywhere, without a full stop. */
  public String print(Phrase phrase) {
    return print(phrase, false).strip();
  }

  /** A phrase as a sentence. */
  public String sentence(Phrase phrase) {
    String printed = print(phrase);
    return ended(printed, printed);
  }

  private String print(Phrase phrase, boolean withMathematics) {
    StringBuilder out = new StringBuilder();
    for (Phrase.Part part : phrase.parts()) {
      if (part instanceof Phrase.Words words) {
        out.append(withMathematics ? mixed(words.text()) : spaced(words.text()));
      } else if (part instanceof Phrase.Quantity quantity) {
        out.append('$').append(printer.print(quantity.expression())).append('$');
      } else if (part instanceof Phrase.Assertion assertion) {
        out.append('$').append(printer.print(assertion.statement())).append('$');
      }
    }
    return out.toString();
  }

  private String mixed(String words) {
    String[] parts = words.split("\\$", -1);
    boolean trusted = parts.length % 2 == 1;
    for (int i = 1; i < parts.length; i += 2) {
      trusted = trusted && isOurs(parts[i]);
    }
    if (!trusted) {
      return spaced(words);
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      out.append(i % 2 == 0 ? spaced(parts[i]) : "$" + parts[i] + "$");
    }
    return out.toString();
  }

  /** Whether TeX has nothing but what this program writes. */
  public static boolean isOurs(String tex) {
    return MATHEMATICS.matcher(tex).matches();
  }

  private static String ended(String text, String printed) {
    boolean ended = text.isEmpty() || ".:;!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    return printed + (ended ? "\n" : ".\n");
  }

  private String spaced(String text) {
    if (text.isBlank()) {
      return text.isEmpty() ? "" : " ";
    }
    return (text.startsWith(" ") ? " " : "") + print(text) + (text.endsWith(" ") ? " " : "");
  }

  /** Blanks at the ends of a part separate it from the symbols beside it. */
  private static String part(String text) {
    String before = text.startsWith(" ") ? " " : "";
    String after = text.endsWith(" ") && !text.isBlank() ? " " : "";
    return before + TexText.escape(text) + after;
  }

  private String tex(String name) {
    for (HamiltonianPart part : system.hamiltonian()) {
      if (part.name().equals(name)) {
        return part.tex();
      }
    }
    String printed = printer.print(Expression.symbol(name));
    String asIs = "\\mathrm{" + name.replace("_", "\\_") + "}";
    return printed.equals(asIs) ? "" : printed;
  }
}
