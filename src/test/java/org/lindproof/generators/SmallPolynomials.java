package org.lindproof.generators;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.SymbolDomain;
import org.lindproof.algebra.sign.SemialgebraicDomain;

/**
 * Generators of small polynomials in x, y, z, of domains for them and of rational points. Use with
 * {@code @Domain(SmallPolynomials.class)}.
 */
public class SmallPolynomials extends DomainContextBase {
  public static final PolynomialRing RING = new PolynomialRing(List.of("x", "y", "z"));

  /**
   * Rational points, from -5 to 5 in halves, which may lie outside of a domain.
   *
   * @param list coordinates by name
   */
  public record Points(List<Map<String, Rational>> list) {
    public Points {
      list = List.copyOf(list);
    }

    /** Those in a domain. */
    public List<Map<String, Rational>> in(SemialgebraicDomain domain) {
      return list.stream().filter(domain::contains).toList();
    }
  }

  @Provide
  Arbitrary<Polynomial> polynomials() {
    return anyPolynomial();
  }

  @Provide
  Arbitrary<RationalFunction> functions() {
    Arbitrary<Polynomial> denominators =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(RING.one())),
            Tuple.of(1, sums().filter(p -> !p.isZero())));
    return Combinators.combine(sums(), denominators).as(RationalFunction::of);
  }

  @Provide
  Arbitrary<SemialgebraicDomain> domains() {
    Arbitrary<SymbolDomain> symbol =
        Arbitraries.frequency(
            Tuple.of(4, SymbolDomain.POSITIVE),
            Tuple.of(2, SymbolDomain.REAL),
            Tuple.of(1, SymbolDomain.NONZERO),
            Tuple.of(1, SymbolDomain.NONNEGATIVE));
    Arbitrary<List<Polynomial>> positive = sums().list().ofMaxSize(2);
    return Combinators.combine(symbol, symbol, symbol, positive)
        .as(
            (x, y, z, constraints) ->
                new SemialgebraicDomain(RING, Map.of("x", x, "y", y, "z", z), constraints));
  }

  @Provide
  Arbitrary<Points> points() {
    Arbitrary<Rational> number =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.integers().between(1, 10).map(k -> Rational.of(k, 2))),
            Tuple.of(1, Arbitraries.integers().between(-10, 10).map(k -> Rational.of(k, 2))));
    return Combinators.combine(number, number, number)
        .as(SmallPolynomials::point)
        .list()
        .ofSize(12)
        .map(Points::new);
  }

  private static Map<String, Rational> point(Rational x, Rational y, Rational z) {
    Map<String, Rational> point = new LinkedHashMap<>();
    point.put("x", x);
    point.put("y", y);
    point.put("z", z);
    return point;
  }

  /** Sums of monomials, products of sums, squares, and p^2 + k q^2, which is never negative. */
  public static Arbitrary<Polynomial> anyPolynomial() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, sums()),
        Tuple.of(1, Combinators.combine(sums(), sums()).as(Polynomial::times)),
        Tuple.of(1, sums().map(p -> p.pow(2))),
        Tuple.of(1, sumsOfSquares()));
  }

  /** p^2 + k q^2 with k from 0 to 3. */
  public static Arbitrary<Polynomial> sumsOfSquares() {
    return Combinators.combine(sums(), sums(), Arbitraries.integers().between(0, 3))
        .as((p, q, k) -> p.pow(2).plus(q.pow(2).times(RING.constant(k))));
  }

  /** Up to four monomials of degree at most two in each variable, coefficients from -4 to 4. */
  public static Arbitrary<Polynomial> sums() {
    return monomials()
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(list -> list.stream().reduce(RING.zero(), Polynomial::plus));
  }

  private static Arbitrary<Polynomial> monomials() {
    Arbitrary<Integer> exponent =
        Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(3, 1), Tuple.of(2, 2));
    return Combinators.combine(Arbitraries.integers().between(-4, 4), exponent, exponent, exponent)
        .as(
            (k, x, y, z) ->
                RING.constant(k)
                    .times(RING.variable("x").pow(x))
                    .times(RING.variable("y").pow(y))
                    .times(RING.variable("z").pow(z)));
  }
}
