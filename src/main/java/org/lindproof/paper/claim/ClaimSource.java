package org.lindproof.paper.claim;

import java.util.Map;
import java.util.Optional;

/** Where in the paper a claim is made. */
public sealed interface ClaimSource {

  /**
   * In a displayed formula of paper.tex.
   *
   * @param label of the display
   * @param item which formula of an aligned block or element of a matrix, from 1; {@link
   *     #WHOLE_BLOCK} for all of them
   * @param indices which instance of a formula with a running index, for example j = h; empty for
   *     all
   * @param link which relation of a chain, from 1; absent for all of them
   */
  record Formula(String label, int item, Map<String, String> indices, Optional<Integer> link)
      implements ClaimSource {
    /** In place of an item: the claim is about every formula of the block. */
    public static final int WHOLE_BLOCK = 0;

    public Formula {
      indices = Map.copyOf(indices);
    }
  }

  /** In a sentence of the text, which is quoted. */
  record Quote(String text) implements ClaimSource {}
}
