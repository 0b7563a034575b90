package org.lindproof.paper;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.claim.ClaimDetail;
import org.lindproof.paper.claim.ClaimDetail.Direction;
import org.lindproof.paper.claim.ClaimKind;
import org.lindproof.paper.claim.Curve;
import org.lindproof.paper.claim.Grid;
import org.lindproof.paper.claim.ParameterRange;
import org.lindproof.paper.curve.CurveReader;
import org.lindproof.paper.system.Declarations.Kind;
import org.lindproof.paper.yaml.NearestName;
import org.lindproof.paper.yaml.YamlFields;
import org.lindproof.quantum.state.NamedState;

/**
 * Reads what a kind of claim needs beyond its place in the paper.
 *
 * @param sites of the system, for the partial transpose
 * @param states that the study names
 */
record ClaimDetailReader(CurveReader curves, List<String> sites, Map<String, NamedState> states) {
  private static final String STRICT = "while positive";

  private static final List<String> CURVE = List.of("quantity", "in", "range", "at");

  /** The keys that a claim of this kind may have beyond those of all claims. */
  static List<String> keys(ClaimKind kind) {
    return switch (kind) {
      case IDENTITY, DEFINITION, INEQUALITY, EQUIVALENCE, IMPLICATION, EXISTS, MATRIX -> List.of();
      case SCALING -> List.of("scale", "hold", "degree");
      case LIMIT -> List.of("in", "to");
      case NEGATIVITY -> List.of("cut", "states", "value");
      case REGIME -> List.of("small", "against", "factor", "at");
      case EIGENVALUE, SPECTRUM -> List.of("cut");
      case MONOTONE -> with(CURVE, "direction", "strict");
      case ROOT -> with(CURVE, "value");
      case THRESHOLD -> with(CURVE, "positive", "same");
      case EXTREMUM -> with(CURVE, "extremum");
      case AGREEMENT -> List.of("left", "right", "within", "each");
      case SERIES -> List.of("number", "along", "trend", "within");
    };
  }

  private static List<String> with(List<String> keys, String... more) {
    return Stream.concat(keys.stream(), Stream.of(more)).toList();
  }

  ClaimDetail read(ClaimKind kind, YamlFields fields) {
    return switch (kind) {
      case IDENTITY, DEFINITION, INEQUALITY, EQUIVALENCE, IMPLICATION, EXISTS, MATRIX ->
          new ClaimDetail.Printed(kind);
      case SCALING -> scaling(fields);
      case LIMIT -> limit(fields);
      case NEGATIVITY -> new ClaimDetail.NegativityOf(states(fields), cut(fields), value(fields));
      case REGIME -> regime(fields);
      case EIGENVALUE, SPECTRUM -> new ClaimDetail.PartialTranspose(kind, cut(fields));
      case MONOTONE -> monotone(fields);
      case ROOT -> new ClaimDetail.Root(line(fields), value(fields));
      case THRESHOLD -> threshold(fields);
      case EXTREMUM ->
          new ClaimDetail.Extremum(
              line(fields),
              oneOf(fields, "extremum", List.of("maximum", "minimum")).equals("maximum"));
      case AGREEMENT -> agreement(fields);
      case SERIES -> series(fields);
    };
  }

  private String cut(YamlFields fields) {
    String cut =
        fields
            .optionalText("cut")
            .orElseThrow(
                () ->
                    fields.fault(
                        "cut",
                        "the site of the partial transpose is missing",
                        "add cut: " + sites.get(0)));
    if (!sites.contains(cut)) {
      throw fields.fault("cut", "there is no site " + cut, NearestName.hint(cut, sites));
    }
    return cut;
  }

  private ClaimDetail scaling(YamlFields fields) {
    Set<String> scaled = names(fields, "scale", EnumSet.of(Kind.PARAMETER, Kind.RATE));
    Set<String> held = names(fields, "hold", EnumSet.of(Kind.NOTATION));
    if (scaled.isEmpty() && !held.isEmpty()) {
      throw fields.fault("hold", "nothing is scaled", "name what is under scale");
    }
    return new ClaimDetail.Scaling(
        scaled,
        held,
        fields.has("degree") ? Optional.of(fields.signedInteger("degree")) : Optional.empty());
  }

  private ClaimDetail limit(YamlFields fields) {
    String parameter = fields.text("in");
    if (!curves.declarations().is(parameter, EnumSet.of(Kind.PARAMETER, Kind.RATE))) {
      throw fields.fault(
          "in", parameter + " is no parameter or rate", "name what goes to its limit");
    }
    return new ClaimDetail.Limit(
        parameter, oneOf(fields, "to", List.of("0", "infinity")).equals("infinity"));
  }

  private Set<String> names(YamlFields fields, String key, Set<Kind> kinds) {
    Set<String> names = new LinkedHashSet<>(fields.texts(key));
    for (String name : names) {
      if (!curves.declarations().is(name, kinds)) {
        throw fields.fault(
            key,
            name + " is none of " + kinds.toString().toLowerCase(Locale.ROOT),
            NearestName.hint(name, curves.declarations().names()));
      }
    }
    return names;
  }

  private List<NamedState> states(YamlFields fields) {
    List<NamedState> chosen = new ArrayList<>();
    for (String name : fields.texts("states")) {
      chosen.add(
          Optional.ofNullable(states.get(name))
              .orElseThrow(
                  () ->
                      fields.fault(
                          "states",
                          "there is no state " + name,
                          NearestName.hint(name, states.keySet()))));
    }
    if (chosen.isEmpty()) {
      throw fields.fault("states", "there is no state", "name some of the section states");
    }
    return chosen;
  }

  private ClaimDetail regime(YamlFields fields) {
    Map<String, ParameterRange> at = curves.values(fields);
    List<Expression> small = curves.inParameters(fields, "small", at.keySet());
    List<Expression> large = curves.inParameters(fields, "against", at.keySet());
    Rational factor = CurveReader.number(fields, "factor");
    if (small.isEmpty() || large.isEmpty() || factor.compareTo(Rational.ONE) < 0) {
      throw fields.fault(
          "factor", "nothing is compared", "write small: [..], against: [..], factor: 10");
    }
    return new ClaimDetail.Regime(small, large, factor, at);
  }

  private ClaimDetail monotone(YamlFields fields) {
    Direction direction =
        oneOf(fields, "direction", List.of("rising", "falling")).equals("rising")
            ? Direction.RISING
            : Direction.FALLING;
    boolean whilePositive = fields.has("strict");
    if (whilePositive) {
      oneOf(fields, "strict", List.of(STRICT));
    }
    return new ClaimDetail.Monotone(curves.read(fields), direction, whilePositive);
  }

  private ClaimDetail threshold(YamlFields fields) {
    boolean below = oneOf(fields, "positive", List.of("below", "above")).equals("below");
    return new ClaimDetail.Threshold(
        line(fields),
        below,
        fields.has("same") ? Optional.of(curves.comparison(fields, "same")) : Optional.empty());
  }

  private ClaimDetail agreement(YamlFields fields) {
    Optional<Grid> each =
        fields.has("each") ? Optional.of(curves.numbers().grid(fields, "each")) : Optional.empty();
    return new ClaimDetail.Agreement(
        curves.numbers().read(fields.mapping("left"), each),
        curves.numbers().read(fields.mapping("right"), each),
        tolerance(fields),
        each);
  }

  private ClaimDetail series(YamlFields fields) {
    Grid along = curves.numbers().grid(fields, "along");
    List<String> trends =
        Stream.of(ClaimDetail.Trend.values()).map(t -> t.name().toLowerCase(Locale.ROOT)).toList();
    ClaimDetail.Trend trend =
        ClaimDetail.Trend.valueOf(oneOf(fields, "trend", trends).toUpperCase(Locale.ROOT));
    int least = trend == ClaimDetail.Trend.CONCAVE || trend == ClaimDetail.Trend.CONVEX ? 3 : 2;
    if (along.values().size() < least) {
      throw fields.fault("along", "the grid is too short", "list at least " + least + " values");
    }
    boolean constant = trend == ClaimDetail.Trend.CONSTANT;
    if (fields.has("within") && !constant) {
      throw fields.fault("within", "only a constant has a tolerance", "remove within");
    }
    return new ClaimDetail.Series(
        curves.numbers().read(fields.mapping("number"), Optional.of(along)),
        along,
        trend,
        constant ? tolerance(fields) : Rational.ZERO);
  }

  private Rational tolerance(YamlFields fields) {
    Rational within = CurveReader.number(fields, "within");
    if (within.signum() < 0) {
      throw fields.fault("within", "the tolerance is negative", "write 0 or more");
    }
    return within;
  }

  /** A curve on which all other parameters have a single value. */
  private Curve line(YamlFields fields) {
    Curve curve = curves.read(fields);
    curve.others().entrySet().stream()
        .filter(entry -> !entry.getValue().isPoint())
        .findFirst()
        .ifPresent(
            entry -> {
              throw fields.fault("at", entry.getKey() + " has a range", "give it one value");
            });
    return curve;
  }

  private Rational value(YamlFields fields) {
    return fields.has("value") ? CurveReader.number(fields, "value") : Rational.ZERO;
  }

  private static String oneOf(YamlFields fields, String key, List<String> known) {
    String text = fields.text(key);
    if (!known.contains(text)) {
      throw fields.fault(key, key + " is '" + text + "'", NearestName.hint(text, known));
    }
    return text;
  }
}
