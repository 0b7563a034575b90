package org.lindproof.verify.operator;

import java.util.List;
import java.util.Optional;
import org.lindproof.paper.operator.OperatorStatement;
import org.lindproof.verify.matrix.MatrixComparison;

/**
 * What a claim has to do with operators.
 *
 * @param understood what was read over operators
 * @param matrix the printed matrix beside the derived one, if the claim is about one
 */
public record OperatorReading(
    List<OperatorStatement> understood, Optional<MatrixComparison> matrix) {
  /** Nothing. */
  public static final OperatorReading NONE = new OperatorReading(List.of(), Optional.empty());

  public OperatorReading {
    understood = List.copyOf(understood);
  }
}
