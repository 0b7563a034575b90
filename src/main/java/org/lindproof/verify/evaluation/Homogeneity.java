package org.lindproof.verify.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.radical.Surd;
import org.lindproof.quantum.OpenSystem;

/**
 * How quantities scale when some symbols are multiplied by lambda &gt; 0: all energies and rates
 * together (hbar = k_B = 1: they share one unit), or chosen ones.
 *
 * @param dimensionless symbols that are not multiplied
 */
public record Homogeneity(Set<String> dimensionless) {
  public Homogeneity {
    dimensionless = Set.copyOf(dimensionless);
  }

  public static Homogeneity of(OpenSystem system) {
    Set<String> occupations = new TreeSet<>();
    system.baths().stream()
        .flatMap(bath -> bath.law().stream())
        .forEach(law -> occupations.add(law.occupation().name()));
    return new Homogeneity(occupations);
  }

  /** With these symbols multiplied, and no others of the ring. */
  public static Homogeneity scaling(Set<String> scaled, PolynomialRing ring) {
    Set<String> others = new TreeSet<>(ring.variables());
    others.removeAll(scaled);
    return new Homogeneity(others);
  }

  /** Whether a symbol is multiplied. */
  public boolean scales(String symbol) {
    return !dimensionless.contains(symbol);
  }

  /**
   * The power of lambda that a rational function approaches, up to a factor, for lambda to zero.
   */
  public Optional<Rational> lowestDegree(Side side) {
    return rational(side).map(f -> Rational.of(lowest(f.numerator()) - lowest(f.denominator())));
  }

  private int lowest(Polynomial polynomial) {
    return polynomial.terms().stream().mapToInt(this::degree).min().orElse(0);
  }

  /** The degree of a rational function with one of its variables set to zero, if it has one. */
  public Optional<Rational> degreeWithout(String variable, Side side) {
    return rational(side)
        .flatMap(
            f -> {
              Map<String, Polynomial> zero = Map.of(variable, f.ring().zero());
              Polynomial top = f.numerator().substitute(f.ring(), zero);
              Polynomial bottom = f.denominator().substitute(f.ring(), zero);
              return bottom.isZero()
                  ? Optional.empty()
                  : degree(top).flatMap(a -> degree(bottom).map(a::minus));
            });
  }

  /** The side as one real rational function that is not zero. */
  private static Optional<RationalFunction> rational(Side side) {
    Quantity first = side.alternatives().get(0);
    return side.alternatives().size() == 1 && first.isReal() && !first.re().isZero()
        ? first.re().rational()
        : Optional.empty();
  }

  /** The degree of a side, if all of it has the same degree; empty for zero or a mixture. */
  public Optional<Rational> degree(Side side) {
    Set<Rational> degrees = new TreeSet<>();
    for (Quantity quantity : side.alternatives()) {
      for (Surd part : List.of(quantity.re(), quantity.im())) {
        for (Map.Entry<Polynomial, RationalFunction> term : part.terms().entrySet()) {
          Optional<Rational> radicand = degree(term.getKey());
          Optional<Rational> top = degree(term.getValue().numerator());
          Optional<Rational> bottom = degree(term.getValue().denominator());
          if (radicand.isEmpty() || top.isEmpty() || bottom.isEmpty()) {
            return Optional.empty();
          }
          Rational half = radicand.get().times(Rational.of(1, 2));
          degrees.add(top.get().minus(bottom.get()).plus(half));
        }
      }
    }
    return degrees.size() == 1 ? Optional.of(degrees.iterator().next()) : Optional.empty();
  }

  /** The degree of a homogeneous polynomial. */
  public Optional<Rational> degree(Polynomial polynomial) {
    Set<Integer> degrees = new TreeSet<>();
    for (Polynomial.Term term : polynomial.terms()) {
      degrees.add(degree(term));
    }
    return degrees.size() == 1
        ? Optional.of(Rational.of(degrees.iterator().next()))
        : Optional.empty();
  }

  private int degree(Polynomial.Term term) {
    return term.exponents().entrySet().stream()
        .filter(entry -> scales(entry.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
