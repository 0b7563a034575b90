package org.lindproof.kernel.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.rewriting.RationalEvaluation;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.proof.AtomicClaim;
import org.lindproof.kernel.proof.ClaimSetting;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.kernel.thermal.Exponentials;
import org.lindproof.steady.observable.ObservableForm;

/** Formulas as rational functions of parameters, rates and occupations. */
record FormulaFunctions(CoqModel model, ClaimSetting setting) {

  /** The exponentials of thermal baths. */
  Exponentials exponentials() {
    return new Exponentials(model, setting.assumptions(), setting.domain(), setting.unfold());
  }

  /**
   * A formula as a function.
   *
   * @throws NotExportableException if it is not a rational one
   */
  ComplexFunction of(Expression side) {
    Map<String, ComplexFunction> values = new HashMap<>();
    var algebra = model.derivation().algebra();
    algebra
        .notation()
        .forEach((name, v) -> values.put(name, ComplexFunction.real(RationalFunction.of(v))));
    for (String name : setting.observables()) {
      if (!side.symbols().contains(name)) {
        continue;
      }
      if (!(model.derivation().observables().get(name) instanceof ObservableForm.Rational form)) {
        throw new NotExportableException("refuted with " + name + ", which has no rational form");
      }
      values.put(name, form.value());
    }
    Expression formula =
        setting.isThermal() && Exponentials.occurIn(side) ? exponentials().replaced(side) : side;
    try {
      return new RationalEvaluation(algebra.ring(), values).evaluate(formula);
    } catch (IllegalArgumentException e) {
      throw new NotExportableException("refuted with a formula that is not rational");
    }
  }

  /** Whether a relation holds at a point. */
  Predicate<Map<String, Rational>> truth(AtomicClaim link) {
    ComplexFunction left = of(link.left());
    ComplexFunction right = of(link.right());
    return point -> holds(link.relation(), value(left, point), value(right, point));
  }

  static GaussianRational value(ComplexFunction function, Map<String, Rational> point) {
    return new GaussianRational(function.re().evaluate(point), function.im().evaluate(point));
  }

  static boolean holds(Relation relation, GaussianRational a, GaussianRational b) {
    int sign = a.re().compareTo(b.re());
    boolean equal = sign == 0 && a.im().equals(b.im());
    return switch (relation) {
      case EQUAL, DEFINED_AS -> equal;
      case NOT_EQUAL -> !equal;
      case GREATER -> sign > 0;
      case GREATER_OR_EQUAL -> sign >= 0;
      case LESS -> sign < 0;
      case LESS_OR_EQUAL -> sign <= 0;
    };
  }
}
