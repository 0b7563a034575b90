package org.lindproof.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleTableTest {
  private static final List<String> LINES = ConsoleTable.lines(Reports.ofEveryKind());

  @Test
  void everyClaimHasARowAndRowsThatDifferAreMarked() {
    assertThat(LINES.get(2)).startsWith("  excited").contains("proved");
    assertThat(LINES.get(3)).startsWith("! ground.trace").contains("refuted");
    assertThat(LINES.get(6)).startsWith("! ");
  }

  @Test
  void columnsAreAligned() {
    assertThat(LINES.subList(0, 7)).extracting(String::length).containsOnly(LINES.get(0).length());
  }

  @Test
  void theSummarySaysHowManyDiffer() {
    assertThat(LINES)
        .contains(
            "5 claims: 1 ill-formed, 1 proved, 1 refuted, 1 supported, 1 undecided;"
                + " 4 not as expected (!)");
  }

  @Test
  void conditionsRepairsAndReasonsFollow() {
    assertThat(LINES)
        .contains(
            "ground.trace holds if Delta = 0",
            "ground.trace severity conclusion: rho_gg > 0 fails with what is printed",
            "ground.trace repaired (a term is dropped): rho_gg = 1 - rho_ee",
            "coherence undecided: a sign is not known");
  }

  @Test
  void nothingButAsciiIsPrinted() {
    assertThat(ConsoleTable.ascii("caf\u00e9 \u001b[2J\n")).isEqualTo("caf? ?[2J?");
    assertThat(LINES).allMatch(line -> line.chars().allMatch(c -> c >= ' ' && c < 0x7f));
  }
}
