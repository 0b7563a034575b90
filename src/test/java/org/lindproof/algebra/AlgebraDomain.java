package org.lindproof.algebra;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Small elements of the ring Z[x, y, z] and of what is built over it. */
public final class AlgebraDomain extends DomainContextBase {
  public static final PolynomialRing RING = new PolynomialRing(List.of("x", "y", "z"));

  /** A value for every variable of {@link #RING}. */
  public record Point(Map<String, Rational> values) {
    public Point {
      values = Map.copyOf(values);
    }
  }

  @Provide
  public Arbitrary<Rational> rationals() {
    return Combinators.combine(
            Arbitraries.longs().between(-60, 60), Arbitraries.longs().between(1, 40))
        .as(Rational::of);
  }

  @Provide
  public Arbitrary<Polynomial> polynomials() {
    Arbitrary<Polynomial> term =
        Combinators.combine(
                Arbitraries.integers().between(-4, 4),
                Arbitraries.integers().between(0, 2),
                Arbitraries.integers().between(0, 2),
                Arbitraries.integers().between(0, 1))
            .as(AlgebraDomain::term);
    return term.list()
        .ofMaxSize(4)
        .map(terms -> terms.stream().reduce(RING.zero(), Polynomial::plus));
  }

  private static Polynomial term(int coefficient, int x, int y, int z) {
    return RING.variable("x")
        .pow(x)
        .times(RING.variable("y").pow(y))
        .times(RING.variable("z").pow(z))
        .times(BigInteger.valueOf(coefficient));
  }

  @Provide
  public Arbitrary<RationalFunction> functions() {
    return Combinators.combine(
            polynomials(), polynomials().filter(polynomial -> !polynomial.isZero()))
        .as(RationalFunction::of);
  }

  @Provide
  public Arbitrary<ComplexFunction> complexFunctions() {
    Arbitrary<RationalFunction> part = polynomials().map(RationalFunction::of);
    return Combinators.combine(part, part).as(ComplexFunction::new);
  }

  @Provide
  public Arbitrary<ComplexMatrix> matrices() {
    return complexFunctions()
        .list()
        .ofSize(4)
        .map(entries -> ComplexMatrix.of(2, 2, (i, j) -> entries.get(2 * i + j)));
  }

  @Provide
  public Arbitrary<Point> points() {
    return rationals()
        .list()
        .ofSize(3)
        .map(v -> new Point(Map.of("x", v.get(0), "y", v.get(1), "z", v.get(2))));
  }
}
