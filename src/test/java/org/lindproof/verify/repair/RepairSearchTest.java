package org.lindproof.verify.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lindproof.paper.Study;
import org.lindproof.paper.StudyReader;
import org.lindproof.paper.claim.PrintedFormula;
import org.lindproof.verify.ClaimReport;
import org.lindproof.verify.StudyCopy;
import org.lindproof.verify.StudyCopy.Change;
import org.lindproof.verify.StudyVerification;
import org.lindproof.verify.repair.RepairedStudy.Repaired;
import org.lindproof.verify.repair.edit.TokenDistance;
import org.lindproof.verify.verdict.Repair;
import org.lindproof.verify.verdict.Verdict;

/** What a slip of the pen has spoilt, the search mends with an edit that is no larger. */
class RepairSearchTest {
  private static final String ENGINE = "critical-heat-current";
  private static final String ATOM = "driven-qubit";

  @TempDir private Path spoilt;
  @TempDir private Path mended;

  private static Repair repair(ClaimReport report) {
    assertThat(report.verdict()).isInstanceOf(Verdict.Refuted.class);
    Verdict.Refuted refuted = (Verdict.Refuted) report.verdict();
    assertThat(refuted.repair()).as("%s", report.evidence()).isPresent();
    return refuted.repair().orElseThrow();
  }

  @TestFactory
  Stream<DynamicTest> aSlipOfTheEngineIsMendedByAnEditThatIsExactAndNoLarger() {
    return mended(ENGINE, Slips.mendable().stream().flatMap(List::stream).toList());
  }

  @TestFactory
  Stream<DynamicTest> aRootThatReachesTooFarOrNotFarEnoughIsMendedByOneToken() {
    return mended(ENGINE, Slips.ROOT, (before, after) -> 1);
  }

  @TestFactory
  Stream<DynamicTest> aSlipOfTheAtomIsMendedByAnEditThatIsExactAndNoLarger() {
    return mended(ATOM, Slips.ATOM);
  }

  private Stream<DynamicTest> mended(String study, List<Change> slips) {
    return mended(study, slips, RepairSearchTest::size);
  }

  private Stream<DynamicTest> mended(
      String study,
      List<Change> slips,
      ToIntBiFunction<List<PrintedFormula>, List<PrintedFormula>> sizeOfSlip) {
    Map<Change, ClaimReport> reports = new StudyCopy(study).judge(spoilt, slips, 1);
    List<Change> order = List.copyOf(reports.keySet());
    List<Repaired> repaired = new ArrayList<>();
    reports.forEach(
        (slip, report) -> {
          if (report.verdict() instanceof Verdict.Refuted refuted) {
            refuted
                .repair()
                .ifPresent(repair -> repaired.add(new Repaired(report.claim(), repair)));
          }
        });
    assertThat(repaired).as("every slip is mended").hasSameSizeAs(order);
    List<ClaimReport> judged = new RepairedStudy(study).judge(mended, repaired);
    Study original = StudyReader.read(Path.of("proofs", study));
    Study changed = StudyReader.read(spoilt);
    return order.stream()
        .map(
            slip -> {
              int number = order.indexOf(slip);
              ClaimReport again = judged.get(number);
              int size =
                  sizeOfSlip.applyAsInt(
                      original.formulas(slip.label()), copy(changed, slip, number));
              return DynamicTest.dynamicTest(
                  slip.toString(), () -> check(reports.get(slip), again, size));
            });
  }

  private static List<PrintedFormula> copy(Study changed, Change slip, int number) {
    return changed.formulas(slip.label() + "-" + number);
  }

  /** The size of a slip, over all formulas of the display. */
  private static int size(List<PrintedFormula> before, List<PrintedFormula> after) {
    assertThat(after).hasSameSizeAs(before);
    int size = 0;
    for (int i = 0; i < before.size(); i++) {
      size =
          Math.max(
              size, TokenDistance.between(before.get(i).statement(), after.get(i).statement()));
    }
    return size;
  }

  private static void check(ClaimReport spoilt, ClaimReport mended, int size) {
    Repair repair = repair(spoilt);
    assertThat(repair.size()).as("size of '%s'", repair.edit()).isBetween(1, size);
    assertThat(mended.verdict()).as("%s", mended.printed()).isEqualTo(new Verdict.Proved());
  }

  @TestFactory
  Stream<DynamicTest> whatIsWrongByMoreThanASlipGetsNoRepair() {
    return new StudyCopy(ENGINE)
        .judge(spoilt, Slips.BEYOND, 1).entrySet().stream()
            .map(
                entry ->
                    DynamicTest.dynamicTest(
                        entry.getKey().toString(), () -> checkBeyond(entry.getValue())));
  }

  @Test
  void whatWouldHoldForAnyNumbersIsNoRepair() {
    Study study = StudyReader.read(Path.of("proofs", ENGINE));
    List<ClaimReport> reports =
        StudyVerification.run(study, Set.of("resonant.only"), 1, message -> {}).claims();
    checkBeyond(reports.get(0)); // c^* = -c, not (-c^*)^* = -c
  }

  private static void checkBeyond(ClaimReport report) {
    assertThat(report.verdict()).isInstanceOf(Verdict.Refuted.class);
    assertThat(((Verdict.Refuted) report.verdict()).repair()).isEmpty();
    assertThat(report.evidence().toString()).contains("so no repair is offered");
  }
}
