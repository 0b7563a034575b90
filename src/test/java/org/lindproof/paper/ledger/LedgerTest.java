package org.lindproof.paper.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindproof.paper.Study;
import org.lindproof.paper.StudyReader;
import org.lindproof.paper.claim.Claim;

/** The ledgers of the bundled studies and their claims hold each other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerTest {
  private Study engine;
  private Study tunnelling;

  @BeforeAll
  void read() {
    engine = study("critical-heat-current");
    tunnelling = study("tunnelling");
  }

  private static Study study(String name) {
    return StudyReader.read(Path.of("proofs", name));
  }

  private static Set<String> claimed(Study study) {
    Set<String> rows = new TreeSet<>();
    study.claims().stream().map(Claim::rows).forEach(rows::addAll);
    return rows;
  }

  /** What both studies decide, but for some rows. */
  private Set<String> claimedBut(String... leftOut) {
    Set<String> rows = claimed(engine);
    rows.addAll(claimed(tunnelling));
    rows.removeAll(List.of(leftOut));
    return rows;
  }

  @Test
  void theLedgerHasAllRowsInOrder() {
    List<String> all = IntStream.rangeClosed(1, 34).mapToObj(Integer::toString).toList();
    assertThat(engine.ledger().numbers()).isEqualTo(all);
  }

  @Test
  void everyRowFrom1To32HasAClaimInOneOfBothStudies() {
    assertThat(engine.ledger().open(claimedBut())).isEmpty();
    assertThat(claimedBut())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 32).mapToObj(Integer::toString).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "17", "29", "32"})
  void aRowWithoutAClaimIsFound(String row) {
    assertThat(engine.ledger().open(claimedBut(row)))
        .extracting(LedgerRow::number)
        .containsExactly(row);
  }

  @Test
  void everyClaimNamesItsRows() {
    assertThat(Stream.of(engine, tunnelling).flatMap(study -> study.claims().stream()))
        .allSatisfy(claim -> assertThat(claim.rows()).as(claim.id()).isNotEmpty());
  }

  @Test
  void whatIsLeftToAnotherStudyIsDecidedThere() {
    List<LedgerRow> left =
        engine.ledger().rows().stream().filter(row -> row.otherStudy().isPresent()).toList();
    assertThat(left)
        .extracting(LedgerRow::number)
        .containsExactly("12", "14", "28", "29", "30", "32");
    assertThat(left).allMatch(row -> row.otherStudy().orElseThrow().equals(tunnelling.name()));
    assertThat(tunnelling.ledger().rows())
        .allMatch(LedgerRow::isOwed)
        .extracting(LedgerRow::number)
        .containsExactlyElementsOf(left.stream().map(LedgerRow::number).toList());
  }

  @Test
  void aRowOfBothStudiesIsAtTheSamePlaceInThePaper() {
    for (LedgerRow row : tunnelling.ledger().rows()) {
      assertThat(engine.ledger().row(row.number()))
          .hasValueSatisfying(same -> assertThat(same.where()).isEqualTo(row.where()));
    }
  }

  @Test
  void openQuestionsAreLeftForLater() {
    assertThat(engine.ledger().rows().stream().filter(LedgerRow::isLater))
        .extracting(LedgerRow::number)
        .containsExactly("33", "34");
  }

  @Test
  void aStudyNeedsNoLedger() {
    assertThat(study("driven-qubit").ledger().isEmpty()).isTrue();
  }
}
