package org.lindproof.verify.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.ParameterAlgebra;
import org.lindproof.quantum.Site;
import org.lindproof.verify.repair.edit.EditKind;
import org.lindproof.verify.repair.slip.ConfusedSymbols;
import org.lindproof.verify.repair.slip.ConfusedSymbols.Exchange;

/**
 * Finds the symbols of a study that are easily confused: both rates of a bath, what belongs to two
 * baths in the same way, and elements of the state.
 */
final class SymbolConfusions {
  private final OpenSystem system;
  private final ParameterAlgebra algebra;

  private SymbolConfusions(OpenSystem system, ParameterAlgebra algebra) {
    this.system = system;
    this.algebra = algebra;
  }

  static ConfusedSymbols of(OpenSystem system, ParameterAlgebra algebra) {
    SymbolConfusions confusions = new SymbolConfusions(system, algebra);
    List<Exchange> exchanges = new ArrayList<>(confusions.rates());
    exchanges.addAll(confusions.labels());
    Set<String> observables = new TreeSet<>();
    Set<String> complex = new TreeSet<>();
    for (Observable observable : system.observables()) {
      observables.add(observable.name());
      if (observable.meaning() instanceof Observable.MatrixElement element
          && element.part() == Observable.Part.COMPLEX
          && element.row() != element.column()) {
        complex.add(observable.name());
      }
    }
    return new ConfusedSymbols(exchanges, observables, complex);
  }

  private List<Bath.ThermalLaw> laws() {
    return system.baths().stream().flatMap(bath -> bath.law().stream()).toList();
  }

  /** Absorption for emission, bath by bath and all at once. */
  private List<Exchange> rates() {
    List<Exchange> exchanges = new ArrayList<>();
    Map<String, String> all = new LinkedHashMap<>();
    for (Bath.ThermalLaw law : laws()) {
      Map<String, String> pair = pair(law.absorption().name(), law.emission().name());
      exchanges.add(new Exchange(EditKind.RATE, pair));
      all.putAll(pair);
    }
    if (laws().size() > 1) {
      exchanges.add(new Exchange(EditKind.RATE, all));
    }
    return exchanges;
  }

  private static Map<String, String> pair(String a, String b) {
    Map<String, String> pair = new LinkedHashMap<>();
    pair.put(a, b);
    pair.put(b, a);
    return pair;
  }

  /** What belongs to two baths or two sites, one kind of symbol at a time and all at once. */
  private List<Exchange> labels() {
    List<Exchange> exchanges = new ArrayList<>();
    List<Map<String, String>> ofBaths = new ArrayList<>();
    List<Bath> baths = system.baths().stream().filter(bath -> bath.law().isPresent()).toList();
    for (int i = 0; i < baths.size(); i++) {
      for (int j = i + 1; j < baths.size(); j++) {
        ofBaths.add(exchange(baths.get(i), baths.get(j), exchanges));
      }
    }
    List<Map<String, String>> ofSites = siteExchanges();
    for (Map<String, String> whole : ofBaths) {
      exchanges.add(new Exchange(EditKind.LABEL, whole));
      for (Map<String, String> elements : ofSites) {
        Map<String, String> both = new LinkedHashMap<>(whole);
        both.putAll(elements);
        exchanges.add(new Exchange(EditKind.LABEL, both));
      }
    }
    ofSites.forEach(elements -> exchanges.add(new Exchange(EditKind.LABEL, elements)));
    exchanges.addAll(populations());
    return exchanges;
  }

  /** Pairs of symbols go to the list one by one; all of them together are returned. */
  private Map<String, String> exchange(Bath a, Bath b, List<Exchange> single) {
    Bath.ThermalLaw left = a.law().orElseThrow();
    Bath.ThermalLaw right = b.law().orElseThrow();
    Map<String, String> whole = new LinkedHashMap<>();
    whole.putAll(pair(left.absorption().name(), right.absorption().name()));
    whole.putAll(pair(left.emission().name(), right.emission().name()));
    whole.putAll(pair(left.occupation().name(), right.occupation().name()));
    whole.putAll(pair(left.coupling(), right.coupling()));
    whole.putAll(pair(left.temperature(), right.temperature()));
    named(left).ifPresent(x -> named(right).ifPresent(y -> whole.putAll(pair(x, y))));
    whole.keySet().removeIf(name -> name.equals(whole.get(name)));
    notation(whole).forEach(whole::putIfAbsent);
    heatFlows(a.name(), b.name()).forEach(whole::putIfAbsent);
    whole.forEach(
        (x, y) -> {
          if (x.compareTo(y) < 0) {
            single.add(new Exchange(EditKind.LABEL, pair(x, y)));
          }
        });
    return whole;
  }

  /** The symbol for a bath's energy, if one symbol stands for it. */
  private Optional<String> named(Bath.ThermalLaw law) {
    RationalFunction energy = algebra.evaluation().evaluateReal(law.energy());
    return symbolValues().entrySet().stream()
        .filter(entry -> RationalFunction.of(entry.getValue()).equals(energy))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Map<String, Polynomial> symbolValues() {
    Map<String, Polynomial> values = new LinkedHashMap<>();
    system.parameters().forEach(p -> values.put(p.name(), algebra.ring().variable(p.name())));
    values.putAll(algebra.notation());
    return values;
  }

  /** Abbreviations that become each other when the symbols in them are exchanged. */
  private Map<String, String> notation(Map<String, String> exchanged) {
    Map<String, Polynomial> values = new LinkedHashMap<>();
    exchanged.forEach(
        (x, y) -> {
          if (algebra.ring().contains(x) && algebra.ring().contains(y)) {
            values.put(x, algebra.ring().variable(y));
          }
        });
    Map<String, String> found = new LinkedHashMap<>();
    algebra
        .notation()
        .forEach(
            (name, value) -> {
              Polynomial other = value.substitute(algebra.ring(), values);
              algebra.notation().entrySet().stream()
                  .filter(entry -> !entry.getKey().equals(name) && entry.getValue().equals(other))
                  .findFirst()
                  .ifPresent(entry -> found.put(name, entry.getKey()));
            });
    return found;
  }

  private Map<String, String> heatFlows(String a, String b) {
    Map<String, String> found = new LinkedHashMap<>();
    for (Observable left : system.observables()) {
      for (Observable right : system.observables()) {
        if (left.meaning() instanceof Observable.HeatFlow x
            && right.meaning() instanceof Observable.HeatFlow y
            && x.hamiltonian().equals(y.hamiltonian())
            && x.bath().equals(a)
            && y.bath().equals(b)) {
          found.putAll(pair(left.name(), right.name()));
        }
      }
    }
    return found;
  }

  /** For two sites of the same kind, the populations that change places with them. */
  private List<Map<String, String>> siteExchanges() {
    List<Map<String, String>> exchanges = new ArrayList<>();
    List<Site> sites = system.space().sites();
    for (int i = 0; i < sites.size(); i++) {
      for (int j = i + 1; j < sites.size(); j++) {
        if (sites.get(i).dimension() == sites.get(j).dimension()) {
          Map<String, String> exchange = new LinkedHashMap<>();
          for (Map.Entry<Integer, String> one : populationNames().entrySet()) {
            String other = populationNames().get(exchanged(one.getKey(), i, j));
            if (other != null && !other.equals(one.getValue())) {
              exchange.put(one.getValue(), other);
            }
          }
          if (!exchange.isEmpty()) {
            exchanges.add(exchange);
          }
        }
      }
    }
    return exchanges;
  }

  /** The index of the basis state with two sites exchanged. */
  private int exchanged(int index, int i, int j) {
    List<Site> sites = system.space().sites();
    int[] digits = new int[sites.size()];
    int rest = index;
    for (int k = sites.size() - 1; k >= 0; k--) {
      digits[k] = rest % sites.get(k).dimension();
      rest /= sites.get(k).dimension();
    }
    int digit = digits[i];
    digits[i] = digits[j];
    digits[j] = digit;
    int result = 0;
    for (int k = 0; k < digits.length; k++) {
      result = result * sites.get(k).dimension() + digits[k];
    }
    return result;
  }

  private Map<Integer, String> populationNames() {
    Map<Integer, String> names = new LinkedHashMap<>();
    for (Observable observable : system.namedObservables()) {
      if (observable.meaning() instanceof Observable.MatrixElement element
          && element.row() == element.column()) {
        names.putIfAbsent(element.row(), observable.name());
      }
    }
    return names;
  }

  /** One population for another. */
  private List<Exchange> populations() {
    List<String> names = List.copyOf(populationNames().values());
    List<Exchange> exchanges = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        exchanges.add(new Exchange(EditKind.LABEL, pair(names.get(i), names.get(j))));
      }
    }
    return exchanges;
  }
}
