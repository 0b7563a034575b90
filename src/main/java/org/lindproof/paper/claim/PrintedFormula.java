package org.lindproof.paper.claim;

import java.util.Map;
import org.lindproof.algebra.expression.Statement;

/**
 * One formula over numbers, read whole.
 *
 * @param label of the display it stands in
 * @param item its place in an aligned block or, row by row, in a matrix, from 1
 * @param indices values of the running indices in this instance, for example j = h; empty if the
 *     formula has none
 * @param tex as printed, without the alignment marks
 * @param line in paper.tex where it begins
 * @param statement what was understood
 */
public record PrintedFormula(
    String label, int item, Map<String, String> indices, String tex, int line, Statement statement)
    implements PaperFormula {
  public PrintedFormula {
    indices = Map.copyOf(indices);
  }

  @Override
  public int links() {
    return statement instanceof Statement.Chain chain ? chain.relations().size() : 0;
  }
}
