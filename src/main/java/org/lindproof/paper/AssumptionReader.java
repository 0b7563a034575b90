package org.lindproof.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.paper.plain.PlainReader;
import org.lindproof.paper.system.Declarations;
import org.lindproof.paper.system.Declarations.Kind;
import org.lindproof.paper.tex.UnreadableFormulaException;
import org.lindproof.paper.yaml.YamlFields;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.BathStatistics;

/**
 * Reads what a claim assumes: {@code thermal rates} (or {@code bosonic} or {@code fermionic}),
 * {@code a > b}, {@code a < b}, {@code a = b}, {@code a != b}, {@code a >= 0} of a parameter.
 */
final class AssumptionReader {
  private static final String THERMAL = "thermal rates";

  /** Kinds that an assumption may be written in. */
  private static final Set<Kind> SCALARS =
      Set.of(Kind.PARAMETER, Kind.RATE, Kind.NOTATION, Kind.OCCUPATION);

  /** What a claim may say of the baths; absent statistics are those of the study. */
  private static final Map<String, Optional<BathStatistics>> RATES =
      Map.of(
          THERMAL,
          Optional.empty(),
          "bosonic rates",
          Optional.of(BathStatistics.BOSE),
          "fermionic rates",
          Optional.of(BathStatistics.FERMI));

  private final Declarations declarations;
  private final List<Bath> baths;

  AssumptionReader(Declarations declarations, List<Bath> baths) {
    this.declarations = declarations;
    this.baths = List.copyOf(baths);
  }

  /** The assumption that the baths are thermal, if there is one that can be. */
  Optional<Assumption> thermal() {
    return rates(THERMAL);
  }

  private Optional<Assumption> rates(String text) {
    return baths.stream().anyMatch(bath -> bath.law().isPresent())
        ? Optional.of(new Assumption.ThermalRates(text, RATES.get(text)))
        : Optional.empty();
  }

  Assumption read(YamlFields claim, String text) {
    String rates = text.strip();
    if (RATES.containsKey(rates)) {
      return rates(rates)
          .orElseThrow(
              () -> claim.fault("assume", "no bath has statistics", "remove '" + rates + "'"));
    }
    try {
      Statement statement = new PlainReader(declarations::isDeclared).readStatement(text);
      statement.symbols().stream()
          .filter(name -> !declarations.is(name, SCALARS))
          .findFirst()
          .ifPresent(
              name -> {
                throw claim.fault(
                    "assume",
                    name + " is no parameter, rate, occupation or notation",
                    "write the assumption in those");
              });
      return assumption(claim, text, statement);
    } catch (UnreadableFormulaException e) {
      throw Declarations.unreadable(claim, "assume", text, e);
    }
  }

  private Assumption assumption(YamlFields claim, String text, Statement statement) {
    if (statement instanceof Statement.Chain chain && chain.relations().size() == 1) {
      Expression left = chain.sides().get(0);
      Expression right = chain.sides().get(1);
      Relation relation = chain.relations().get(0);
      if (relation == Relation.GREATER) {
        return new Assumption.Positive(text, difference(left, right));
      } else if (relation == Relation.LESS) {
        return new Assumption.Positive(text, difference(right, left));
      } else if (relation == Relation.NOT_EQUAL) {
        return new Assumption.NonZero(text, difference(left, right));
      } else if (relation == Relation.EQUAL) {
        return equality(claim, text, left, right);
      } else if (relation == Relation.GREATER_OR_EQUAL && isZero(right) && isFree(left)) {
        return new Assumption.NonNegative(text, ((Expression.Symbol) left).name());
      }
    }
    throw claim.fault(
        "assume",
        "'" + text + "' is not an assumption",
        "write a > b, a < b, a = b, a != b, a >= 0 for a parameter a, or " + THERMAL);
  }

  private static Expression difference(Expression greater, Expression less) {
    return isZero(less)
        ? greater
        : new Expression.Sum(List.of(greater, new Expression.Negation(less)));
  }

  private static boolean isZero(Expression side) {
    return side instanceof Expression.Constant constant && constant.value().isZero();
  }

  /** Whether it is a parameter or a rate alone. */
  private boolean isFree(Expression side) {
    return side instanceof Expression.Symbol symbol
        && (declarations.is(symbol.name(), Kind.PARAMETER)
            || declarations.is(symbol.name(), Kind.RATE));
  }

  private Assumption equality(YamlFields claim, String text, Expression left, Expression right) {
    boolean free =
        isFree(left) && !declarations.expand(right).symbols().containsAll(left.symbols());
    if (!free) {
      throw claim.fault(
          "assume",
          "'" + text + "' does not solve for a parameter or rate",
          "write the parameter or rate alone on the left");
    }
    return new Assumption.Equals(text, ((Expression.Symbol) left).name(), right);
  }
}
