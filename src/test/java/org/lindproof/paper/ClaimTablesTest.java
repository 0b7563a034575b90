package org.lindproof.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindproof.paper.claim.ClaimTable;

/** Tables, states and scalings in claims.yaml: what is read, and what is refused. */
class ClaimTablesTest {
  @TempDir private Path folder;

  private Study study(String sections, String claim) throws IOException {
    Files.writeString(folder.resolve("study.yaml"), SmallStudy.MODEL);
    Files.writeString(folder.resolve("paper.tex"), SmallStudy.PAPER);
    Files.writeString(
        folder.resolve("claims.yaml"), sections + "\n" + SmallStudy.CLAIMS + claim.indent(2));
    return StudyReader.read(folder);
  }

  private static String table(String rest) {
    return "tables:\n  laws:\n    title: Laws\n" + rest.replace("|", "\n").indent(4);
  }

  @Test
  void aTableHasOneCellForEachColumn() throws IOException {
    Study study = study(table("columns: [A, B]|rows: [{name: H, cells: [p, [p, p]]}]"), "");
    ClaimTable.Row row = new ClaimTable.Row("H", List.of(cell("p"), cell("p", "p")));
    assertThat(study.tables())
        .containsExactly(new ClaimTable("laws", "Laws", List.of("A", "B"), List.of(row)));
  }

  private static ClaimTable.Cell cell(String... claims) {
    return new ClaimTable.Cell(List.of(claims));
  }

  @Test
  void theConventionsOfTheBundledStudyNameEachReadingOnce() {
    Study study = StudyReader.read(Path.of("proofs", "critical-heat-current"));
    ClaimTable conventions = study.tables().get(0);
    assertThat(conventions.columns())
        .containsExactly("First law", "Second law", "Eq. (11)", "Eq. (13)");
    assertThat(conventions.rows()).extracting(ClaimTable.Row::name).doesNotHaveDuplicates();
    assertThat(conventions.rows().stream().flatMap(row -> row.cells().stream()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "columns: [A, B]|rows: [{name: H, cells: [p]}]; there are 1 cells and 2 columns",
        "columns: [A]|rows: [{name: H, cells: [pp]}]; there is no claim pp",
        "columns: [A]|rows: [{name: H, cells: [[]]}]; a cell is empty",
        "columns: [A]|rows: [{cells: [p]}]; the key name is missing",
        "columns: [A]; there is no row",
        "rows: [{name: H, cells: [p]}]; there is no column",
        "columns: [A]|rows: [{name: H, cells: [p], note: x}]; unknown key note"
      })
  void aTableThatIsNoneIsRefused(String rest, String message) {
    assertRefused(table(rest), "", message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{ vector: { '2': 1 } }; there is no basis state 2",
        "{ vector: { '1': 0 } }; the vector is zero",
        "{ vector: { '1': x } }; not a number",
        "{ vector: { '1': 1 }, product_of: [q] }; what the state is is not clear",
        "{ tex: 'a' }; unknown key tex",
        "{ product_of: [h] }; not all sites in their order"
      })
  void aStateThatIsNoneIsRefused(String state, String message) {
    assertRefused("states:\n  one: " + state, "", message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "scale: [x]; x is none of",
        "scale: [p]; p is none of",
        "hold: [w]; w is none of",
        "degree: one; degree is 'one'",
        "cut: q; has no cut"
      })
  void aScalingOfWhatIsNotThereIsRefused(String option, String message) {
    assertRefused(
        "",
        "- id: scaled\n  formula: eq:p\n  link: 1\n  kind: scaling\n  cite: none\n"
            + "  expect: proved\n  assume: ['thermal rates']\n  "
            + option,
        message);
  }

  private void assertRefused(String sections, String claim, String message) {
    assertThatExceptionOfType(InvalidStudyException.class)
        .isThrownBy(() -> study(sections, claim))
        .withMessageContaining("claims.yaml:")
        .withMessageContaining(message);
  }
}
