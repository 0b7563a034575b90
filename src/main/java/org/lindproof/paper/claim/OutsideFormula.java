package org.lindproof.paper.claim;

import java.util.List;

/**
 * A formula of the paper that is not judged, because it speaks of what the model does not have.
 *
 * @param label of its display
 * @param item its place in the display, from 1
 * @param cite where it stands in the paper, for example {@code Eq. (2)}
 * @param tex as printed
 * @param rows of the ledger that speak of it
 * @param note why it is outside, one sentence
 * @param line in claims.yaml
 */
public record OutsideFormula(
    String label, int item, String cite, String tex, List<String> rows, String note, int line) {
  public OutsideFormula {
    rows = List.copyOf(rows);
  }
}
