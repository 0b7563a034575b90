package org.lindproof.report.tex;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindproof.report.Latex;

class TexTextTest {
  private static final List<String> HOSTILE =
      List.of(
          "\\input{/etc/passwd}",
          "\\immediate\\write18{touch x}",
          "}\\end{document}",
          "100% & more_of #1 ~ ^2 $x$",
          "a`b'c\"d--e---f??g!!h,,i<<j>>k|l",
          "caf\u00e9 \u03b3\u03c9\u03bf \u2264 \u4e2d \ud83d\ude00 \u0007 \u202e",
          "^^5cinput{x}",
          "w".repeat(400));

  @Test
  void everyActiveCharacterIsEscaped() {
    assertThat(TexText.escape("\\ { } $ & # % _ ^ ~"))
        .isEqualTo(
            "\\textbackslash{} \\{ \\} \\$ \\& \\# \\% \\_ \\textasciicircum{}"
                + " \\textasciitilde{}");
  }

  @Test
  void plainWordsStayAsTheyAre() {
    assertThat(TexText.escape("Heat flows in.")).isEqualTo("Heat flows in.");
  }

  @Test
  void charactersThatTheFontsLackAreNamed() {
    assertThat(TexText.escape("\u4e2d")).isEqualTo("[U+4E2D]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\input{x}", "\\write18{x}", "^^5cx", "\\catcode`\\%=0"})
  void noMacroOfTheTextSurvives(String text) {
    String known =
        TexText.escape(text)
            .replaceAll("\\\\(textbackslash|textasciicircum|textasciigrave|allowbreak)\\{}", "")
            .replaceAll("\\\\[{}$&#%_]", "");
    assertThat(known).doesNotContain("\\").doesNotContain("^");
  }

  @Test
  void hostileTextIsPrintedAndStaysOnThePage(@TempDir Path folder) throws Exception {
    String body =
        HOSTILE.stream()
            .map(text -> TexText.escape(text) + "\n\n" + TexText.code(text) + "\n\n")
            .collect(Collectors.joining());
    String tex =
        "\\documentclass{article}\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}"
            + "\\usepackage{lmodern,textcomp,amsmath}\\sloppy\\emergencystretch3em\n"
            + "\\begin{document}\n"
            + body
            + "\\end{document}\n";
    assertThat(Latex.overfull(folder, tex)).allMatch(points -> points < 1);
  }
}
