package org.lindproof.kernel.model;

import java.util.Map;
import java.util.Optional;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.kernel.text.Symbols;
import org.lindproof.quantum.Observable;

/**
 * The symbols of a model.
 *
 * @param state the state that observables are taken in
 * @param bound observables that are bound variables: name to identifier
 */
public record ModelSymbols(CoqModel model, String state, Map<String, String> bound)
    implements Symbols {
  public ModelSymbols {
    bound = Map.copyOf(bound);
  }

  ModelSymbols(CoqModel model, String state) {
    this(model, state, Map.of());
  }

  @Override
  public String text(String name) {
    Optional<Observable> observable = observable(name);
    if (bound.containsKey(name)) {
      return bound.get(name);
    } else if (observable.isEmpty()) {
      return model.names().symbol(name);
    } else if (observable.get().isHidden()) {
      return element(observable.get().meaning());
    } else if (!CoqModel.isLinear(observable.get().meaning())) {
      throw new NotExportableException(name + " is not a function of the state");
    }
    return model.names().symbol(name) + " " + state;
  }

  private String element(Observable.Meaning meaning) {
    if (meaning instanceof Observable.MatrixElement element) {
      return "(%s.[%d, %d])".formatted(state, element.row(), element.column());
    }
    throw new NotExportableException("an element of a state is expected");
  }

  /** What the lemmas about an observable, or about an element of the state, are named after. */
  public String identifier(String name) {
    return observable(name)
        .filter(Observable::isHidden)
        .map(Observable::meaning)
        .map(Observable.MatrixElement.class::cast)
        .map(element -> "element_%d_%d".formatted(element.row(), element.column()))
        .orElseGet(() -> model.names().symbol(name));
  }

  @Override
  public boolean isComplex(String name) {
    return observable(name).filter(ModelSymbols::isComplex).isPresent();
  }

  /** An element of a state that has a name as a whole is complex, even on the diagonal. */
  private static boolean isComplex(Observable observable) {
    return observable.isHidden()
        || (observable.meaning() instanceof Observable.MatrixElement element
            && element.part() == Observable.Part.COMPLEX
            && element.row() != element.column());
  }

  /** The observable with this name. */
  public Optional<Observable> observable(String name) {
    return model.system().observables().stream()
        .filter(candidate -> candidate.name().equals(name))
        .findFirst();
  }
}
