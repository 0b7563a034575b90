package org.lindproof.paper.claim;

import java.util.Map;
import org.lindproof.paper.operator.OperatorStatement;

/**
 * One formula over operators, read whole.
 *
 * @param statement what was understood
 */
public record OperatorFormula(
    String label,
    int item,
    Map<String, String> indices,
    String tex,
    int line,
    OperatorStatement statement)
    implements PaperFormula {
  public OperatorFormula {
    indices = Map.copyOf(indices);
  }

  @Override
  public int links() {
    return statement instanceof OperatorStatement.Chain chain ? chain.relations().size() : 0;
  }
}
