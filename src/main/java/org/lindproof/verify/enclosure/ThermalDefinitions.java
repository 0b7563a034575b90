package org.lindproof.verify.enclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.BathStatistics;
import org.lindproof.quantum.OpenSystem;

/** The rates and occupations of thermal baths as formulas in the parameters. */
final class ThermalDefinitions {
  private ThermalDefinitions() {}

  /** Symbol to formula: n = 1/(e^(energy/T) -+ 1), gamma^+ = gamma n, gamma^- = gamma (1 +- n). */
  static Map<String, Expression> of(OpenSystem system) {
    Map<String, Expression> definitions = new LinkedHashMap<>();
    for (Bath bath : system.baths()) {
      bath.law().ifPresent(law -> define(law, definitions));
    }
    return definitions;
  }

  private static void define(Bath.ThermalLaw law, Map<String, Expression> definitions) {
    boolean bose = law.statistics() == BathStatistics.BOSE;
    Expression one = Expression.constant(1);
    Expression ratio = new Expression.Quotient(law.energy(), Expression.symbol(law.temperature()));
    Expression exponential = new Expression.Exponential(ratio);
    Expression shift = Expression.constant(bose ? -1 : 1);
    definitions.put(
        law.occupation().name(),
        new Expression.Quotient(one, new Expression.Sum(List.of(exponential, shift))));
    Expression n = Expression.symbol(law.occupation().name());
    Expression gamma = Expression.symbol(law.coupling());
    definitions.put(law.absorption().name(), new Expression.Product(List.of(gamma, n)));
    Expression signed = bose ? n : new Expression.Negation(n);
    definitions.put(
        law.emission().name(),
        new Expression.Product(List.of(gamma, new Expression.Sum(List.of(one, signed)))));
  }
}
