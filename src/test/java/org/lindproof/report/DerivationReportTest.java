package org.lindproof.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lindproof.paper.Study;
import org.lindproof.paper.claim.Claim;
import org.lindproof.paper.claim.ClaimSource;
import org.lindproof.steady.step.DerivationStep;
import org.lindproof.steady.step.StepContent;
import org.lindproof.verify.ClaimReport;
import org.lindproof.verify.StudyReport;
import org.lindproof.verify.operator.OperatorReading;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;

class DerivationReportTest {
  private static final String EVIL = "50% \\input{/etc/passwd} $ # & _ ^ ~ { } \\end{document}";

  private static String print(StudyReport report) {
    return new DerivationReport(report, "1.2.3").print();
  }

  @Test
  void theSameRunGivesTheSameText() {
    assertThat(print(Reports.ofEveryKind())).isEqualTo(print(Reports.ofEveryKind()));
  }

  @Test
  void itSaysWhatTheModelIs() {
    assertThat(print(Reports.ofEveryKind()))
        .contains("H_0 &= \\Delta \\sigma_+ \\sigma_-")
        .contains("\\sigma_+ = \\lvert \\mathrm{e}\\rangle\\langle \\mathrm{g}\\rvert")
        .contains("\\Omega \\neq 0")
        .contains("\\mathrm{Re}(\\rho_{eg})");
  }

  @Test
  void everyStepIsToldWithItsReason() {
    assertThat(print(Reports.ofEveryKind()))
        .contains("\\section{Elimination}")
        .contains("Long formulas.")
        .contains("Begin with 50\\% of \\_all\\_ terms.")
        .contains("It is allowed.");
  }

  @Test
  void aRefutationShowsCounterexampleConditionAndRepair() {
    assertThat(print(Reports.ofEveryKind()))
        .contains("\\Delta = \\tfrac{1}{2}")
        .contains("\\textbf{It holds if} $\\Delta = 0$")
        .contains("\\textbf{Repair:} a term is dropped")
        .contains("{refuted (conclusion)")
        .contains("\\textbf{Severity:} conclusion: ")
        .contains("\\entry{repaired}");
  }

  @Test
  void aFormulaThatWasNotReadIsShownAsTextOnly() {
    StudyReport report = hostile();
    assertThat(print(report)).doesNotContain("\\input{").doesNotContain("\\write");
  }

  @Test
  void everyPageStaysWithinItsMargins(@TempDir Path folder) throws Exception {
    assertThat(Latex.overfull(folder, print(Reports.ofEveryKind()))).allMatch(p -> p < 1);
  }

  @Test
  void aHostileStudyIsTypesetLikeAnyOther(@TempDir Path folder) throws Exception {
    assertThat(Latex.overfull(folder, print(hostile()))).allMatch(p -> p < 1);
  }

  @Test
  void aReportWithoutClaimsIsTypesetToo(@TempDir Path folder) throws Exception {
    StudyReport empty = Reports.with(Reports.study(), List.of(), List.of());
    assertThat(Latex.overfull(folder, print(empty))).allMatch(p -> p < 1);
  }

  private static StudyReport hostile() {
    Study study = Reports.study();
    Claim plain = study.claims().get(0);
    Claim claim =
        new Claim(
            "evil" + "x".repeat(150),
            new ClaimSource.Formula("eq:none", 1, Map.of(), Optional.empty()),
            plain.detail(),
            EVIL,
            "ill-formed",
            List.of(),
            Map.of(),
            List.of(),
            Optional.of(EVIL),
            1);
    ClaimReport report =
        new ClaimReport(
            claim,
            "\\immediate\\write18{touch /tmp/x}" + EVIL,
            List.of(),
            OperatorReading.NONE,
            List.of(),
            new Verdict.IllFormed(EVIL),
            EVIL,
            List.of(EVIL),
            List.of(new Evidence(Engine.NUMERIC, EVIL)),
            1);
    DerivationStep step =
        new DerivationStep(
            DerivationStep.Section.MODEL,
            EVIL,
            List.of(),
            List.of(new StepContent.Prose(EVIL)),
            EVIL);
    return Reports.with(study, List.of(step), List.of(report));
  }
}
