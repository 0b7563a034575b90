package org.lindproof.algebra.rewriting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.Factorization;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;

/**
 * Writes polynomials and rational functions in a study's notation: factors, recognises
 * abbreviations, rewrites modulo their definitions, collects, and takes out common factors; the
 * form with the fewest symbols wins. Every result is expanded again and compared before it is
 * returned.
 */
public final class CompactForm {
  private static final int DEPTH = 4;
  private static final int CHOICES = 6;

  private final PolynomialRing base;
  private final PolynomialRing extended;
  private final Map<String, Polynomial> notation; // in the base ring
  private final NotationRewriting rewriting;
  private final RationalEvaluation check;
  private final Map<Irreducible, Expression> known = new ConcurrentHashMap<>();

  /**
   * @param ring of the functions to write
   * @param notation abbreviation to its definition in {@code ring}
   */
  public CompactForm(PolynomialRing ring, Map<String, Polynomial> notation) {
    this.base = ring;
    this.notation = new LinkedHashMap<>(notation);
    this.extended = ring.with(notation.keySet());
    this.rewriting = new NotationRewriting(extended, this.notation);
    Map<String, ComplexFunction> meaning = new LinkedHashMap<>();
    notation.forEach((k, v) -> meaning.put(k, ComplexFunction.real(RationalFunction.of(v))));
    this.check = new RationalEvaluation(ring, meaning);
  }

  /** A short form of a polynomial, equal to it by construction and by check. */
  public Expression of(Polynomial polynomial) {
    Expression factored = write(polynomial.in(extended), DEPTH).toExpression();
    Expression plain = sum(polynomial.in(extended), List.of(), 0);
    Expression result = ordered(weight(plain) < weight(factored) ? plain : factored);
    RationalFunction back = check.evaluateReal(result);
    if (!back.equals(RationalFunction.of(polynomial.in(base)))) {
      throw new IllegalStateException("the compact form differs from the polynomial");
    }
    return result;
  }

  /** A short form of a rational function. */
  public Expression of(RationalFunction function) {
    Expression numerator = of(function.numerator());
    if (function.denominator().isOne()) {
      return numerator;
    }
    Expression denominator = of(function.denominator());
    return numerator instanceof Expression.Negation negation
        ? new Expression.Negation(new Expression.Quotient(negation.argument(), denominator))
        : new Expression.Quotient(numerator, denominator);
  }

  private FactoredTerm write(Polynomial polynomial, int depth) {
    if (polynomial.isConstant()) {
      return FactoredTerm.constant(polynomial.constantTerm());
    }
    Optional<FactoredTerm> whole = abbreviated(polynomial);
    if (whole.isPresent()) {
      return whole.get();
    }
    Factorization factors = polynomial.factor();
    FactoredTerm term = FactoredTerm.constant(factors.unit());
    for (Factorization.Factor factor : factors.factors()) {
      FactoredTerm one = irreducible(factor.base(), depth);
      for (int i = 0; i < factor.exponent(); i++) {
        term = term.times(one);
      }
    }
    return term;
  }

  /** A multiple of an abbreviation whose definition has factors. */
  private Optional<FactoredTerm> abbreviated(Polynomial polynomial) {
    BigInteger content = polynomial.content();
    return polynomial
        .dividedExactlyBy(polynomial.ring().constant(content))
        .flatMap(rewriting::abbreviation)
        .map(
            found ->
                found instanceof Expression.Negation negation
                    ? FactoredTerm.constant(content.negate()).times(negation.argument(), 1)
                    : FactoredTerm.constant(content).times(found, 1));
  }

  /** A factor and how deep its short form may be looked for, on which the form depends. */
  private record Irreducible(Polynomial factor, int depth) {}

  private FactoredTerm irreducible(Polynomial factor, int depth) {
    if (factor.size() == 1) {
      return FactoredTerm.constant(factor.content())
          .times(Expression.symbol(factor.variables().iterator().next()), 1);
    }
    Irreducible key = new Irreducible(factor, depth);
    Expression found = known.get(key);
    if (found == null) {
      found = shortest(factor, depth);
      known.put(key, found);
    }
    if (found instanceof Expression.Negation negation) {
      return FactoredTerm.constant(BigInteger.ONE.negate()).times(negation.argument(), 1);
    }
    return FactoredTerm.constant(BigInteger.ONE).times(found, 1);
  }

  private Expression shortest(Polynomial factor, int depth) {
    Optional<Expression> abbreviation = rewriting.abbreviation(factor);
    if (abbreviation.isPresent()) {
      return abbreviation.get();
    }
    List<Expression> candidates = new ArrayList<>(); // of equally short ones the first wins
    if (depth > 0) {
      rewriting.shorter(factor).forEach(p -> candidates.add(write(p, depth - 1).toExpression()));
    }
    candidates.add(sum(factor, List.of(), 0));
    if (depth > 0 && factor.size() > 2) {
      for (List<String> variables : promising(factor)) {
        candidates.add(sum(factor, variables, depth - 1));
      }
    }
    return candidates.stream()
        .min(
            Comparator.comparingInt(CompactForm::weight)
                .thenComparing(Comparator.comparingInt(this::abbreviations).reversed()))
        .orElseThrow();
  }

  /** The variables to collect by that leave the fewest groups. */
  private static List<List<String>> promising(Polynomial factor) {
    List<String> variables = new ArrayList<>(factor.variables());
    Map<List<String>, Integer> groups = new LinkedHashMap<>();
    for (int i = 0; i < variables.size(); i++) {
      List<String> one = List.of(variables.get(i));
      groups.put(one, collect(factor, one).size());
      for (int j = i + 1; j < variables.size(); j++) {
        List<String> two = List.of(variables.get(i), variables.get(j));
        groups.put(two, collect(factor, two).size());
      }
    }
    return groups.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .sorted(Map.Entry.comparingByValue())
        .limit(CHOICES)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The number of different abbreviations that occur. */
  private int abbreviations(Expression expression) {
    return (int) expression.symbols().stream().filter(notation::containsKey).count();
  }

  /** The same tree with the symbols of each product in the order of the ring. */
  private Expression ordered(Expression expression) {
    List<Expression> children = expression.children().stream().map(this::ordered).toList();
    if (!(expression instanceof Expression.Product)) {
      return expression.withChildren(children);
    }
    return new Expression.Product(
        children.stream().sorted(Comparator.comparingInt(this::rank)).toList());
  }

  /** Numbers first, then symbols in the order of the ring, then everything else as it stands. */
  private int rank(Expression factor) {
    Expression base = factor instanceof Expression.Power power ? power.base() : factor;
    if (base instanceof Expression.Symbol symbol) {
      return extended.variables().indexOf(symbol.name());
    }
    return factor instanceof Expression.Constant ? -1 : extended.variables().size();
  }

  /** Collected by the variables, each coefficient in its own short form. */
  private Expression sum(Polynomial polynomial, List<String> variables, int depth) {
    List<FactoredTerm> terms = new ArrayList<>();
    if (variables.isEmpty()) {
      polynomial.terms().forEach(term -> terms.add(monomial(term)));
      return Expression.sum(terms.stream().map(FactoredTerm::toExpression).toList());
    }
    collect(polynomial, variables)
        .forEach(
            (powers, coefficient) -> {
              FactoredTerm term = FactoredTerm.constant(BigInteger.ONE);
              for (Map.Entry<String, Integer> power : powers.entrySet()) {
                term = term.times(Expression.symbol(power.getKey()), power.getValue());
              }
              terms.add(term.times(write(coefficient, depth)));
            });
    return CommonFactors.takeOut(terms).toExpression();
  }

  private static FactoredTerm monomial(Polynomial.Term term) {
    Map<Expression, Integer> powers = new LinkedHashMap<>();
    new TreeMap<>(term.exponents()).forEach((k, v) -> powers.put(Expression.symbol(k), v));
    return new FactoredTerm(term.coefficient(), powers);
  }

  private static Map<Map<String, Integer>, Polynomial> collect(
      Polynomial polynomial, List<String> variables) {
    Map<Map<String, Integer>, Polynomial> groups = new LinkedHashMap<>();
    groups.put(Map.of(), polynomial);
    for (String variable : variables) {
      Map<Map<String, Integer>, Polynomial> finer = new LinkedHashMap<>();
      groups.forEach(
          (powers, part) -> {
            for (int k = part.degree(variable); k >= 0; k--) {
              Polynomial coefficient = part.coefficient(variable, k);
              if (!coefficient.isZero()) {
                Map<String, Integer> key = new LinkedHashMap<>(powers);
                if (k > 0) {
                  key.put(variable, k);
                }
                finer.put(key, coefficient);
              }
            }
          });
      groups = finer;
    }
    return groups;
  }

  /** The number of symbols and numbers that a reader sees. */
  static int weight(Expression expression) {
    if (expression instanceof Expression.Power power) {
      return 1 + weight(power.base());
    }
    int children = expression.children().stream().mapToInt(CompactForm::weight).sum();
    boolean leaf = expression.children().isEmpty();
    boolean sum = expression instanceof Expression.Sum;
    return leaf ? 2 : children + (sum ? 1 : 0);
  }
}
