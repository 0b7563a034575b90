package org.lindproof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** An exact rational point refutes, whether or not floating point can see it. */
class ExactRefutationTest {
  private static final String LAMBDA_3 = "where: { lambda_3: eq:eigenvalues }";

  @TempDir private Path folder;

  private record Claim(String formula, String kind, String options) {}

  private static Claim claim(String formula, String kind, String options) {
    return new Claim(formula, kind, options);
  }

  /** Claim to the verdict that is due. */
  private static Map<Claim, String> claims() {
    Map<Claim, String> claims = new LinkedHashMap<>();
    String c = "\\frac{2g(\\gamma_h^+ \\gamma_c^- - \\gamma_h^- \\gamma_c^+)(i\\Gamma - 2\\delta)}";
    // too small a difference for floating point
    claims.put(claim("c = " + c + "{\\chi + 10^{-30} g^4}", "identity", ""), "refuted");
    claims.put(claim("c = " + c + "{\\chi}", "identity", ""), "proved");
    claims.put(claim("r_1 = r_1 + 10^{-60} \\delta", "identity", ""), "refuted");
    claims.put(claim("r_1 = r_1 + 0 \\delta", "identity", ""), "proved");
    // false in a corner only
    claims.put(claim("\\varepsilon_h + 2\\delta > 0", "inequality", ""), "refuted");
    claims.put(claim("\\varepsilon_h + \\delta > 0", "inequality", ""), "proved");
    claims.put(claim("10^6 \\delta^2 + 1 > \\varepsilon_h \\delta", "inequality", ""), "refuted");
    claims.put(
        claim("\\delta^2 + \\varepsilon_h^2 > \\varepsilon_h \\delta", "inequality", ""), "proved");
    claims.put(claim("r_1 > 10^{-60} r_2", "inequality", ""), "refuted");
    claims.put(claim("r_1 > -10^{-60} r_2", "inequality", ""), "proved");
    // false on a boundary only
    claims.put(claim("c \\neq 0", "inequality", ""), "refuted");
    claims.put(claim("r_1 \\neq 0", "inequality", ""), "proved");
    claims.put(claim("\\frac{|J_{ss}|}{J_c} \\geq 1 \\iff N > 0", "equivalence", ""), "refuted");
    claims.put(claim("\\frac{|J_{ss}|}{J_c} > 1 \\iff N > 0", "equivalence", ""), "proved");
    claims.put(claim("J_{ss} \\geq J_c \\iff N > 0", "equivalence", ""), "refuted");
    claims.put(claim("\\lambda_3 \\leq 0 \\iff N > 0", "equivalence", LAMBDA_3), "refuted");
    claims.put(claim("\\lambda_3 < 0 \\iff N > 0", "equivalence", LAMBDA_3), "proved");
    // false at irrational points only: there is no rational counterexample
    claims.put(claim("\\delta^2 \\neq 2\\varepsilon_h^2", "inequality", ""), "undecided");
    return claims;
  }

  @TestFactory
  Stream<DynamicTest> everyClaimGetsTheVerdictThatIsDue() {
    Map<Claim, String> due = claims();
    AddedClaims study = AddedClaims.to("critical-heat-current");
    due.keySet().forEach(c -> study.claim(c.formula(), c.kind(), c.options()));
    var reports = study.judge(folder).iterator();
    return due.entrySet().stream()
        .map(
            entry -> {
              ClaimReport report = reports.next();
              return DynamicTest.dynamicTest(
                  entry.getKey().formula() + " in " + report.millis() + " ms",
                  () ->
                      assertThat(report.verdict().key())
                          .as("%s", report.verdict())
                          .isEqualTo(entry.getValue()));
            });
  }
}
