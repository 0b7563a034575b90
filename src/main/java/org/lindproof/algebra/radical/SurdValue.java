package org.lindproof.algebra.radical;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lindproof.algebra.Rational;

/**
 * An exact real number, a sum of rational multiples of square roots of positive rationals.
 *
 * @param terms no two radicands differ by a rational square, no coefficient is zero; so the number
 *     is zero if and only if there are no terms
 */
public record SurdValue(List<Term> terms) implements Comparable<SurdValue> {

  private static final int TRIAL_DIVISION_LIMIT = 1000;

  /** coefficient * sqrt(radicand), radicand positive, 1 for a rational term. */
  public record Term(Rational coefficient, Rational radicand) {}

  public SurdValue {
    terms = List.copyOf(terms);
  }

  public static SurdValue of(Rational value) {
    return of(List.of(new Term(value, Rational.ONE)));
  }

  /**
   * The sum of the terms, collected.
   *
   * @throws ArithmeticException if a radicand is negative
   */
  public static SurdValue of(List<Term> terms) {
    List<Term> collected = new ArrayList<>();
    for (Term term : terms) {
      if (term.radicand().signum() < 0) {
        throw new ArithmeticException("square root of a negative number");
      }
      if (!term.coefficient().isZero() && !term.radicand().isZero()) {
        collect(collected, term);
      }
    }
    collected.removeIf(term -> term.coefficient().isZero());
    return new SurdValue(collected);
  }

  private static void collect(List<Term> collected, Term term) {
    Optional<Rational> root = term.radicand().exactSquareRoot();
    Term added =
        root.isPresent()
            ? new Term(term.coefficient().times(root.get()), Rational.ONE)
            : reduced(term);
    for (int i = 0; i < collected.size(); i++) {
      Term present = collected.get(i);
      Optional<Rational> ratio = added.radicand().dividedBy(present.radicand()).exactSquareRoot();
      if (ratio.isPresent()) {
        Rational sum = present.coefficient().plus(added.coefficient().times(ratio.get()));
        collected.set(i, new Term(sum, present.radicand()));
        return;
      }
    }
    collected.add(added);
  }

  /** c sqrt(p/q) as c s/q sqrt(pq/s^2), where s^2 is a square divisor of pq. */
  private static Term reduced(Term term) {
    Rational r = term.radicand();
    BigInteger product = r.numerator().multiply(r.denominator());
    BigInteger root = BigInteger.ONE;
    for (long p = 2; p <= TRIAL_DIVISION_LIMIT; p++) {
      BigInteger square = BigInteger.valueOf(p * p);
      while (product.mod(square).signum() == 0) {
        product = product.divide(square);
        root = root.multiply(BigInteger.valueOf(p));
      }
    }
    Rational outside = new Rational(root, r.denominator());
    return new Term(term.coefficient().times(outside), Rational.of(product));
  }

  public SurdValue plus(SurdValue other) {
    List<Term> all = new ArrayList<>(terms);
    all.addAll(other.terms);
    return of(all);
  }

  /** This times a rational number. */
  public SurdValue times(Rational factor) {
    return factor.isZero()
        ? new SurdValue(List.of())
        : new SurdValue(
            terms.stream()
                .map(term -> new Term(term.coefficient().times(factor), term.radicand()))
                .toList());
  }

  public SurdValue negate() {
    return new SurdValue(
        terms.stream().map(t -> new Term(t.coefficient().negate(), t.radicand())).toList());
  }

  public SurdValue minus(SurdValue other) {
    return plus(other.negate());
  }

  public boolean isZero() {
    return terms.isEmpty();
  }

  /** The exact sign, -1, 0 or 1. */
  public int signum() {
    if (terms.isEmpty()) {
      return 0;
    }
    for (int digits = 20; ; digits *= 2) {
      BigDecimal error = BigDecimal.ZERO;
      BigDecimal sum = BigDecimal.ZERO;
      for (Term term : terms) {
        BigDecimal value = approximate(term, digits);
        sum = sum.add(value);
        error = error.add(value.abs().movePointLeft(digits - 3));
      }
      if (sum.abs().compareTo(error) > 0) {
        return sum.signum();
      }
    }
  }

  /** The value with at least {@code digits - 2} correct digits in every term. */
  private static BigDecimal approximate(Term term, int digits) {
    MathContext context = new MathContext(digits);
    Rational r = term.radicand();
    BigInteger radicand = r.numerator().multiply(r.denominator()); // sqrt(p/q) = sqrt(pq)/q
    BigDecimal root =
        radicand.equals(BigInteger.ONE) ? BigDecimal.ONE : new BigDecimal(radicand).sqrt(context);
    Rational c = term.coefficient();
    return root.multiply(new BigDecimal(c.numerator()), context)
        .divide(new BigDecimal(c.denominator().multiply(r.denominator())), context);
  }

  public double toDouble() {
    return terms.stream()
        .map(term -> approximate(term, 60))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .doubleValue();
  }

  @Override
  public int compareTo(SurdValue other) {
    return minus(other).signum();
  }

  /** For example {@code 1/2 + 3*sqrt(5/7)}. */
  @Override
  public String toString() {
    if (terms.isEmpty()) {
      return "0";
    }
    return terms.stream()
        .map(
            term ->
                term.radicand().equals(Rational.ONE)
                    ? term.coefficient().toString()
                    : (term.coefficient().equals(Rational.ONE) ? "" : term.coefficient() + "*")
                        + "sqrt("
                        + term.radicand()
                        + ")")
        .collect(Collectors.joining(" + "))
        .replace("+ -", "- ");
  }
}
