package org.lindproof.paper.system;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.SymbolDomain;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.system.Declarations.Kind;
import org.lindproof.paper.yaml.NearestName;
import org.lindproof.paper.yaml.YamlFields;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.BathStatistics;
import org.lindproof.quantum.Parameter;

/** Reads the baths in two steps: their symbols before the notation, their energies after it. */
public final class BathReader {
  private static final List<String> STATISTICS = List.of("bose", "fermi");

  private record Symbols(
      Bath.NamedSymbol absorption, Bath.NamedSymbol emission, Bath.NamedSymbol occupation) {}

  private final Declarations declarations;
  private final Map<String, YamlFields> baths;
  private final Map<String, Symbols> symbols = new LinkedHashMap<>();

  BathReader(Declarations declarations, Map<String, YamlFields> baths) {
    this.declarations = declarations;
    this.baths = baths;
  }

  /** Declares the rates and occupations. */
  void declareSymbols() {
    baths.forEach(
        (name, fields) -> {
          Declarations.checkName(name, fields);
          fields.only(
              "statistics",
              "energy",
              "temperature",
              "coupling",
              "absorption",
              "emission",
              "occupation");
          if (!fields.node().entries().isEmpty()) {
            symbols.put(
                name,
                new Symbols(
                    symbol(fields.mapping("absorption"), Kind.RATE),
                    symbol(fields.mapping("emission"), Kind.RATE),
                    symbol(fields.mapping("occupation"), Kind.OCCUPATION)));
          }
        });
  }

  private Bath.NamedSymbol symbol(YamlFields fields, Kind kind) {
    String name = fields.only("name", "tex").text("name");
    return new Bath.NamedSymbol(name, declarations.declare(name, kind, fields));
  }

  /** The baths, when parameters and notation are known. */
  List<Bath> read(List<Parameter> parameters) {
    List<Bath> list = new ArrayList<>();
    baths.forEach(
        (name, fields) ->
            list.add(
                new Bath(
                    name,
                    Optional.ofNullable(symbols.get(name)).map(s -> law(fields, s, parameters)))));
    return list;
  }

  private Bath.ThermalLaw law(YamlFields fields, Symbols symbols, List<Parameter> parameters) {
    String statistics = fields.text("statistics");
    if (!STATISTICS.contains(statistics)) {
      throw fields.fault(
          "statistics",
          "the statistics " + statistics + " are not known",
          NearestName.hint(statistics, STATISTICS));
    }
    Expression energy =
        declarations.polynomial(fields, "energy", EnumSet.of(Kind.PARAMETER, Kind.NOTATION));
    boolean ofParameters =
        declarations.expand(energy).symbols().stream()
            .allMatch(name -> declarations.is(name, Kind.PARAMETER));
    if (!ofParameters) {
      throw fields.fault("energy", "the energy depends on rates", "write it in parameters");
    }
    return new Bath.ThermalLaw(
        statistics.equals("bose") ? BathStatistics.BOSE : BathStatistics.FERMI,
        energy,
        positive(fields, "temperature", parameters),
        positive(fields, "coupling", parameters),
        symbols.absorption(),
        symbols.emission(),
        symbols.occupation());
  }

  private static String positive(YamlFields fields, String key, List<Parameter> parameters) {
    String name = fields.text(key);
    List<String> names = parameters.stream().map(Parameter::name).toList();
    if (!names.contains(name)) {
      throw fields.fault(
          key, "the " + key + " " + name + " is not a parameter", NearestName.hint(name, names));
    }
    boolean positive =
        parameters.stream()
            .anyMatch(p -> p.name().equals(name) && p.domain() == SymbolDomain.POSITIVE);
    if (!positive) {
      throw fields.fault(
          key, "the " + key + " " + name + " may be zero or negative", "give it domain: positive");
    }
    return name;
  }
}
