package org.lindproof.verify.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.radical.SurdValue;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.algebra.sign.SignProver;

/**
 * One side of a formula: the greatest of its alternatives, mostly only one.
 *
 * @param alternatives real if there are several
 */
public record Side(List<Quantity> alternatives) {
  public Side {
    alternatives = List.copyOf(alternatives);
  }

  /**
   * The greatest of real quantities, without those that are known never to be greater than another
   * one.
   */
  public static Side greatest(List<Quantity> quantities, SignProver prover) {
    List<Quantity> kept = new ArrayList<>(quantities);
    for (Quantity candidate : quantities) {
      List<Quantity> others = new ArrayList<>(kept);
      others.remove(candidate);
      if (others.stream().anyMatch(other -> !excess(candidate, other, prover).canBePositive())) {
        kept = others;
      }
    }
    return new Side(kept);
  }

  private static Sign excess(Quantity quantity, Quantity other, SignProver prover) {
    Quantity difference = quantity.minus(other);
    return difference.re().rational().map(prover::sign).orElse(Sign.UNKNOWN).and(difference.sign());
  }

  /** Whether all alternatives are real. */
  public boolean isReal() {
    return alternatives.stream().allMatch(Quantity::isReal);
  }

  /** The exact value at a point. */
  public Value at(Map<String, Rational> point) {
    SurdValue re =
        alternatives.stream()
            .map(quantity -> quantity.re().evaluate(point))
            .max(SurdValue::compareTo)
            .orElseThrow();
    SurdValue im =
        alternatives.size() == 1
            ? alternatives.get(0).im().evaluate(point)
            : SurdValue.of(Rational.ZERO);
    return new Value(re, im);
  }

  /** The real part in floating point, without a bound on its error. */
  public double approximate(Map<String, Double> point) {
    return alternatives.stream()
        .mapToDouble(quantity -> quantity.re().approximate(point))
        .max()
        .orElseThrow();
  }

  /** Whether both have the same alternatives, in any order, as elements of the field. */
  public boolean isIdenticalTo(Side other) {
    if (alternatives.size() != other.alternatives.size()) {
      return false;
    }
    List<Quantity> open = new ArrayList<>(other.alternatives);
    for (Quantity quantity : alternatives) {
      Optional<Quantity> twin = open.stream().filter(q -> isZero(quantity.minus(q))).findFirst();
      if (twin.isEmpty()) {
        return false;
      }
      open.remove(twin.get());
    }
    return true;
  }

  private static boolean isZero(Quantity difference) {
    return difference.re().isZero() && difference.im().isZero();
  }

  /** The polynomial variables that the sides depend on. */
  public static Set<String> variables(List<Side> sides) {
    Set<String> names = new LinkedHashSet<>();
    for (Side side : sides) {
      for (Quantity quantity : side.alternatives()) {
        names.addAll(quantity.re().variables());
        names.addAll(quantity.im().variables());
      }
    }
    return names;
  }

  /** A complex number. */
  public record Value(SurdValue re, SurdValue im) {

    public boolean equalTo(Value other) {
      return re.minus(other.re).isZero() && im.minus(other.im).isZero();
    }

    /** This times a rational number. */
    public Value times(Rational factor) {
      return new Value(re.times(factor), im.times(factor));
    }

    /** For example {@code 1/2 + (3*sqrt(5))*i}. */
    @Override
    public String toString() {
      if (im.isZero()) {
        return re.toString();
      }
      return re.isZero() ? "(" + im + ")*i" : re + " + (" + im + ")*i";
    }
  }
}
