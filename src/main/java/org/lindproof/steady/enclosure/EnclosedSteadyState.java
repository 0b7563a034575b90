package org.lindproof.steady.enclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.enclosure.ComplexPolynomial;
import org.lindproof.algebra.enclosure.EigenvalueCurve;
import org.lindproof.algebra.enclosure.HermitianCurve;
import org.lindproof.algebra.enclosure.IntervalPolynomial;
import org.lindproof.algebra.enclosure.PolynomialArithmetic;
import org.lindproof.algebra.enclosure.RationalCurve;
import org.lindproof.quantum.Observable;
import org.lindproof.steady.Derivation;
import org.lindproof.steady.equation.StateMatrix;
import org.lindproof.steady.equation.Unknown;
import org.lindproof.steady.heisenberg.LinearObservables;
import org.lindproof.steady.observable.TransposedSite;

/** What follows from the steady state along a line: real observables as functions on it. */
record EnclosedSteadyState(
    Derivation derivation, EnclosedPolynomials polynomials, SteadyStateCurve state) {

  private PolynomialArithmetic arithmetic() {
    return new PolynomialArithmetic(polynomials.intervals());
  }

  /**
   * The function Tr[A rho] of a real observable that is linear in the state.
   *
   * @return empty if it is not
   */
  Optional<RationalCurve> linear(Observable.Meaning meaning) {
    return new LinearObservables(derivation.system(), derivation.algebra(), derivation.generator())
        .operator(meaning)
        .filter(ComplexMatrix::isHermitian)
        .map(this::expectation);
  }

  /** sum_j Tr[A E_j] N_j / D, with the common denominator of the Tr[A E_j] put to D. */
  private RationalCurve expectation(ComplexMatrix operator) {
    RationalFunction one = RationalFunction.of(derivation.algebra().ring().one());
    int d = derivation.generator().dimension();
    List<RationalFunction> weights = new ArrayList<>();
    for (Unknown unknown : derivation.equations().unknowns()) {
      weights.add(operator.times(StateMatrix.single(d, unknown, one)).trace().re());
    }
    weights.add(one);
    List<Polynomial> cleared = RationalFunction.cleared(weights);
    IntervalPolynomial sum = IntervalPolynomial.ZERO;
    for (int j = 0; j < weights.size() - 1; j++) {
      IntervalPolynomial weight = polynomials.of(cleared.get(j));
      sum = arithmetic().plus(sum, arithmetic().times(weight, state.numerators().get(j)));
    }
    IntervalPolynomial common = polynomials.of(cleared.get(weights.size() - 1));
    return new RationalCurve(sum, arithmetic().times(common, state.denominator()));
  }

  /** The least eigenvalue of the partial transpose over a site. */
  EigenvalueCurve leastOfPartialTranspose(String site) {
    TransposedSite transposed = TransposedSite.of(derivation.system().space(), site);
    int d = derivation.generator().dimension();
    List<List<ComplexPolynomial>> matrix = new ArrayList<>();
    for (int i = 0; i < d; i++) {
      List<ComplexPolynomial> row = new ArrayList<>();
      for (int j = 0; j < d; j++) {
        row.add(element(transposed.row(i, j), transposed.column(i, j)));
      }
      matrix.add(row);
    }
    return EigenvalueCurve.of(
        new HermitianCurve(matrix, state.denominator()), polynomials.intervals());
  }

  /** D times an element of the density matrix. */
  private ComplexPolynomial element(int row, int column) {
    IntervalPolynomial re = IntervalPolynomial.ZERO;
    IntervalPolynomial im = IntervalPolynomial.ZERO;
    List<Unknown> unknowns = derivation.equations().unknowns();
    for (int k = 0; k < unknowns.size(); k++) {
      Unknown unknown = unknowns.get(k);
      boolean here =
          unknown.row() == Math.min(row, column) && unknown.column() == Math.max(row, column);
      if (here && unknown.kind() == Unknown.Kind.IMAGINARY) {
        im = state.numerators().get(k);
      } else if (here) {
        re = state.numerators().get(k);
      }
    }
    ComplexPolynomial upper = new ComplexPolynomial(re, im);
    return row <= column ? upper : upper.conjugate(arithmetic());
  }
}
