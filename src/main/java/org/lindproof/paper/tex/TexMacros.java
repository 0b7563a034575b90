package org.lindproof.paper.tex;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lindproof.algebra.expression.Relation;

/**
 * The closed table of TeX macros that a formula may use. What is not here is refused, so nothing
 * that a formula or a symbol's spelling carries can do more than be printed.
 */
public final class TexMacros {
  /** Blanks: they separate nothing. */
  static final Set<String> BLANKS =
      commands(", ; : ! > displaystyle textstyle scriptstyle limits nolimits nonumber notag");

  /** Wide blanks: allowed beside an operator, refused between two operands. */
  public static final Set<String> QUADS = commands("quad qquad");

  /** Delimiter sizes that say which side they are on. */
  static final Set<String> LEFT_SIZES = commands("left bigl Bigl biggl Biggl");

  /** See {@link #LEFT_SIZES}. */
  static final Set<String> RIGHT_SIZES = commands("right bigr Bigr biggr Biggr");

  /** Delimiter sizes without a side. */
  static final Set<String> PLAIN_SIZES = commands("big Big bigg Bigg");

  /** Upright words in formulas. */
  static final Set<String> WORDS =
      commands("text textrm textnormal textit mathrm mathit mathsf operatorname");

  /** Accents and alphabets: one argument, part of a symbol. */
  static final Set<String> ACCENTS =
      commands(
          "hat tilde bar vec dot ddot check overline widehat widetilde mathcal mathbf"
              + " boldsymbol mathbb mathfrak");

  /** Fractions, all alike. */
  static final Set<String> FRACTIONS = commands("frac dfrac tfrac");

  /** Macros that stand for themselves. */
  static final Set<String> GLYPHS =
      commands(
          "alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa"
              + " lambda mu nu xi pi varpi rho varrho sigma varsigma tau upsilon phi varphi chi psi"
              + " omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega hbar ell infty"
              + " dagger ast star prime circ perp parallel uparrow downarrow langle rangle lvert rvert"
              + " lbrace rbrace { } pm mp cdot times sqrt max exp sum in det longleftrightarrow"
              + " leftrightarrow");

  /** Relation signs. */
  public static final Map<String, Relation> RELATIONS =
      Map.ofEntries(
          Map.entry("=", Relation.EQUAL),
          Map.entry(":=", Relation.DEFINED_AS),
          Map.entry("\\coloneqq", Relation.DEFINED_AS),
          Map.entry("\\coloneq", Relation.DEFINED_AS),
          Map.entry(">", Relation.GREATER),
          Map.entry("\\gt", Relation.GREATER),
          Map.entry("<", Relation.LESS),
          Map.entry("\\lt", Relation.LESS),
          Map.entry("\\ge", Relation.GREATER_OR_EQUAL),
          Map.entry("\\geq", Relation.GREATER_OR_EQUAL),
          Map.entry("\\geqslant", Relation.GREATER_OR_EQUAL),
          Map.entry("\\le", Relation.LESS_OR_EQUAL),
          Map.entry("\\leq", Relation.LESS_OR_EQUAL),
          Map.entry("\\leqslant", Relation.LESS_OR_EQUAL),
          Map.entry("\\ne", Relation.NOT_EQUAL),
          Map.entry("\\neq", Relation.NOT_EQUAL));

  /** Signs for "if and only if". */
  public static final Set<String> EQUIVALENCES = commands("iff Leftrightarrow Longleftrightarrow");

  /** Signs for "if ..., then ...". */
  public static final Set<String> IMPLICATIONS = commands("implies Rightarrow Longrightarrow");

  /** Signs between two statements. */
  public static final Set<String> CONNECTIVES =
      Stream.concat(EQUIVALENCES.stream(), IMPLICATIONS.stream())
          .collect(Collectors.toUnmodifiableSet());

  private TexMacros() {}

  /** Whether the text may stand in a formula as it is. */
  static boolean isGlyph(String text) {
    return GLYPHS.contains(text)
        || RELATIONS.containsKey(text)
        || CONNECTIVES.contains(text)
        || QUADS.contains(text);
  }

  private static Set<String> commands(String names) {
    return Arrays.stream(names.split(" "))
        .map(name -> "\\" + name)
        .collect(Collectors.toUnmodifiableSet());
  }
}
