package org.lindproof.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.paper.claim.Claim;
import org.lindproof.paper.claim.ClaimKind;
import org.lindproof.paper.claim.ClaimSource;
import org.lindproof.paper.claim.ClaimTable;
import org.lindproof.paper.claim.OutsideFormula;
import org.lindproof.paper.curve.CurveReader;
import org.lindproof.paper.curve.PointReader;
import org.lindproof.paper.latex.RunningIndices;
import org.lindproof.paper.system.Declarations;
import org.lindproof.paper.system.Declarations.Kind;
import org.lindproof.paper.yaml.NearestName;
import org.lindproof.paper.yaml.YamlFields;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.Site;

/** Reads claims.yaml. */
final class ClaimsReader {
  private static final List<String> KINDS =
      Stream.of(ClaimKind.values()).map(ClaimKind::key).toList();
  private static final List<String> VERDICTS =
      List.of("proved", "refuted", "supported", "undecided", "ill-formed");

  private static final List<String> COMMON_KEYS =
      List.of("id", "kind", "cite", "expect", "assume", "where", "row", "note");
  private static final List<String> FORMULA_KEYS = List.of("formula", "item", "for", "link");

  /** The kinds in which a whole block holds if each of its formulas does. */
  private static final Set<ClaimKind> FORMULA_BY_FORMULA =
      Set.of(
          ClaimKind.IDENTITY,
          ClaimKind.INEQUALITY,
          ClaimKind.DEFINITION,
          ClaimKind.IMPLICATION,
          ClaimKind.MATRIX);

  private static final Set<ClaimKind> FIGURES =
      Set.of(
          ClaimKind.MONOTONE,
          ClaimKind.ROOT,
          ClaimKind.THRESHOLD,
          ClaimKind.EXTREMUM,
          ClaimKind.AGREEMENT,
          ClaimKind.SERIES);

  private final YamlFields root;
  private final Declarations declarations;

  ClaimsReader(YamlFields root, Declarations declarations) {
    this.root = root.only("printed", "points", "states", "claims", "tables", "outside");
    this.declarations = declarations;
  }

  /** Declares the symbols that only the paper defines. */
  Map<String, List<String>> printedSymbols() {
    Map<String, List<String>> printed = new LinkedHashMap<>();
    root.section("printed", "printed symbol")
        .forEach(
            (name, fields) -> {
              printed.put(name, declarations.declare(name, Kind.PRINTED, fields.only("tex")));
              if (fields.texts("tex").isEmpty()) {
                throw fields.fault(
                    "tex", "a printed symbol needs a spelling", "write tex: ['...']");
              }
            });
    return printed;
  }

  /**
   * The claims; at least one. A formula that cannot be read is the first fault to be named, since
   * what is claimed of it would seem wrong, too.
   */
  List<Claim> read(OpenSystem system, ReadPaper paper, RunningIndices indices, Path paperFile) {
    Map<Claim, YamlFields> claims = claims(system);
    List<Claim> all = List.copyOf(claims.keySet());
    ClaimCheck.illFormed(paper, outside(paper, all), all, paperFile);
    ClaimCheck check =
        new ClaimCheck(
            paper, indices, declarations, new ThermalSymbols(system.baths(), declarations));
    claims.forEach(check::check);
    return all;
  }

  /** The formulas that are not judged; none of the claims may be about them. */
  List<OutsideFormula> outside(ReadPaper paper, List<Claim> claims) {
    return new OutsideReader(root, paper).read(claims);
  }

  /** The tables of these claims. */
  List<ClaimTable> tables(List<Claim> claims) {
    return new ClaimTablesReader(claims.stream().map(Claim::id).toList()).read(root);
  }

  private Map<Claim, YamlFields> claims(OpenSystem system) {
    AssumptionReader assumptions = new AssumptionReader(declarations, system.baths());
    ClaimDetailReader details =
        new ClaimDetailReader(
            new CurveReader(declarations, PointReader.of(system.parameters(), root)),
            sites(system),
            new StatesReader(system.space()).read(root));
    Map<Claim, YamlFields> claims = new LinkedHashMap<>();
    Map<String, Integer> lineOfId = new HashMap<>();
    for (YamlFields fields : root.mappings("claims", "claim")) {
      Claim claim = claim(fields, assumptions, details);
      Optional<Integer> earlier =
          Optional.ofNullable(lineOfId.putIfAbsent(claim.id(), claim.line()));
      if (earlier.isPresent()) {
        throw fields.fault(
            "id", "the id " + claim.id() + " stands already in line " + earlier.get(), "change it");
      }
      claims.put(claim, fields);
    }
    if (claims.isEmpty()) {
      throw root.fault("claims", "there is no claim", "claim at least one formula");
    }
    return claims;
  }

  private Claim claim(YamlFields fields, AssumptionReader assumptions, ClaimDetailReader details) {
    ClaimKind kind = kind(fields);
    String id = fields.text("id");
    if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
      throw fields.fault("id", "the id '" + id + "' is unusable", "use letters, digits and . _ -");
    }
    return new Claim(
        id,
        source(fields, kind),
        details.read(kind, fields),
        fields.text("cite"),
        oneOf(fields, "expect", VERDICTS),
        assumed(fields, kind, assumptions),
        pairs(fields, "where"),
        fields.texts("row"),
        fields.optionalText("note"),
        fields.line());
  }

  /** The kind of a claim that has no keys but its own. */
  private static ClaimKind kind(YamlFields fields) {
    ClaimKind kind = ClaimKind.valueOf(oneOf(fields, "kind", KINDS).toUpperCase(Locale.ROOT));
    List<String> keys = new ArrayList<>(COMMON_KEYS);
    keys.addAll(kind.hasFormula() ? FORMULA_KEYS : List.of("quote"));
    keys.addAll(ClaimDetailReader.keys(kind));
    for (ClaimKind other : ClaimKind.values()) {
      for (String key : ClaimDetailReader.keys(other)) {
        if (fields.has(key) && !keys.contains(key)) {
          throw fields.fault(key, "a claim of kind " + kind.key() + " has no " + key, "remove it");
        }
      }
    }
    fields.only(keys.toArray(String[]::new));
    return kind;
  }

  private static ClaimSource source(YamlFields fields, ClaimKind kind) {
    return kind.hasFormula()
        ? new ClaimSource.Formula(
            fields.text("formula"),
            item(fields, kind),
            pairs(fields, "for"),
            fields.has("link") ? Optional.of(fields.integer("link")) : Optional.empty())
        : new ClaimSource.Quote(fields.text("quote"));
  }

  /** What is about a quantity along a parameter is about figures, whose baths are thermal. */
  private static List<Assumption> assumed(
      YamlFields fields, ClaimKind kind, AssumptionReader assumptions) {
    List<Assumption> assumed = new ArrayList<>();
    if (FIGURES.contains(kind)) {
      assumptions.thermal().ifPresent(assumed::add);
    }
    fields.texts("assume").forEach(text -> assumed.add(assumptions.read(fields, text)));
    return assumed;
  }

  private static int item(YamlFields fields, ClaimKind kind) {
    if (kind == ClaimKind.SPECTRUM) {
      if (fields.has("item")) {
        throw fields.fault("item", "a spectrum is the whole block", "remove item");
      }
      return ClaimSource.Formula.WHOLE_BLOCK;
    } else if (!fields.has("item")) {
      return 1;
    } else if (!fields.text("item").equals("all")) {
      int item = fields.integer("item");
      if (item < 1) {
        throw fields.fault("item", "item " + item + " is out of range", "count from 1");
      }
      return item;
    } else if (!FORMULA_BY_FORMULA.contains(kind)) {
      throw fields.fault(
          "item", "item: all in a claim of kind " + kind.key(), "give the number of one item");
    }
    return ClaimSource.Formula.WHOLE_BLOCK;
  }

  private static Map<String, String> pairs(YamlFields fields, String key) {
    Map<String, String> pairs = new LinkedHashMap<>();
    if (fields.has(key)) {
      YamlFields mapping = fields.mapping(key);
      mapping.node().entries().keySet().forEach(name -> pairs.put(name, mapping.text(name)));
    }
    return pairs;
  }

  private static String oneOf(YamlFields fields, String key, List<String> known) {
    String text = fields.text(key);
    if (!known.contains(text)) {
      throw fields.fault(
          key, "the " + key + " " + text + " is not known", NearestName.hint(text, known));
    }
    return text;
  }

  private static List<String> sites(OpenSystem system) {
    return system.space().sites().stream().map(Site::name).toList();
  }
}
