package org.lindproof.kernel.certificate;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lindproof.algebra.Factorization;
import org.lindproof.algebra.Factorizer;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.SymbolDomain;
import org.lindproof.algebra.sign.SemialgebraicDomain;
import org.lindproof.algebra.sign.SignLink;
import org.lindproof.kernel.text.PolynomialText;

/**
 * Looks for ways to write a polynomial so that its sign on a domain can be seen. Of two polynomials
 * that the domain links the product is taken to be known not to be negative.
 */
public final class SignCertificates {
  private static final String SLACK = "slack";
  private static final int LARGEST = 600;

  /** What is to be seen. */
  private enum Goal {
    POSITIVE,
    NONNEGATIVE,
    NONZERO
  }

  private final SemialgebraicDomain domain;
  private final PolynomialText text;
  private final Factorizer factorizer;

  public SignCertificates(SemialgebraicDomain domain, PolynomialText text, Factorizer factorizer) {
    this.domain = domain;
    this.text = text;
    this.factorizer = factorizer;
  }

  /** Shows {@code 0 < polynomial}. */
  public Optional<SignCertificate> positive(Polynomial polynomial) {
    return find(polynomial, Goal.POSITIVE);
  }

  /** Shows {@code 0 <= polynomial}. */
  public Optional<SignCertificate> nonNegative(Polynomial polynomial) {
    return find(polynomial, Goal.NONNEGATIVE);
  }

  /** Shows {@code polynomial <> 0}. */
  public Optional<SignCertificate> nonZero(Polynomial polynomial) {
    return find(polynomial, Goal.NONZERO);
  }

  private Optional<SignCertificate> find(Polynomial polynomial, Goal goal) {
    if (polynomial.isZero()) {
      return goal == Goal.NONNEGATIVE ? Optional.of(SignCertificate.plain("0")) : Optional.empty();
    }
    Goal direct = goal == Goal.NONZERO ? Goal.POSITIVE : goal;
    Optional<SignCertificate> seen = byTerms(polynomial, direct);
    return seen.isPresent() ? seen : byFactors(polynomial, goal);
  }

  private Optional<SignCertificate> byTerms(Polynomial polynomial, Goal goal) {
    Optional<String> monomials = byMonomials(polynomial, goal, domain.symbols(), text);
    return monomials.isPresent()
        ? monomials.map(SignCertificate::plain)
        : byConstraints(polynomial, goal);
  }

  /** Monomials that are not negative, one that is positive last. */
  private static Optional<String> byMonomials(
      Polynomial polynomial, Goal goal, Map<String, SymbolDomain> symbols, PolynomialText text) {
    List<Polynomial.Term> terms = new ArrayList<>(polynomial.terms());
    if (!terms.stream().allMatch(term -> isNonNegative(term, symbols))) {
      return Optional.empty();
    }
    Comparator<Polynomial.Term> positiveLast =
        Comparator.comparing(term -> isPositive(term, symbols));
    terms.sort(positiveLast);
    return goal == Goal.POSITIVE && !isPositive(terms.get(terms.size() - 1), symbols)
        ? Optional.empty()
        : Optional.of(terms.stream().map(text::of).collect(Collectors.joining(" + ")));
  }

  private static boolean isNonNegative(Polynomial.Term term, Map<String, SymbolDomain> symbols) {
    return term.coefficient().signum() > 0
        && term.exponents().entrySet().stream()
            .allMatch(
                entry ->
                    entry.getValue() % 2 == 0
                        || !canBeNegative(symbols.getOrDefault(entry.getKey(), SymbolDomain.REAL)));
  }

  private static boolean canBeNegative(SymbolDomain domain) {
    return domain == SymbolDomain.REAL || domain == SymbolDomain.NONZERO;
  }

  private static boolean isPositive(Polynomial.Term term, Map<String, SymbolDomain> symbols) {
    return isNonNegative(term, symbols)
        && term.exponents().keySet().stream()
            .map(name -> symbols.getOrDefault(name, SymbolDomain.REAL))
            .allMatch(d -> d == SymbolDomain.POSITIVE || d == SymbolDomain.NONZERO);
  }

  /** A constraint a v + b > 0 with a of one sign, solved for v and put in. */
  private Optional<SignCertificate> byConstraints(Polynomial polynomial, Goal goal) {
    for (boolean falling : new boolean[] {false, true}) {
      for (Polynomial constraint : domain.positive()) {
        for (String variable : constraint.variables()) {
          if (constraint.degree(variable) == 1
              && polynomial.degree(variable) > 0
              && falls(constraint.coefficient(variable, 1)) == falling) {
            Optional<SignCertificate> found = solved(polynomial, goal, constraint, variable);
            if (found.isPresent()) {
              return found;
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean falls(Polynomial coefficient) {
    return coefficient.terms().stream().allMatch(term -> term.coefficient().signum() < 0);
  }

  private Optional<SignCertificate> solved(
      Polynomial polynomial, Goal goal, Polynomial constraint, String variable) {
    boolean falls = falls(constraint.coefficient(variable, 1));
    Polynomial a = constraint.coefficient(variable, 1).times(BigInteger.valueOf(falls ? -1 : 1));
    Optional<String> positive = byMonomials(a, Goal.POSITIVE, domain.symbols(), text);
    if (positive.isEmpty()) {
      return Optional.empty();
    }
    PolynomialRing larger = polynomial.ring().with(List.of(SLACK));
    Polynomial rising =
        larger.variable(SLACK).minus(constraint.coefficient(variable, 0).in(larger));
    Polynomial above = falls ? rising.negate() : rising; // a v
    int degree = polynomial.degree(variable);
    Polynomial cleared = larger.zero(); // a^degree * polynomial
    for (int k = 0; k <= degree; k++) {
      Polynomial coefficient = polynomial.coefficient(variable, k).in(larger);
      cleared = cleared.plus(coefficient.times(above.pow(k)).times(a.in(larger).pow(degree - k)));
    }
    Map<String, SymbolDomain> symbols = new java.util.LinkedHashMap<>(domain.symbols());
    symbols.put(SLACK, SymbolDomain.POSITIVE);
    String slack = "(" + text.of(constraint) + ")";
    PolynomialText names =
        new PolynomialText(name -> name.equals(SLACK) ? slack : text.names().apply(name));
    return byMonomials(cleared, goal, symbols, names)
        .map(sum -> new SignCertificate(a.isOne() ? "1" : power(positive.get(), degree), sum));
  }

  private static String power(String base, int exponent) {
    return exponent == 1 ? base : "(" + base + ") ^ " + exponent;
  }

  /** unit * factors, each with a sign that can be seen; the signs must multiply to plus. */
  private Optional<SignCertificate> byFactors(Polynomial polynomial, Goal goal) {
    if (polynomial.size() > LARGEST) {
      return Optional.empty();
    }
    Factorization factorization = factorizer.factor(polynomial);
    boolean minus = factorization.unit().signum() < 0;
    List<String> product = new ArrayList<>();
    List<String> multipliers = new ArrayList<>();
    List<Factorization.Factor> single = new ArrayList<>(factorization.factors());
    if (goal == Goal.NONNEGATIVE) {
      for (SignLink link : domain.links()) {
        Optional<Integer> pair = pair(link, single);
        if (pair.isPresent()) {
          product.add(product(text, link));
          minus ^= pair.get() < 0;
        }
      }
    }
    for (Factorization.Factor factor : single) {
      boolean even = factor.exponent() % 2 == 0;
      Optional<Factor> seen = factor(factor.base(), goal, even);
      if (seen.isEmpty()) {
        return Optional.empty();
      }
      minus ^= seen.get().negated() && !even;
      product.add(power("(" + seen.get().certificate().product() + ")", factor.exponent()));
      multipliers.add(power("(" + seen.get().certificate().multiplier() + ")", factor.exponent()));
    }
    if (minus && goal != Goal.NONZERO) {
      return Optional.empty();
    }
    String unit = factorization.unit().abs().toString();
    product.add(0, minus ? "(- " + unit + ")" : unit);
    return Optional.of(
        new SignCertificate(String.join(" * ", multipliers), String.join(" * ", product)));
  }

  /** Removes the two polynomials of a link, whose product is not negative, from factors. */
  private static Optional<Integer> pair(SignLink link, List<Factorization.Factor> factors) {
    int sign = 1;
    List<Factorization.Factor> found = new ArrayList<>();
    for (Polynomial wanted : List.of(link.left(), link.right())) {
      for (Factorization.Factor factor : factors) {
        boolean same = factor.base().equals(wanted);
        if (factor.exponent() == 1 && (same || factor.base().negate().equals(wanted))) {
          found.add(factor);
          sign = same ? sign : -sign;
        }
      }
    }
    if (found.size() != 2) {
      return Optional.empty();
    }
    factors.removeAll(found);
    return Optional.of(sign);
  }

  /** The product of two polynomials that have the same sign, as it stands in certificates. */
  public static String product(PolynomialText text, SignLink link) {
    return "((%s) * (%s))".formatted(text.of(link.left()), text.of(link.right()));
  }

  private record Factor(SignCertificate certificate, boolean negated) {}

  private Optional<Factor> factor(Polynomial base, Goal goal, boolean even) {
    Goal direct = goal == Goal.NONZERO ? Goal.POSITIVE : goal;
    Optional<SignCertificate> plus = byTerms(base, direct);
    if (plus.isPresent()) {
      return plus.map(found -> new Factor(found, false));
    }
    Optional<SignCertificate> minus = byTerms(base.negate(), direct);
    if (minus.isPresent()) {
      return minus.map(found -> new Factor(found, true));
    }
    boolean symbol = base.size() == 1 && base.degree() == 1;
    boolean nonZero =
        symbol && domain.domainOf(base.variables().iterator().next()) == SymbolDomain.NONZERO;
    boolean enough = goal == Goal.NONNEGATIVE ? even : nonZero && (even || goal == Goal.NONZERO);
    return enough
        ? Optional.of(new Factor(SignCertificate.plain(text.of(base)), false))
        : Optional.empty();
  }

  /**
   * multiplier * polynomial = known * product of the open factors, up to the sign.
   *
   * @param multiplier a text, positive
   * @param known a text, positive unless only known not to be zero
   * @param minus whether the sign is minus
   * @param positive whether the known part is positive
   * @param open factors of any sign
   */
  public record Split(
      String multiplier,
      String known,
      boolean minus,
      boolean positive,
      List<Factorization.Factor> open) {
    public Split {
      open = List.copyOf(open);
    }
  }

  /** Splits a polynomial other than zero into what has a sign and what has none that is known. */
  public Split split(Polynomial polynomial) {
    Factorization factorization = factorizer.factor(polynomial);
    boolean minus = factorization.unit().signum() < 0;
    boolean positive = true;
    List<String> known = new ArrayList<>(List.of(factorization.unit().abs().toString()));
    List<String> multipliers = new ArrayList<>(List.of("1"));
    List<Factorization.Factor> open = new ArrayList<>();
    for (Factorization.Factor factor : factorization.factors()) {
      boolean even = factor.exponent() % 2 == 0;
      Optional<Factor> strict = factor(factor.base(), Goal.POSITIVE, even);
      Optional<Factor> seen =
          strict.isPresent() ? strict : factor(factor.base(), Goal.NONZERO, even);
      if (seen.isEmpty()) {
        open.add(factor);
        continue;
      }
      positive &= strict.isPresent();
      minus ^= seen.get().negated() && !even;
      known.add(power("(" + seen.get().certificate().product() + ")", factor.exponent()));
      multipliers.add(power("(" + seen.get().certificate().multiplier() + ")", factor.exponent()));
    }
    return new Split(
        String.join(" * ", multipliers), String.join(" * ", known), minus, positive, open);
  }
}
