package org.lindproof.verify.repair;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Repair;

/**
 * What a search for repairs came to.
 *
 * @param repairs the smallest, all of the same size; empty if no edit was found
 * @param tried the number of edited formulas that were looked at
 * @param extent how far the search came
 * @param limit its time
 */
public record FoundRepairs(List<Repair> repairs, int tried, Extent extent, Duration limit) {
  private static final int MOST_OTHERS = 3;

  /** How far a search came. */
  public enum Extent {
    /** To its end. */
    WHOLE,
    /** All single edits were tried; of pairs there are too many. */
    SINGLE_EDITS,
    /** Its time was over before. */
    RAN_OUT
  }

  public FoundRepairs {
    repairs = List.copyOf(repairs);
  }

  /** The one to report. */
  public Optional<Repair> best() {
    return repairs.stream().findFirst();
  }

  /** What there is to say beside it. */
  public List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>();
    repairs.stream()
        .skip(1)
        .map(Repair::edit)
        .distinct()
        .limit(MOST_OTHERS)
        .map(edit -> "an equally small edit would do, too: " + edit)
        .forEach(finding -> evidence.add(new Evidence(Engine.POLYNOMIALS, finding)));
    if (extent == Extent.RAN_OUT) {
      String found = repairs.isEmpty() ? "" : ", so there may be a smaller one";
      evidence.add(
          finding("the search for a repair ran out of its %d s", limit.toSeconds(), found));
    } else if (repairs.isEmpty()) {
      String pairs =
          extent == Extent.SINGLE_EDITS ? "; pairs of edits are too many to be tried" : "";
      evidence.add(
          finding("none of %d edited formulas is proved, so no repair is offered", tried, pairs));
    }
    return evidence;
  }

  private static Evidence finding(String format, long number, String rest) {
    return new Evidence(Engine.POLYNOMIALS, format.formatted(number) + rest);
  }
}
