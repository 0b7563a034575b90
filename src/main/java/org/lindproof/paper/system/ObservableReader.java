package org.lindproof.paper.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lindproof.algebra.Rational;
import org.lindproof.paper.system.Declarations.Kind;
import org.lindproof.paper.yaml.NearestName;
import org.lindproof.paper.yaml.YamlFields;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.HamiltonianPart;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.quantum.Observable;

/**
 * Reads the observables: each bound to operators or to observables before it. A state is read as
 * its elements, which are hidden observables.
 */
public final class ObservableReader {
  private static final List<String> MEANINGS =
      List.of(
          "element",
          "expectation",
          "heat_from",
          "combination",
          "critical_value_of",
          "negativity_across",
          "state");

  private final HilbertSpace space;
  private final List<String> baths;
  private final List<String> parts;
  private final OperatorReader operators;
  private final Declarations declarations;

  ObservableReader(
      HilbertSpace space,
      List<Bath> baths,
      List<HamiltonianPart> hamiltonian,
      OperatorReader operators,
      Declarations declarations) {
    this.space = space;
    this.baths = baths.stream().map(Bath::name).toList();
    this.parts = hamiltonian.stream().map(HamiltonianPart::name).toList();
    this.operators = operators;
    this.declarations = declarations;
  }

  /** What an entry declares: one observable, or the elements of a state. */
  List<Observable> read(String name, YamlFields fields) {
    fields.only(
        "tex",
        "element",
        "part",
        "expectation",
        "heat_from",
        "hamiltonian",
        "energy",
        "combination",
        "critical_value_of",
        "negativity_across",
        "state");
    String meaning =
        MEANINGS.stream()
            .filter(fields::has)
            .findFirst()
            .orElseThrow(
                () ->
                    fields.fault(
                        "element",
                        "it has no meaning",
                        "write one of " + String.join(", ", MEANINGS)));
    for (String other : MEANINGS) {
      boolean pair = meaning.equals("critical_value_of") && other.equals("negativity_across");
      if (fields.has(other) && !other.equals(meaning) && !pair) {
        throw fields.fault(other, "both " + meaning + " and " + other, "keep one of them");
      }
    }
    requireOnlyWith(fields, "part", "element", meaning);
    requireOnlyWith(fields, "hamiltonian", "heat_from", meaning);
    requireOnlyWith(fields, "energy", "heat_from", meaning);
    if (meaning.equals("state")) {
      return state(name, fields);
    }
    Observable.Meaning read =
        switch (meaning) {
          case "element" -> element(fields);
          case "expectation" -> new Observable.Expectation(operators.read(fields, "expectation"));
          case "heat_from" -> heat(fields);
          case "combination" -> combination(fields);
          case "critical_value_of" ->
              new Observable.CriticalValue(
                  real(fields, "critical_value_of", fields.text("critical_value_of")),
                  site(fields));
          default -> new Observable.Negativity(site(fields));
        };
    boolean complex =
        read instanceof Observable.MatrixElement element
            && element.part() == Observable.Part.COMPLEX;
    Kind kind = complex ? Kind.COMPLEX_OBSERVABLE : Kind.REAL_OBSERVABLE;
    return List.of(new Observable(name, declarations.declare(name, kind, fields), read));
  }

  private List<Observable> state(String name, YamlFields fields) {
    if (!fields.text("state").equals("true")) {
      throw fields.fault("state", "state is " + fields.text("state"), "write state: true");
    }
    int dimension = space.dimension();
    String tex =
        declarations.declareState(name, dimension, fields).stream()
            .findFirst()
            .orElseThrow(
                () -> fields.fault("tex", "a state needs a spelling", "write tex: ['\\rho']"));
    String comma = dimension > 9 ? "," : "";
    List<Observable> elements = new ArrayList<>();
    for (int i = 1; i <= dimension; i++) {
      for (int j = 1; j <= dimension; j++) {
        Observable.Part part = i == j ? Observable.Part.REAL : Observable.Part.COMPLEX;
        elements.add(
            new Observable(
                Observable.elementName(name, i, j),
                List.of("(" + tex + ")_{" + i + comma + j + "}"),
                new Observable.MatrixElement(i - 1, j - 1, part)));
      }
    }
    return elements;
  }

  private static void requireOnlyWith(
      YamlFields fields, String key, String meaning, String present) {
    if (fields.has(key) && !present.equals(meaning)) {
      throw fields.fault(key, key + " without " + meaning, "remove it");
    }
  }

  private Observable.Meaning element(YamlFields fields) {
    List<String> states = fields.texts("element");
    if (states.size() != 2) {
      throw fields.fault("element", "an element has a row and a column", "write ['10', '01']");
    }
    int row = state(fields, states.get(0));
    int column = state(fields, states.get(1));
    Map<String, Observable.Part> kinds =
        Map.of(
            "complex", Observable.Part.COMPLEX,
            "real", Observable.Part.REAL,
            "imaginary", Observable.Part.IMAGINARY);
    // A density matrix is Hermitian: its diagonal is real.
    String part = fields.optionalText("part").orElse(row == column ? "real" : "complex");
    if (!kinds.containsKey(part)) {
      throw fields.fault(
          "part", "the part " + part + " is not known", NearestName.hint(part, kinds.keySet()));
    }
    return new Observable.MatrixElement(row, column, kinds.get(part));
  }

  private int state(YamlFields fields, String label) {
    int index = space.basis().indexOf(label);
    if (index < 0) {
      throw fields.fault(
          "element",
          "the state " + label + " is not in the product basis",
          NearestName.hint(label, space.basis()));
    }
    return index;
  }

  private Observable.Meaning heat(YamlFields fields) {
    String bath = oneOf(fields, "heat_from", fields.text("heat_from"), baths, "bath");
    if (fields.has("energy")) {
      if (fields.has("hamiltonian")) {
        throw fields.fault("energy", "both hamiltonian and energy", "keep one of them");
      }
      return new Observable.EnergyFlow(bath, operators.read(fields, "energy"));
    }
    List<String> chosen = fields.texts("hamiltonian");
    chosen.forEach(part -> oneOf(fields, "hamiltonian", part, parts, "part of H"));
    if (chosen.isEmpty() || Set.copyOf(chosen).size() != chosen.size()) {
      throw fields.fault(
          "hamiltonian", "a heat flow needs different parts of H", "list them once each");
    }
    return new Observable.HeatFlow(bath, chosen);
  }

  private Observable.Meaning combination(YamlFields fields) {
    YamlFields terms = fields.mapping("combination");
    Map<String, Rational> coefficients = new LinkedHashMap<>();
    for (String name : terms.node().entries().keySet()) {
      String number = terms.text(name);
      if (!number.matches("[+-]?[0-9]{1,18}(/[1-9][0-9]{0,17}|\\.[0-9]{1,18})?")) {
        throw terms.fault(name, "'" + number + "' is not a rational number", "write 1, -1/2, 0.5");
      }
      coefficients.put(real(terms, name, name), Rational.parse(number));
    }
    if (coefficients.isEmpty()) {
      throw fields.fault("combination", "it combines nothing", "write observable: coefficient");
    }
    return new Observable.Combination(coefficients);
  }

  private String real(YamlFields fields, String key, String name) {
    if (!declarations.is(name, Kind.REAL_OBSERVABLE)) {
      Set<String> known =
          declarations.names().stream()
              .filter(other -> declarations.is(other, Kind.REAL_OBSERVABLE))
              .collect(Collectors.toSet());
      throw fields.fault(
          key,
          name + " is not a real observable that stands before this one",
          NearestName.hint(name, known));
    }
    return name;
  }

  private String site(YamlFields fields) {
    List<String> sites = space.sites().stream().map(site -> site.name()).toList();
    String key = "negativity_across";
    return oneOf(fields, key, fields.text(key), sites, "site");
  }

  private static String oneOf(
      YamlFields fields, String key, String name, List<String> known, String what) {
    if (!known.contains(name)) {
      throw fields.fault(key, "there is no " + what + " " + name, NearestName.hint(name, known));
    }
    return name;
  }
}
