package org.lindproof.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lindproof.paper.Study;
import org.lindproof.paper.StudyReader;
import org.lindproof.paper.ledger.LedgerRow;
import org.lindproof.verify.StudyReport;
import org.lindproof.verify.StudyVerification;

/** The rows of the ledger and the tables of claims, as the report prints them. */
class CoverageTest {
  private static final Path ATOM = Path.of("proofs/driven-qubit");
  private static final String LEDGER =
      """
      rows:
        - { row: 1, where: Eq. 1, statement: The excited population., also: other }
        - { row: 2, where: Eq. 2, statement: The ground population. }
        - { row: 3, where: Eq. 3, statement: Tunnelling., study: sibling }
        - { row: 4, where: Section 6, statement: 'Open, with 50% more atoms.', later: true }
      """;

  @TempDir private Path folder;

  private String print(String tables, String... only) throws IOException {
    for (String file : List.of("study.yaml", "paper.tex")) {
      Files.copy(ATOM.resolve(file), folder.resolve(file));
    }
    Files.writeString(folder.resolve("ledger.yaml"), LEDGER);
    String claims = Files.readString(ATOM.resolve("claims.yaml"));
    Files.writeString(
        folder.resolve("claims.yaml"),
        tables
            + claims
                .replace("  - id: excited\n", "  - id: excited\n    row: 1\n")
                .replace("  - id: excited.wrong\n", "  - id: excited.wrong\n    row: 1\n")
                .replace("  - id: ground\n", "  - id: ground\n    row: 2\n"));
    StudyReport report =
        StudyVerification.run(StudyReader.read(folder), Set.of(only), 1, message -> {});
    return new DerivationReport(report, "test").print();
  }

  private static String table(int rows) {
    StringBuilder out =
        new StringBuilder("tables:\n  laws:\n    title: Laws for Delta = 0\n    columns: [A, B]\n");
    out.append("    rows:\n");
    for (int i = 0; i < rows; i++) {
      out.append("      - { name: reading %d, cells: [excited, excited.wrong] }\n".formatted(i));
    }
    return out.toString();
  }

  @Test
  void everyRowStandsWithItsClaimsAndTheirVerdicts() throws Exception {
    String tex = print("", "excited", "excited.wrong");
    assertThat(tex)
        .contains(
            "1 & Eq. 1 & The excited population. & proved: \\texttt{excited}\\newline refuted (conclusion):"
                + " \\texttt{excited.\\allowbreak{}wrong}\\newline also in the study"
                + " \\texttt{other} \\\\")
        .contains("2 & Eq. 2 & The ground population. & not judged in this run \\\\")
        .contains("3 & Eq. 3 & Tunnelling. & in the study \\texttt{sibling} \\\\")
        .contains("4 & Section 6 & Open, with 50\\% more atoms. & left for later \\\\");
  }

  @Test
  void aTableHasTheVerdictsOfItsClaims() throws Exception {
    String tex = print(table(2), "excited");
    assertThat(tex)
        .contains("\\section{Laws for $\\Delta = 0$}")
        .contains("reading 1 & proved\\newline (\\texttt{excited}) & ")
        .contains("\\texttt{excited.\\allowbreak{}wrong}: not judged \\\\");
  }

  @Test
  void aShortTableStaysOnOnePage() throws Exception {
    assertThat(section(print(table(6), "excited"))).doesNotContain("longtable");
  }

  @Test
  void aLongTableMayGoOverSeveralPages() throws Exception {
    assertThat(section(print(table(7), "excited"))).contains("longtable");
  }

  private static String section(String tex) {
    int from = tex.indexOf("\\section{Laws");
    return tex.substring(from, tex.indexOf("\\section", from + 1));
  }

  @Test
  void bothAreWithinTheMargins() throws Exception {
    Path out = Files.createDirectory(folder.resolve("out"));
    assertThat(Latex.overfull(out, print(table(3), "excited", "excited.wrong")))
        .allMatch(points -> points < 1);
  }

  @Test
  void theReportOnTheEngineHasEveryRowOfThePaper() {
    Study engine = StudyReader.read(Path.of("proofs/critical-heat-current"));
    String tex = new DerivationReport(Reports.with(engine, List.of(), List.of()), "test").print();
    int from = tex.indexOf("\\section{Coverage}");
    String coverage = tex.substring(from, tex.indexOf("\\section", from + 1));
    for (LedgerRow row : engine.ledger().rows()) {
      assertThat(coverage).containsOnlyOnce("\n" + row.number() + " & " + row.where());
    }
  }
}
