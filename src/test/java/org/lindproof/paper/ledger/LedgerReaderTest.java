package org.lindproof.paper.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindproof.paper.InvalidStudyException;
import org.lindproof.paper.Study;
import org.lindproof.paper.StudyReader;

/** What is read from ledger.yaml, and what is refused. */
class LedgerReaderTest {
  private static final Path ATOM = Path.of("proofs/driven-qubit");
  private static final String FIRST = "  - id: excited\n";

  @TempDir private Path folder;

  /**
   * The driven atom with a ledger.
   *
   * @param rows lines with | between them
   * @param claim what its first claim says in addition; may be empty
   */
  private Study study(String rows, String claim) throws IOException {
    for (String file : List.of("study.yaml", "paper.tex")) {
      Files.copy(ATOM.resolve(file), folder.resolve(file));
    }
    Files.writeString(folder.resolve("ledger.yaml"), "rows:\n" + rows.replace("|", "\n") + "\n");
    String text = Files.readString(ATOM.resolve("claims.yaml"));
    assertThat(text).contains(FIRST);
    Files.writeString(folder.resolve("claims.yaml"), text.replace(FIRST, FIRST + claim.indent(4)));
    return StudyReader.read(folder);
  }

  private static String row(String number, String more) {
    return "  - {row: " + number + ", where: Eq. 1, statement: A formula" + more + "}";
  }

  @Test
  void aClaimDecidesOneRowOrSeveral() throws IOException {
    Study study = study(row("1", "") + "|" + row("7a", ", also: other"), "row: [1, 7a]");
    assertThat(study.claims().get(0).rows()).containsExactly("1", "7a");
    assertThat(study.claims().get(1).rows()).isEmpty();
    assertThat(study.ledger().rows())
        .containsExactly(
            new LedgerRow("1", "Eq. 1", "A formula", new LedgerRow.Here(Optional.empty()), 2),
            new LedgerRow("7a", "Eq. 1", "A formula", new LedgerRow.Here(Optional.of("other")), 3));
  }

  @Test
  void aRowMayBeLeftToAnotherStudyOrForLater() throws IOException {
    Study study =
        study(
            row("1", "") + "|" + row("2", ", study: other") + "|" + row("3", ", later: true"),
            "row: 1");
    assertThat(study.ledger().rows())
        .extracting(LedgerRow::decision)
        .containsExactly(
            new LedgerRow.Here(Optional.empty()),
            new LedgerRow.Elsewhere("other"),
            new LedgerRow.Later());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "row: 2; ledger.yaml has no row 2; did you mean 1?",
        "row: [1, 1]; row 1 is named twice; name it once",
      })
  void whatAClaimNamesMustBeARow(String claim, String problem, String remedy) {
    assertThatExceptionOfType(InvalidStudyException.class)
        .isThrownBy(() -> study(row("1", ""), claim))
        .withMessageMatching("(?s).*claims\\.yaml:[0-9]+: claim excited: .*")
        .withMessageContaining(problem)
        .withMessageContaining(remedy);
  }

  @Test
  void aRowWithoutAClaimIsOpen() throws IOException {
    Study study = study(row("1", "") + "|" + row("2", ""), "row: 1");
    assertThat(study.ledger().open(Set.of("1"))).extracting(LedgerRow::number).containsExactly("2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "', later: true'; leaves row 1 for later; remove later: true there",
        "', study: other'; leaves row 1 to a study; write also instead of study there",
      })
  void aClaimDoesNotDecideWhatIsLeftToOthers(String left, String problem, String remedy) {
    assertThatExceptionOfType(InvalidStudyException.class)
        .isThrownBy(() -> study(row("1", left), "row: 1"))
        .withMessageMatching("(?s).*claims\\.yaml:[0-9]+: claim excited: .*")
        .withMessageContaining(problem)
        .withMessageContaining(remedy);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "', weight: 3'; unknown key weight",
        "', later: soon'; later is 'soon'",
        "', later: true, study: other'; both study and later",
        "', study: other, also: other'; both study and also",
        "', also: ../other'; the study '../other' is unusable",
        "'}|  - {row: 1, where: x, statement: y'; stands already in line 2",
        "'}|  - {row: two, where: x, statement: y'; the number 'two' is unusable",
        "'}|  - {row: 2, where: x'; the key statement is missing",
      })
  void whatElseIsWrongIsNamedWithFileAndLine(String more, String problem) {
    assertThatExceptionOfType(InvalidStudyException.class)
        .isThrownBy(() -> study(row("1", more), "row: 1"))
        .withMessageMatching("(?s).*ledger\\.yaml:[23]: .*; .*")
        .withMessageContaining(problem);
  }

  @Test
  void aLedgerHasRows() {
    assertThatExceptionOfType(InvalidStudyException.class)
        .isThrownBy(() -> study("  []", ""))
        .withMessageContaining("there is no row");
  }
}
