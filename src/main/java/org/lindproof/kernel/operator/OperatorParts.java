package org.lindproof.kernel.operator;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.paper.claim.Claim;
import org.lindproof.paper.claim.ClaimKind;
import org.lindproof.paper.claim.OperatorFormula;
import org.lindproof.paper.operator.OperatorExpression;
import org.lindproof.paper.operator.OperatorStatement;

/** What a claim about operators claims, as it is judged. */
record OperatorParts(Claim claim) {
  /** What an arbitrary operator is called. */
  static final String OPERATOR = "A";

  /** What the inverse of M is called. */
  static final String INVERSE = "inverse";

  List<OperatorPart> of(List<OperatorFormula> formulas) {
    List<OperatorPart> parts = new ArrayList<>();
    formulas.forEach(formula -> parts.addAll(of(formula.statement())));
    return List.copyOf(parts);
  }

  private List<OperatorPart> of(OperatorStatement statement) {
    if (statement instanceof OperatorStatement.Entries entries) {
      require(claim.kind() == ClaimKind.MATRIX);
      return List.of(new OperatorPart.Entries(entries.left(), entries.rows()));
    } else if (statement instanceof OperatorStatement.Format format) {
      require(claim.kind() == ClaimKind.MATRIX);
      return List.of(new OperatorPart.Format(format.left(), format.rows(), format.columns()));
    } else if (statement instanceof OperatorStatement.Correspondence correspondence) {
      require(isEquality());
      return correspondence(correspondence);
    }
    return chain((OperatorStatement.Chain) statement);
  }

  private List<OperatorPart> chain(OperatorStatement.Chain chain) {
    int first = claim.link().map(link -> link - 1).orElse(0);
    int end = claim.link().orElse(chain.relations().size());
    if (claim.kind() == ClaimKind.INEQUALITY) {
      boolean determinant =
          chain.relations().equals(List.of(Relation.NOT_EQUAL))
              && OperatorExpression.isZero(chain.sides().get(1))
              && chain.sides().get(0) instanceof OperatorExpression.Determinant;
      require(determinant);
      return List.of(new OperatorPart.Invertible(chain.sides().get(0)));
    }
    require(isEquality());
    List<OperatorPart> parts = new ArrayList<>();
    for (int i = first; i < end; i++) {
      require(chain.relations().get(i).isEquality());
      parts.add(new OperatorPart.Equation(chain.sides().get(i), chain.sides().get(i + 1), false));
    }
    return parts;
  }

  /** All operators are equal, all vectors are, and the last operator is the first vector. */
  private static List<OperatorPart> correspondence(OperatorStatement.Correspondence statement) {
    List<OperatorExpression> operators = statement.operators();
    List<OperatorExpression> vectors = statement.vectors();
    List<OperatorPart> parts = new ArrayList<>();
    for (int i = 1; i < operators.size(); i++) {
      parts.add(new OperatorPart.Equation(operators.get(i - 1), operators.get(i), false));
    }
    parts.add(new OperatorPart.Equation(operators.get(operators.size() - 1), vectors.get(0), true));
    for (int i = 1; i < vectors.size(); i++) {
      parts.add(new OperatorPart.Equation(vectors.get(i - 1), vectors.get(i), false));
    }
    return parts;
  }

  private boolean isEquality() {
    return claim.kind() == ClaimKind.IDENTITY || claim.kind() == ClaimKind.DEFINITION;
  }

  private void require(boolean understood) {
    if (!understood) {
      throw new NotExportableException(
          "a formula over operators in a claim of kind " + claim.kind().key());
    }
  }
}
