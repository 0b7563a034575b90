package org.lindproof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.algebra.sign.SemialgebraicDomain;
import org.lindproof.paper.Study;
import org.lindproof.paper.StudyReader;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.paper.claim.ClaimKind;
import org.lindproof.quantum.ParameterAlgebra;
import org.lindproof.verify.claim.ClaimFormulas;
import org.lindproof.verify.figure.FigureData;
import org.lindproof.verify.verdict.Verdict;

/** The bundled studies come out as expected, and what is refuted is refuted by a point. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BundledStudiesTest {
  private static final List<String> STUDIES =
      List.of("driven-qubit", "critical-heat-current", "tunnelling");
  private static final long SEED = 1;

  private final Map<String, StudyReport> reports = new LinkedHashMap<>();

  private static Study study(String name) {
    return StudyReader.read(Path.of("proofs", name));
  }

  private static StudyReport run(Study study, Set<String> only, long seed) {
    return StudyVerification.run(study, only, seed, message -> {});
  }

  private StudyReport report(String name) {
    return reports.computeIfAbsent(name, key -> run(study(key), Set.of(), SEED));
  }

  @TestFactory
  Stream<DynamicTest> everyClaimHasTheExpectedVerdictAndEveryCounterexampleRefutes() {
    return STUDIES.stream().flatMap(name -> report(name).claims().stream().map(this::test));
  }

  @Test
  void everyDeclaredFigureIsComputed() {
    for (String name : List.of("critical-heat-current", "tunnelling")) {
      List<FigureData> figures = report(name).figures();
      assertThat(figures).hasSameSizeAs(study(name).figures()).isNotEmpty();
      assertThat(figures).noneMatch(FigureData.Unavailable.class::isInstance);
    }
  }

  @Test
  void aBlockHoldsOnlyWhereEveryFormulaInItDoes() {
    assertThat(refuted("signs.local").holdsIf()).isNotEmpty();
    assertThat(refuted("signs.interaction-alone.hot-to-cold").holdsIf()).isEmpty();
  }

  private Verdict.Refuted refuted(String id) {
    return report("critical-heat-current").claims().stream()
        .filter(claim -> claim.claim().id().equals(id))
        .map(claim -> (Verdict.Refuted) claim.verdict())
        .findFirst()
        .orElseThrow();
  }

  private DynamicTest test(ClaimReport report) {
    String name = report.claim().id();
    return DynamicTest.dynamicTest(
        name,
        () -> {
          assertThat(report.verdict().key())
              .as("%s", report.verdict())
              .isEqualTo(report.claim().expected());
          if (report.verdict() instanceof Verdict.Refuted refuted) {
            assertRefutes(report, refuted.counterexample().point());
          }
        });
  }

  private void assertRefutes(ClaimReport report, Map<String, Rational> point) {
    Study study =
        reports.values().stream()
            .filter(r -> r.claims().contains(report))
            .map(StudyReport::study)
            .findFirst()
            .orElseThrow();
    ParameterAlgebra algebra = ParameterAlgebra.of(study.system());
    SemialgebraicDomain domain = algebra.domain();
    Map<String, Rational> free = new TreeMap<>(point);
    for (Assumption assumption : report.claim().assumptions()) {
      if (assumption instanceof Assumption.Equals equals) { // g = 0 may lie outside of the domain
        RationalFunction value = algebra.evaluation().evaluateReal(equals.value());
        assertThat(free.put(equals.symbol(), Rational.ONE)).isEqualTo(value.evaluate(point));
      }
    }
    assertThat(domain.contains(free)).as("%s is in the domain", point).isTrue();
    for (Assumption assumption : report.claim().assumptions()) {
      if (assumption instanceof Assumption.Positive positive) {
        RationalFunction value = algebra.evaluation().evaluateReal(positive.expression());
        Set<String> needed = new TreeSet<>(value.numerator().variables());
        needed.addAll(value.denominator().variables());
        if (point.keySet().containsAll(needed)) { // a point of temperatures has no rates
          assertThat(value.evaluate(point).signum()).as(positive.text()).isPositive();
        }
      }
    }
    if (report.claim().quote().isPresent()) {
      return; // a sentence, not a formula to be evaluated
    } else if (report.claim().kind() == ClaimKind.SCALING) {
      return; // what fails is not the formula but how it scales
    } else if (ClaimFormulas.of(study, report.claim()).numbers().isEmpty()) {
      return; // a formula over operators: its own witness has seen the counterexample
    }
    Statement statement = FloatingTruth.statement(study, report.claim());
    FloatingTruth numeric = new FloatingTruth(study, report.claim(), point);
    if (numeric.canEvaluate(statement)) {
      assertThat(numeric.holds(statement)).as("the numeric route at %s", point).contains(false);
    }
  }

  @Test
  void theSameSeedGivesTheSameReportTwice() {
    Study study = study("driven-qubit");
    assertThat(withoutTimes(run(study, Set.of(), 7)))
        .isEqualTo(withoutTimes(run(study, Set.of(), 7)));
    Study engine = study("critical-heat-current");
    Set<String> some = Set.of("eq8", "eq11", "r2r3", "chi-positive");
    assertThat(withoutTimes(run(engine, some, 7))).isEqualTo(withoutTimes(run(engine, some, 7)));
  }

  @Test
  void anotherSeedGivesTheSameVerdicts() {
    StudyReport other = run(study("driven-qubit"), Set.of(), 42);
    assertThat(other.summary()).isEqualTo(report("driven-qubit").summary());
    assertThat(other.asExpected()).isTrue();
  }

  @Test
  void aRunThatJudgesNothingIsNotAsExpected() {
    assertThat(run(study("driven-qubit"), Set.of("no-such-claim"), 1).asExpected()).isFalse();
  }

  private static List<ClaimReport> withoutTimes(StudyReport report) {
    return report.claims().stream()
        .map(
            c ->
                new ClaimReport(
                    c.claim(),
                    c.printed(),
                    c.understood(),
                    c.operators(),
                    c.derived(),
                    c.verdict(),
                    c.method(),
                    c.assumptions(),
                    c.evidence(),
                    0))
        .toList();
  }
}
