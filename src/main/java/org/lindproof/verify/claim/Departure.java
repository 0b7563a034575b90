package org.lindproof.verify.claim;

import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.sign.SignProver;
import org.lindproof.steady.equation.Generator;
import org.lindproof.steady.equation.JumpAlgebra;
import org.lindproof.steady.equation.StateMatrix;
import org.lindproof.steady.equation.Uniqueness;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.ClaimDomain;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;

/**
 * A claim whose assumptions leave the study's domain, such as g = 0 where g is not zero: the
 * derived state is the steady state there, too, only if it solves the equation and is the only one
 * that does, which is proved again.
 */
public record Departure(ClaimContext context) {

  /**
   * What was proved again; nothing if the claim stays inside.
   *
   * @throws CannotDecideException if it could not be proved
   */
  public Optional<Evidence> evidence() {
    List<String> departures = context.domain().departures();
    if (departures.isEmpty()) {
      return Optional.empty();
    }
    String where = String.join(", ", departures) + " is outside of the study's domain";
    Generator generator = context.derivation().generator().map(this::restrict);
    ComplexMatrix state = context.stationaryState();
    if (!generator.apply(state).isZero() || !StateMatrix.hasUnitTrace(state)) {
      throw new CannotDecideException(where + ", where the derived state is not stationary");
    }
    String how =
        how(generator)
            .orElseThrow(
                () ->
                    new CannotDecideException(
                        where + ", where the steady state is not proved to be unique"));
    return Optional.of(
        new Evidence(
            Engine.POLYNOMIALS,
            where
                + "; put back there, the derived state is stationary, and it is the only one by "
                + how));
  }

  /** Why the steady state is unique. */
  private Optional<String> how(Generator generator) {
    SignProver prover = context.domain().prover();
    Uniqueness uniqueness = context.derivation().uniqueness();
    boolean onePopulationBlock =
        uniqueness.determinants().stream().filter(d -> d.block().hasPopulations()).count() == 1;
    boolean signs =
        uniqueness.determinants().stream()
            .map(block -> context.domain().restrict(block.determinant()))
            .allMatch(determinant -> prover.sign(determinant).isNonZero());
    if (onePopulationBlock && signs) {
      return Optional.of("the determinants of the blocks");
    }
    return JumpAlgebra.of(generator, prover).provesUniqueness()
        ? Optional.of("the algebra of the jump operators")
        : Optional.empty();
  }

  private ComplexFunction restrict(ComplexFunction function) {
    ClaimDomain domain = context.domain();
    return new ComplexFunction(domain.restrict(function.re()), domain.restrict(function.im()));
  }
}
