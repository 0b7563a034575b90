package org.lindproof.paper.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a study holds the paper to.
 *
 * @param id unique in the study
 * @param source the formula or the sentence of the paper
 * @param detail the kind of claim, with what this kind needs
 * @param cite where it stands in the paper, for example {@code Eq. (11)}
 * @param expected the verdict that the run should find, as in verdicts.json
 * @param assumptions that hold in addition to the domain of the study
 * @param where how symbols are read in this claim: symbol name to the name of another symbol or
 *     observable, or to the label of the formula that defines it in the paper
 * @param rows of the ledger that it decides, or helps to decide
 * @param note one sentence for the report
 * @param line in claims.yaml
 */
public record Claim(
    String id,
    ClaimSource source,
    ClaimDetail detail,
    String cite,
    String expected,
    List<Assumption> assumptions,
    Map<String, String> where,
    List<String> rows,
    Optional<String> note,
    int line) {
  public Claim {
    assumptions = List.copyOf(assumptions);
    where = Map.copyOf(where);
    rows = List.copyOf(rows);
  }

  /** The same claim under other assumptions. */
  public Claim assuming(List<Assumption> others) {
    return new Claim(id, source, detail, cite, expected, others, where, rows, note, line);
  }

  public ClaimKind kind() {
    return detail.kind();
  }

  /** The place of the formula; empty for a sentence. */
  public Optional<ClaimSource.Formula> formula() {
    return source instanceof ClaimSource.Formula formula ? Optional.of(formula) : Optional.empty();
  }

  /** What the text says; empty for a formula. */
  public Optional<String> quote() {
    return source instanceof ClaimSource.Quote quote ? Optional.of(quote.text()) : Optional.empty();
  }

  /** Which relation of a chain the claim is about, from 1; empty for all of them. */
  public Optional<Integer> link() {
    return formula().flatMap(ClaimSource.Formula::link);
  }

  /** Whether the claim is about a formula of the display with this label, at this place. */
  public boolean isAbout(String label, int item) {
    return formula()
        .filter(f -> f.label().equals(label))
        .filter(f -> f.item() == ClaimSource.Formula.WHOLE_BLOCK || f.item() == item)
        .isPresent();
  }

  /** Whether the claim is about this formula, with the values of its running indices. */
  public boolean isAbout(PaperFormula printed) {
    return isAbout(printed.label(), printed.item())
        && formula()
            .filter(f -> printed.indices().entrySet().containsAll(f.indices().entrySet()))
            .isPresent();
  }
}
