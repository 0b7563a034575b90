package org.lindproof.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.InvalidStudyException;
import org.lindproof.paper.Study;
import org.lindproof.paper.StudyReader;
import org.lindproof.paper.claim.PrintedFormula;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.verify.StudyCopy.Change;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;

/** The printed state of the engine, Eq. (6), and what a slip in it leads to. */
class StateMatrixClaimTest {
  private static final Path ENGINE = Path.of("proofs", "critical-heat-current");
  private static final String STATE = "    formula: eq:state\n    item: ";
  private static final String UNIQUE = "the steady state is unique";

  @TempDir private Path folder;

  /** Without ledger and figures, for some of the changes leave other claims than they know. */
  @BeforeEach
  void copy() throws IOException {
    for (String file : List.of("study.yaml", "paper.tex", "claims.yaml")) {
      Files.copy(ENGINE.resolve(file), folder.resolve(file));
    }
  }

  /** The engine with one more change in a file. */
  private Study engine(String file, String replace, String by) throws IOException {
    String content = Files.readString(folder.resolve(file));
    assertThat(content).containsOnlyOnce(replace);
    Files.writeString(folder.resolve(file), content.replace(replace, by));
    return StudyReader.read(folder);
  }

  private static ClaimReport judged(Study study) {
    List<ClaimReport> claims = StudyVerification.run(study, Set.of("eq6"), 1, stage -> {}).claims();
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }

  @Test
  void the_printed_state_is_proved_as_a_whole() {
    Study study = StudyReader.read(ENGINE);
    ClaimReport report = judged(study);
    assertThat(report.verdict()).isEqualTo(new Verdict.Proved());
    assertThat(report.understood()).hasSize(16);
    assertThat(report.derived()).isEmpty();
    assertThat(report.printed()).startsWith("\\rho_{\\text{ss}} = \\begin{pmatrix} r_1 & 0");
    assertThat(report.evidence())
        .contains(new Evidence(Engine.POLYNOMIALS, UNIQUE + " on the whole domain"))
        .doesNotHaveDuplicates();
    assertThat(report.assumptions()).isEmpty();
  }

  @Test
  void a_wrong_entry_is_refuted_with_a_counterexample() {
    Map<Change, String> slips =
        Map.of(
            slip("r_1 & 0 & 0 & 0", "r_1 & 0 & 0 & c"), "rho.1.4 = c",
            slip("0 & r_2 & c & 0", "0 & r_2 & c^* & 0"), "rho.2.3 = conj(c)",
            slip("0 & c^* & r_3 & 0", "0 & c & r_3 & 0"), "rho.3.2 = c",
            slip("0 & r_2 & c & 0", "0 & r_3 & c & 0"), "rho.2.2 = r3",
            slip("0 & 0 & 0 & r_4", "0 & 0 & 0 & 0"), "rho.4.4 = 0");
    Map<Change, ClaimReport> reports =
        new StudyCopy("critical-heat-current").judge(folder, List.copyOf(slips.keySet()), 1);
    slips.forEach(
        (slip, entry) -> {
          ClaimReport report = Objects.requireNonNull(reports.get(slip));
          assertThat(report.verdict()).isInstanceOf(Verdict.Refuted.class);
          Verdict.Refuted refuted = (Verdict.Refuted) report.verdict();
          assertThat(refuted.counterexample().point()).containsKeys("g", "delta", "gamma_h_up");
          assertThat(refuted.counterexample().values()).hasSize(2);
          assertThat(report.evidence())
              .contains(new Evidence(Engine.POLYNOMIALS, "of the block, decided by " + entry));
        });
  }

  private static Change slip(String row, String wrong) {
    return new Change("eq6", "eq:state", row, wrong);
  }

  @Test
  void a_single_element_is_an_item_with_a_closed_form() throws IOException {
    ClaimReport report = judged(engine("claims.yaml", STATE + "all", STATE + "7"));
    assertThat(report.verdict()).isEqualTo(new Verdict.Proved());
    assertThat(report.understood()).hasSize(1);
    assertThat(report.derived()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "kind: identity ; kind: equivalence ; item: all in a claim of kind equivalence",
        "item: all ; item: 17 ; has items 1 to 16",
        "item: all ; item: 0 ; item 0 is out of range",
        "item: all ; item: every ; write a whole number",
        "item: all ; 'item: all\n    where: { r1: rho }' ; rho is a matrix",
        "item: all ; 'item: all\n    where: { rho.1.1: r2 }' ; rho.1.1 is not declared"
      })
  void what_cannot_be_claimed_of_a_matrix_is_refused(String replace, String by, String message)
      throws IOException {
    String claim = Files.readString(ENGINE.resolve("claims.yaml"));
    int start = claim.indexOf("  - id: eq6");
    String eq6 = claim.substring(start, claim.indexOf("row: 6", start));
    assertThatExceptionOfType(InvalidStudyException.class)
        .isThrownBy(() -> engine("claims.yaml", eq6, eq6.replace(replace, by)))
        .withMessageContaining("claims.yaml:")
        .withMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"state: false", "state: true, part: real", "element: ['1', '1']"})
  void a_state_is_declared_as_true_or_not_at_all(String by) {
    assertThatExceptionOfType(InvalidStudyException.class)
        .isThrownBy(() -> engine("study.yaml", "state: true", by));
  }

  @Test
  void a_state_without_a_spelling_is_refused() {
    assertThatExceptionOfType(InvalidStudyException.class)
        .isThrownBy(() -> engine("study.yaml", "tex: ['\\rho_{ss}'], state", "state"))
        .withMessageContaining("a state needs a spelling");
  }

  @Test
  void elements_are_hidden_but_can_be_displayed() {
    Study study = StudyReader.read(ENGINE);
    assertThat(study.system().observables()).filteredOn(o -> o.isHidden()).hasSize(16);
    assertThat(study.system().namedObservables()).noneMatch(o -> o.name().startsWith("rho"));
    LatexPrinter printer = LatexPrinter.of(study);
    assertThat(printer.print(Expression.symbol("rho.1.2"))).isEqualTo("(\\rho_{ss})_{12}");
    PrintedFormula second = study.formulas("eq:state").get(1);
    assertThat(printer.print(second.statement())).isEqualTo("(\\rho_{ss})_{12} = 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "definition"})
  void a_state_that_may_not_be_unique_is_not_proved(String kind) throws IOException {
    engine("study.yaml", "domain: nonzero", "domain: real");
    // without its bath, and without the coupling, a qubit keeps the state that it is in
    engine("study.yaml", "  - { operator: 'sp[h]', rate: gamma_h_up, bath: h }\n", "");
    engine("study.yaml", "  - { operator: 'sm[h]', rate: gamma_h_down, bath: h }\n", "");
    String item = STATE + "all\n    kind: ";
    ClaimReport report = judged(engine("claims.yaml", item + "identity", item + kind));
    assertThat(report.verdict())
        .isInstanceOfSatisfying(
            Verdict.Undecided.class,
            undecided ->
                assertThat(undecided.reason())
                    .contains("more than one steady state", "assume: ['g != 0']"));
    assertThat(report.evidence()).noneMatch(evidence -> evidence.finding().startsWith(UNIQUE));
    Study coupled = engine("claims.yaml", item + kind, "    assume: ['g != 0']\n" + item + kind);
    assertThat(judged(coupled).verdict()).isEqualTo(new Verdict.Proved());
  }
}
