package org.lindproof.verify.condition;

import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.verify.evaluation.FormulaEvaluation;

/** Proofs of order relations and equivalences by the signs of irreducible polynomials. */
public final class ConditionProof {
  private final FormulaEvaluation evaluation;
  private final StatementConditions conditions;

  public ConditionProof(FormulaEvaluation evaluation) {
    this.evaluation = evaluation;
    this.conditions = new StatementConditions(evaluation);
  }

  /**
   * The condition on signs under which a statement holds.
   *
   * @throws org.lindproof.verify.evaluation.CannotDecideException if it has no meaning or is beyond
   *     what can be translated
   */
  public Condition condition(Statement statement) {
    conditions.requireRealOrders(statement);
    return conditions.of(statement);
  }

  /** Whether a statement was proved to hold on the whole domain. */
  public boolean proves(Statement statement) {
    return proves(condition(statement));
  }

  /** Whether a condition from here was proved to hold on the whole domain, poles and all. */
  public boolean proves(Condition condition) {
    return conditions.poles().isEmpty()
        && table(condition).filter(table -> table.failures(condition).isEmpty()).isPresent();
  }

  /**
   * Whether a statement that is made of others says something: not if one of them is always true or
   * never.
   */
  public boolean isInformative(Statement statement) {
    return statement.parts().isEmpty()
        || table(condition(statement))
            .filter(
                table ->
                    statement.parts().stream().noneMatch(part -> table.isConstant(condition(part))))
            .isPresent();
  }

  private Optional<SignTable> table(Condition condition) {
    List<Polynomial> polynomials = condition.polynomials();
    return SignTable.of(polynomials, evaluation.domain().prover());
  }
}
