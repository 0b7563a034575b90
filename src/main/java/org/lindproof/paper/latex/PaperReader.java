package org.lindproof.paper.latex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lindproof.paper.latex.Display.Layout;
import org.lindproof.paper.tex.TexToken;
import org.lindproof.paper.tex.TexTokenizer;
import org.lindproof.paper.tex.TopLevel;
import org.lindproof.paper.tex.UnreadableFormulaException;

/** Finds the displays of a paper that carry a label. Displays without one are not read. */
public final class PaperReader {
  private static final Map<String, Layout> ENVIRONMENTS =
      Map.of(
          "equation", Layout.SINGLE,
          "equation*", Layout.SINGLE,
          "align", Layout.ALIGNED,
          "align*", Layout.ALIGNED,
          "gather", Layout.GATHERED,
          "gather*", Layout.GATHERED,
          "multline", Layout.BROKEN,
          "multline*", Layout.BROKEN);
  private static final Map<String, Layout> INNER =
      Map.of("aligned", Layout.ALIGNED, "split", Layout.ALIGNED, "gathered", Layout.GATHERED);
  private static final Set<String> FOREIGN =
      Set.of("eqnarray", "eqnarray*", "alignat", "alignat*", "flalign", "flalign*", "dmath");
  private static final Set<String> VERBATIM =
      Set.of("verbatim", "verbatim*", "lstlisting", "comment", "filecontents", "filecontents*");
  private static final Set<String> DROPPED = Set.of("\\nonumber", "\\notag");

  private final List<TexToken> tokens;
  private final List<Display> displays = new ArrayList<>();
  private final Map<String, Integer> lineOfLabel = new HashMap<>();

  private PaperReader(List<TexToken> tokens) {
    this.tokens = tokens;
  }

  /**
   * All displays with a label, in order.
   *
   * @throws UnreadableFormulaException if an environment is not closed or a label stands twice
   */
  public static List<Display> displays(String source) {
    List<TexToken> tokens = TexTokenizer.tokens(source, 1);
    Redefinitions.refuse(tokens);
    PaperReader reader = new PaperReader(Preamble.body(tokens));
    reader.scan();
    return List.copyOf(reader.displays);
  }

  private void scan() {
    int i = 0;
    while (i < tokens.size()) {
      TexToken token = tokens.get(i);
      if (token.is("\\[")) {
        int end = closing(i, tokens, "\\]");
        add(Layout.SINGLE, tokens.subList(i + 1, end), token);
        i = end + 1;
      } else if (token.is("\\begin")) {
        i = environment(i);
      } else {
        i++;
      }
    }
  }

  private int environment(int begin) {
    String name = argument(tokens, begin);
    int start = begin + 3 + name.codePointCount(0, name.length());
    boolean display = ENVIRONMENTS.containsKey(name);
    boolean foreign = FOREIGN.contains(name);
    if (!display && !foreign && !VERBATIM.contains(name)) {
      return begin + 1;
    }
    int end = start;
    while (end < tokens.size()
        && !(tokens.get(end).is("\\end") && argument(tokens, end).equals(name))) {
      end++;
    }
    if (end >= tokens.size()) {
      throw new UnreadableFormulaException(
          tokens.get(begin), "\\begin{" + name + "} has no \\end{" + name + "}", "close it");
    }
    if (foreign && tokens.subList(start, end).stream().anyMatch(t -> t.is("\\label"))) {
      throw new UnreadableFormulaException(
          tokens.get(begin), "the environment " + name + " is not understood", "use align");
    }
    if (display) {
      add(ENVIRONMENTS.get(name), tokens.subList(start, end), tokens.get(begin));
    }
    return end + 1;
  }

  private static int closing(int open, List<TexToken> tokens, String close) {
    for (int i = open + 1; i < tokens.size(); i++) {
      if (tokens.get(i).is(close)) {
        return i;
      }
    }
    throw new UnreadableFormulaException(
        tokens.get(open), tokens.get(open).text() + " has no " + close, "close it");
  }

  /** What stands in braces after a macro, empty if nothing does. */
  static String argument(List<TexToken> tokens, int macro) {
    if (macro + 1 >= tokens.size() || !tokens.get(macro + 1).is("{")) {
      return "";
    }
    int end = closing(macro + 1, tokens, "}");
    return tokens.subList(macro + 2, end).stream()
        .map(TexToken::text)
        .collect(Collectors.joining());
  }

  private void add(Layout layout, List<TexToken> content, TexToken begin) {
    List<TexToken> body = new ArrayList<>();
    List<TexToken> labels = new ArrayList<>();
    Optional<String> label = Optional.empty();
    int i = 0;
    while (i < content.size()) {
      TexToken token = content.get(i);
      boolean isLabel = token.is("\\label");
      if (isLabel || token.is("\\tag")) {
        int open = i + 1 < content.size() && content.get(i + 1).is("*") ? i + 1 : i;
        String argument = argument(content, open);
        if (isLabel) {
          labels.add(token);
          label = Optional.of(checked(argument, token));
        }
        i = closing(open, content, "}") + 1;
      } else {
        if (!DROPPED.contains(token.text())) {
          body.add(token);
        }
        i++;
      }
    }
    if (labels.size() > 1) {
      throw new UnreadableFormulaException(
          labels.get(1),
          "a display with several labels",
          "give every labelled formula a display of its own");
    }
    label.ifPresent(name -> displays.add(unwrapped(name, layout, body, begin)));
  }

  private String checked(String label, TexToken at) {
    if (!label.matches("[A-Za-z0-9][A-Za-z0-9:._+-]{0,99}")) {
      throw new UnreadableFormulaException(
          at,
          "the label " + label + " has unusual characters",
          "use letters, digits and : . _ + -");
    }
    Optional<Integer> earlier = Optional.ofNullable(lineOfLabel.putIfAbsent(label, at.line()));
    if (earlier.isPresent()) {
      throw new UnreadableFormulaException(
          at,
          "the label " + label + " stands already in line " + earlier.get(),
          "give every display its own label");
    }
    return label;
  }

  /** The display without an environment inside that spans it all. */
  private static Display unwrapped(
      String label, Layout layout, List<TexToken> body, TexToken begin) {
    String inner = body.isEmpty() || !body.get(0).is("\\begin") ? "" : argument(body, 0);
    if (layout != Layout.SINGLE || !INNER.containsKey(inner)) {
      return new Display(label, layout, body, begin.line());
    }
    int start = 3 + inner.length();
    boolean placed =
        start + 2 < body.size() && body.get(start).is("[") && body.get(start + 2).is("]");
    start += placed ? 3 : 0;
    int end = TopLevel.endOf(body, 0);
    boolean whole =
        argument(body, end).equals(inner)
            && TopLevel.trim(withoutCommas(body.subList(end + 3 + inner.length(), body.size())))
                .isEmpty();
    return whole
        ? new Display(label, INNER.get(inner), body.subList(start, end), begin.line())
        : new Display(label, layout, body, begin.line());
  }

  private static List<TexToken> withoutCommas(List<TexToken> tokens) {
    return tokens.stream().filter(token -> !token.is(",")).toList();
  }
}
