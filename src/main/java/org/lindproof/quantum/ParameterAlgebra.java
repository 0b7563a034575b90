package org.lindproof.quantum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.SymbolDomain;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.rewriting.ProductBound;
import org.lindproof.algebra.rewriting.RationalEvaluation;
import org.lindproof.algebra.sign.SemialgebraicDomain;

/**
 * The symbols of a system as exact algebra: the polynomial ring over parameters, bath rates and
 * occupations, the domain, the notation as polynomials, and operators as matrices over the ring.
 */
public final class ParameterAlgebra {
  private final HilbertSpace space;
  private final PolynomialRing ring;
  private final SemialgebraicDomain domain;
  private final RationalEvaluation evaluation;
  private final Map<String, Polynomial> notation;

  private ParameterAlgebra(
      HilbertSpace space,
      PolynomialRing ring,
      SemialgebraicDomain domain,
      RationalEvaluation evaluation,
      Map<String, Polynomial> notation) {
    this.space = space;
    this.ring = ring;
    this.domain = domain;
    this.evaluation = evaluation;
    this.notation = notation;
  }

  /**
   * The algebra of a system's symbols.
   *
   * @throws IllegalArgumentException if a notation or constraint is not a real polynomial
   */
  public static ParameterAlgebra of(OpenSystem system) {
    Map<String, SymbolDomain> symbols = new LinkedHashMap<>();
    system.parameters().forEach(p -> symbols.put(p.name(), p.domain()));
    for (Bath bath : system.baths()) {
      bath.law()
          .ifPresent(
              law ->
                  List.of(law.absorption(), law.emission(), law.occupation())
                      .forEach(symbol -> symbols.put(symbol.name(), SymbolDomain.POSITIVE)));
    }
    PolynomialRing ring = new PolynomialRing(List.copyOf(symbols.keySet()));
    Map<String, ComplexFunction> values = new LinkedHashMap<>();
    Map<String, Polynomial> notation = new LinkedHashMap<>();
    for (Notation entry : system.notation()) {
      Polynomial value = polynomial(new RationalEvaluation(ring, values, true), entry.definition());
      notation.put(entry.name(), value);
      values.put(entry.name(), ComplexFunction.real(RationalFunction.of(value)));
    }
    RationalEvaluation evaluation = new RationalEvaluation(ring, values, true);
    List<Polynomial> positive = new ArrayList<>();
    system.constraints().forEach(c -> positive.add(polynomial(evaluation, c)));
    return new ParameterAlgebra(
        system.space(),
        ring,
        new SemialgebraicDomain(ring, symbols, positive),
        evaluation,
        notation);
  }

  private static Polynomial polynomial(RationalEvaluation evaluation, Expression expression) {
    RationalFunction value = evaluation.evaluateReal(expression);
    if (!value.denominator().isOne()) {
      throw new IllegalArgumentException("not a polynomial with integer coefficients");
    }
    return value.numerator();
  }

  public PolynomialRing ring() {
    return ring;
  }

  public SemialgebraicDomain domain() {
    return domain;
  }

  /** Evaluates trees over parameters, rates and notation. */
  public RationalEvaluation evaluation() {
    return evaluation;
  }

  /** Each abbreviation as a polynomial, in the order of the study. */
  public Map<String, Polynomial> notation() {
    return new LinkedHashMap<>(notation);
  }

  /**
   * The matrix of an operator in the product basis.
   *
   * @throws IllegalArgumentException if a coefficient is not a rational function of the symbols
   */
  public ComplexMatrix matrix(Operator operator) {
    int dimension = space.dimension();
    if (operator instanceof Operator.Local local) {
      return embed(local);
    } else if (operator instanceof Operator.Identity) {
      return ComplexMatrix.identity(ring, dimension);
    } else if (operator instanceof Operator.Scaled scaled) {
      ComplexFunction factor = evaluation.evaluate(scaled.coefficient());
      ComplexMatrix matrix = matrix(scaled.operator());
      matrix.entries().forEach(row -> row.forEach(entry -> ProductBound.require(entry, factor)));
      return matrix.scale(factor);
    } else if (operator instanceof Operator.Sum sum) {
      return sum.terms().stream().map(this::matrix).reduce(ComplexMatrix::plus).orElseThrow();
    } else if (operator instanceof Operator.Product product) {
      return product.factors().stream()
          .map(this::matrix)
          .reduce(ParameterAlgebra::product)
          .orElseThrow();
    } else if (operator instanceof Operator.Adjoint adjoint) {
      return matrix(adjoint.operator()).dagger();
    }
    throw new IllegalStateException("unknown operator " + operator);
  }

  private static ComplexMatrix product(ComplexMatrix left, ComplexMatrix right) {
    for (int i = 0; i < left.rows(); i++) {
      for (int k = 0; k < left.columns(); k++) {
        for (int j = 0; j < right.columns() && !left.get(i, k).isZero(); j++) {
          ProductBound.require(left.get(i, k), right.get(k, j));
        }
      }
    }
    return left.times(right);
  }

  private ComplexMatrix embed(Operator.Local local) {
    ComplexMatrix result = ComplexMatrix.identity(ring, 1);
    List<Site> sites = space.sites();
    for (int i = 0; i < sites.size(); i++) {
      ComplexMatrix factor =
          i == local.site()
              ? constant(local.operator())
              : ComplexMatrix.identity(ring, sites.get(i).dimension());
      result = result.kronecker(factor);
    }
    return result;
  }

  private ComplexMatrix constant(LocalOperator operator) {
    int d = operator.dimension();
    return ComplexMatrix.of(
        d, d, (i, j) -> ComplexFunction.of(ring, operator.matrix().get(i).get(j)));
  }
}
