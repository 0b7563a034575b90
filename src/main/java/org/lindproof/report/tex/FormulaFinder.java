package org.lindproof.report.tex;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.plain.PlainReader;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.paper.tex.UnreadableFormulaException;

/**
 * Typesets the formulas in plain text: the longest runs of words that read as one formula over
 * known symbols, such as {@code 2*gamma_h*n_h} or {@code J = 1/2 + 3*sqrt(5)}. A word that could be
 * a name or just a word is left alone.
 *
 * @param text for everything that is no formula
 * @param symbols the names that formulas may have
 */
public record FormulaFinder(LatexPrinter printer, NamedText text, Set<String> symbols) {
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_().^*/+<>=!,-]+");
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  /** A decimal with a bound of its error, the value of a name or not: never a fraction. */
  private static final Pattern ENCLOSED =
      Pattern.compile(
          "(?:(NAME) = )?(NUMBER)(?: \\+- (NUMBER))?"
              .replace("NAME", "[A-Za-z][A-Za-z0-9_]*")
              .replace("NUMBER", "-?[0-9]+(?:\\.[0-9]+)?(?:E-?[0-9]+)?"));

  private static final int LONGEST_EXACT = 10;

  /** A number of which only the first digits are given. */
  private static final Pattern TRUNCATED = Pattern.compile("(.+) = (-?[0-9]+\\.[0-9]+)");

  private static final String DOTS = "...";
  private static final Set<String> FUNCTIONS = Set.of("sqrt", "abs", "conj", "exp", "max", "i");
  private static final int LONGEST = 200;

  public FormulaFinder {
    symbols = Set.copyOf(symbols);
  }

  /** The text in LaTeX, escaped. */
  public String print(String plain) {
    List<String> words = Arrays.asList(plain.strip().split(" +"));
    StringBuilder out = new StringBuilder();
    StringBuilder prose = new StringBuilder();
    int position = 0;
    while (position < words.size()) {
      int start = position;
      Optional<Found> found = enclosedAt(words, start).or(() -> formulaAt(words, start));
      if (found.isPresent()) {
        flush(prose, out);
        append(out, "$" + found.get().tex() + "$" + TexText.escape(found.get().rest()));
        position += found.get().words();
      } else {
        append(prose, words.get(position++));
      }
    }
    flush(prose, out);
    return out.toString();
  }

  /** The text as a sentence. */
  public String sentence(String plain) {
    String printed = print(plain);
    boolean ended =
        plain.isBlank() || ".:;!?".indexOf(plain.strip().charAt(plain.strip().length() - 1)) >= 0;
    return printed + (ended ? "\n" : ".\n");
  }

  private void flush(StringBuilder prose, StringBuilder out) {
    if (prose.length() > 0) {
      append(out, text.print(prose.toString()));
      prose.setLength(0);
    }
  }

  private static void append(StringBuilder out, String word) {
    out.append(out.length() == 0 ? "" : " ").append(word);
  }

  /**
   * A formula in a text.
   *
   * @param words how many words it takes
   * @param rest punctuation after it
   */
  private record Found(String tex, int words, String rest) {}

  private Optional<Found> enclosedAt(List<String> words, int start) {
    for (int length : new int[] {5, 3}) {
      if (start + length <= words.size()) {
        String run = String.join(" ", words.subList(start, start + length));
        String bare = run.replaceFirst("[,.;:]+$", "");
        Matcher matcher = ENCLOSED.matcher(bare);
        if (matcher.matches() && isEnclosed(matcher)) {
          return Optional.of(new Found(enclosed(matcher), length, run.substring(bare.length())));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether there is an error, or more digits than a fraction is good for. */
  private boolean isEnclosed(Matcher matcher) {
    boolean named = matcher.group(1) != null;
    return (!named || symbols.contains(matcher.group(1)))
        && (matcher.group(3) != null || matcher.group(2).length() > LONGEST_EXACT);
  }

  private String enclosed(Matcher matcher) {
    String error = matcher.group(3);
    String name = matcher.group(1);
    return (name == null ? "" : printer.print(Expression.symbol(name)) + " = ")
        + number(matcher.group(2))
        + (error == null ? "" : " \\pm " + number(error));
  }

  private static String number(String decimal) {
    return decimal.replaceFirst("E(-?[0-9]+)", " \\\\cdot 10^{$1}");
  }

  private Optional<Found> formulaAt(List<String> words, int start) {
    int end = start;
    while (end < words.size() && end - start < LONGEST && couldBelong(words.get(end))) {
      end++;
    }
    for (; end > start; end--) {
      String run = String.join(" ", words.subList(start, end));
      String bare = run.replaceFirst("[,.;:]+$", "");
      String rest = run.substring(bare.length());
      Matcher truncated = TRUNCATED.matcher(bare);
      boolean isTruncated = rest.startsWith(DOTS) && truncated.matches();
      Optional<String> tex =
          isTruncated
              ? expression(truncated.group(1))
                  .map(left -> left + " = " + truncated.group(2) + "\\ldots")
              : isFormula(bare) ? read(bare) : Optional.empty();
      if (tex.isPresent()) {
        String after = isTruncated ? rest.substring(DOTS.length()) : rest;
        return Optional.of(new Found(tex.get(), end - start, after));
      }
    }
    return Optional.empty();
  }

  /** Signs of formulas, and no names but known ones. */
  private boolean couldBelong(String word) {
    String bare = word.replaceFirst("[;:]+$", "");
    return WORD.matcher(bare).matches() && isKnown(NAME.matcher(bare));
  }

  private boolean isKnown(Matcher names) {
    while (names.find()) {
      if (!symbols.contains(names.group()) && !FUNCTIONS.contains(names.group())) {
        return false;
      }
    }
    return true;
  }

  /** Whether there is anything to typeset: an operator between operands. */
  private static boolean isFormula(String text) {
    return text.matches(".*[A-Za-z0-9)] ?(?:[*/^+<>=-]|!=).*") || text.matches(".*[a-z]\\(.*");
  }

  private Optional<String> read(String text) {
    try {
      return Optional.of(printer.print(reader().readStatement(text)));
    } catch (UnreadableFormulaException e) {
      return expression(text);
    }
  }

  private Optional<String> expression(String text) {
    try {
      return Optional.of(printer.print(reader().readExpression(text)));
    } catch (UnreadableFormulaException e) {
      return Optional.empty();
    }
  }

  private PlainReader reader() {
    return new PlainReader(symbols::contains);
  }
}
