package org.lindproof.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class VerdictsJsonTest {
  private static JsonNode root;

  @BeforeAll
  static void read() throws Exception {
    root = new ObjectMapper().readTree(new VerdictsJson(Reports.ofEveryKind(), "1.2.3").print());
  }

  private static List<String> keys(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void theKeysAreThoseOfTheContract() {
    assertThat(keys(root)).containsExactly("study", "lindproof", "seed", "claims", "summary");
    assertThat(root.get("claims"))
        .allSatisfy(
            claim ->
                assertThat(keys(claim))
                    .containsExactly(
                        "id",
                        "label",
                        "cite",
                        "formula",
                        "verdict",
                        "expected",
                        "method",
                        "assumptions",
                        "holds_if",
                        "repair",
                        "severity",
                        "counterexample",
                        "evidence",
                        "millis",
                        "kernel"));
  }

  @Test
  void theHeadNamesStudyVersionAndSeed() {
    assertThat(root.get("study").asText()).isEqualTo("driven-qubit");
    assertThat(root.get("lindproof").asText()).isEqualTo("1.2.3");
    assertThat(root.get("seed").asLong()).isEqualTo(7);
  }

  @Test
  void aRefutedClaimHasItsCounterexampleAsFractions() {
    JsonNode refuted = root.get("claims").get(1);
    assertThat(refuted.get("verdict").asText()).isEqualTo("refuted");
    assertThat(refuted.get("counterexample").get("Delta").asText()).isEqualTo("1/2");
    assertThat(refuted.get("counterexample").get("gamma").asText()).isEqualTo("3/1");
    assertThat(refuted.get("holds_if").asText()).isEqualTo("Delta = 0");
    assertThat(refuted.get("repair").asText()).isEqualTo("\\rho_{gg} = 1 - \\rho_{ee}");
    assertThat(refuted.get("evidence").toString()).contains("a term is dropped");
  }

  @Test
  void aRefutedClaimHasItsSeverityAndTheReason() {
    JsonNode refuted = root.get("claims").get(1);
    assertThat(refuted.get("severity").asText()).isEqualTo("conclusion");
    assertThat(refuted.get("evidence").toString())
        .contains("conclusion: rho_gg > 0 fails with what is printed");
  }

  @Test
  void theEvidenceSaysWhyNothingWasProvedOrRefuted() {
    assertThat(findings(2)).contains("agrees at 100 points");
    assertThat(findings(3)).contains("a sign is not known");
    assertThat(findings(4)).contains("the brace is never closed");
    assertThat(findings(0)).doesNotContain("a sign is not known");
  }

  private static List<String> findings(int claim) {
    List<String> findings = new ArrayList<>();
    for (JsonNode evidence : root.get("claims").get(claim).get("evidence")) {
      assertThat(evidence.get("engine").asText()).isNotEmpty();
      findings.add(evidence.get("finding").asText());
    }
    return findings;
  }

  @Test
  void whatDoesNotApplyIsNull() {
    JsonNode proved = root.get("claims").get(0);
    assertThat(proved.get("holds_if").isNull()).isTrue();
    assertThat(proved.get("repair").isNull()).isTrue();
    assertThat(proved.get("severity").isNull()).isTrue();
    assertThat(proved.get("counterexample").isNull()).isTrue();
  }

  @Test
  void theSummaryCountsEveryKindOfVerdict() {
    assertThat(keys(root.get("summary")))
        .containsExactly("ill-formed", "proved", "refuted", "supported", "undecided");
  }
}
