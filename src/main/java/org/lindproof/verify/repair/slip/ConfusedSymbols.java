package org.lindproof.verify.repair.slip;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lindproof.verify.repair.edit.EditKind;

/**
 * Which symbols of a study are easily taken for each other.
 *
 * @param exchanges pairs of symbols that change places together
 * @param observables symbols that stand for a quantity of the state
 * @param complex those of them that are complex numbers
 */
public record ConfusedSymbols(
    List<Exchange> exchanges, Set<String> observables, Set<String> complex) {
  public ConfusedSymbols {
    exchanges = List.copyOf(exchanges);
    observables = Set.copyOf(observables);
    complex = Set.copyOf(complex);
  }

  /**
   * Names that change places.
   *
   * @param partners symbol to the symbol that takes its place
   */
  public record Exchange(EditKind kind, Map<String, String> partners) {
    public Exchange {
      partners = Map.copyOf(partners);
    }
  }
}
