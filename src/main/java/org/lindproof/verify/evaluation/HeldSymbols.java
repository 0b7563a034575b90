package org.lindproof.verify.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.radical.Surd;
import org.lindproof.algebra.rewriting.RationalEvaluation;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.quantum.Notation;
import org.lindproof.steady.Derivation;

/**
 * Printed formulas with some abbreviations held as they are: the formula is a function of them and
 * of the other symbols, whatever the abbreviations stand for. Rational formulas only.
 *
 * @param domain of the claim
 * @param evaluation of trees, the held symbols being variables of its ring
 * @param definitions of the held symbols
 */
public record HeldSymbols(
    ClaimDomain domain, RationalEvaluation evaluation, Map<String, Polynomial> definitions) {
  public HeldSymbols {
    definitions = Map.copyOf(definitions);
  }

  /**
   * Holds some of a study's abbreviations.
   *
   * @param held names of notation
   */
  public static HeldSymbols of(Derivation derivation, ClaimDomain domain, Set<String> held) {
    PolynomialRing ring = domain.ring().with(held);
    Map<String, ComplexFunction> values = new LinkedHashMap<>();
    Map<String, Polynomial> definitions = new LinkedHashMap<>();
    for (Notation notation : derivation.system().notation()) {
      if (held.contains(notation.name())) {
        definitions.put(
            notation.name(), domain.restrict(derivation.algebra().notation().get(notation.name())));
      } else {
        RationalEvaluation known = new RationalEvaluation(ring, values, true);
        values.put(notation.name(), known.evaluate(notation.definition()));
      }
    }
    return new HeldSymbols(domain, new RationalEvaluation(ring, values, true), definitions);
  }

  public PolynomialRing ring() {
    return evaluation.ring();
  }

  /** Whether a formula has no other symbols than parameters, rates and notation. */
  public boolean covers(Expression formula, SymbolMeanings meanings) {
    return resolved(formula, meanings).symbols().stream()
        .allMatch(name -> ring().contains(name) || evaluation.abbreviations().containsKey(name));
  }

  /**
   * The value of a formula in which only parameters, rates and notation occur.
   *
   * @throws CannotDecideException if there is anything else in it
   */
  public Side side(Expression formula, SymbolMeanings meanings) {
    try {
      ComplexFunction value = evaluation.evaluate(resolved(formula, meanings));
      return new Side(List.of(new Quantity(surd(value.re()), surd(value.im()), Sign.UNKNOWN)));
    } catch (IllegalArgumentException e) {
      throw new CannotDecideException(
          "a formula with held symbols needs parameters and notation alone: " + e.getMessage());
    }
  }

  private static Expression resolved(Expression formula, SymbolMeanings meanings) {
    if (formula instanceof Expression.Symbol symbol) {
      return meanings.definitions().getOrDefault(symbol.name(), formula);
    }
    return formula.withChildren(
        formula.children().stream().map(child -> resolved(child, meanings)).toList());
  }

  private Surd surd(RationalFunction value) {
    Map<String, Polynomial> substitution = new LinkedHashMap<>();
    domain.substitution().forEach((name, p) -> substitution.put(name, p.in(ring())));
    return Surd.of(value.substitute(ring(), substitution), domain.prover());
  }

  /** The variables to choose for a point at which the sides have values. */
  public Set<String> searched(List<Side> sides) {
    Set<String> names = new TreeSet<>(Side.variables(sides));
    definitions.values().forEach(definition -> names.addAll(definition.variables()));
    names.removeAll(definitions.keySet());
    return names;
  }

  /** The point with the values of the held symbols there. */
  public Map<String, Rational> complete(Map<String, Rational> point) {
    Map<String, Rational> full = new TreeMap<>(point);
    definitions.forEach((name, definition) -> full.put(name, definition.evaluate(point)));
    return full;
  }
}
