package org.lindproof.algebra.sign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.SymbolDomain;

/**
 * The set of real points where every symbol lies in its domain and finitely many polynomials are
 * positive.
 *
 * @param ring whose variables are the coordinates
 * @param symbols the domain of each variable; {@link SymbolDomain#REAL} where none is given
 * @param positive polynomials of {@code ring} that are positive on the domain
 * @param links pairs of polynomials of {@code ring} that have the same sign on the domain
 */
public record SemialgebraicDomain(
    PolynomialRing ring,
    Map<String, SymbolDomain> symbols,
    List<Polynomial> positive,
    List<SignLink> links) {
  public SemialgebraicDomain {
    symbols = Map.copyOf(symbols);
    positive = List.copyOf(positive);
    links = List.copyOf(links);
  }

  /** A domain without linked signs. */
  public SemialgebraicDomain(
      PolynomialRing ring, Map<String, SymbolDomain> symbols, List<Polynomial> positive) {
    this(ring, symbols, positive, List.of());
  }

  public SymbolDomain domainOf(String symbol) {
    return symbols.getOrDefault(symbol, SymbolDomain.REAL);
  }

  /** The part of this domain where the polynomial is positive too. */
  public SemialgebraicDomain where(Polynomial positivePolynomial) {
    List<Polynomial> more = new ArrayList<>(positive);
    more.add(positivePolynomial.in(ring));
    return new SemialgebraicDomain(ring, symbols, more, links);
  }

  /** This domain with more links. */
  public SemialgebraicDomain linked(List<SignLink> more) {
    List<SignLink> all = new ArrayList<>(links);
    all.addAll(more);
    return new SemialgebraicDomain(ring, symbols, positive, all);
  }

  /** The part of this domain where a symbol lies in another domain, too. */
  public SemialgebraicDomain where(String symbol, SymbolDomain domain) {
    Map<String, SymbolDomain> narrowed = new LinkedHashMap<>(symbols);
    narrowed.put(symbol, domainOf(symbol).and(domain));
    return new SemialgebraicDomain(ring, narrowed, positive, links);
  }

  /**
   * The part of this domain where a polynomial is not zero either: its square is positive there.
   *
   * @throws IllegalArgumentException if it is the zero polynomial
   */
  public SemialgebraicDomain whereNonZero(Polynomial polynomial) {
    if (polynomial.isZero()) {
      throw new IllegalArgumentException("the zero polynomial vanishes everywhere");
    }
    boolean symbol = polynomial.size() == 1 && polynomial.degree() == 1;
    return symbol
        ? where(polynomial.variables().iterator().next(), SymbolDomain.NONZERO)
        : where(polynomial.times(polynomial));
  }

  /**
   * Whether a point that gives every constrained coordinate lies in the domain, decided exactly.
   */
  public boolean contains(Map<String, Rational> point) {
    return point.entrySet().stream()
            .allMatch(entry -> domainOf(entry.getKey()).contains(entry.getValue().signum()))
        && positive.stream().allMatch(polynomial -> polynomial.evaluate(point).signum() > 0)
        && links.stream().allMatch(link -> link.allows(point));
  }
}
