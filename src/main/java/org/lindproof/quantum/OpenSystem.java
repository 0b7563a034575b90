package org.lindproof.quantum;

import java.util.List;
import org.lindproof.algebra.expression.Expression;

/**
 * An open quantum system with a time-independent GKSL master equation.
 *
 * @param title for the report
 * @param parameters in the order of the study
 * @param constraints expressions in parameters that are positive on the domain, beyond the domains
 *     of the single parameters
 * @param hamiltonian the Hamiltonian as the sum of its parts
 * @param notation each defined by what stands before it
 */
public record OpenSystem(
    String title,
    HilbertSpace space,
    List<Parameter> parameters,
    List<Expression> constraints,
    List<HamiltonianPart> hamiltonian,
    List<Bath> baths,
    List<JumpOperator> jumps,
    List<Notation> notation,
    List<Observable> observables) {
  public OpenSystem {
    parameters = List.copyOf(parameters);
    constraints = List.copyOf(constraints);
    hamiltonian = List.copyOf(hamiltonian);
    baths = List.copyOf(baths);
    jumps = List.copyOf(jumps);
    notation = List.copyOf(notation);
    observables = List.copyOf(observables);
  }

  /**
   * The observable with this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Observable observable(String name) {
    return observables.stream()
        .filter(observable -> observable.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no observable is named " + name));
  }

  /** The observables that the study names one by one, without the hidden ones. */
  public List<Observable> namedObservables() {
    return observables.stream().filter(observable -> !observable.isHidden()).toList();
  }

  /**
   * The Hamiltonian part with this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public HamiltonianPart hamiltonianPart(String name) {
    return hamiltonian.stream()
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no part of H is named " + name));
  }

  /** The same system with other statistics of all baths that have any. */
  public OpenSystem withStatistics(BathStatistics statistics) {
    return new OpenSystem(
        title,
        space,
        parameters,
        constraints,
        hamiltonian,
        baths.stream().map(bath -> bath.with(statistics)).toList(),
        jumps,
        notation,
        observables);
  }

  /** The jump operators that belong to a bath. */
  public List<JumpOperator> jumpsOf(String bath) {
    return jumps.stream().filter(jump -> jump.bath().equals(bath)).toList();
  }
}
