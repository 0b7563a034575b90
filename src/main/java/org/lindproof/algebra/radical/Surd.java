package org.lindproof.algebra.radical;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.sign.SignProver;

/**
 * A real function on a domain, a sum of rational functions times square roots of polynomials.
 *
 * <p>Radicands are made canonical: square factors are taken out where their sign on the domain is
 * known, so that the difference of two equal surds has no terms. {@link #isZero()} therefore is a
 * proof of identity; a surd with terms is not a refutation until a point is shown.
 *
 * <p>Radicands are non-negative on the domain; whoever takes a root answers for that.
 */
public final class Surd {
  private final SignProver prover;
  private final Map<Polynomial, RationalFunction> terms; // radicand -> coefficient

  private Surd(SignProver prover, Map<Polynomial, RationalFunction> terms) {
    this.prover = prover;
    this.terms = terms;
  }

  public static Surd of(RationalFunction value, SignProver prover) {
    Map<Polynomial, RationalFunction> terms = new LinkedHashMap<>();
    if (!value.isZero()) {
      terms.put(value.ring().one(), value);
    }
    return new Surd(prover, terms);
  }

  /**
   * The square root of a rational function that is non-negative on the domain (the caller has made
   * sure of it).
   */
  public static Surd sqrt(RationalFunction radicand, SignProver prover) {
    return sqrt(List.of(radicand), prover);
  }

  /**
   * The square root of a product that is non-negative on the domain. Giving it factor by factor
   * saves factoring the product.
   *
   * @param factors at least one
   */
  public static Surd sqrt(List<RationalFunction> factors, SignProver prover) {
    return SquareRoot.of(factors, prover);
  }

  /** {@code coefficient * sqrt(radicand)}, the radicand made canonical by the caller. */
  static Surd of(RationalFunction coefficient, Polynomial radicand, SignProver prover) {
    return new Surd(prover, Map.of(radicand, coefficient));
  }

  /** Radicand to coefficient; the rational part has the radicand 1. */
  public Map<Polynomial, RationalFunction> terms() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(terms));
  }

  public SignProver prover() {
    return prover;
  }

  /** The number of polynomial terms in coefficients and radicands. */
  public int size() {
    int size = 0;
    for (Map.Entry<Polynomial, RationalFunction> term : terms.entrySet()) {
      RationalFunction c = term.getValue();
      size += term.getKey().size() + c.numerator().size() + c.denominator().size();
    }
    return size;
  }

  /** The variables that occur, sorted. */
  public Set<String> variables() {
    Set<String> names = new TreeSet<>();
    terms.forEach(
        (radicand, coefficient) -> {
          names.addAll(radicand.variables());
          names.addAll(coefficient.numerator().variables());
          names.addAll(coefficient.denominator().variables());
        });
    return names;
  }

  public boolean isZero() {
    return terms.isEmpty();
  }

  public Surd plus(Surd other) {
    Map<Polynomial, RationalFunction> sum = new LinkedHashMap<>(terms);
    other.terms.forEach((radicand, c) -> sum.merge(radicand, c, RationalFunction::plus));
    sum.values().removeIf(RationalFunction::isZero);
    return new Surd(prover, sum);
  }

  public Surd negate() {
    Map<Polynomial, RationalFunction> negated = new LinkedHashMap<>();
    terms.forEach((radicand, c) -> negated.put(radicand, c.negate()));
    return new Surd(prover, negated);
  }

  public Surd minus(Surd other) {
    return plus(other.negate());
  }

  public Surd times(Surd other) {
    Surd sum = new Surd(prover, Map.of());
    for (Map.Entry<Polynomial, RationalFunction> left : terms.entrySet()) {
      for (Map.Entry<Polynomial, RationalFunction> right : other.terms.entrySet()) {
        Surd root = productOfRoots(left.getKey(), right.getKey());
        sum = sum.plus(root.times(left.getValue().times(right.getValue())));
      }
    }
    return sum;
  }

  public Surd times(RationalFunction factor) {
    if (factor.isZero()) {
      return new Surd(prover, Map.of());
    }
    Map<Polynomial, RationalFunction> scaled = new LinkedHashMap<>();
    terms.forEach((radicand, c) -> scaled.put(radicand, c.times(factor)));
    return new Surd(prover, scaled);
  }

  private Surd productOfRoots(Polynomial left, Polynomial right) {
    if (left.equals(right)) {
      return of(RationalFunction.of(left), prover);
    }
    return sqrt(RationalFunction.of(left.times(right)), prover);
  }

  /** This to a non-negative power. */
  public Surd pow(int exponent) {
    Surd result = of(RationalFunction.of(prover.domain().ring().one()), prover);
    for (int i = 0; i < exponent; i++) {
      result = result.times(this);
    }
    return result;
  }

  /**
   * One over this, for a surd with one or two terms.
   *
   * @throws ArithmeticException if this is zero
   * @return empty if there are more terms
   */
  public Optional<Surd> inverse() {
    if (isZero()) {
      throw new ArithmeticException("division by zero");
    }
    if (terms.size() == 1) {
      Map.Entry<Polynomial, RationalFunction> only = terms.entrySet().iterator().next();
      RationalFunction c = only.getValue().times(RationalFunction.of(only.getKey())).inverse();
      return Optional.of(new Surd(prover, Map.of(only.getKey(), c)));
    }
    if (terms.size() > 2) {
      return Optional.empty();
    }
    Surd last = new Surd(prover, Map.ofEntries(lastTerm()));
    Surd conjugate = minus(last).minus(last);
    return times(conjugate).rational().map(norm -> conjugate.times(norm.inverse()));
  }

  private Map.Entry<Polynomial, RationalFunction> lastTerm() {
    List<Map.Entry<Polynomial, RationalFunction>> list = new ArrayList<>(terms.entrySet());
    return list.get(list.size() - 1);
  }

  /** This without its last root: {@code rational + coefficient * sqrt(radicand)}. */
  public record Split(Surd rest, RationalFunction coefficient, Polynomial radicand) {}

  /** Splits off one root; empty for a rational function. */
  public Optional<Split> split() {
    return terms.entrySet().stream()
        .filter(entry -> !entry.getKey().isOne())
        .reduce((first, second) -> second)
        .map(
            entry -> {
              Surd root = new Surd(prover, Map.of(entry.getKey(), entry.getValue()));
              return new Split(minus(root), entry.getValue(), entry.getKey());
            });
  }

  /** The value as a rational function, if it is one. */
  public Optional<RationalFunction> rational() {
    if (terms.isEmpty()) {
      return Optional.of(RationalFunction.of(prover.domain().ring().zero()));
    }
    boolean only = terms.size() == 1 && terms.keySet().iterator().next().isOne();
    return only ? Optional.of(terms.values().iterator().next()) : Optional.empty();
  }

  /** Replaces variables by polynomials; the result lives on the domain of {@code target}. */
  public Surd substitute(Map<String, Polynomial> values, SignProver target) {
    Surd sum = new Surd(target, Map.of());
    PolynomialRing ring = target.domain().ring();
    for (Map.Entry<Polynomial, RationalFunction> entry : terms.entrySet()) {
      Surd root = sqrt(RationalFunction.of(entry.getKey().substitute(ring, values)), target);
      sum = sum.plus(root.times(entry.getValue().substitute(ring, values)));
    }
    return sum;
  }

  /** The exact value at a point; {@link ArithmeticException} at a pole or a negative radicand. */
  public SurdValue evaluate(Map<String, Rational> point) {
    return SurdValue.of(
        terms.entrySet().stream()
            .map(
                entry ->
                    new SurdValue.Term(
                        entry.getValue().evaluate(point), entry.getKey().evaluate(point)))
            .toList());
  }

  /** The value in floating point, without a bound on its error. */
  public double approximate(Map<String, Double> point) {
    double sum = 0;
    for (Map.Entry<Polynomial, RationalFunction> entry : terms.entrySet()) {
      RationalFunction c = entry.getValue();
      double coefficient = c.numerator().approximate(point) / c.denominator().approximate(point);
      sum += coefficient * Math.sqrt(entry.getKey().approximate(point));
    }
    return sum;
  }

  @Override
  public String toString() {
    return terms.toString();
  }
}
