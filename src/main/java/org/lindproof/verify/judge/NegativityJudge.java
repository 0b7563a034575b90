package org.lindproof.verify.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.radical.SurdValue;
import org.lindproof.algebra.sign.SemialgebraicDomain;
import org.lindproof.algebra.sign.SignProver;
import org.lindproof.numeric.state.StateNegativity;
import org.lindproof.paper.claim.ClaimDetail;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.quantum.Site;
import org.lindproof.quantum.state.NamedState;
import org.lindproof.steady.observable.PartialTranspose;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.verdict.Counterexample;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;

/**
 * Decides what the negativity of given states is, from its definition: the sum of the moduli of the
 * negative eigenvalues of the partial transpose, Eq. (14).
 *
 * <p>For any product of qubit states the partial transpose has the characteristic polynomial of the
 * state itself, whose eigenvalues are not negative; a separable state is a convex combination of
 * product states, and so is its partial transpose.
 */
final class NegativityJudge {
  private static final String METHOD = "eigenvalues of the partial transpose, from the definition";

  private final ClaimDetail.NegativityOf claim;
  private final HilbertSpace space;
  private final List<Evidence> evidence = new ArrayList<>();

  NegativityJudge(ClaimDetail.NegativityOf claim, HilbertSpace space) {
    this.claim = claim;
    this.space = space;
  }

  Decision judge() {
    for (NamedState state : claim.states()) {
      SurdValue negativity = state instanceof NamedState.Pure ? ofVector(state) : ofProduct(state);
      if (!negativity.minus(SurdValue.of(claim.value())).isZero()) {
        String shown = "N(" + state.name() + ") = " + negativity;
        Counterexample point = new Counterexample(centre(state), List.of(shown));
        return new Decision(
            new Verdict.Refuted(point, List.of(), java.util.Optional.empty()), METHOD, evidence);
      }
    }
    boolean seen =
        claim.states().stream()
            .allMatch(
                state -> StateNegativity.is(claim.value().toDouble(), state, space, claim.cut()));
    evidence.add(
        new Evidence(
            Engine.NUMERIC,
            seen
                ? "floating-point eigenvalues agree within their error bounds"
                : "floating-point eigenvalues disagree"));
    Verdict verdict =
        seen ? new Verdict.Proved() : new Verdict.Undecided("the engines contradict each other");
    return new Decision(verdict, METHOD, evidence);
  }

  /** The point of a family at which it is shown: all Bloch vectors zero. */
  private Map<String, Rational> centre(NamedState state) {
    Map<String, Rational> point = new TreeMap<>();
    if (state instanceof NamedState.Product) {
      NamedState.ring(space).variables().forEach(name -> point.put(name, Rational.ZERO));
    }
    return point;
  }

  private SurdValue ofVector(NamedState state) {
    ComplexMatrix rho = state.matrix(space);
    SignProver prover = new SignProver(new SemialgebraicDomain(rho.ring(), Map.of(), List.of()));
    List<SurdValue> eigenvalues =
        PartialTranspose.of(rho, space, claim.cut())
            .eigenvalues(prover)
            .orElseThrow(() -> new CannotDecideException("a block of size above two"))
            .stream()
            .map(value -> value.evaluate(Map.of()))
            .sorted()
            .toList();
    evidence.add(
        new Evidence(
            Engine.POLYNOMIALS,
            "eigenvalues of the partial transpose of "
                + state.name()
                + ": "
                + eigenvalues.stream().map(SurdValue::toString).collect(Collectors.joining(", "))));
    SurdValue sum = SurdValue.of(Rational.ZERO);
    for (SurdValue eigenvalue : eigenvalues) {
      sum = eigenvalue.signum() < 0 ? sum.minus(eigenvalue) : sum;
    }
    return sum;
  }

  private SurdValue ofProduct(NamedState state) {
    ComplexMatrix rho = state.matrix(space);
    ComplexMatrix transposed = PartialTranspose.of(rho, space, claim.cut()).matrix();
    if (!characteristicPolynomial(rho).equals(characteristicPolynomial(transposed))) {
      throw new CannotDecideException("the partial transpose has another spectrum than the state");
    }
    requireStates();
    evidence.add(
        new Evidence(
            Engine.POLYNOMIALS,
            "for any Bloch vectors the partial transpose of "
                + state.name()
                + " has the characteristic polynomial of the state itself, which has no negative"
                + " eigenvalue"));
    evidence.add(
        new Evidence(
            Engine.POLYNOMIALS,
            "a separable state is a convex combination of product states, and the partial transpose"
                + " is linear: its eigenvalues are not negative either"));
    return SurdValue.of(Rational.ZERO);
  }

  /** Each factor has trace 1 and determinant (1 - |r|^2)/4, not negative for |r| of 1 at most. */
  private void requireStates() {
    PolynomialRing ring = NamedState.ring(space);
    for (Site site : space.sites()) {
      ComplexMatrix qubit = NamedState.qubit(site, ring);
      ComplexFunction determinant =
          qubit
              .get(0, 0)
              .times(qubit.get(1, 1))
              .plus(qubit.get(0, 1).times(qubit.get(1, 0)).negate());
      Polynomial length = ring.zero();
      for (String component : NamedState.blochVector(site)) {
        length = length.plus(ring.variable(component).pow(2));
      }
      RationalFunction expected =
          RationalFunction.of(ring.one().minus(length)).times(Rational.of(1, 4));
      boolean state =
          qubit.isHermitian()
              && qubit.trace().equals(ComplexFunction.real(RationalFunction.of(ring.one())))
              && determinant.equals(ComplexFunction.real(expected));
      if (!state) {
        throw new IllegalStateException("not a state of site " + site.name());
      }
    }
  }

  /**
   * The coefficients c_1 to c_n of det(x - A) = x^n + c_1 x^(n-1) + ... by Faddeev and LeVerrier:
   * M_1 = A, c_k = -Tr(M_k)/k, M_(k+1) = A (M_k + c_k).
   */
  private static List<ComplexFunction> characteristicPolynomial(ComplexMatrix matrix) {
    List<ComplexFunction> coefficients = new ArrayList<>();
    ComplexMatrix power = matrix;
    for (int k = 1; k <= matrix.rows(); k++) {
      ComplexFunction c = power.trace().times(Rational.of(-1, k));
      coefficients.add(c);
      ComplexMatrix shift = ComplexMatrix.identity(matrix.ring(), matrix.rows()).scale(c);
      power = matrix.times(power.plus(shift));
    }
    return coefficients;
  }
}
