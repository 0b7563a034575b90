package org.lindproof.paper.ledger;

import java.util.Optional;

/**
 * A statement of the paper that can be true or false, or that defines something.
 *
 * @param number unique in the ledger, as the claims name it
 * @param where it stands in the paper
 * @param statement what it says, in words
 * @param decision who decides it
 * @param line in ledger.yaml
 */
public record LedgerRow(
    String number, String where, String statement, Decision decision, int line) {

  /** Who decides a row. */
  public sealed interface Decision {}

  /**
   * Claims of this study.
   *
   * @param also the folder of another study whose claims decide it, too
   */
  public record Here(Optional<String> also) implements Decision {}

  /** Claims of another study, with this folder, alone. */
  public record Elsewhere(String study) implements Decision {}

  /** Nobody, so far. */
  public record Later() implements Decision {}

  /** Whether claims of this study have to decide it. */
  public boolean isOwed() {
    return decision instanceof Here;
  }

  public boolean isLater() {
    return decision instanceof Later;
  }

  /** The other study that decides it, if there is one. */
  public Optional<String> otherStudy() {
    if (decision instanceof Here here) {
      return here.also();
    }
    return decision instanceof Elsewhere elsewhere
        ? Optional.of(elsewhere.study())
        : Optional.empty();
  }
}
