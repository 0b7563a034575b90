package org.lindproof.paper.latex;

import java.util.List;
import java.util.Set;
import org.lindproof.paper.tex.TexToken;
import org.lindproof.paper.tex.UnreadableFormulaException;

/**
 * What stands before the text of a paper. It could make a formula look different from its source,
 * so that only commands are let pass that are known not to.
 */
final class Preamble {
  private static final String BEGIN = "\\begin{document}";
  private static final String END = "\\end{document}";

  private static final Set<String> ALLOWED =
      Set.of(
          ("documentclass usepackage RequirePackage PassOptionsToPackage title subtitle author date"
                  + " thanks and affil affiliation address email keywords setcounter setlength"
                  + " addtolength numberwithin allowdisplaybreaks pagestyle hypersetup geometry"
                  + " graphicspath bibliographystyle linespread frenchspacing raggedbottom sloppy"
                  + " newtheorem theoremstyle parindent parskip textwidth textheight oddsidemargin"
                  + " evensidemargin topmargin tolerance emergencystretch")
              .split(" "));

  private Preamble() {}

  /**
   * The tokens between the beginning and the end of the document.
   *
   * @throws UnreadableFormulaException if there is none, or something around it could change it
   */
  static List<TexToken> body(List<TexToken> tokens) {
    int begin = place(tokens, 0, "\\begin");
    if (begin == tokens.size()) {
      throw new UnreadableFormulaException(1, 1, "there is no " + BEGIN, "write one");
    }
    check(tokens.subList(0, begin));
    int start = begin + "begin{document}".length() - "begin".length() + 1;
    int end = place(tokens, start, "\\end");
    if (end == tokens.size()) {
      throw new UnreadableFormulaException(tokens.get(begin), BEGIN + " has no " + END, "close it");
    }
    int after = end + start - begin;
    if (after < tokens.size()) {
      throw new UnreadableFormulaException(
          tokens.get(after), "LaTeX reads nothing after " + END, "move it before, or remove it");
    }
    return tokens.subList(start, end);
  }

  /** Where {@code macro{document}} stands; the end if it does not. */
  private static int place(List<TexToken> tokens, int from, String macro) {
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.get(i).is(macro) && PaperReader.argument(tokens, i).equals("document")) {
        return i;
      }
    }
    return tokens.size();
  }

  private static void check(List<TexToken> preamble) {
    int i = 0;
    while (i < preamble.size()) {
      TexToken token = preamble.get(i);
      boolean command = token.text().startsWith("\\");
      if (command && !ALLOWED.contains(token.text().substring(1))) {
        throw new UnreadableFormulaException(
            token,
            token.text() + " is not allowed before " + BEGIN,
            "remove it and write the formulas out");
      }
      i = command ? afterArguments(preamble, i + 1) : i + 1;
    }
  }

  /** The arguments of an allowed command are text. */
  private static int afterArguments(List<TexToken> tokens, int from) {
    int depth = 0;
    int i = from;
    while (i < tokens.size()) {
      boolean opens = tokens.get(i).is("{") || tokens.get(i).is("[");
      boolean closes = tokens.get(i).is("}") || tokens.get(i).is("]");
      if (depth == 0 && !opens) {
        return i;
      }
      depth += opens ? 1 : closes ? -1 : 0;
      i++;
    }
    return i;
  }
}
