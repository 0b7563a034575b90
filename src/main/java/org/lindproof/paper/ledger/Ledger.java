package org.lindproof.paper.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * All statements of a paper that a study owes a verdict, in order.
 *
 * @param rows empty if the study has no ledger
 */
public record Ledger(List<LedgerRow> rows) {
  /** Of a study that has none. */
  public static final Ledger NONE = new Ledger(List.of());

  public Ledger {
    rows = List.copyOf(rows);
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The numbers of all rows. */
  public List<String> numbers() {
    return rows.stream().map(LedgerRow::number).toList();
  }

  /** The row with this number, if there is one. */
  public Optional<LedgerRow> row(String number) {
    return rows.stream().filter(row -> row.number().equals(number)).findFirst();
  }

  /**
   * The rows that no claim decides, though they are not left for later.
   *
   * @param claimed the rows that claims name, of this study and of those that the ledger refers to
   */
  public List<LedgerRow> open(Collection<String> claimed) {
    return rows.stream().filter(row -> !row.isLater() && !claimed.contains(row.number())).toList();
  }
}
