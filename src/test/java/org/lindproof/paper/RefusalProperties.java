package org.lindproof.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.lindproof.paper.latex.LatexReader;
import org.lindproof.paper.latex.RunningIndices;
import org.lindproof.paper.latex.SymbolTable;
import org.lindproof.paper.plain.PlainReader;
import org.lindproof.paper.tex.TexTokenizer;
import org.lindproof.paper.tex.UnreadableFormulaException;

/** Whatever stands in a file: it is read, or refused with a message of our own. */
class RefusalProperties {
  private final SymbolTable symbols =
      SymbolTable.of(
          Map.of(
              "a", List.of("a"),
              "b", List.of("b_h", "N(a)"),
              "g", List.of("g^+"),
              "rho", List.of("\\rho")),
          Map.of("rho", 1));
  private final RunningIndices indices = new RunningIndices(Map.of("j", List.of("h", "c")));

  @Property(tries = 5000)
  void any_row_of_fragments_is_read_or_refused(@ForAll("fragments") String tex) {
    try {
      new LatexReader(symbols, indices).read(TexTokenizer.tokens(tex, 1));
    } catch (UnreadableFormulaException e) {
      assertThat(e.line()).isPositive();
    }
  }

  @Property(tries = 3000)
  void any_display_is_read_or_refused(@ForAll("fragments") String tex) {
    try {
      ReadPaper.of(
          OneQubit.paper("\\begin{align}\\label{x}" + tex + "\\end{align}"),
          OneQubit.symbols(symbols),
          indices);
    } catch (UnreadableFormulaException e) {
      assertThat(e.line()).isPositive();
    }
  }

  @Property(tries = 3000)
  void any_plain_text_is_read_or_refused(@ForAll("plain") String text) {
    try {
      new PlainReader(name -> name.length() == 1).readStatement(text);
    } catch (UnreadableFormulaException e) {
      assertThat(e.column()).isPositive();
    }
  }

  @Property(tries = 1500)
  void any_change_of_a_study_is_read_or_refused(
      @ForAll @IntRange(max = 2) int file,
      @ForAll @IntRange(max = 1500) int at,
      @ForAll @IntRange(max = 8) int length,
      @ForAll("yaml") String by)
      throws IOException {
    List<String> files = List.of("study.yaml", "paper.tex", "claims.yaml");
    List<String> contents = List.of(SmallStudy.MODEL, SmallStudy.PAPER, SmallStudy.CLAIMS);
    Path folder = Files.createTempDirectory("study");
    for (int i = 0; i < files.size(); i++) {
      String content = contents.get(i);
      int start = at % content.length();
      int end = Math.min(content.length(), start + length);
      String changed = content.substring(0, start) + by + content.substring(end);
      Files.writeString(folder.resolve(files.get(i)), i == file ? changed : content);
    }
    try {
      StudyReader.read(folder);
    } catch (InvalidStudyException e) {
      // a changed spelling or parameter may only be noticed where the other files use it
      List<String> suspects = file == 0 ? files : List.of(files.get(file));
      assertThat(suspects).anySatisfy(name -> assertThat(e).hasMessageContaining(name));
      assertThat(e).hasMessageContaining("; ");
    } finally {
      for (String name : files) {
        Files.delete(folder.resolve(name));
      }
      Files.delete(folder);
    }
  }

  @Provide
  Arbitrary<String> fragments() {
    return Arbitraries.of(
            "a",
            "b_h",
            "b_j",
            "N(a)",
            "g^+",
            "g",
            "+",
            "-",
            "=",
            ">",
            ":=",
            "\\iff",
            "\\frac",
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            "\\{",
            "\\}",
            "|",
            "\\left",
            "\\right",
            "|",
            "^",
            "_",
            "2",
            ".",
            "1",
            ",",
            "/",
            "\\cdot",
            "\\quad",
            "\\text{and}",
            "\\sum_j",
            "\\rho = \\begin{pmatrix}",
            "\\begin{bmatrix}",
            "\\end{pmatrix}",
            "\\max",
            "\\exp",
            "e^",
            "i",
            "\\sqrt",
            "*",
            "&",
            "\\\\",
            "%\n",
            "j",
            "\\in",
            "\\{h,c\\}",
            "\\mathrm",
            "\\hat",
            "\\foo",
            "\\",
            "~",
            "\u00e9",
            "\ud83d\ude00")
        .list()
        .ofMaxSize(25)
        .map(list -> String.join(" ", list));
  }

  @Provide
  Arbitrary<String> plain() {
    return Arbitraries.of(
            "a", "b", "+", "-", "*", "/", "^", "(", ")", "2", "0", "1.5", "sqrt", "max", ",", "i",
            "=", ">", "<=>", "abs(", "exp(", "_", "\u00e9", ":=", "!", "id", "dagger(", "[", "|")
        .list()
        .ofMaxSize(20)
        .map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> yaml() {
    return Arbitraries.of(
        "",
        " ",
        "\n",
        "x",
        "w",
        "p",
        "{",
        "}",
        "[",
        "]",
        "'",
        "\"",
        ":",
        ": ",
        "- ",
        "&x ",
        "*x",
        "!!x ",
        "? ",
        "|",
        ">",
        "#",
        "%",
        "\t",
        "0",
        "1/0",
        "---\n",
        "\u0000",
        "\u00e9",
        "<<: ",
        "\\",
        "$",
        "~",
        "null",
        "1e999999999",
        "0x1F",
        "id",
        "sp[q]",
        "dagger(",
        "^9",
        "^99");
  }
}
