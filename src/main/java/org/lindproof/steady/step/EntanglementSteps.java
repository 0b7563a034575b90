package org.lindproof.steady.step;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.sign.SignProver;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.steady.observable.ObservableForm;
import org.lindproof.steady.observable.PartialTranspose;

/** Tells how entanglement follows from the steady state: partial transpose, negativity, J_c. */
public final class EntanglementSteps {
  private final OpenSystem system;
  private final Wording wording;
  private final Map<String, ObservableForm> forms;
  private final List<DerivationStep> steps = new ArrayList<>();
  private final Map<String, Expression> written = new LinkedHashMap<>();

  public EntanglementSteps(OpenSystem system, Wording wording, Map<String, ObservableForm> forms) {
    this.system = system;
    this.wording = wording;
    this.forms = forms;
  }

  public List<DerivationStep> steps() {
    return steps;
  }

  /** The closed forms in the elements of the state. */
  public Map<String, Expression> written() {
    return written;
  }

  /** Partial transpose, eigenvalues, negativity, for every site that an observable cuts at. */
  public void tell(ComplexMatrix rho, SignProver prover) {
    for (Observable observable : system.observables()) {
      ObservableForm form = forms.get(observable.name());
      if (observable.meaning() instanceof Observable.Negativity negativity) {
        negativity(observable.name(), form, elements(rho, negativity.site()), prover);
      } else if (observable.meaning() instanceof Observable.CriticalValue critical
          && form instanceof ObservableForm.Algebraic) {
        critical(observable.name(), critical, elements(rho, critical.site()), prover);
      }
    }
  }

  private TransposedElements elements(ComplexMatrix rho, String site) {
    PartialTranspose transpose = PartialTranspose.of(rho, system.space(), site);
    return new TransposedElements(system.space(), wording, transpose, site);
  }

  private void negativity(
      String name, ObservableForm form, TransposedElements elements, SignProver prover) {
    SpectrumSteps telling = new SpectrumSteps(wording, elements, prover);
    telling.written(form).ifPresent(value -> written.put(name, value));
    steps.add(telling.spectrum());
    steps.add(telling.negativity(name, form));
  }

  private void critical(
      String name,
      Observable.CriticalValue critical,
      TransposedElements elements,
      SignProver prover) {
    RationalFunction value = ((ObservableForm.Rational) forms.get(critical.current())).value().re();
    CriticalSteps telling =
        new CriticalSteps(
            wording,
            elements,
            Expression.symbol(critical.current()),
            value,
            Expression.symbol(name));
    written.put(name, telling.written());
    steps.add(telling.relation());
    steps.addAll(telling.tell(negativities(critical.site()), prover));
  }

  private List<Expression> negativities(String site) {
    return system.namedObservables().stream()
        .filter(
            o ->
                o.meaning() instanceof Observable.Negativity negativity
                    && negativity.site().equals(site))
        .map(o -> Expression.symbol(o.name()))
        .limit(1)
        .toList();
  }
}
