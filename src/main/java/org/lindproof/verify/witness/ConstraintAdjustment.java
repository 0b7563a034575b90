package org.lindproof.verify.witness;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.SymbolDomain;
import org.lindproof.algebra.sign.SemialgebraicDomain;

/**
 * Moves a point towards a domain: a constraint that it breaks and that is linear in a coordinate
 * gets a value of this coordinate between the bounds that all such constraints set.
 */
record ConstraintAdjustment(SemialgebraicDomain domain) {
  private static final int SWEEPS = 3;
  private static final int LONGEST = 200;

  /** The point, moved where that was possible; it need not lie in the domain. */
  Map<String, Rational> adjusted(Map<String, Rational> point) {
    Map<String, Rational> moved = new LinkedHashMap<>(point);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean broken = false;
      for (Polynomial constraint : domain.positive()) {
        if (constraint.evaluate(moved).signum() <= 0) {
          broken = true;
          repair(constraint, moved);
        }
      }
      if (!broken) {
        return moved;
      }
    }
    return moved;
  }

  private void repair(Polynomial constraint, Map<String, Rational> point) {
    for (String variable : constraint.variables()) {
      if (constraint.degree(variable) == 1) {
        Optional<Rational> value = between(variable, point);
        if (value.isPresent()) {
          point.put(variable, value.get());
          return;
        }
      }
    }
  }

  /** A simple value of a coordinate with which all constraints linear in it hold. */
  private Optional<Rational> between(String variable, Map<String, Rational> point) {
    SymbolDomain own = domain.domainOf(variable);
    boolean signed = own == SymbolDomain.REAL || own == SymbolDomain.NONZERO;
    Optional<Rational> lower = signed ? Optional.empty() : Optional.of(Rational.ZERO);
    Optional<Rational> upper = Optional.empty();
    for (Polynomial constraint : domain.positive()) {
      if (constraint.degree(variable) == 1) {
        Rational a = constraint.coefficient(variable, 1).evaluate(point);
        Rational b = constraint.coefficient(variable, 0).evaluate(point);
        if (a.isZero()) {
          continue;
        }
        Rational bound = b.negate().dividedBy(a);
        if (a.signum() > 0) {
          lower = lower.filter(l -> l.compareTo(bound) >= 0).or(() -> Optional.of(bound));
        } else {
          upper = upper.filter(u -> u.compareTo(bound) <= 0).or(() -> Optional.of(bound));
        }
      }
    }
    return simplest(lower, upper).filter(value -> own.contains(value.signum()));
  }

  /** The number of the least denominator between two bounds, both excluded. */
  static Optional<Rational> simplest(Optional<Rational> lower, Optional<Rational> upper) {
    if (lower.isPresent() && upper.isPresent() && lower.get().compareTo(upper.get()) >= 0) {
      return Optional.empty();
    } else if (lower.isEmpty()) {
      return upper.isEmpty()
          ? Optional.of(Rational.ONE)
          : simplest(upper.map(Rational::negate), Optional.empty()).map(Rational::negate);
    }
    Rational low = lower.get();
    BigInteger floor = low.numerator().divide(low.denominator());
    if (low.signum() < 0 && !low.isInteger()) {
      floor = floor.subtract(BigInteger.ONE);
    }
    Rational next = Rational.of(floor.add(BigInteger.ONE));
    if (upper.isEmpty() || next.compareTo(upper.get()) < 0) {
      return Optional.of(next);
    }
    return mediant(Rational.of(floor), low, upper.get());
  }

  /** Stern and Brocot's tree between floor and floor + 1. */
  private static Optional<Rational> mediant(Rational floor, Rational low, Rational high) {
    Rational left = floor;
    Rational right = floor.plus(Rational.ONE);
    for (int i = 0; i < LONGEST; i++) {
      Rational middle =
          new Rational(
              left.numerator().add(right.numerator()), left.denominator().add(right.denominator()));
      if (middle.compareTo(low) <= 0) {
        left = middle;
      } else if (middle.compareTo(high) >= 0) {
        right = middle;
      } else {
        return Optional.of(middle);
      }
    }
    return Optional.empty();
  }
}
