package org.lindproof.paper.system;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lindproof.algebra.SymbolDomain;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.latex.RunningIndices;
import org.lindproof.paper.operator.Dynamics;
import org.lindproof.paper.system.Declarations.Kind;
import org.lindproof.paper.yaml.NearestName;
import org.lindproof.paper.yaml.YamlFields;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.HamiltonianPart;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.quantum.JumpOperator;
import org.lindproof.quantum.LocalOperator;
import org.lindproof.quantum.Notation;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.Parameter;
import org.lindproof.quantum.Site;

/** Reads study.yaml. */
public final class SystemReader {
  private static final int MAX_DIMENSION = 64;
  private static final int MAX_INDICES = 4;
  private static final int MAX_VALUES = 8;

  private final YamlFields root;
  private final Declarations declarations = new Declarations();
  private final Map<String, Integer> lines = new HashMap<>();
  private Map<String, Map<String, LocalOperator>> siteOperators = Map.of();
  private Dynamics dynamics = Dynamics.NONE;

  public SystemReader(YamlFields root) {
    this.root =
        root.only(
            "title",
            "sites",
            "operators",
            "indices",
            "parameters",
            "constraints",
            "baths",
            "notation",
            "hamiltonian",
            "jumps",
            "exact",
            "regime",
            "observables",
            "dynamics");
  }

  /** The system; afterwards {@link #declarations()} knows its names. */
  public OpenSystem read() {
    HilbertSpace space = space();
    List<Parameter> parameters = parameters();
    List<Expression> constraints = constraints();
    BathReader bathReader = new BathReader(declarations, root.section("baths", "bath"));
    bathReader.declareSymbols();
    List<Notation> notation = notation();
    List<Bath> baths = bathReader.read(parameters);
    root.section("baths", "bath")
        .forEach((name, at) -> lines.put("bath " + name, at.line("energy")));
    OperatorReader operators =
        new OperatorReader(space, root.section("operators", "operator"), declarations);
    List<HamiltonianPart> hamiltonian = hamiltonian(operators);
    List<JumpOperator> jumps = jumps(operators, baths);
    ObservableReader reader =
        new ObservableReader(space, baths, hamiltonian, operators, declarations);
    List<Observable> observables = new ArrayList<>();
    root.section("observables", "observable")
        .forEach(
            (name, fields) -> {
              observables.addAll(reader.read(name, fields));
              lines.put("observable " + name, fields.line());
            });
    siteOperators = operators.bySite();
    if (root.has("dynamics")) {
      dynamics = new DynamicsReader(space, declarations).read(root.mapping("dynamics"));
    }
    OpenSystem system =
        new OpenSystem(
            root.text("title"),
            space,
            parameters,
            constraints,
            hamiltonian,
            baths,
            jumps,
            notation,
            observables);
    new ModelValidation(root.file(), lines).check(system);
    return system;
  }

  public Declarations declarations() {
    return declarations;
  }

  /** How the paper writes the equation of motion; after {@link #read()}. */
  public Dynamics dynamics() {
    return dynamics;
  }

  /** The operators on one site, by name and by the name of the site; after {@link #read()}. */
  public Map<String, Map<String, LocalOperator>> siteOperators() {
    return siteOperators;
  }

  /** How far the exact route is to go; to closed forms unless it says otherwise. */
  public ExactRoute route() {
    List<String> keys = Stream.of(ExactRoute.values()).map(ExactRoute::key).toList();
    String text = root.optionalText("exact").orElse(ExactRoute.CLOSED_FORM.key());
    if (!keys.contains(text)) {
      throw root.fault("exact", "exact is '" + text + "'", NearestName.hint(text, keys));
    }
    return Stream.of(ExactRoute.values())
        .filter(route -> route.key().equals(text))
        .findFirst()
        .orElseThrow();
  }

  /** Where the master equation is meant to hold, if the study says so. */
  public Optional<Regime> regime() {
    return root.has("regime")
        ? Optional.of(new RegimeReader(declarations).read(root.mapping("regime")))
        : Optional.empty();
  }

  /** The running indices of the paper. */
  public RunningIndices indices() {
    Map<String, List<String>> indices = new LinkedHashMap<>();
    if (root.has("indices")) {
      YamlFields fields = root.mapping("indices");
      for (String letter : fields.node().entries().keySet()) {
        List<String> values = fields.texts(letter);
        boolean sound =
            letter.matches("[A-Za-z]")
                && !values.isEmpty()
                && values.size() <= MAX_VALUES
                && Set.copyOf(values).size() == values.size()
                && values.stream().allMatch(value -> value.matches("[A-Za-z0-9]{1,20}"));
        if (!sound || indices.size() == MAX_INDICES) {
          throw fields.fault(
              letter,
              "the index " + letter + " is unusable",
              "write a letter and up to "
                  + MAX_VALUES
                  + " different values, j: [h, c]; at most "
                  + MAX_INDICES
                  + " indices");
        }
        indices.put(letter, values);
      }
    }
    return new RunningIndices(indices);
  }

  private HilbertSpace space() {
    List<Site> sites = new ArrayList<>();
    YamlFields fields = root.mapping("sites");
    long dimension = 1;
    for (String name : fields.node().entries().keySet()) {
      Declarations.checkName(name, fields);
      List<String> basis = fields.texts(name);
      boolean plain = basis.stream().allMatch(state -> state.matches("[A-Za-z0-9+-]{1,20}"));
      if (basis.size() < 2 || Set.copyOf(basis).size() != basis.size() || !plain) {
        throw fields.fault(
            name,
            "the basis of site " + name + " is unusable",
            "list at least two different states of letters and digits, ['1', '0']");
      }
      dimension = Math.min(dimension * basis.size(), Integer.MAX_VALUE);
      if (dimension > MAX_DIMENSION) {
        throw fields.fault(
            name, "the Hilbert space has more than " + MAX_DIMENSION + " dimensions", "reduce it");
      }
      sites.add(new Site(name, basis));
    }
    if (sites.isEmpty()) {
      throw root.fault("sites", "there are no sites", "declare at least one");
    }
    HilbertSpace space = new HilbertSpace(sites);
    if (Set.copyOf(space.basis()).size() != space.dimension()) {
      throw root.fault(
          "sites", "two product states have the same label", "use labels of equal length");
    }
    return space;
  }

  private List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    List<String> domains =
        Stream.of(SymbolDomain.values()).map(d -> d.name().toLowerCase(Locale.ROOT)).toList();
    root.section("parameters", "parameter")
        .forEach(
            (name, fields) -> {
              String domain = fields.only("tex", "domain").text("domain");
              if (!domains.contains(domain)) {
                throw fields.fault(
                    "domain",
                    "the domain " + domain + " is not known",
                    NearestName.hint(domain, domains));
              }
              List<String> tex = declarations.declare(name, Kind.PARAMETER, fields);
              parameters.add(
                  new Parameter(name, tex, SymbolDomain.valueOf(domain.toUpperCase(Locale.ROOT))));
            });
    return parameters;
  }

  private List<Expression> constraints() {
    List<Expression> constraints = new ArrayList<>();
    for (String text : root.texts("constraints")) {
      Expression constraint =
          declarations.expression(root, "constraints", text, EnumSet.of(Kind.PARAMETER));
      if (!Declarations.isPolynomial(constraint)) {
        throw root.fault("constraints", "'" + text + "' is not a polynomial", "multiply it out");
      }
      constraints.add(constraint);
      lines.put("constraints", root.line("constraints"));
    }
    return constraints;
  }

  private List<Notation> notation() {
    List<Notation> notation = new ArrayList<>();
    root.section("notation", "notation")
        .forEach(
            (name, fields) -> {
              Expression definition =
                  declarations.polynomial(fields.only("tex", "means"), "means", Declarations.MODEL);
              List<String> tex = declarations.declare(name, Kind.NOTATION, fields);
              declarations.define(name, definition, fields);
              notation.add(new Notation(name, tex, definition));
              lines.put("notation " + name, fields.line("means"));
            });
    return notation;
  }

  private List<HamiltonianPart> hamiltonian(OperatorReader operators) {
    List<HamiltonianPart> parts = new ArrayList<>();
    root.section("hamiltonian", "part")
        .forEach(
            (name, fields) -> {
              Declarations.checkName(name, fields);
              String tex =
                  Declarations.spelling(
                      fields.only("tex", "is"), "\\mathrm{" + name.replace("_", "") + "}");
              parts.add(new HamiltonianPart(name, tex, operators.read(fields, "is")));
              lines.put("hamiltonian " + name, fields.line("is"));
            });
    if (parts.isEmpty()) {
      throw root.fault("hamiltonian", "there is no Hamiltonian", "declare at least one part");
    }
    return parts;
  }

  private List<JumpOperator> jumps(OperatorReader operators, List<Bath> baths) {
    List<String> names = baths.stream().map(Bath::name).toList();
    List<JumpOperator> jumps = new ArrayList<>();
    for (YamlFields fields : root.mappings("jumps", "jump")) {
      String bath = fields.only("operator", "rate", "bath").text("bath");
      if (!names.contains(bath)) {
        throw fields.fault("bath", "there is no bath " + bath, NearestName.hint(bath, names));
      }
      Expression rate = declarations.polynomial(fields, "rate", Declarations.MODEL);
      jumps.add(
          new JumpOperator(operators.read(fields, "operator"), declarations.expand(rate), bath));
      lines.put("jump " + jumps.size(), fields.line("rate"));
    }
    return jumps;
  }
}
