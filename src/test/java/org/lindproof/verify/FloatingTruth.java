package org.lindproof.verify;

import static org.lindproof.algebra.expression.Relation.DEFINED_AS;
import static org.lindproof.algebra.expression.Relation.EQUAL;
import static org.lindproof.algebra.expression.Relation.GREATER_OR_EQUAL;
import static org.lindproof.algebra.expression.Relation.LESS_OR_EQUAL;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.SymbolDomain;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.numeric.ExpressionValues;
import org.lindproof.numeric.NumericRoute;
import org.lindproof.numeric.ParameterPoint;
import org.lindproof.numeric.linear.ComplexValue;
import org.lindproof.paper.Study;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.paper.claim.Claim;
import org.lindproof.paper.claim.PrintedFormula;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.Parameter;
import org.lindproof.verify.claim.ClaimFormulas;
import org.lindproof.verify.evaluation.SymbolMeanings;

/** The truth of a printed formula at one point, with values from the numeric route alone. */
final class FloatingTruth {
  private final SymbolMeanings meanings;
  private final Map<String, ComplexValue> values = new LinkedHashMap<>();

  FloatingTruth(Study study, Claim claim, Map<String, Rational> point) {
    OpenSystem system =
        relaxed(Assumption.applied(claim.assumptions(), study.system()), claim.assumptions());
    meanings = SymbolMeanings.of(study, claim);
    ParameterPoint doubles = doubles(system, point);
    values.putAll(NumericRoute.symbols(system, doubles));
    NumericRoute.Solved solved = (NumericRoute.Solved) NumericRoute.evaluate(system, doubles);
    solved
        .values()
        .forEach(
            (name, m) -> values.put(name, new ComplexValue(m.value(), m.imaginary(), m.error())));
  }

  /** Where a claim assumes g = 0, g may be zero. */
  private static OpenSystem relaxed(OpenSystem system, List<Assumption> assumptions) {
    Set<String> given =
        assumptions.stream()
            .filter(Assumption.Equals.class::isInstance)
            .map(assumption -> ((Assumption.Equals) assumption).symbol())
            .collect(Collectors.toSet());
    List<Parameter> parameters =
        system.parameters().stream()
            .map(
                p ->
                    given.contains(p.name())
                        ? new Parameter(p.name(), p.tex(), SymbolDomain.REAL)
                        : p)
            .toList();
    return new OpenSystem(
        system.title(),
        system.space(),
        parameters,
        system.constraints(),
        system.hamiltonian(),
        system.baths(),
        system.jumps(),
        system.notation(),
        system.observables());
  }

  private static ParameterPoint doubles(OpenSystem system, Map<String, Rational> point) {
    Set<String> known =
        system.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
    system.baths().stream()
        .flatMap(bath -> bath.law().stream())
        .forEach(law -> known.addAll(List.of(law.absorption().name(), law.emission().name())));
    ParameterPoint doubles = ParameterPoint.empty();
    for (Map.Entry<String, Rational> entry : point.entrySet()) {
      if (known.contains(entry.getKey())) {
        doubles = doubles.with(entry.getKey(), entry.getValue().toDouble());
      }
    }
    return doubles;
  }

  /** The statement of a claim, of a chain the link that the claim is about. */
  static Statement statement(Study study, Claim claim) {
    List<PrintedFormula> formulas = ClaimFormulas.of(study, claim).numbers();
    Statement statement = formulas.get(0).statement();
    return statement instanceof Statement.Chain chain && claim.link().isPresent()
        ? chain.link(claim.link().get() - 1)
        : statement;
  }

  /** Whether all its symbols have values here: J_c has none without coherence. */
  boolean canEvaluate(Statement statement) {
    if (!statement.parts().isEmpty()) {
      return statement.parts().stream().allMatch(this::canEvaluate);
    }
    return ((Statement.Chain) statement)
        .sides().stream().allMatch(side -> values.keySet().containsAll(resolve(side).symbols()));
  }

  /** Whether it holds; empty if the error bounds do not tell. */
  Optional<Boolean> holds(Statement statement) {
    if (statement instanceof Statement.Equivalence equivalence) {
      Optional<Boolean> right = holds(equivalence.right());
      return holds(equivalence.left()).flatMap(l -> right.map(r -> l.equals(r)));
    } else if (statement instanceof Statement.Implication implication) {
      Optional<Boolean> right = holds(implication.right());
      return holds(implication.left()).flatMap(l -> right.map(r -> !l || r));
    }
    Statement.Chain chain = (Statement.Chain) statement;
    boolean all = true;
    for (int i = 0; i < chain.relations().size(); i++) {
      ComplexValue left = value(chain.sides().get(i));
      ComplexValue difference = left.minus(value(chain.sides().get(i + 1)));
      Optional<Boolean> link = compare(difference, chain.relations().get(i));
      if (link.isEmpty()) {
        return link;
      }
      all &= link.get();
    }
    return Optional.of(all);
  }

  /** An equality is certain in floating point only without any error, its failure sooner. */
  private static Optional<Boolean> compare(ComplexValue difference, Relation relation) {
    boolean apart = difference.isDefined() && difference.modulus() > difference.error();
    if (!apart) {
      boolean exact = difference.isDefined() && difference.error() == 0;
      return exact
          ? Optional.of(
              EnumSet.of(EQUAL, DEFINED_AS, GREATER_OR_EQUAL, LESS_OR_EQUAL).contains(relation))
          : Optional.empty();
    }
    return switch (relation) {
      case EQUAL, DEFINED_AS -> Optional.of(false);
      case NOT_EQUAL -> Optional.of(true);
      case GREATER, GREATER_OR_EQUAL -> Optional.of(difference.re() > 0);
      case LESS, LESS_OR_EQUAL -> Optional.of(difference.re() < 0);
    };
  }

  private ComplexValue value(Expression expression) {
    return ExpressionValues.evaluate(resolve(expression), values);
  }

  private Expression resolve(Expression expression) {
    if (expression instanceof Expression.Symbol symbol) {
      Expression definition = meanings.definitions().get(symbol.name());
      return definition == null
          ? Expression.symbol(meanings.nameOf(symbol.name()))
          : resolve(definition);
    }
    return expression.withChildren(expression.children().stream().map(this::resolve).toList());
  }
}
