package org.lindproof.kernel.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lindproof.quantum.LocalOperator;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.Operator;

/** The local operators that a system is made of. */
public final class LocalOperators {
  private LocalOperators() {}

  /** Each once, in the order in which they occur. */
  public static Collection<LocalOperator> of(OpenSystem system) {
    Map<String, LocalOperator> found = new LinkedHashMap<>();
    operators(system).forEach(operator -> collect(operator, found));
    return List.copyOf(found.values());
  }

  private static Stream<Operator> operators(OpenSystem system) {
    return Stream.of(
            system.hamiltonian().stream().map(part -> part.operator()),
            system.jumps().stream().map(jump -> jump.operator()),
            system.observables().stream()
                .map(Observable::meaning)
                .flatMap(LocalOperators::operators))
        .flatMap(stream -> stream);
  }

  private static Stream<Operator> operators(Observable.Meaning meaning) {
    if (meaning instanceof Observable.Expectation expectation) {
      return Stream.of(expectation.operator());
    } else if (meaning instanceof Observable.EnergyFlow flow) {
      return Stream.of(flow.energy());
    }
    return Stream.empty();
  }

  private static void collect(Operator operator, Map<String, LocalOperator> found) {
    if (operator instanceof Operator.Local local) {
      found.putIfAbsent(local.operator().name(), local.operator());
    } else if (operator instanceof Operator.Scaled scaled) {
      collect(scaled.operator(), found);
    } else if (operator instanceof Operator.Sum sum) {
      sum.terms().forEach(term -> collect(term, found));
    } else if (operator instanceof Operator.Product product) {
      product.factors().forEach(factor -> collect(factor, found));
    } else if (operator instanceof Operator.Adjoint adjoint) {
      collect(adjoint.operator(), found);
    }
  }
}
