package org.lindproof.numeric;

import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.Rational;
import org.lindproof.numeric.linear.ComplexMatrix;
import org.lindproof.numeric.linear.ComplexValue;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;

/**
 * The values of observables in a state, from their meaning as operators. Errors of the state, of
 * the generator and of the arithmetic are propagated; eigenvalues are charged as {@link
 * HermitianSpectrum} says. Correlations between errors are not used, so a bound may be pessimistic,
 * not optimistic.
 *
 * @param generator at the same point as the state
 */
public record Observables(OpenSystem system, Liouvillian generator, DensityMatrix state) {

  /**
   * The value of an observable of the system.
   *
   * @return empty for a critical value that is not defined in this state
   * @throws IllegalArgumentException if there is no such observable
   */
  public Optional<ComplexValue> value(String name) {
    return value(system.observable(name).meaning());
  }

  /** The value of anything that has a meaning in terms of operators; empty as above. */
  public Optional<ComplexValue> value(Observable.Meaning meaning) {
    if (meaning instanceof Observable.MatrixElement element) {
      return Optional.of(part(state.at(element.row(), element.column()), element.part()));
    } else if (meaning instanceof Observable.Expectation expectation) {
      ComplexMatrix operator = generator.operators().matrix(expectation.operator());
      return Optional.of(real(operator.times(state.matrix()).trace()));
    } else if (meaning instanceof Observable.HeatFlow flow) {
      ComplexMatrix hamiltonian = generator.hamiltonian(flow.hamiltonian());
      ComplexMatrix change = generator.dissipator(flow.bath(), state.matrix());
      return Optional.of(real(hamiltonian.times(change).trace()));
    } else if (meaning instanceof Observable.EnergyFlow flow) {
      ComplexMatrix energy = generator.operators().matrix(flow.energy());
      ComplexMatrix change = generator.dissipator(flow.bath(), state.matrix());
      return Optional.of(real(energy.times(change).trace()));
    } else if (meaning instanceof Observable.Combination combination) {
      return combined(combination.coefficients());
    } else if (meaning instanceof Observable.Negativity negativity) {
      return Optional.of(state.negativity(negativity.site()));
    } else if (meaning instanceof Observable.CriticalValue critical) {
      return CriticalScale.of(state, critical.site())
          .flatMap(scale -> value(critical.current()).map(current -> current.abs().times(scale)));
    }
    throw new IllegalStateException("no numeric meaning for " + meaning);
  }

  private Optional<ComplexValue> combined(Map<String, Rational> coefficients) {
    ComplexValue sum = ComplexValue.ZERO;
    for (Map.Entry<String, Rational> term : coefficients.entrySet()) {
      Optional<ComplexValue> value = value(term.getKey());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(value.get().times(ComplexValue.of(term.getValue())));
    }
    return Optional.of(sum);
  }

  private static ComplexValue part(ComplexValue element, Observable.Part part) {
    return switch (part) {
      case COMPLEX -> element;
      case REAL -> real(element);
      case IMAGINARY -> new ComplexValue(element.im(), 0, element.error());
    };
  }

  /** The trace of a product of two Hermitian operators is real; the rest is rounding. */
  private static ComplexValue real(ComplexValue value) {
    return new ComplexValue(value.re(), 0, value.error());
  }
}
