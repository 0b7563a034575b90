package org.lindproof.report;

import java.util.EnumMap;
import java.util.Map;
import org.lindproof.verify.ClaimReport;
import org.lindproof.verify.StudyReport;
import org.lindproof.verify.verdict.KernelCheck;

/** How many verdicts a proof kernel has checked. */
public final class KernelSummary {
  private KernelSummary() {}

  /** One line for a terminal. */
  public static String line(StudyReport report) {
    Map<KernelCheck.State, Integer> counts = counts(report);
    int checked = counts.getOrDefault(KernelCheck.State.CHECKED, 0);
    int failed = counts.getOrDefault(KernelCheck.State.FAILED, 0);
    int waiting = counts.getOrDefault(KernelCheck.State.NOT_AVAILABLE, 0);
    int others = counts.getOrDefault(KernelCheck.State.NOT_EXPORTED, 0);
    return "proof kernel: %d checked, %d failed, %d not available, %d not exported%s"
        .formatted(
            checked,
            failed,
            waiting,
            others,
            waiting == 0 ? "" : "; 'lindproof coq STUDY --check' has Coq check them");
  }

  /** How many claims are in each state. */
  public static Map<KernelCheck.State, Integer> counts(StudyReport report) {
    Map<KernelCheck.State, Integer> counts = new EnumMap<>(KernelCheck.State.class);
    for (ClaimReport claim : report.claims()) {
      counts.merge(report.kernel(claim).state(), 1, Integer::sum);
    }
    return counts;
  }
}
