package org.lindproof.steady.heisenberg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.Rational;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.ParameterAlgebra;
import org.lindproof.steady.equation.Generator;

/** The operators A, value = Tr[A rho], of the observables that are linear in the state. */
public record LinearObservables(OpenSystem system, ParameterAlgebra algebra, Generator generator) {

  /**
   * The operator of an observable, d x d in the product basis.
   *
   * @return empty if it is not linear in the state
   */
  public Optional<ComplexMatrix> operator(Observable.Meaning meaning) {
    if (meaning instanceof Observable.MatrixElement element) {
      return Optional.of(element(element));
    } else if (meaning instanceof Observable.Expectation expectation) {
      return Optional.of(algebra.matrix(expectation.operator()));
    } else if (meaning instanceof Observable.HeatFlow flow) {
      ComplexMatrix h = generator.hamiltonian(flow.hamiltonian());
      return Optional.of(generator.adjointDissipator(flow.bath(), h));
    } else if (meaning instanceof Observable.EnergyFlow flow) {
      ComplexMatrix energy = algebra.matrix(flow.energy());
      return Optional.of(generator.adjointDissipator(flow.bath(), energy));
    } else if (meaning instanceof Observable.Combination combination) {
      return combination(combination.coefficients());
    }
    return Optional.empty();
  }

  /** rho_ij = Tr[|j><i| rho], and its real and imaginary part. */
  private ComplexMatrix element(Observable.MatrixElement element) {
    ComplexMatrix unit = unit(/* row= */ element.column(), /* column= */ element.row());
    PolynomialRing ring = algebra.ring();
    ComplexFunction half = ComplexFunction.of(ring, org.lindproof.algebra.GaussianRational.ONE);
    half = half.times(Rational.of(1, 2));
    return switch (element.part()) {
      case COMPLEX -> unit;
      case REAL -> unit.plus(unit.dagger()).scale(half);
      case IMAGINARY ->
          unit.dagger().minus(unit).scale(half.times(ComplexFunction.i(ring))); // (u - u*)/(2i)
    };
  }

  private ComplexMatrix unit(int row, int column) {
    int d = generator.dimension();
    ComplexFunction zero = ComplexFunction.zero(algebra.ring());
    ComplexFunction one = ComplexMatrix.identity(algebra.ring(), 1).get(0, 0);
    return ComplexMatrix.of(d, d, (i, j) -> i == row && j == column ? one : zero);
  }

  private Optional<ComplexMatrix> combination(Map<String, Rational> coefficients) {
    List<ComplexMatrix> terms = new ArrayList<>();
    for (Map.Entry<String, Rational> entry : coefficients.entrySet()) {
      Optional<ComplexMatrix> part = operator(system.observable(entry.getKey()).meaning());
      if (part.isEmpty()) {
        return Optional.empty();
      }
      ComplexFunction one = ComplexMatrix.identity(algebra.ring(), 1).get(0, 0);
      terms.add(part.get().scale(one.times(entry.getValue())));
    }
    return terms.stream().reduce(ComplexMatrix::plus);
  }
}
