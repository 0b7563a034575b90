package org.lindproof.kernel.thermal;

import java.util.List;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.text.PolynomialText;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.BathStatistics;

/**
 * The laws of thermal baths under the assumptions of a claim, and what they are called in Coq.
 *
 * @param laws none unless rates are assumed to be thermal
 */
record ThermalLaws(CoqModel model, List<Bath.ThermalLaw> laws) {
  ThermalLaws {
    laws = List.copyOf(laws);
  }

  static ThermalLaws of(CoqModel model, List<Assumption> assumptions) {
    boolean thermal = assumptions.stream().anyMatch(Assumption.ThermalRates.class::isInstance);
    List<Bath.ThermalLaw> laws =
        thermal
            ? Assumption.applied(assumptions, model.system()).baths().stream()
                .flatMap(bath -> bath.law().stream())
                .toList()
            : List.of();
    return new ThermalLaws(model, laws);
  }

  boolean isBose(int index) {
    return laws.get(index).statistics() == BathStatistics.BOSE;
  }

  /** The name of the hypothesis n = 1 / (exp (e / T) -+ 1). */
  String hypothesis(int index) {
    return "t" + (3 * index + 3);
  }

  String occupation(int index) {
    return model.names().symbol(laws.get(index).occupation().name());
  }

  String temperature(int index) {
    return model.names().symbol(laws.get(index).temperature());
  }

  /** The energy, delimited. */
  String energy(int index) {
    return PolynomialText.atom(model.formulas().real(laws.get(index).energy()));
  }

  RationalFunction energyValue(int index) {
    return value(laws.get(index).energy());
  }

  RationalFunction value(Expression formula) {
    return model.derivation().algebra().evaluation().evaluateReal(formula);
  }
}
