package org.lindproof.steady;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.ParameterAlgebra;
import org.lindproof.steady.equation.Block;
import org.lindproof.steady.equation.ComponentEquations;
import org.lindproof.steady.equation.Generator;
import org.lindproof.steady.equation.Uniqueness;
import org.lindproof.steady.observable.ObservableForm;
import org.lindproof.steady.step.DerivationStep;

/**
 * The derivation of the steady state and of all observables.
 *
 * @param state the density matrix, d x d in the product basis, as functions of the parameters;
 *     empty if the equations are only solved at points and along lines in the space of the
 *     parameters
 * @param symbols TeX of the symbols that only the derivation uses
 * @param observables closed forms by name, in the order of the study
 * @param written the closed forms in the study's notation, by observable: rational functions in the
 *     parameters, others in the elements of the state; empty if the steps were not told
 * @param symja what Symja derived for the observables that are rational functions, by name; empty
 *     if Symja took no part
 * @param checks that were run, all of which passed
 */
public record Derivation(
    OpenSystem system,
    ParameterAlgebra algebra,
    Generator generator,
    ComponentEquations equations,
    List<Block> blocks,
    Uniqueness uniqueness,
    Optional<ComplexMatrix> state,
    List<DerivationStep> steps,
    Map<String, String> symbols,
    Map<String, ObservableForm> observables,
    Map<String, Expression> written,
    Map<String, Expression> symja,
    List<CrossCheck> checks) {
  public Derivation {
    blocks = List.copyOf(blocks);
    steps = List.copyOf(steps);
    symbols = Map.copyOf(symbols);
    observables = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(observables));
    written = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(written));
    symja = Map.copyOf(symja);
    checks = List.copyOf(checks);
  }
}
