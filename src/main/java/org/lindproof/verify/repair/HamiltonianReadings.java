package org.lindproof.verify.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.verify.evaluation.SymbolMeanings;
import org.lindproof.verify.repair.edit.EditKind;

/** The same formula with heat flows that are defined with another part of the Hamiltonian. */
record HamiltonianReadings(OpenSystem system) {
  private static final int LAST = 1000;

  /** A candidate for every Hamiltonian that a heat flow of the study is defined with. */
  List<Candidate> of(Statement statement, SymbolMeanings meanings) {
    Set<List<String>> hamiltonians = new LinkedHashSet<>();
    for (Observable observable : system.observables()) {
      if (observable.meaning() instanceof Observable.HeatFlow flow) {
        hamiltonians.add(flow.hamiltonian());
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (List<String> hamiltonian : hamiltonians) {
      Map<String, String> reading = new LinkedHashMap<>();
      int changes = 0;
      for (String symbol : statement.symbols()) {
        String name = meanings.nameOf(symbol);
        Optional<String> other =
            counterpart(name, hamiltonian).filter(found -> !found.equals(name));
        if (other.isPresent()) {
          reading.put(symbol, other.get());
          changes = Math.max(changes, changes(name, hamiltonian));
        }
      }
      if (!reading.isEmpty()) {
        candidates.add(
            new Candidate(
                EditKind.HAMILTONIAN,
                () -> "heat flows defined with " + String.join(" + ", hamiltonian),
                2 * changes, // a sign and a name for every part
                LAST,
                statement,
                meanings.reading(reading),
                Optional.empty()));
      }
    }
    return candidates;
  }

  private Optional<Observable> observable(String name) {
    return system.observables().stream()
        .filter(observable -> observable.name().equals(name))
        .findFirst();
  }

  /** The number of parts of the Hamiltonian that come or go. */
  private int changes(String name, List<String> hamiltonian) {
    return observable(name).map(o -> changes(o.meaning(), hamiltonian)).orElse(0);
  }

  private int changes(Observable.Meaning meaning, List<String> hamiltonian) {
    if (meaning instanceof Observable.HeatFlow flow) {
      Set<String> gone = new HashSet<>(flow.hamiltonian());
      hamiltonian.forEach(gone::remove);
      Set<String> come = new HashSet<>(hamiltonian);
      flow.hamiltonian().forEach(come::remove);
      return gone.size() + come.size();
    } else if (meaning instanceof Observable.EnergyFlow) {
      return 1 + hamiltonian.size();
    } else if (meaning instanceof Observable.Combination combination) {
      return combination.coefficients().keySet().stream()
          .mapToInt(name -> changes(name, hamiltonian))
          .max()
          .orElse(0);
    }
    return 0;
  }

  /** The observable with the same meaning but for the Hamiltonian in its heat flows. */
  private Optional<String> counterpart(String name, List<String> hamiltonian) {
    return observable(name)
        .flatMap(observable -> counterpart(observable.meaning(), hamiltonian))
        .flatMap(
            meaning ->
                system.observables().stream()
                    .filter(observable -> observable.meaning().equals(meaning))
                    .findFirst())
        .map(Observable::name);
  }

  private Optional<Observable.Meaning> counterpart(
      Observable.Meaning meaning, List<String> hamiltonian) {
    if (meaning instanceof Observable.HeatFlow flow) {
      return Optional.of(new Observable.HeatFlow(flow.bath(), hamiltonian));
    } else if (meaning instanceof Observable.EnergyFlow flow) {
      return Optional.of(new Observable.HeatFlow(flow.bath(), hamiltonian));
    } else if (meaning instanceof Observable.Combination combination) {
      Map<String, Rational> changed = new LinkedHashMap<>();
      for (var entry : combination.coefficients().entrySet()) {
        Optional<String> other = counterpart(entry.getKey(), hamiltonian);
        if (other.isEmpty()) {
          return Optional.empty();
        }
        changed.put(other.get(), entry.getValue());
      }
      return Optional.of(new Observable.Combination(changed));
    }
    return Optional.empty();
  }
}
