package org.lindproof.verify.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.Study;
import org.lindproof.paper.claim.Claim;
import org.lindproof.paper.claim.PrintedFormula;

/**
 * What the symbols of a claim mean: what the study says, unless the claim reads them otherwise, as
 * another observable or as what a printed formula defines them to be.
 *
 * @param names symbol to the symbol that is meant
 * @param definitions symbol to the printed expression that defines it
 */
public record SymbolMeanings(Map<String, String> names, Map<String, Expression> definitions) {
  private static final int DEEPEST = 100;

  public SymbolMeanings {
    names = Map.copyOf(names);
    definitions = Map.copyOf(definitions);
  }

  /** Reads a claim's {@code where}. */
  public static SymbolMeanings of(Study study, Claim claim) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, Expression> definitions = new LinkedHashMap<>();
    claim
        .where()
        .forEach(
            (symbol, target) -> {
              Optional<Expression> printed = definition(symbol, study.formulas(target));
              if (printed.isPresent()) {
                definitions.put(symbol, printed.get());
              } else {
                names.put(symbol, target);
              }
            });
    return new SymbolMeanings(names, definitions);
  }

  private static Optional<Expression> definition(String symbol, List<PrintedFormula> formulas) {
    Expression wanted = Expression.symbol(symbol);
    for (PrintedFormula formula : formulas) {
      if (formula.statement() instanceof Statement.Chain chain) {
        for (int i = 0; i < chain.relations().size(); i++) {
          Relation relation = chain.relations().get(i);
          if (relation.isEquality() && chain.sides().get(i).equals(wanted)) {
            return Optional.of(chain.sides().get(i + 1));
          } else if (relation.isEquality() && chain.sides().get(i + 1).equals(wanted)) {
            return Optional.of(chain.sides().get(i));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** These meanings with other readings of some symbols. */
  public SymbolMeanings reading(Map<String, String> other) {
    Map<String, String> merged = new LinkedHashMap<>(names);
    merged.putAll(other);
    return new SymbolMeanings(merged, definitions);
  }

  /** The statement with these readings and printed definitions put in. */
  public Statement resolve(Statement statement) {
    return names.isEmpty() && definitions.isEmpty() ? statement : statement.mapSides(this::resolve);
  }

  /**
   * The expression with these readings and printed definitions put in.
   *
   * @throws CannotDecideException if a definition is circular
   */
  public Expression resolve(Expression expression) {
    return resolve(expression, 0);
  }

  private Expression resolve(Expression expression, int depth) {
    if (depth > DEEPEST) {
      throw new CannotDecideException("a printed definition is circular");
    }
    if (expression instanceof Expression.Symbol symbol) {
      Expression definition = definitions.get(symbol.name());
      return definition != null
          ? resolve(definition, depth + 1)
          : Expression.symbol(nameOf(symbol.name()));
    }
    return expression.withChildren(
        expression.children().stream().map(child -> resolve(child, depth + 1)).toList());
  }

  /** The name that is meant by a symbol. */
  public String nameOf(String symbol) {
    return names.getOrDefault(symbol, symbol);
  }
}
