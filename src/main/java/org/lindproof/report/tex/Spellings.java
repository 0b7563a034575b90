package org.lindproof.report.tex;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.paper.Study;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;

/**
 * How symbols are typeset: as in the paper where it has them, as in the derivation where only that
 * needs them, and otherwise after their name: {@code Q_h_local} becomes Q with a subscript.
 */
public final class Spellings {
  private final Map<String, String> byName = new LinkedHashMap<>();

  private Spellings() {}

  /** A printer for everything that a report is about. */
  public static LatexPrinter printer(Study study, Map<String, String> ofDerivation) {
    Spellings spellings = new Spellings();
    OpenSystem system = study.system();
    study.printedSymbols().forEach(spellings::first);
    system.parameters().forEach(p -> spellings.first(p.name(), p.tex()));
    system.baths().stream()
        .flatMap(bath -> bath.law().stream())
        .flatMap(law -> List.of(law.absorption(), law.emission(), law.occupation()).stream())
        .forEach((Bath.NamedSymbol symbol) -> spellings.first(symbol.name(), symbol.tex()));
    system.notation().forEach(n -> spellings.first(n.name(), n.tex()));
    system.observables().forEach(o -> spellings.first(o.name(), o.tex()));
    ofDerivation.forEach(spellings.byName::putIfAbsent);
    system.observables().stream()
        .filter(o -> o.tex().isEmpty())
        .forEach(o -> spellings.add(o, system));
    return new LatexPrinter(spellings.byName);
  }

  private void first(String name, List<String> tex) {
    tex.stream().findFirst().ifPresent(spelling -> byName.put(name, spelling));
  }

  private void add(Observable observable, OpenSystem system) {
    String spelling =
        observable.meaning() instanceof Observable.MatrixElement element
            ? part(element, system)
            : fromName(observable.name());
    if (!byName.containsValue(spelling)) {
      byName.putIfAbsent(observable.name(), spelling);
    }
  }

  private static String part(Observable.MatrixElement element, OpenSystem system) {
    String whole =
        system.namedObservables().stream()
            .filter(o -> isWholeElement(o.meaning(), element))
            .flatMap(o -> o.tex().stream())
            .findFirst()
            .orElse("\\rho_{%d,%d}".formatted(element.row() + 1, element.column() + 1));
    return switch (element.part()) {
      case COMPLEX -> whole;
      case REAL -> "\\mathrm{Re}(" + whole + ")";
      case IMAGINARY -> "\\mathrm{Im}(" + whole + ")";
    };
  }

  private static boolean isWholeElement(
      Observable.Meaning meaning, Observable.MatrixElement element) {
    return meaning instanceof Observable.MatrixElement other
        && other.part() == Observable.Part.COMPLEX
        && other.row() == element.row()
        && other.column() == element.column();
  }

  /** {@code J_local} becomes J with the upright subscript "local". */
  static String fromName(String name) {
    List<String> words = Arrays.stream(name.split("_")).filter(w -> !w.isEmpty()).toList();
    String stem = words.get(0).length() == 1 ? words.get(0) : "\\mathrm{" + words.get(0) + "}";
    Optional<String> rest =
        words.subList(1, words.size()).stream().reduce((left, right) -> left + "," + right);
    return rest.map(subscript -> stem + "_{\\mathrm{" + subscript + "}}").orElse(stem);
  }
}
