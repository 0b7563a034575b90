package org.lindproof.steady.heisenberg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.LinearSystem;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.quantum.HamiltonianPart;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.steady.equation.Generator;

/**
 * Looks for X with L^dagger(X) = A among the combinations of the parts of the Hamiltonian and, if
 * these don't do, of their symmetrised products, by exact linear algebra over the rational
 * functions of the parameters. Finding nothing means nothing.
 */
public final class MultiplierSearch {
  private final Generator generator;
  private final Map<String, ComplexMatrix> candidates = new LinkedHashMap<>();

  public MultiplierSearch(OpenSystem system, Generator generator) {
    this.generator = generator;
    List<String> names = system.hamiltonian().stream().map(HamiltonianPart::name).toList();
    names.forEach(name -> candidates.put(name, generator.hamiltonian(List.of(name))));
    for (int i = 0; i < names.size(); i++) {
      for (int j = i; j < names.size(); j++) {
        ComplexMatrix product = candidates.get(names.get(i)).times(candidates.get(names.get(j)));
        String name = "{" + names.get(i) + ", " + names.get(j) + "}";
        candidates.put(name, product.plus(product.dagger()));
      }
    }
  }

  /**
   * A certificate that Tr[A rho] vanishes in every steady state.
   *
   * @param a the operator A, d x d
   * @return verified: L^dagger(X) - A is the zero matrix
   */
  public Optional<Multiplier> find(ComplexMatrix a) {
    if (a.isZero()) {
      return Optional.of(new Multiplier(Map.of(), a));
    }
    Map<String, ComplexMatrix> basis = new LinkedHashMap<>();
    for (Map.Entry<String, ComplexMatrix> candidate : candidates.entrySet()) {
      basis.put(candidate.getKey(), candidate.getValue());
      LinearSystem.Outcome outcome = system(List.copyOf(basis.values()), a).solve();
      if (outcome instanceof LinearSystem.Outcome.Unique unique) {
        return verified(basis, unique.solution(), a);
      } else if (outcome instanceof LinearSystem.Outcome.UnderDetermined) {
        basis.remove(candidate.getKey()); // it adds nothing to the others
      }
    }
    return Optional.empty();
  }

  /** sum_k c_k L^dagger(X_k) = A, real and imaginary part of every entry. */
  private LinearSystem system(List<ComplexMatrix> basis, ComplexMatrix a) {
    List<ComplexMatrix> images = basis.stream().map(generator::adjoint).toList();
    List<List<Polynomial>> rows = new ArrayList<>();
    List<Polynomial> right = new ArrayList<>();
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < a.columns(); j++) {
        for (boolean imaginary : new boolean[] {false, true}) {
          List<RationalFunction> row = new ArrayList<>();
          for (ComplexMatrix image : images) {
            row.add(part(image.get(i, j), imaginary));
          }
          row.add(part(a.get(i, j), imaginary));
          List<Polynomial> cleared = RationalFunction.cleared(row);
          rows.add(cleared.subList(0, basis.size()));
          right.add(cleared.get(basis.size()));
        }
      }
    }
    return new LinearSystem(rows, right);
  }

  private static RationalFunction part(ComplexFunction entry, boolean imaginary) {
    return imaginary ? entry.im() : entry.re();
  }

  private Optional<Multiplier> verified(
      Map<String, ComplexMatrix> basis, List<RationalFunction> coefficients, ComplexMatrix a) {
    Map<String, RationalFunction> terms = new LinkedHashMap<>();
    ComplexMatrix x = a.minus(a);
    int k = 0;
    for (Map.Entry<String, ComplexMatrix> entry : basis.entrySet()) {
      RationalFunction coefficient = coefficients.get(k++);
      if (!coefficient.isZero()) {
        terms.put(entry.getKey(), coefficient);
        x = x.plus(entry.getValue().scale(ComplexFunction.real(coefficient)));
      }
    }
    return generator.adjoint(x).equals(a)
        ? Optional.of(new Multiplier(terms, x))
        : Optional.empty();
  }
}
