package org.lindproof.verify.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lindproof.paper.StudyReader;
import org.lindproof.verify.ClaimReport;
import org.lindproof.verify.StudyReport;
import org.lindproof.verify.StudyVerification;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;

/** Claims about numbers of figures, true ones and their twins, on the engine with tunnelling. */
class TunnellingClaimsTest {
  private static final String AT =
      "[{ eps_h: 1, T_c: 0.1, g: 1.6e-3, gamma_h: 1e-3,"
          + " gamma_c: 1.1e-2, kappa_c: 0, T_h: 0.7%s }]";

  private static final Map<String, ClaimReport> REPORTS = new LinkedHashMap<>();

  @TempDir private static Path folder;

  private static String number(String take, String quantity, String more) {
    String at = AT.formatted(more);
    return take.equals("value")
        ? "{ take: value, quantity: '%s', at: %s }".formatted(quantity, at)
        : "{ take: %s, quantity: '%s', in: kappa_h, range: [0, 0.1], at: %s, extremum: maximum }"
            .formatted(take, quantity, at);
  }

  private static String claim(String id, String kind, String rest) {
    return "  - { id: %s, kind: %s, quote: a sentence, cite: here, expect: proved, %s }\n"
        .formatted(id, kind, rest);
  }

  private static String series(String id, String trend, String delta, String more) {
    return claim(
        id,
        "series",
        "number: %s, along: { delta: %s }, trend: %s%s"
            .formatted(number("place", "J", ""), delta, trend, more));
  }

  private static String agreement(String id, String left, String right, String within) {
    return claim(id, "agreement", "left: %s, right: %s, within: %s".formatted(left, right, within));
  }

  @BeforeAll
  static void judgeAllAtOnce() throws IOException {
    String detuned = ", delta: 0.01";
    String reference = ", delta: 0, kappa_h: 0";
    String claims =
        series("rising", "rising", "[0.004, 0.008, 0.01]", "")
            + series("falling", "falling", "[0.004, 0.008, 0.01]", "")
            + series("concave", "concave", "[0.004, 0.008, 0.01]", "")
            + series("convex", "convex", "[0.004, 0.008, 0.01]", "")
            + series("constant", "constant", "[0.008, 0.01]", ", within: 0.5")
            + series("not-constant", "constant", "[0.008, 0.01]", ", within: 0.1")
            + agreement(
                "recovered", number("peak", "J", detuned), number("value", "J", reference), "0.001")
            + agreement(
                "recovered-exactly",
                number("peak", "J", detuned),
                number("value", "J", reference),
                "0")
            + agreement(
                "scaled", number("peak", "2*J", detuned), number("value", "J", reference), "0.001")
            + agreement(
                "wrong-gap",
                number("place", "J", detuned),
                number("value", "sqrt(delta*(2*eps_h + delta))", ", delta: 0.01, kappa_h: 0"),
                "0.1");
    Path original = Path.of("proofs", "tunnelling");
    Files.copy(original.resolve("study.yaml"), folder.resolve("study.yaml"));
    Files.copy(original.resolve("paper.tex"), folder.resolve("paper.tex"));
    Files.writeString(folder.resolve("claims.yaml"), "claims:\n" + claims);
    StudyReport report =
        StudyVerification.run(StudyReader.read(folder), Set.of(), 1, message -> {});
    report.claims().forEach(claim -> REPORTS.put(claim.claim().id(), claim));
  }

  private static void assertVerdict(String id, String verdict) {
    ClaimReport report = REPORTS.get(id);
    assertThat(report.verdict().key()).as("%s: %s", id, report.verdict()).isEqualTo(verdict);
  }

  @Test
  void thePlaceOfTheMaximumRisesWithTheDetuning() {
    assertVerdict("rising", "proved");
    assertVerdict("falling", "refuted");
  }

  @Test
  void itRisesLessAndLess() {
    assertVerdict("concave", "proved");
    assertVerdict("convex", "refuted");
  }

  @Test
  void aToleranceDecidesWhatIsConstant() {
    assertVerdict("constant", "proved");
    assertVerdict("not-constant", "refuted");
  }

  @Test
  void theCurrentIsRecoveredButNotExactly() {
    assertVerdict("recovered", "proved");
    assertVerdict("recovered-exactly", "refuted");
    assertVerdict("scaled", "refuted");
    assertVerdict("wrong-gap", "refuted");
  }

  @Test
  void everyExtremumIsSeenInFloatingPoint() {
    assertThat(REPORTS.get("rising").evidence())
        .extracting(Evidence::finding)
        .anyMatch(finding -> finding.contains("at 3 of 3 places"));
  }

  @Test
  void aRefutationNamesAPointOfTheGrid() {
    Verdict.Refuted refuted = (Verdict.Refuted) REPORTS.get("falling").verdict();
    assertThat(refuted.counterexample().point()).containsKeys("delta", "T_h", "eps_h");
  }
}
