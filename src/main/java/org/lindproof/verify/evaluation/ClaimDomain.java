package org.lindproof.verify.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lindproof.algebra.Factorization;
import org.lindproof.algebra.Factorizer;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.SymbolDomain;
import org.lindproof.algebra.sign.SemialgebraicDomain;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.algebra.sign.SignLink;
import org.lindproof.algebra.sign.SignProver;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.ParameterAlgebra;

/**
 * Where a claim is to hold: the study's domain with the claim's assumptions. Equations among the
 * assumptions are solved and substituted, inequalities restrict the domain.
 *
 * @param prover of signs on the restricted domain
 * @param substitution symbol to its value, applied to everything
 * @param boltzmann what the claim may take for exponentials
 * @param departures assumptions that make a symbol zero which is not zero on the study's domain;
 *     what the derivation proved there must be proved again
 */
public record ClaimDomain(
    SignProver prover,
    Map<String, Polynomial> substitution,
    List<BoltzmannFactor> boltzmann,
    List<String> departures) {
  public ClaimDomain {
    substitution = Map.copyOf(substitution);
    boltzmann = List.copyOf(boltzmann);
    departures = List.copyOf(departures);
  }

  /**
   * Applies the assumptions in order.
   *
   * @param factorizer shared by all domains of a study
   */
  public static ClaimDomain of(
      OpenSystem system,
      ParameterAlgebra algebra,
      List<Assumption> assumptions,
      Factorizer factorizer) {
    Map<String, Polynomial> values = new LinkedHashMap<>();
    Map<String, String> replaced = new LinkedHashMap<>();
    List<ThermalDomain> thermal = new ArrayList<>();
    for (Assumption assumption : assumptions) {
      if (assumption instanceof Assumption.ThermalRates rates) {
        ThermalDomain baths = new ThermalDomain(rates.applied(system), algebra);
        baths.rates().forEach((rate, value) -> replace(values, rate, value));
        thermal.add(baths);
      } else if (assumption instanceof Assumption.Equals equals) {
        replace(values, equals.symbol(), polynomial(algebra, equals));
        replaced.put(equals.symbol(), equals.text());
      }
    }
    List<SignLink> links = links(thermal, algebra.ring(), values);
    SemialgebraicDomain restricted =
        restricted(algebra, thermal, assumptions, values).linked(links);
    for (Assumption assumption : assumptions) {
      if (assumption instanceof Assumption.NonZero nonZero) {
        RationalFunction value = algebra.evaluation().evaluateReal(nonZero.expression());
        Polynomial product = value.numerator().times(value.denominator());
        restricted =
            whereNonZero(
                product.substitute(algebra.ring(), values), restricted, factorizer, nonZero.text());
      }
    }
    List<String> departures = new ArrayList<>();
    for (Map.Entry<String, String> entry : replaced.entrySet()) {
      Polynomial value = values.get(entry.getKey());
      SymbolDomain allowed = algebra.domain().domainOf(entry.getKey());
      if (allowed == SymbolDomain.NONZERO && value.isZero()) {
        departures.add(entry.getValue());
      } else {
        restricted = withValueIn(allowed, value, restricted, factorizer, entry.getValue());
      }
    }
    List<BoltzmannFactor> boltzmann = new ArrayList<>();
    for (ThermalDomain baths : thermal) {
      for (BoltzmannFactor factor : baths.boltzmannFactors()) {
        boltzmann.add(
            new BoltzmannFactor(
                factor.occupation(),
                factor.exponent().substitute(algebra.ring(), values),
                factor.value().substitute(algebra.ring(), values)));
      }
    }
    return new ClaimDomain(new SignProver(restricted, factorizer), values, boltzmann, departures);
  }

  /** The links of thermal baths; where two occupations are equal they become one symbol. */
  private static List<SignLink> links(
      List<ThermalDomain> thermal, PolynomialRing ring, Map<String, Polynomial> values) {
    List<SignLink> all = thermal.stream().flatMap(baths -> baths.links().stream()).toList();
    for (SignLink link : all) {
      Polynomial difference = link.left().substitute(ring, values);
      if (link.right().substitute(ring, values).isZero() && difference.size() == 2) {
        Polynomial.Term last = difference.terms().get(1);
        String occupation = last.exponents().keySet().stream().findFirst().orElse("");
        Polynomial other = difference.plus(ring.variable(occupation));
        if (!other.variables().contains(occupation)) {
          replace(values, occupation, other);
        }
      }
    }
    return all.stream()
        .map(
            link ->
                new SignLink(
                    link.left().substitute(ring, values), link.right().substitute(ring, values)))
        .filter(link -> !link.left().isZero() || !link.right().isZero())
        .toList();
  }

  private static SemialgebraicDomain restricted(
      ParameterAlgebra algebra,
      List<ThermalDomain> thermal,
      List<Assumption> assumptions,
      Map<String, Polynomial> values) {
    PolynomialRing ring = algebra.ring();
    SemialgebraicDomain domain =
        new SemialgebraicDomain(ring, algebra.domain().symbols(), List.of());
    List<Polynomial> positive = new ArrayList<>(algebra.domain().positive());
    thermal.forEach(baths -> positive.addAll(baths.positive()));
    for (Polynomial polynomial : positive) {
      domain = domain.where(polynomial.substitute(ring, values));
    }
    for (Assumption assumption : assumptions) {
      if (assumption instanceof Assumption.Positive given) {
        RationalFunction value = algebra.evaluation().evaluateReal(given.expression());
        Polynomial product = value.numerator().times(value.denominator()).substitute(ring, values);
        boolean symbol = product.variables().size() == 1 && product.degree() == 1;
        String name = symbol ? product.variables().iterator().next() : "";
        domain =
            symbol && product.equals(ring.variable(name))
                ? domain.where(name, SymbolDomain.POSITIVE)
                : domain.where(product);
      } else if (assumption instanceof Assumption.NonNegative given) {
        if (values.containsKey(given.symbol())) {
          throw new CannotDecideException("two assumptions on " + given.symbol());
        }
        domain = domain.where(given.symbol(), SymbolDomain.NONNEGATIVE);
      }
    }
    return domain;
  }

  /** The part of a domain where no factor of a polynomial vanishes. */
  private static SemialgebraicDomain whereNonZero(
      Polynomial polynomial, SemialgebraicDomain domain, Factorizer factorizer, String assumption) {
    if (polynomial.isZero()) {
      throw new CannotDecideException("the assumption " + assumption + " holds nowhere");
    }
    SemialgebraicDomain restricted = domain;
    for (Factorization.Factor factor : factorizer.factor(polynomial).factors()) {
      if (!new SignProver(restricted, factorizer).sign(factor.base()).isNonZero()) {
        restricted = restricted.whereNonZero(factor.base());
      }
    }
    return restricted;
  }

  /** The part of a domain where the value of a replaced symbol lies in the symbol's own domain. */
  private static SemialgebraicDomain withValueIn(
      SymbolDomain allowed,
      Polynomial value,
      SemialgebraicDomain domain,
      Factorizer factorizer,
      String assumption) {
    Sign sign = new SignProver(domain, factorizer).sign(value);
    boolean inside =
        switch (allowed) {
          case REAL -> true;
          case NONZERO -> sign.isNonZero();
          case NONNEGATIVE -> sign.isNonNegative();
          case POSITIVE -> sign == Sign.POSITIVE;
        };
    if (inside) {
      return domain;
    } else if (allowed == SymbolDomain.POSITIVE && sign.canBePositive()) {
      return domain.where(value);
    }
    throw new CannotDecideException(
        "the assumption " + assumption + " may leave the domain of the symbol");
  }

  private static Polynomial polynomial(ParameterAlgebra algebra, Assumption.Equals equals) {
    RationalFunction value = algebra.evaluation().evaluateReal(equals.value());
    if (!value.denominator().isOne()) {
      throw new CannotDecideException("the assumption " + equals.text() + " is not polynomial");
    }
    return value.numerator();
  }

  private static void replace(Map<String, Polynomial> values, String symbol, Polynomial value) {
    if (values.containsKey(symbol)) {
      throw new CannotDecideException("two assumptions give " + symbol + " a value");
    }
    Polynomial substituted = value.substitute(value.ring(), values);
    if (substituted.variables().contains(symbol)) {
      throw new CannotDecideException("the assumptions give " + symbol + " a value in itself");
    }
    values.replaceAll((k, v) -> v.substitute(v.ring(), Map.of(symbol, substituted)));
    values.put(symbol, substituted);
  }

  /** Occupations that are equal to others for every parameter: which stands for which. */
  public Map<String, String> sameOccupations() {
    Map<String, String> same = new LinkedHashMap<>();
    for (BoltzmannFactor factor : boltzmann) {
      String name = factor.occupation();
      Polynomial value = restrict(ring().variable(name));
      value.variables().stream()
          .filter(other -> value.equals(ring().variable(other)) && !other.equals(name))
          .forEach(other -> same.put(name, other));
    }
    return same;
  }

  /** A rational function of the study on this domain. */
  public RationalFunction restrict(RationalFunction function) {
    return substitution.isEmpty() ? function : function.substitute(ring(), substitution);
  }

  /** A polynomial of the study on this domain. */
  public Polynomial restrict(Polynomial polynomial) {
    return substitution.isEmpty() ? polynomial : polynomial.substitute(ring(), substitution);
  }

  public PolynomialRing ring() {
    return prover.domain().ring();
  }
}
