package org.lindproof.verify.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.paper.claim.ClaimKind;
import org.lindproof.paper.claim.OperatorFormula;
import org.lindproof.paper.operator.OperatorExpression;
import org.lindproof.paper.operator.OperatorStatement;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.matrix.MatrixComparison;
import org.lindproof.verify.operator.OperatorIdentityJudge.Link;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;

/** Decides a claim about formulas over operators. */
public final class OperatorVerification {
  private final ClaimContext context;

  public OperatorVerification(ClaimContext context) {
    this.context = context;
  }

  /** The verdict; the first formula that is not proved decides. */
  public Decision decide(List<OperatorFormula> formulas) {
    List<Evidence> evidence = new ArrayList<>();
    Decision last = Decision.of(new Verdict.IllFormed("there is no such formula"), "none");
    for (OperatorFormula formula : formulas) {
      last = decide(formula.statement());
      evidence.addAll(last.evidence());
      if (!(last.verdict() instanceof Verdict.Proved)) {
        break;
      }
    }
    return new Decision(last.verdict(), last.method(), evidence.stream().distinct().toList());
  }

  /** The printed matrix beside the derived one, if the claim is about one. */
  public Optional<MatrixComparison> comparison(List<OperatorFormula> formulas) {
    return formulas.stream()
        .map(OperatorFormula::statement)
        .filter(OperatorStatement.Entries.class::isInstance)
        .map(OperatorStatement.Entries.class::cast)
        .findFirst()
        .map(entries -> new MatrixJudge(context).compare(entries));
  }

  private Decision decide(OperatorStatement statement) {
    ClaimKind kind = context.claim().kind();
    if (statement instanceof OperatorStatement.Entries entries) {
      return kind == ClaimKind.MATRIX
          ? new MatrixJudge(context).entries(entries)
          : illFormed("a printed matrix is held against the derived one in a claim of kind matrix");
    } else if (statement instanceof OperatorStatement.Format format) {
      return kind == ClaimKind.MATRIX
          ? new MatrixJudge(context).format(format)
          : illFormed("the shape of a matrix is decided in a claim of kind matrix");
    } else if (statement instanceof OperatorStatement.Correspondence correspondence) {
      return isEquality(kind)
          ? new OperatorIdentityJudge(context).judge(links(correspondence))
          : illFormed("a correspondence is decided as an identity");
    }
    return decide((OperatorStatement.Chain) statement, kind);
  }

  private Decision decide(OperatorStatement.Chain whole, ClaimKind kind) {
    OperatorStatement.Chain chain = link(whole);
    if (kind == ClaimKind.INEQUALITY) {
      return isInvertibility(chain)
          ? new InvertibilityJudge(context).judge()
          : illFormed("of order relations over operators, only det M \\neq 0 is understood");
    } else if (!isEquality(kind)) {
      return illFormed("a formula over operators is no " + kind.key());
    }
    Optional<Relation> other =
        chain.relations().stream().filter(relation -> !relation.isEquality()).findFirst();
    if (other.isPresent()) {
      return illFormed("an identity needs '=' but has '" + other.get().plain() + "'");
    }
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < chain.relations().size(); i++) {
      links.add(new Link(chain.sides().get(i), chain.sides().get(i + 1), false));
    }
    return new OperatorIdentityJudge(context).judge(links);
  }

  private OperatorStatement.Chain link(OperatorStatement.Chain chain) {
    return context
        .claim()
        .link()
        .map(
            link ->
                new OperatorStatement.Chain(
                    chain.sides().subList(link - 1, link + 1),
                    chain.relations().subList(link - 1, link)))
        .orElse(chain);
  }

  private static boolean isEquality(ClaimKind kind) {
    return kind == ClaimKind.IDENTITY || kind == ClaimKind.DEFINITION;
  }

  /** det M is not zero, for the matrix of the vectorised equation. */
  private static boolean isInvertibility(OperatorStatement.Chain chain) {
    return chain.relations().equals(List.of(Relation.NOT_EQUAL))
        && OperatorExpression.isZero(chain.sides().get(1))
        && chain.sides().get(0) instanceof OperatorExpression.Determinant determinant
        && determinant.argument() instanceof OperatorExpression.Vectorised vectorised
        && vectorised.role() == OperatorExpression.Vectorised.Role.MATRIX;
  }

  /** All operators are equal, all vectors are, and the last operator is the first vector. */
  private static List<Link> links(OperatorStatement.Correspondence correspondence) {
    List<OperatorExpression> operators = correspondence.operators();
    List<OperatorExpression> vectors = correspondence.vectors();
    List<Link> links = new ArrayList<>();
    for (int i = 1; i < operators.size(); i++) {
      links.add(new Link(operators.get(i - 1), operators.get(i), false));
    }
    links.add(new Link(operators.get(operators.size() - 1), vectors.get(0), true));
    for (int i = 1; i < vectors.size(); i++) {
      links.add(new Link(vectors.get(i - 1), vectors.get(i), false));
    }
    return links;
  }

  private static Decision illFormed(String problem) {
    return Decision.of(new Verdict.IllFormed(problem), "none");
  }
}
