package org.lindproof.verify.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.block.ComplexDeterminant;
import org.lindproof.steady.equation.VectorisedEquation;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.verdict.Counterexample;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;

/**
 * Decides whether the matrix of the vectorised equation of motion is invertible on the whole
 * domain: its determinant is a constant times the product of the determinants of the blocks of the
 * component equations, whose signs the derivation has proved.
 */
final class InvertibilityJudge {
  private static final String METHOD = "determinant, block by block";

  private final ClaimContext context;

  InvertibilityJudge(ClaimContext context) {
    this.context = context;
  }

  Decision judge() {
    ComplexFunction determinant = determinant();
    if (determinant.isZero()) {
      return refuted();
    }
    List<RationalFunction> blocks =
        context.derivation().uniqueness().determinants().stream()
            .map(block -> context.domain().restrict(block.determinant()))
            .toList();
    RationalFunction product =
        blocks.stream()
            .reduce(RationalFunction.of(context.domain().ring().one()), RationalFunction::times);
    Optional<ComplexFunction> ratio = ratio(determinant, product);
    if (ratio.isEmpty()) {
      return bySign(determinant);
    }
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(
        new Evidence(
            Engine.POLYNOMIALS,
            "det M = %s times the product of the determinants of the %d blocks of the real equations"
                .formatted(EntryValues.text(ratio.get(), java.util.Map.of()), blocks.size())));
    boolean signs =
        blocks.stream().allMatch(block -> context.domain().prover().sign(block).isNonZero());
    if (signs) {
      evidence.add(
          new Evidence(Engine.POLYNOMIALS, "none of these vanishes anywhere on the domain"));
      return new Decision(new Verdict.Proved(), METHOD, evidence);
    } else if (context.domain().substitution().isEmpty()
        && context.derivation().uniqueness().isProved()) {
      evidence.add(
          new Evidence(
              Engine.POLYNOMIALS,
              "none of these vanishes anywhere on the domain, by the algebra of the jump operators"));
      return new Decision(new Verdict.Proved(), METHOD, evidence);
    }
    return new Decision(
        new Verdict.Undecided("a determinant of a block may vanish on the domain"),
        METHOD,
        evidence);
  }

  /** det M on the claim's domain. */
  private ComplexFunction determinant() {
    VectorisedEquation equation =
        VectorisedEquation.of(
            context.derivation().generator(),
            context.study().paper().dynamics().vectorised().orElseThrow().vectorisation());
    ComplexMatrix matrix =
        equation
            .matrix()
            .map(
                entry ->
                    new ComplexFunction(
                        context.domain().restrict(entry.re()),
                        context.domain().restrict(entry.im())));
    return ComplexDeterminant.of(matrix);
  }

  private static Optional<ComplexFunction> ratio(ComplexFunction whole, RationalFunction product) {
    if (product.isZero()) {
      return Optional.empty();
    }
    ComplexFunction ratio = whole.times(product.inverse());
    return ratio.re().isConstant() && ratio.im().isConstant()
        ? Optional.of(ratio)
        : Optional.empty();
  }

  private Decision bySign(ComplexFunction determinant) {
    boolean nonzero =
        context.domain().prover().sign(determinant.re()).isNonZero()
            || context.domain().prover().sign(determinant.im()).isNonZero();
    return nonzero
        ? Decision.of(
            new Verdict.Proved(),
            METHOD,
            new Evidence(
                Engine.POLYNOMIALS, "a part of the determinant has the same sign everywhere"))
        : Decision.of(new Verdict.Undecided("the determinant may vanish on the domain"), METHOD);
  }

  private Decision refuted() {
    Evidence zero = new Evidence(Engine.POLYNOMIALS, "the determinant is the zero element");
    return context
        .search(java.util.Set.of())
        .find(point -> true)
        .map(
            point ->
                Decision.of(
                    new Verdict.Refuted(
                        new Counterexample(context.complete(point), List.of("det M = 0")),
                        List.of(),
                        Optional.empty()),
                    METHOD,
                    zero))
        .orElseGet(
            () -> Decision.of(new Verdict.Undecided("no point of the domain was found"), METHOD));
  }
}
