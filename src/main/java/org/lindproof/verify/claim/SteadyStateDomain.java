package org.lindproof.verify.claim;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.Factorization;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.sign.SignProver;
import org.lindproof.steady.equation.BlockDeterminant;

/** Whether the derived steady state is the only one on the domain of a claim. */
public record SteadyStateDomain(ClaimContext context) {

  /** Where a claim leaves the study's domain, {@link Departure} has proved it or refused. */
  public boolean isUnique() {
    return !context.domain().departures().isEmpty()
        || context.derivation().uniqueness().isProved()
        || (!determinants().isEmpty() && determinants().stream().allMatch(this::isNonZero));
  }

  /**
   * Irreducible polynomials; where none of them vanishes the steady state is unique. Empty if it is
   * unique anyway, or if there are none.
   */
  public List<Polynomial> nonZero() {
    List<Polynomial> open = new ArrayList<>();
    for (Polynomial determinant : isUnique() ? List.<Polynomial>of() : determinants()) {
      if (determinant.isZero()) {
        return List.of();
      }
      for (Factorization.Factor factor : prover().factorizer().factor(determinant).factors()) {
        if (!prover().sign(factor.base()).isNonZero() && !open.contains(factor.base())) {
          open.add(factor.base());
        }
      }
    }
    return open;
  }

  private boolean isNonZero(Polynomial determinant) {
    return !determinant.isZero()
        && prover().factorizer().factor(determinant).factors().stream()
            .allMatch(factor -> prover().sign(factor.base()).isNonZero());
  }

  private List<Polynomial> determinants() {
    return context.derivation().uniqueness().determinants().stream()
        .map(BlockDeterminant::determinant)
        .map(determinant -> context.domain().restrict(determinant.numerator()))
        .toList();
  }

  private SignProver prover() {
    return context.domain().prover();
  }
}
