package org.lindproof.steady.step;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Phrase;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.algebra.rewriting.RationalEvaluation;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.steady.equation.Unknown;
import org.lindproof.steady.observable.ObservableForm;
import org.lindproof.steady.step.DerivationStep.Section;

/** Tells how the observables follow from the steady state. */
public final class ObservableSteps {
  private final OpenSystem system;
  private final Wording wording;
  private final Map<String, ObservableForm> forms;
  private final List<DerivationStep> steps = new ArrayList<>();
  private final Map<String, Expression> written = new LinkedHashMap<>();

  public ObservableSteps(OpenSystem system, Wording wording, Map<String, ObservableForm> forms) {
    this.system = system;
    this.wording = wording;
    this.forms = forms;
  }

  public List<DerivationStep> steps() {
    return steps;
  }

  /** The rational closed forms as they are written. */
  public Map<String, Expression> written() {
    return written;
  }

  /** Writes the rational closed forms. */
  public void elements() {
    for (Observable observable : system.namedObservables()) {
      if (forms.get(observable.name()) instanceof ObservableForm.Rational rational) {
        written.put(observable.name(), wording.compact().of(rational.value()));
      }
    }
  }

  /**
   * Heat flows, expectations and their combinations.
   *
   * @param inUnknowns the traces in terms of the unknowns, by observable
   * @param extended evaluates such trees
   */
  public void traces(
      Map<String, Expression> inUnknowns, RationalEvaluation extended, List<Unknown> all) {
    for (Observable observable : system.namedObservables()) {
      Observable.Meaning meaning = observable.meaning();
      if (meaning instanceof Observable.MatrixElement
          || !(forms.get(observable.name()) instanceof ObservableForm.Rational form)) {
        continue;
      }
      List<Expression> sides = new ArrayList<>(List.of(Expression.symbol(observable.name())));
      if (!(meaning instanceof Observable.Combination)) {
        RationalFunction trace = extended.evaluateReal(inUnknowns.get(observable.name()));
        List<RationalFunction> coefficients =
            all.stream().map(u -> coefficient(trace, u.symbol(), form.value().ring())).toList();
        List<Expression> symbols = all.stream().map(wording::of).toList();
        sides.add(wording.realCombination(coefficients, symbols));
      }
      sides.add(wording.compact().of(form.value()));
      List<Relation> equal = Collections.nCopies(sides.size() - 1, Relation.EQUAL);
      steps.add(
          new DerivationStep(
              Section.HEAT_FLOWS,
              title(observable),
              List.of(new StepContent.Prose(describe(meaning))),
              List.of(new StepContent.Formula(new Statement.Chain(sides, equal))),
              steps.isEmpty()
                  ? "Each trace is linear in the elements of the steady state, which are put in."
                  : ""));
    }
  }

  private static RationalFunction coefficient(
      RationalFunction trace, String symbol, PolynomialRing ring) {
    return RationalFunction.of(trace.numerator().derivative(symbol), trace.denominator()).in(ring);
  }

  private static String title(Observable observable) {
    Observable.Meaning meaning = observable.meaning();
    if (meaning instanceof Observable.HeatFlow flow) {
      return "Heat flow from bath "
          + flow.bath()
          + " with "
          + String.join(" + ", flow.hamiltonian());
    } else if (meaning instanceof Observable.EnergyFlow flow) {
      return "Energy flow " + observable.name() + " from bath " + flow.bath();
    } else if (meaning instanceof Observable.Expectation) {
      return "Expectation " + observable.name();
    }
    return "Combination " + observable.name();
  }

  private static Phrase describe(Observable.Meaning meaning) {
    if (meaning instanceof Observable.HeatFlow flow) {
      return Phrase.of(
          "$\\mathrm{Tr}[H\\,\\mathcal D\\rho]$ with %s as $H$ and the dissipators of bath %s as $\\mathcal D$."
              .formatted(String.join(" + ", flow.hamiltonian()), flow.bath()));
    } else if (meaning instanceof Observable.EnergyFlow flow) {
      return Phrase.of(
          "$\\mathrm{Tr}[A\\,\\mathcal D\\rho]$ with the energy of this observable as $A$ and the dissipators of bath %s as $\\mathcal D$."
              .formatted(flow.bath()));
    } else if (meaning instanceof Observable.Combination combination) {
      return Phrase.of("By definition, this is ").and(Wording.sum(combination)).and(".");
    }
    return Phrase.of("The expectation $\\mathrm{Tr}[A\\rho]$.");
  }
}
