package org.lindproof.algebra.rewriting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.expression.Expression;

/**
 * Brings abbreviations into polynomials.
 *
 * @param extended a ring that has the abbreviations as variables
 * @param notation abbreviation to its definition
 */
record NotationRewriting(PolynomialRing extended, Map<String, Polynomial> notation) {
  private static final int CHOICES = 6;
  private static final int SMALL = 12;

  /** The abbreviation of a polynomial, or minus it. */
  Optional<Expression> abbreviation(Polynomial factor) {
    for (Map.Entry<String, Polynomial> entry : notation.entrySet()) {
      Polynomial definition = entry.getValue().in(extended);
      if (factor.equals(definition)) {
        return Optional.of(Expression.symbol(entry.getKey()));
      } else if (factor.equals(definition.negate())) {
        return Optional.of(new Expression.Negation(Expression.symbol(entry.getKey())));
      }
    }
    return Optional.empty();
  }

  /** The polynomial modulo one definition, where that makes it shorter; the best ones first. */
  List<Polynomial> shorter(Polynomial factor) {
    List<Polynomial> shorter = new ArrayList<>();
    for (Map.Entry<String, Polynomial> entry : notation.entrySet()) {
      Polynomial definition = entry.getValue().in(extended);
      for (String variable : definition.variables()) {
        Polynomial c = definition.coefficient(variable, 1);
        boolean linear = definition.degree(variable) == 1 && (c.isOne() || c.negate().isOne());
        if (linear && factor.degree(variable) > 0) {
          Polynomial rest =
              extended.variable(entry.getKey()).minus(definition.coefficient(variable, 0));
          Polynomial value = c.isOne() ? rest : rest.negate();
          Polynomial replaced = factor.substitute(extended, Map.of(variable, value));
          if (isSimpler(replaced, factor)) {
            shorter.add(replaced);
          }
        }
      }
      part(factor, definition)
          .map(k -> factor.plus(extended.variable(entry.getKey()).minus(definition).times(k)))
          .ifPresent(shorter::add);
    }
    return shorter.stream()
        .distinct()
        .sorted(Comparator.comparingInt(Polynomial::size))
        .limit(factor.size() <= SMALL ? CHOICES : 1)
        .toList();
  }

  /** Fewer terms, or as many with smaller coefficients. */
  private static boolean isSimpler(Polynomial replaced, Polynomial factor) {
    return replaced.size() < factor.size()
        || (replaced.size() == factor.size()
            && sumOfCoefficients(replaced).compareTo(sumOfCoefficients(factor)) < 0);
  }

  private static BigInteger sumOfCoefficients(Polynomial polynomial) {
    return polynomial.terms().stream()
        .map(term -> term.coefficient().abs())
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** k, if all terms of k times a definition with more than one term are terms of the factor. */
  private static Optional<BigInteger> part(Polynomial factor, Polynomial definition) {
    if (definition.size() < 2 || definition.size() > factor.size()) {
      return Optional.empty();
    }
    Map<Map<String, Integer>, BigInteger> coefficients = new HashMap<>();
    factor.terms().forEach(term -> coefficients.put(term.exponents(), term.coefficient()));
    Set<List<BigInteger>> ratios = new HashSet<>();
    for (Polynomial.Term term : definition.terms()) {
      BigInteger present = coefficients.getOrDefault(term.exponents(), BigInteger.ZERO);
      ratios.add(List.of(present.divideAndRemainder(term.coefficient())));
    }
    List<BigInteger> only = ratios.iterator().next();
    boolean fits = ratios.size() == 1 && only.get(0).signum() != 0 && only.get(1).signum() == 0;
    return fits ? Optional.of(only.get(0)) : Optional.empty();
  }
}
