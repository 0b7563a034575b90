package org.lindproof.paper.latex;

import java.util.List;
import java.util.Set;
import org.lindproof.paper.tex.TexToken;
import org.lindproof.paper.tex.UnreadableFormulaException;

/** What would let a paper show something else than its source says. */
final class Redefinitions {
  private static final Set<String> REFUSED =
      Set.of(
          ("catcode def edef gdef xdef let futurelet chardef mathchardef mathcode newcommand"
                  + " renewcommand providecommand newenvironment renewenvironment"
                  + " csname expandafter fi else input include makeatletter endinput AtBeginDocument"
                  + " AtEndDocument AddToHook everymath everydisplay scantokens ExplSyntaxOn lowercase"
                  + " uppercase openin read write immediate special aftergroup afterassignment global"
                  + " long protected outer font fontdimen SetMathAlphabet SetSymbolFont"
                  + " includecomment excludecomment specialcomment")
              .split(" "));

  /** What declares a command, a symbol or an environment, under whatever name. */
  private static final List<String> DECLARATIONS =
      List.of("\\Declare", "\\New", "\\Renew", "\\Provide");

  private static final Set<String> PACKAGES =
      Set.of(
          ("amsmath amssymb amsfonts amsthm mathtools bm inputenc fontenc lmodern textcomp babel"
                  + " geometry microtype graphicx xcolor hyperref url cite natbib authblk booktabs"
                  + " array")
              .split(" "));

  private Redefinitions() {}

  /**
   * Refuses a source that redefines, hides or fetches.
   *
   * @throws UnreadableFormulaException at the first place where it does
   */
  static void refuse(List<TexToken> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      TexToken token = tokens.get(i);
      boolean named = token.text().length() > 2 && REFUSED.contains(token.text().substring(1));
      boolean command = token.text().startsWith("\\");
      boolean condition = token.text().startsWith("\\if") && !token.is("\\iff");
      boolean declares = DECLARATIONS.stream().anyMatch(token.text()::startsWith);
      if (command && (named || condition || declares)) {
        throw refused(token, token.text() + " is not allowed");
      } else if (token.is("^") && i + 1 < tokens.size() && tokens.get(i + 1).is("^")) {
        throw refused(token, "^^ is not allowed");
      } else if (token.is("\\usepackage") || token.is("\\RequirePackage")) {
        packages(tokens, i);
      }
    }
  }

  private static void packages(List<TexToken> tokens, int at) {
    int next = at + 1;
    if (next < tokens.size() && tokens.get(next).is("[")) {
      while (next < tokens.size() && !tokens.get(next).is("]")) {
        next++;
      }
      next++;
    }
    StringBuilder names = new StringBuilder();
    for (int i = next + 1; i < tokens.size() && !tokens.get(i).is("}"); i++) {
      names.append(tokens.get(i).text());
    }
    for (String name : names.toString().split(",", -1)) {
      if (!PACKAGES.contains(name)) {
        throw refused(tokens.get(at), "the package " + name + " is not allowed");
      }
    }
  }

  private static UnreadableFormulaException refused(TexToken at, String problem) {
    return new UnreadableFormulaException(at, problem, "remove it and write the formulas out");
  }
}
