package org.lindproof.steady.step;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.steady.equation.Unknown;

/**
 * Names and short forms for the steps of a derivation. Names of symbols that only the derivation
 * has contain a dot, which no name in a study does.
 */
public final class Wording {
  private final OpenSystem system;
  private final CompactExpressions compact;
  private final Map<String, String> symbols = new LinkedHashMap<>();

  public Wording(OpenSystem system, CompactExpressions compact) {
    this.system = system;
    this.compact = compact;
  }

  CompactExpressions compact() {
    return compact;
  }

  /** TeX of the symbols that were introduced. */
  public Map<String, String> symbols() {
    return symbols;
  }

  /** A symbol of the derivation, {@code name} after a prefix of its own. */
  Expression symbol(String name, String tex) {
    String own = "derivation." + name;
    symbols.put(own, tex);
    return Expression.symbol(own);
  }

  /** The study's symbol for a population, x_ij or y_ij for a part of any other element. */
  Expression of(Unknown unknown) {
    return unknown.isPopulation()
        ? element(unknown.row(), unknown.column())
        : symbol(unknown.symbol(), unknown.tex());
  }

  Expression rateOfChange(Unknown unknown) {
    return dotted(of(unknown));
  }

  /** The time derivative of a symbol. */
  Expression dotted(Expression symbol) {
    String name = ((Expression.Symbol) symbol).name();
    String tex = symbols.getOrDefault(name, studyTex(name));
    int subscript = tex.indexOf('_');
    String base = subscript < 0 ? tex : tex.substring(0, subscript);
    String rest = subscript < 0 ? "" : tex.substring(subscript);
    return symbol("d." + name, "\\dot{" + base + "}" + rest);
  }

  private String studyTex(String name) {
    return system.observables().stream()
        .filter(o -> o.name().equals(name))
        .flatMap(o -> o.tex().stream())
        .findFirst()
        .orElse(name);
  }

  /** The study's symbol for a matrix element, if it has one. */
  Optional<Expression> named(int row, int column) {
    return system.namedObservables().stream()
        .filter(o -> !o.tex().isEmpty() && isElement(o.meaning(), row, column))
        .findFirst()
        .map(o -> Expression.symbol(o.name()));
  }

  /** The study's symbol for a matrix element, or rho_ij. */
  Expression element(int row, int column) {
    Optional<Expression> named = named(row, column);
    if (named.isPresent()) {
      return named.get();
    } else if (row > column) {
      return new Expression.Conjugate(element(column, row));
    }
    return plainElement(row, column);
  }

  /** rho_ij. */
  Expression plainElement(int row, int column) {
    Unknown place = new Unknown(Unknown.Kind.POPULATION, row, column);
    return symbol(place.symbol(), place.tex());
  }

  private static boolean isElement(Observable.Meaning meaning, int row, int column) {
    return meaning instanceof Observable.MatrixElement element
        && element.row() == row
        && element.column() == column
        && (row == column || element.part() == Observable.Part.COMPLEX);
  }

  /** A site's name for math mode. */
  static String siteTex(String site) {
    return site.length() == 1 ? site : "\\mathrm{" + site.replace("_", "\\_") + "}";
  }

  /** A linear combination of observables, positive terms first. */
  static Expression sum(Observable.Combination combination) {
    List<Map.Entry<String, Rational>> sorted =
        new ArrayList<>(combination.coefficients().entrySet());
    sorted.sort(
        Map.Entry.<String, Rational>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    return Expression.sum(
        sorted.stream()
            .map(e -> scaled(Expression.constant(e.getValue()), Expression.symbol(e.getKey())))
            .toList());
  }

  /** {@code polynomial > 0}, with the negative terms on the right side. */
  Statement.Chain positive(Polynomial polynomial) {
    return Statement.Chain.ofDifference(compact.of(polynomial), Relation.GREATER);
  }

  /** A group of terms with coefficients in constant ratios: factor * sum of weight * symbol. */
  private record Group(ComplexFunction factor, List<Expression> terms) {}

  /** sum of coefficient * symbol; coefficients in a constant ratio are taken out once. */
  Expression combination(List<ComplexFunction> coefficients, List<Expression> of) {
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < coefficients.size(); i++) {
      ComplexFunction coefficient = coefficients.get(i);
      if (coefficient.isZero()) {
        continue;
      }
      Optional<Group> same =
          groups.stream().filter(g -> ratio(coefficient, g.factor()).isPresent()).findFirst();
      if (same.isPresent()) {
        Rational weight = ratio(coefficient, same.get().factor()).orElseThrow();
        same.get().terms().add(scaled(Expression.constant(weight), of.get(i)));
      } else {
        groups.add(new Group(coefficient, new ArrayList<>(List.of(of.get(i)))));
      }
    }
    return Expression.sum(
        groups.stream()
            .map(g -> scaled(compact.of(g.factor()), Expression.sum(g.terms())))
            .toList());
  }

  /** {@link #combination} with real coefficients. */
  Expression realCombination(List<RationalFunction> coefficients, List<Expression> of) {
    return combination(coefficients.stream().map(ComplexFunction::real).toList(), of);
  }

  /** a / b, if it is a rational number. */
  static Optional<Rational> ratio(ComplexFunction a, ComplexFunction b) {
    ComplexFunction ratio = a.dividedBy(b);
    return ratio.isReal() && ratio.re().isConstant()
        ? Optional.of(ratio.re().constantValue())
        : Optional.empty();
  }

  /** coefficient * expression, signs in front, units left out. */
  static Expression scaled(Expression coefficient, Expression expression) {
    if (coefficient instanceof Expression.Negation negation) {
      return new Expression.Negation(scaled(negation.argument(), expression));
    } else if (coefficient instanceof Expression.Constant constant) {
      if (constant.value().signum() < 0) {
        Expression positive = Expression.constant(constant.value().negate());
        return new Expression.Negation(scaled(positive, expression));
      } else if (constant.value().equals(Rational.ONE)) {
        return expression;
      }
    }
    List<Expression> factors =
        coefficient instanceof Expression.Product product
            ? new ArrayList<>(product.factors())
            : new ArrayList<>(List.of(coefficient));
    factors.add(expression);
    return Expression.product(factors);
  }
}
