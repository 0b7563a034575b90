package org.lindproof.algebra;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Factors polynomials and remembers: irreducible factors that were seen before are divided out
 * first, since the polynomials of one problem share most of their factors.
 */
public final class Factorizer {
  private final Map<Polynomial, Factorization> known = new ConcurrentHashMap<>();
  private final Map<Polynomial, Factorization> knownSquareFree = new ConcurrentHashMap<>();
  private final List<Polynomial> irreducibles = new CopyOnWriteArrayList<>();

  /** The irreducible factors, see {@link Polynomial#factor()}. */
  public Factorization factor(Polynomial polynomial) {
    Factorization found = known.get(polynomial);
    if (found == null) {
      found = compute(polynomial);
      known.put(polynomial, found);
    }
    return found;
  }

  /** The square-free decomposition, see {@link Polynomial#squareFreeFactor()}. */
  public Factorization squareFreeFactor(Polynomial polynomial) {
    Factorization found = knownSquareFree.get(polynomial);
    if (found == null) {
      Divided divided = divide(polynomial);
      Factorization rest = divided.rest().squareFreeFactor();
      List<Factorization.Factor> factors = new ArrayList<>(divided.factors());
      factors.addAll(rest.factors());
      found = new Factorization(rest.unit(), factors);
      knownSquareFree.put(polynomial, found);
    }
    return found;
  }

  private Factorization compute(Polynomial polynomial) {
    Divided divided = divide(polynomial);
    List<Factorization.Factor> factors = new ArrayList<>(divided.factors());
    Factorization last = divided.rest().factor();
    factors.addAll(last.factors());
    last.factors().forEach(factor -> remember(factor.base()));
    return new Factorization(last.unit(), factors);
  }

  private void remember(Polynomial irreducible) {
    if (!irreducibles.contains(irreducible)) {
      irreducibles.add(irreducible);
    }
  }

  private record Divided(Polynomial rest, List<Factorization.Factor> factors) {}

  /** Divides out the irreducible factors that are known. */
  private Divided divide(Polynomial polynomial) {
    Polynomial rest = polynomial;
    List<Factorization.Factor> factors = new ArrayList<>();
    for (Polynomial candidate : irreducibles) {
      int exponent = 0;
      Optional<Polynomial> quotient = divide(rest, candidate);
      while (quotient.isPresent()) {
        exponent++;
        rest = quotient.get();
        quotient = divide(rest, candidate);
      }
      if (exponent > 0) {
        factors.add(new Factorization.Factor(candidate, exponent));
      }
    }
    return new Divided(rest, factors);
  }

  private static Optional<Polynomial> divide(Polynomial polynomial, Polynomial candidate) {
    boolean possible =
        polynomial.ring().equals(candidate.ring())
            && polynomial.size() >= candidate.size()
            && polynomial.degree() >= candidate.degree()
            && polynomial.variables().containsAll(candidate.variables());
    return possible ? polynomial.dividedExactlyBy(candidate) : Optional.empty();
  }
}
