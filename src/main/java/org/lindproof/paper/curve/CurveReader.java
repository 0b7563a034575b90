package org.lindproof.paper.curve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.claim.Curve;
import org.lindproof.paper.claim.ParameterRange;
import org.lindproof.paper.figure.Locus;
import org.lindproof.paper.plain.PlainReader;
import org.lindproof.paper.system.Declarations;
import org.lindproof.paper.system.Declarations.Kind;
import org.lindproof.paper.tex.UnreadableFormulaException;
import org.lindproof.paper.yaml.YamlFields;
import org.lindproof.quantum.Parameter;

/** Reads a quantity along a parameter: the keys quantity, in, range, at. */
public final class CurveReader {
  private static final Set<Kind> REAL =
      Collections.unmodifiableSet(
          EnumSet.of(
              Kind.PARAMETER,
              Kind.RATE,
              Kind.OCCUPATION,
              Kind.NOTATION,
              Kind.REAL_OBSERVABLE,
              Kind.PRINTED));

  private final Declarations declarations;
  private final PointReader points;

  public CurveReader(Declarations declarations, PointReader points) {
    this.declarations = declarations;
    this.points = points;
  }

  public Declarations declarations() {
    return declarations;
  }

  /** The values or ranges under the key {@code at}. */
  public Map<String, ParameterRange> values(YamlFields at) {
    return points.read(at, "at");
  }

  /** Expressions in parameters that have values, and in notation of such. */
  public List<Expression> inParameters(YamlFields at, String key, Set<String> given) {
    List<Expression> list = new ArrayList<>();
    for (String text : at.texts(key)) {
      Expression quantity = quantity(at, key, text);
      for (String name : declarations.expand(quantity).symbols()) {
        if (!given.contains(name)) {
          throw at.fault(key, name + " has no value", "give it one under at");
        }
      }
      list.add(quantity);
    }
    return list;
  }

  /** A curve on which every parameter has a value or a range. */
  public Curve read(YamlFields at) {
    return read(at, List.of());
  }

  /** A curve on which every parameter but some has a value or a range. */
  Curve read(YamlFields at, List<String> open) {
    String parameter = at.text("in");
    points.parameter(at, "in", parameter);
    ParameterRange range = points.inDomain(at, "range", parameter);
    if (range.isPoint()) {
      throw at.fault("range", "range is a single value", "write the lower and the upper bound");
    }
    List<String> free = new ArrayList<>(open);
    if (free.contains(parameter)) {
      throw at.fault("in", parameter + " is the parameter of the grid, too", "name another");
    }
    free.add(parameter);
    return new Curve(quantity(at, "quantity"), parameter, range, others(at, free));
  }

  /** The values of all parameters but some. */
  Map<String, ParameterRange> others(YamlFields at, List<String> free) {
    return complete(at, points.read(at, "at"), free);
  }

  /** What was given, if it is what all parameters but some need. */
  Map<String, ParameterRange> complete(
      YamlFields at, Map<String, ParameterRange> given, List<String> free) {
    Map<String, ParameterRange> others = new LinkedHashMap<>(given);
    for (String name : free) {
      if (others.containsKey(name)) {
        throw at.fault("at", name + " has a value and a range", "remove one");
      }
    }
    List<String> missing =
        points.parameters().stream()
            .map(Parameter::name)
            .filter(name -> !free.contains(name) && !others.containsKey(name))
            .toList();
    if (!missing.isEmpty()) {
      throw at.fault(
          "at", "no value for " + String.join(", ", missing), "give every parameter a value");
    }
    return others;
  }

  /** A real quantity. */
  public Expression quantity(YamlFields at, String key) {
    return quantity(at, key, at.text(key));
  }

  private Expression quantity(YamlFields at, String key, String text) {
    try {
      return real(at, key, new PlainReader(this::isReal).readExpression(text));
    } catch (UnreadableFormulaException e) {
      throw Declarations.unreadable(at, key, text, e);
    }
  }

  /** An order relation between two real quantities. */
  public Statement.Chain comparison(YamlFields at, String key) {
    return relation(at, key)
        .filter(chain -> !chain.relations().get(0).isEquality())
        .orElseThrow(
            () ->
                at.fault(
                    key,
                    "'" + at.text(key) + "' is not an order relation",
                    "write a > b or a < b"));
  }

  /** An equation between two real quantities. */
  Locus.Equal equation(YamlFields at, String key) {
    return relation(at, key)
        .filter(chain -> chain.relations().get(0) == Relation.EQUAL)
        .map(chain -> new Locus.Equal(chain.sides().get(0), chain.sides().get(1)))
        .orElseThrow(
            () -> at.fault(key, "'" + at.text(key) + "' is not an equation", "write a = b"));
  }

  private Optional<Statement.Chain> relation(YamlFields at, String key) {
    String text = at.text(key);
    try {
      if (new PlainReader(this::isReal).readStatement(text) instanceof Statement.Chain chain
          && chain.relations().size() == 1) {
        chain.sides().forEach(side -> real(at, key, side));
        return Optional.of(chain);
      }
    } catch (UnreadableFormulaException e) {
      throw Declarations.unreadable(at, key, text, e);
    }
    return Optional.empty();
  }

  /** Numbers of figures, and grids. */
  public FigureNumberReader numbers() {
    return new FigureNumberReader(this, points);
  }

  /** A number under a key. */
  public static Rational number(YamlFields at, String key) {
    return NumberText.number(at, key, at.text(key));
  }

  private boolean isReal(String name) {
    return declarations.is(name, REAL);
  }

  private static Expression real(YamlFields at, String key, Expression expression) {
    if (expression instanceof Expression.ImaginaryUnit) {
      throw at.fault(key, "the quantity is complex", "write a real one, such as im_c");
    }
    expression.children().forEach(child -> real(at, key, child));
    return expression;
  }
}
