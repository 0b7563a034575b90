package org.lindproof.algebra.sign;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lindproof.algebra.Factorization;
import org.lindproof.algebra.Factorizer;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.SymbolDomain;

/**
 * Proves signs of polynomials on a domain. Every rule is sound and none is complete: {@link
 * Sign#UNKNOWN} says that no rule applied, never that the sign varies.
 *
 * <p>Rules: (1) the signs of the monomials add up; (2) what is proportional to a constraint has its
 * sign, and a polynomial whose square is is not zero; a constraint a v + b &gt; 0 with a of known
 * sign is solved for v = (t - b)/a, t &gt; 0, and rule 1 applied to the result; (3) a quadratic in
 * one variable with negative discriminant has the sign of its leading coefficient; (4) the signs of
 * the irreducible factors multiply; (5) a polynomial that the domain links to another has its sign.
 */
public final class SignProver {
  private static final String SLACK = "slack";
  private static final int DEPTH = 2;
  private static final int LARGEST_TO_FACTOR = 150;
  private static final int LARGEST_DISCRIMINANT = 40;

  private final SemialgebraicDomain domain;
  private final Factorizer factorizer;
  private final Map<Polynomial, Sign> known = new ConcurrentHashMap<>();
  private final Optional<SignProver> withoutLinks;

  /** A prover with a memory of its own. */
  public SignProver(SemialgebraicDomain domain) {
    this(domain, new Factorizer());
  }

  /** A prover that shares what is known about factors. */
  public SignProver(SemialgebraicDomain domain, Factorizer factorizer) {
    this.domain = domain;
    this.factorizer = factorizer;
    this.withoutLinks =
        domain.links().isEmpty()
            ? Optional.empty()
            : Optional.of(
                new SignProver(
                    new SemialgebraicDomain(domain.ring(), domain.symbols(), domain.positive()),
                    factorizer));
  }

  public SemialgebraicDomain domain() {
    return domain;
  }

  public Factorizer factorizer() {
    return factorizer;
  }

  /** The sign of a polynomial of the domain's ring, as far as it can be proved. */
  public Sign sign(Polynomial polynomial) {
    return sign(polynomial, DEPTH);
  }

  /** The sign of a rational function away from its poles, as far as it can be proved. */
  public Sign sign(RationalFunction function) {
    return sign(function.numerator()).times(nonZero(sign(function.denominator())));
  }

  private static Sign nonZero(Sign denominator) {
    return denominator.and(Sign.NONZERO);
  }

  private Sign sign(Polynomial polynomial, int depth) {
    Sign found = known.get(polynomial);
    if (found == null) {
      found = direct(polynomial, depth);
      if (!found.isDetermined()
          && polynomial.size() > 1
          && polynomial.size() <= LARGEST_TO_FACTOR) {
        found = found.and(byFactors(polynomial, depth));
      }
      if (depth == DEPTH) {
        found = found.and(byLinks(polynomial));
        known.put(polynomial, found);
      }
    }
    return found;
  }

  private Sign direct(Polynomial polynomial, int depth) {
    Sign sign = byMonomials(polynomial, domain.symbols());
    if (sign.isDetermined()) {
      return sign;
    }
    for (Polynomial constraint : domain.positive()) {
      sign = sign.and(byProportion(polynomial, constraint));
      sign = sign.and(bySquare(polynomial, constraint));
      sign = sign.and(byConstraint(polynomial, constraint));
      if (sign.isDetermined()) {
        return sign;
      }
    }
    return depth > 0 && polynomial.size() <= LARGEST_DISCRIMINANT
        ? sign.and(byDiscriminant(polynomial, depth))
        : sign;
  }

  private Sign byMonomials(Polynomial polynomial, Map<String, SymbolDomain> symbols) {
    Sign sum = Sign.ZERO;
    for (Polynomial.Term term : polynomial.terms()) {
      Sign product = Sign.of(term.coefficient().signum());
      for (Map.Entry<String, Integer> entry : term.exponents().entrySet()) {
        SymbolDomain symbol = symbols.getOrDefault(entry.getKey(), SymbolDomain.REAL);
        product = product.times(signOf(symbol).pow(entry.getValue()));
      }
      sum = sum.plus(product);
    }
    return sum;
  }

  private static Sign signOf(SymbolDomain symbol) {
    return switch (symbol) {
      case REAL -> Sign.UNKNOWN;
      case NONZERO -> Sign.NONZERO;
      case NONNEGATIVE -> Sign.NONNEGATIVE;
      case POSITIVE -> Sign.POSITIVE;
    };
  }

  private static Sign byProportion(Polynomial polynomial, Polynomial constraint) {
    int factor = SignLink.proportion(polynomial, constraint);
    return factor == 0 ? Sign.UNKNOWN : Sign.of(factor);
  }

  private Sign byLinks(Polynomial polynomial) {
    Sign sign = Sign.UNKNOWN;
    for (SignLink link : domain.links()) {
      sign = sign.and(byLink(polynomial, link.left(), link.right()));
      sign = sign.and(byLink(polynomial, link.right(), link.left()));
    }
    return sign;
  }

  private Sign byLink(Polynomial polynomial, Polynomial one, Polynomial other) {
    int factor = SignLink.proportion(polynomial, one);
    return factor == 0
        ? Sign.UNKNOWN
        : withoutLinks.map(p -> p.sign(other).times(Sign.of(factor))).orElse(Sign.UNKNOWN);
  }

  /** Where its square is positive, a polynomial is not zero. */
  private static Sign bySquare(Polynomial polynomial, Polynomial constraint) {
    boolean possible =
        constraint.degree() == 2 * polynomial.degree()
            && constraint.variables().equals(polynomial.variables());
    return possible && byProportion(polynomial.times(polynomial), constraint) == Sign.POSITIVE
        ? Sign.NONZERO
        : Sign.UNKNOWN;
  }

  private Sign byConstraint(Polynomial polynomial, Polynomial constraint) {
    Sign best = Sign.UNKNOWN;
    for (String variable : constraint.variables()) {
      if (constraint.degree(variable) != 1 || polynomial.degree(variable) == 0) {
        continue;
      }
      Polynomial a = constraint.coefficient(variable, 1);
      Sign signOfA = byMonomials(a, domain.symbols());
      if (signOfA != Sign.POSITIVE && signOfA != Sign.NEGATIVE) {
        continue;
      }
      String slack = freshName(polynomial.ring());
      PolynomialRing larger = polynomial.ring().with(List.of(slack));
      Polynomial numerator =
          larger.variable(slack).minus(constraint.coefficient(variable, 0).in(larger));
      int degree = polynomial.degree(variable);
      Polynomial cleared = larger.zero(); // a^degree * polynomial
      for (int k = 0; k <= degree; k++) {
        cleared =
            cleared.plus(
                polynomial
                    .coefficient(variable, k)
                    .in(larger)
                    .times(numerator.pow(k))
                    .times(a.in(larger).pow(degree - k)));
      }
      Map<String, SymbolDomain> symbols = new LinkedHashMap<>(domain.symbols());
      symbols.put(slack, SymbolDomain.POSITIVE);
      Sign sign = byMonomials(cleared, symbols);
      best = best.and(degree % 2 == 0 ? sign : sign.times(signOfA));
    }
    return best;
  }

  private static String freshName(PolynomialRing ring) {
    String name = SLACK;
    while (ring.contains(name)) {
      name += "'";
    }
    return name;
  }

  private Sign byDiscriminant(Polynomial polynomial, int depth) {
    for (String variable : polynomial.variables()) {
      if (polynomial.degree(variable) != 2) {
        continue;
      }
      Polynomial a = polynomial.coefficient(variable, 2);
      Polynomial b = polynomial.coefficient(variable, 1);
      Polynomial c = polynomial.coefficient(variable, 0);
      if (b.isZero()) {
        continue; // rule 1 has seen it
      }
      Sign leading = sign(a, depth - 1);
      if (leading != Sign.POSITIVE && leading != Sign.NEGATIVE) {
        continue;
      }
      Polynomial discriminant = b.times(b).minus(a.times(c).times(BigInteger.valueOf(4)));
      Sign sign = sign(discriminant, depth - 1);
      if (!sign.canBePositive()) {
        return sign.canBeZero() ? weak(leading) : leading;
      }
    }
    return Sign.UNKNOWN;
  }

  private static Sign weak(Sign strict) {
    return strict == Sign.POSITIVE ? Sign.NONNEGATIVE : Sign.NONPOSITIVE;
  }

  private Sign byFactors(Polynomial polynomial, int depth) {
    Factorization factors = factorizer.factor(polynomial);
    if (factors.factors().size() == 1 && factors.factors().get(0).exponent() == 1) {
      return Sign.UNKNOWN;
    }
    Sign product = Sign.of(factors.unit().signum());
    for (Factorization.Factor factor : factors.factors()) {
      product = product.times(sign(factor.base(), depth).pow(factor.exponent()));
    }
    return product;
  }
}
