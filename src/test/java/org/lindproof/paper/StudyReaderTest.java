package org.lindproof.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.paper.claim.PaperFormula;
import org.lindproof.paper.claim.PrintedFormula;
import org.lindproof.paper.latex.LatexReader;
import org.lindproof.paper.latex.SymbolTable;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.paper.print.PlainPrinter;
import org.lindproof.quantum.Observable;

class StudyReaderTest {
  @TempDir Path folder;

  private void write(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content);
  }

  private void writeSound() throws IOException {
    write("study.yaml", SmallStudy.MODEL);
    write("paper.tex", SmallStudy.PAPER);
    write("claims.yaml", SmallStudy.CLAIMS);
  }

  private static Study bundled(String name) {
    return StudyReader.read(Path.of("proofs").resolve(name));
  }

  @Test
  void the_engine_reads_whole() {
    Study study = bundled("critical-heat-current");
    assertThat(study.name()).isEqualTo("critical-heat-current");
    assertThat(study.system().space().basis()).containsExactly("11", "10", "01", "00");
    assertThat(study.system().observable("c").meaning())
        .isEqualTo(new Observable.MatrixElement(1, 2, Observable.Part.COMPLEX));
    assertThat(study.formulas("eq:rates")).hasSize(4);
    assertThat(study.formulas("eq:populations")).hasSize(4);
    assertThat(study.formulas("eq:eigenvalues")).hasSize(4);
    assertThat(study.illFormed()).isEmpty();
    PlainPrinter printer = new PlainPrinter();
    assertThat(printer.print(study.formulas("eq:coherence").get(0).statement()))
        .isEqualTo(
            "c = (2*g*(gamma_h_up*gamma_c_down - gamma_h_down*gamma_c_up)*(i*Gamma - 2*delta))/chi");
    assertThat(printer.print(study.formulas("eq:critical-current").get(0).statement()))
        .isEqualTo(
            "J > sqrt((16*g^2*r1*r4)/(Gamma^2 + 4*delta^2))"
                + "*(eps_h*Gamma_c + eps_c*Gamma_h)^2 := J_c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"critical-heat-current", "driven-qubit"})
  void every_formula_is_claimed_and_reads_back_from_its_own_print(String name) {
    Study study = bundled(name);
    LatexPrinter printer = LatexPrinter.of(study);
    LatexReader reader = new LatexReader(SymbolTable.of(SmallStudy.spellings(study)));
    for (PaperFormula formula : study.paper().all()) {
      assertThat(study.claims()).anyMatch(claim -> claim.isAbout(formula));
    }
    for (PrintedFormula formula : study.formulas()) {
      String tex = printer.print(formula.statement());
      assertThat(printer.print(reader.readStatement(tex))).isEqualTo(tex);
    }
  }

  @Test
  void a_small_study_reads_whole() throws IOException {
    writeSound();
    Study study = StudyReader.read(folder);
    assertThat(study.claims()).hasSize(1);
    assertThat(study.claims().get(0).assumptions())
        .extracting(Assumption::text)
        .containsExactly("g > w", "w = 0", "thermal rates");
    assertThat(study.system().jumps().get(0).rate()).isEqualTo(Expression.symbol("up"));
  }

  static List<Fault> faults() {
    return SmallStudy.FAULTS;
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_fault_is_named_with_file_and_line(Fault fault) throws IOException {
    writeSound();
    String sound = Files.readString(folder.resolve(fault.file()));
    assertThat(sound).contains(fault.replace());
    write(fault.file(), sound.replace(fault.replace(), fault.by()));
    assertThatExceptionOfType(InvalidStudyException.class)
        .isThrownBy(() -> StudyReader.read(folder))
        .withMessageContaining(fault.file() + ":" + fault.line() + ":")
        .withMessageContaining(fault.message())
        .withMessageContaining("; ");
  }

  @Test
  void a_fault_is_told_in_few_words_however_long_the_text_is() throws IOException {
    writeSound();
    String deep = "(".repeat(30_000);
    write("claims.yaml", SmallStudy.CLAIMS.replace("'g > w'", "'" + deep + "g > w'"));
    assertThatExceptionOfType(InvalidStudyException.class)
        .isThrownBy(() -> StudyReader.read(folder))
        .withMessageContaining("claims.yaml:10:")
        .withMessageContaining("more than 10000 characters; split it")
        .satisfies(fault -> assertThat(fault.getMessage()).hasSizeLessThan(1000));
  }

  @Test
  void a_constraint_that_leaves_something_of_the_domain_is_read() throws IOException {
    writeSound();
    String constraints = "constraints: ['w - g', '2*g - w']\nparameters:";
    write("study.yaml", SmallStudy.MODEL.replace("parameters:", constraints));
    assertThat(StudyReader.read(folder).system().constraints()).hasSize(2);
  }

  @Test
  void the_preamble_may_say_how_the_paper_looks() throws IOException {
    writeSound();
    String preamble =
        "\\documentclass[11pt]{article}\\usepackage[fleqn]{amsmath}"
            + "\\title{On $\\gamma$ \\emph{and} more}\\setlength{\\parindent}{0pt}"
            + "\\newtheorem{claim}{Claim}% \\def in a comment\n";
    write("paper.tex", preamble + SmallStudy.PAPER + "% after the end\n");
    assertThat(StudyReader.read(folder).formulas("eq:p")).hasSize(1);
  }

  @Test
  void a_formula_in_a_comment_is_not_in_the_paper() throws IOException {
    writeSound();
    String hidden =
        "\\begin{document}\\begin{comment}\n\\[ p = 0 \\label{eq:h} \\]\n\\end{comment}\n";
    write("paper.tex", SmallStudy.PAPER.replace("\\begin{document}", hidden));
    assertThat(StudyReader.read(folder).formulas("eq:h")).isEmpty();
    assertThat(StudyReader.read(folder).formulas("eq:p")).hasSize(1);
  }

  @Test
  void an_unreadable_formula_is_kept_for_the_claim_that_expects_it() throws IOException {
    writeSound();
    write("paper.tex", SmallStudy.PAPER.replace("p = \\frac", "p = \\foo\\frac"));
    write("claims.yaml", SmallStudy.CLAIMS.replace("expect: proved", "expect: ill-formed"));
    Study study = StudyReader.read(folder);
    assertThat(study.formulas("eq:p")).isEmpty();
    assertThat(study.illFormed().get("p")).contains("paper.tex:2:", "\\foo");
  }

  @Test
  void a_missing_folder_or_file_is_named() throws IOException {
    assertThatExceptionOfType(InvalidStudyException.class)
        .isThrownBy(() -> StudyReader.read(folder.resolve("nowhere")))
        .withMessageContaining("no such folder");
    for (String file : List.of("study.yaml", "paper.tex", "claims.yaml")) {
      writeSound();
      Files.delete(folder.resolve(file));
      assertThatExceptionOfType(InvalidStudyException.class)
          .isThrownBy(() -> StudyReader.read(folder))
          .withMessageContaining(file + ": there is no such file");
    }
  }

  @Test
  void a_large_file_and_a_file_in_another_encoding_are_refused() throws IOException {
    writeSound();
    write("paper.tex", "%".repeat(1_000_001));
    assertThatExceptionOfType(InvalidStudyException.class)
        .isThrownBy(() -> StudyReader.read(folder))
        .withMessageContaining("larger than 1000000 bytes");
    Files.write(folder.resolve("paper.tex"), new byte[] {(byte) 0xC3, (byte) 0x28});
    assertThatExceptionOfType(InvalidStudyException.class)
        .isThrownBy(() -> StudyReader.read(folder))
        .withMessageContaining("not UTF-8");
  }

  @Test
  void notation_that_grows_without_bound_is_refused() throws IOException {
    writeSound();
    StringBuilder notation = new StringBuilder("notation:\n  a0: { means: g + g }\n");
    for (int i = 1; i < 40; i++) {
      notation.append("  a" + i + ": { means: a" + (i - 1) + " * a" + (i - 1) + " }\n");
    }
    write("study.yaml", SmallStudy.MODEL + notation);
    assertThatExceptionOfType(InvalidStudyException.class)
        .isThrownBy(() -> StudyReader.read(folder))
        .withMessageContaining("too large when written out");
  }

  @Test
  void operators_may_be_matrices_and_sums_of_ketbras() throws IOException {
    writeSound();
    write(
        "study.yaml",
        SmallStudy.MODEL.replace("ketbra: '|1><0|'", "matrix: [[0, '1/2 - i/2'], ['2*i', 0.25]]"));
    assertThat(StudyReader.read(folder).system().jumps().get(0).operator().toString())
        .contains("re=1/2, im=-1/2", "re=0, im=2", "re=1/4");
    write("study.yaml", SmallStudy.MODEL.replace("|1><0|", "-1/2*|1><0| + i*|0><0| - |0><1|"));
    assertThat(StudyReader.read(folder).system().jumps().get(0).operator().toString())
        .contains("re=-1/2, im=0", "re=0, im=1", "re=-1, im=0");
  }

  @Test
  void where_may_name_a_symbol_or_a_formula() throws IOException {
    writeSound();
    write(
        "claims.yaml",
        SmallStudy.CLAIMS.replace("link: 1", "link: 2") + "    where: { p: eq:p, q: p }\n");
    assertThat(StudyReader.read(folder).claims().get(0).where())
        .isEqualTo(Map.of("p", "eq:p", "q", "p"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "q = 7;                     item: 1; { q: eq:p };          is about the relation",
        "p > 7 := q;                item: 1; { q: eq:p };          is about the relation",
        "w = g, \\quad q = w;       item: 2; { q: eq:p };          is about the relation",
        "w = g, \\quad q = w;       item: all; { q: eq:p };        is about the relation",
        "w = g, \\quad q = q + w;   item: 1; { q: eq:p };          needs q itself",
        "g = T, \\quad q = w, \\quad w = q; item: 1; { q: eq:p, w: eq:p }; itself"
      })
  void a_formula_is_not_held_against_itself(
      String formula, String item, String where, String message) throws IOException {
    writeSound();
    String display = "\\[ \\label{eq:p} " + formula.replace("w", "\\omega") + " \\]";
    write("paper.tex", OneQubit.paper(display));
    String claims = SmallStudy.CLAIMS.replace("link: 1", item);
    write("claims.yaml", claims + "    where: " + where + "\n");
    assertThatExceptionOfType(InvalidStudyException.class)
        .isThrownBy(() -> StudyReader.read(folder))
        .withMessageContaining("claims.yaml:11:")
        .withMessageContaining(message);
  }

  /** One change of a sound study, and where the message must point. */
  record Fault(String file, String replace, String by, int line, String message) {}
}
