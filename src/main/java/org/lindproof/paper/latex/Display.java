package org.lindproof.paper.latex;

import java.util.List;
import org.lindproof.paper.tex.TexToken;

/**
 * A display of paper.tex that carries a label.
 *
 * @param label as in the paper
 * @param layout how its body is laid out
 * @param body without label, tag and inner environment
 * @param line where it begins
 */
public record Display(String label, Layout layout, List<TexToken> body, int line) {
  public Display {
    body = List.copyOf(body);
  }

  /** What rows and cells mean. */
  enum Layout {
    /** One formula, no rows, no cells. */
    SINGLE,
    /** Rows with cells in pairs, right and left of the alignment mark. */
    ALIGNED,
    /** Rows without cells. */
    GATHERED,
    /** One formula broken over rows. */
    BROKEN
  }
}
