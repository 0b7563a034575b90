package org.lindproof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lindproof.algebra.Rational;
import org.lindproof.numeric.Measured;
import org.lindproof.numeric.NumericRoute;
import org.lindproof.numeric.ParameterPoint;
import org.lindproof.paper.Study;
import org.lindproof.paper.StudyReader;
import org.lindproof.verify.verdict.Severity;
import org.lindproof.verify.verdict.Severity.Level;
import org.lindproof.verify.verdict.Verdict;

/** How much a false formula matters follows from what the study concludes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeverityTest {
  private static final String ENGINE = "critical-heat-current";
  private static final String ATOM = "driven-qubit";
  private static final String DRIVE = "(\\gamma_h^+ \\gamma_c^- - \\gamma_h^- \\gamma_c^+)";
  private static final String COHERENCE = "\\frac{2g" + DRIVE + "(i\\Gamma - 2\\delta)}{\\chi}";
  private static final String CURRENT =
      "\\frac{8g^2" + DRIVE + "}{\\chi} (\\epsilon_h \\Gamma_c + \\epsilon_c \\Gamma_h)";
  private static final String SATURATED = "\\gamma^2 + 4\\Delta^2 + 2\\Omega^2}";
  private static final String BOUND =
      "\\sqrt{\\frac{16g^2 r_1 r_4}{\\Gamma^2 + 4\\delta^2}} (\\varepsilon_h \\Gamma_c + \\varepsilon_c \\Gamma_h)";

  /**
   * A false formula, its severity if it has one, and what the reason names.
   *
   * @param kind of the claim
   */
  private record Formula(String tex, String kind, Optional<Level> level, String reason) {}

  private static Formula formula(String tex, Level level, String reason) {
    return new Formula(tex, "identity", Optional.of(level), reason);
  }

  private static final List<Formula> FORMULAS =
      List.of(
          formula("J_{ss} = -" + CURRENT, Level.CONCLUSION, "J > 0"),
          formula("J_{ss} = 2 " + CURRENT, Level.CONCLUSION, "J_c"),
          formula("J_c = \\frac{1}{2} " + BOUND, Level.CONCLUSION, "N > 0"),
          formula("r_1 = 2 r_4", Level.CONCLUSION, "r1*r4"),
          formula("\\chi = 2\\Gamma^2 (4g^2 + \\Gamma_h \\Gamma_c)", Level.CONCLUSION, "at "),
          formula("c = 2 " + COHERENCE, Level.CONCLUSION, "abs(c)^2 > r1*r4"),
          formula("c = -" + COHERENCE, Level.CONCLUSION, "the other sign than that of c"),
          formula(
              "c = \\frac{2g" + DRIVE + "(i\\Gamma + 2\\delta)}{\\chi}",
              Level.CONCLUSION,
              "the real part of what is printed"),
          formula("N(\\rho_{ss}) = r_1 + r_4", Level.CONCLUSION, "N > 0"),
          formula(
              "N(\\rho_{ss}) = \\sqrt{4|c|^2 + (r_1 - r_4)^2} - (r_1 + r_4)",
              Level.CONCLUSION,
              "N < 0"),
          formula("Q_h + 2 Q_c = 0", Level.CONCLUSION, "at "),
          new Formula("J_{ss} > 0", "inequality", Optional.of(Level.CONCLUSION), "comparison of J"),
          // twins that are wrong by less
          formula(
              "N(\\rho_{ss}) = \\max \\{0, \\sqrt{4|c|^2 + (r_1 - r_4)^2} - (r_1 + r_4)\\}",
              Level.PREFACTOR,
              "conclusions from it stay"),
          formula(
              "c = \\frac{2g" + DRIVE + "(-i\\Gamma - 2\\delta)}{\\chi}",
              Level.COSMETIC,
              "complex conjugate"),
          // right for another population, but a comparison tells the two apart
          formula("r_2 = r_3", Level.CONCLUSION, "r2*r3"),
          // nothing to conclude
          new Formula(
              "g = 2\\delta", "identity", Optional.empty(), "no quantity of the study by itself"),
          new Formula("r_1 > r_2", "inequality", Optional.empty(), "no current"));

  @TempDir private Path folder;

  private final Map<String, ClaimReport> engine = new HashMap<>();
  private final Map<String, ClaimReport> added = new HashMap<>();

  private static Optional<Severity> severity(ClaimReport report) {
    assertThat(report.verdict()).as(report.printed()).isInstanceOf(Verdict.Refuted.class);
    return ((Verdict.Refuted) report.verdict()).severity();
  }

  private static Severity known(ClaimReport report) {
    assertThat(severity(report)).as("%s: %s", report.printed(), report.evidence()).isPresent();
    return severity(report).orElseThrow();
  }

  private static Map<String, ClaimReport> run(String study, String... claims) {
    Study read = StudyReader.read(Path.of("proofs", study));
    return StudyVerification.run(read, Set.of(claims), 1, message -> {}).claims().stream()
        .collect(Collectors.toMap(report -> report.claim().id(), Function.identity()));
  }

  private Map<String, ClaimReport> engine() {
    if (engine.isEmpty()) { // one run serves all tests
      engine.putAll(
          run(ENGINE, "eq11", "eq12.local", "eq13.local", "eq18", "witness", "witness.printed"));
    }
    return engine;
  }

  /** What is said of a false formula about the engine. */
  private ClaimReport added(String formula) {
    if (added.isEmpty()) {
      AddedClaims claims = AddedClaims.to(ENGINE);
      FORMULAS.forEach(one -> claims.claim(one.tex(), one.kind()));
      List<ClaimReport> reports = claims.judge(folder);
      for (int i = 0; i < reports.size(); i++) {
        added.put(FORMULAS.get(i).tex(), reports.get(i));
      }
    }
    return added.get(formula);
  }

  @Test
  void theRefutedFormulasOfTheEngineChangeItsConclusions() {
    assertThat(engine().values())
        .allSatisfy(report -> assertThat(known(report).level()).isEqualTo(Level.CONCLUSION))
        .allSatisfy(report -> assertThat(known(report).witness()).isNotEmpty());
  }

  @Test
  void theWitnessForTheCriticalCurrentIsOneInFloatingPointToo() {
    Severity severity = known(engine().get("eq18"));
    Map<String, Double> at = values(severity.witness());
    double width = at.get("gamma_h_up") + at.get("gamma_h_down");
    double other = at.get("gamma_c_up") + at.get("gamma_c_down");
    double gap = at.get("eps_h");
    double weight = gap * other + (gap + at.get("delta")) * width;
    double sum = width + other;
    double root =
        Math.sqrt(
            16
                * Math.pow(at.get("g"), 2)
                * at.get("r1")
                * at.get("r4")
                / (sum * sum + 4 * Math.pow(at.get("delta"), 2)));
    boolean entangled = at.get("N") > 0;
    double current = Math.abs(at.get("J"));
    assertThat(current > root * weight).isEqualTo(entangled);
    assertThat(current > root * weight * weight).isNotEqualTo(entangled); // Eq. (18) as printed
  }

  private static Map<String, Double> values(Map<String, Rational> point) {
    Study study = StudyReader.read(Path.of("proofs", ENGINE));
    ParameterPoint numbers = ParameterPoint.empty();
    Map<String, Double> all = new HashMap<>();
    for (Map.Entry<String, Rational> entry : point.entrySet()) {
      numbers = numbers.with(entry.getKey(), entry.getValue().toDouble());
      all.put(entry.getKey(), entry.getValue().toDouble());
    }
    NumericRoute.Solved solved =
        (NumericRoute.Solved) NumericRoute.evaluate(study.system(), numbers);
    for (Map.Entry<String, Measured> entry : solved.values().entrySet()) {
      all.put(entry.getKey(), entry.getValue().value());
    }
    return all;
  }

  @TestFactory
  Stream<DynamicTest> aFormulaAboutTheEngineIsAsSevereAsItsConsequences() {
    return FORMULAS.stream()
        .map(formula -> DynamicTest.dynamicTest(formula.tex(), () -> check(formula)));
  }

  private void check(Formula formula) {
    ClaimReport report = added(formula.tex());
    if (formula.level().isEmpty()) {
      assertThat(severity(report)).isEmpty();
      assertThat(report.evidence().toString()).contains("no severity was worked out");
      assertThat(report.evidence().toString()).contains(formula.reason());
      return;
    }
    Severity severity = known(report);
    assertThat(severity.level()).as(severity.reason()).isEqualTo(formula.level().get());
    assertThat(severity.reason()).contains(formula.reason());
    assertThat(severity.witness().isEmpty()).isEqualTo(severity.level() != Level.CONCLUSION);
  }

  @Test
  void whereAStudyConcludesNothingOnlyAFactorIsAPrefactor(@TempDir Path other) {
    List<ClaimReport> reports =
        AddedClaims.to(ATOM)
            .claim("\\rho_{eg} = -\\frac{2\\Omega (2\\Delta + i\\gamma)}{" + SATURATED, "identity")
            .claim("\\rho_{eg} = -\\frac{\\Omega (3\\Delta + i\\gamma)}{" + SATURATED, "identity")
            .claim(
                "\\langle\\sigma_z\\rangle = -\\frac{\\gamma^2 - 4\\Delta^2}{" + SATURATED,
                "identity")
            .judge(other);
    assertThat(known(reports.get(0)).level()).isEqualTo(Level.PREFACTOR);
    assertThat(known(reports.get(0)).reason()).contains("is 2 times rho_eg");
    assertThat(severity(reports.get(1))).isEmpty();
    assertThat(reports.get(1).evidence().toString()).contains("is no multiple of it");
    assertThat(known(reports.get(2)).level()).isEqualTo(Level.CONCLUSION);
    assertThat(known(reports.get(2)).reason()).contains("sigma_z");
  }

  @Test
  void theFormulasOfTheAtomAreOfEveryLevel() {
    Map<String, ClaimReport> reports =
        run(ATOM, "excited.wrong", "coherence.wrong", "coherence.conjugate");
    assertThat(known(reports.get("excited.wrong")).level()).isEqualTo(Level.CONCLUSION);
    assertThat(known(reports.get("excited.wrong")).reason()).contains("rho_ee < 1/2");
    assertThat(known(reports.get("coherence.wrong")).level()).isEqualTo(Level.CONCLUSION);
    assertThat(known(reports.get("coherence.wrong")).reason()).contains("the other sign");
    assertThat(known(reports.get("coherence.conjugate")).level()).isEqualTo(Level.COSMETIC);
  }
}
