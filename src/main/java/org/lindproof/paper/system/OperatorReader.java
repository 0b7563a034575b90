package org.lindproof.paper.system;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.plain.PlainCursor;
import org.lindproof.paper.plain.PlainReader;
import org.lindproof.paper.tex.UnreadableFormulaException;
import org.lindproof.paper.yaml.NearestName;
import org.lindproof.paper.yaml.YamlFields;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.quantum.LocalOperator;
import org.lindproof.quantum.Operator;
import org.lindproof.quantum.Site;

/**
 * Reads operators on the whole space: {@code name[site]}, {@code id}, {@code dagger(...)}, sums,
 * products, powers, and polynomials in parameters, notation and {@code i} as coefficients. Notation
 * is written out.
 */
public final class OperatorReader {
  private static final int MAX_POWER = 8;
  private final HilbertSpace space;
  private final Map<String, LocalOperatorReader> definitions = new LinkedHashMap<>();
  private final Map<String, LocalOperator> known = new HashMap<>();
  private final Declarations declarations;

  OperatorReader(HilbertSpace space, Map<String, YamlFields> operators, Declarations declarations) {
    this.space = space;
    this.declarations = declarations;
    operators.forEach(
        (name, fields) -> {
          if (declarations.isDeclared(name)) {
            throw fields.fault("name", "the name " + name + " is taken", "choose another name");
          }
          definitions.put(name, new LocalOperatorReader(name, fields));
        });
    if (isUniform()) {
      definitions.values().forEach(d -> d.on(space.sites().get(0)));
    }
  }

  private boolean isUniform() {
    return space.sites().stream().map(site -> site.basis()).distinct().count() == 1;
  }

  /**
   * The operators on one site, by name and by the name of the site. If the sites have different
   * bases, only where the system uses them.
   */
  Map<String, Map<String, LocalOperator>> bySite() {
    Map<String, Map<String, LocalOperator>> all = new LinkedHashMap<>();
    for (Map.Entry<String, LocalOperatorReader> definition : definitions.entrySet()) {
      Map<String, LocalOperator> onSites = new LinkedHashMap<>();
      for (Site site : space.sites()) {
        String key = definition.getKey() + "[" + site.name() + "]";
        if (isUniform()) {
          onSites.put(site.name(), definition.getValue().on(site));
        } else if (known.containsKey(key)) {
          onSites.put(site.name(), known.get(key));
        }
      }
      all.put(definition.getKey(), onSites);
    }
    return all;
  }

  /** Either a number or an operator. */
  private sealed interface Value {}

  private record Scalar(Expression expression) implements Value {}

  private record Matrix(Operator operator) implements Value {}

  /** The operator under a key. */
  Operator read(YamlFields at, String key) {
    String text = at.text(key);
    try {
      PlainCursor cursor = new PlainCursor(text);
      Value value = sum(cursor);
      cursor.expectEnd();
      return operator(value, cursor);
    } catch (UnreadableFormulaException e) {
      throw Declarations.unreadable(at, key, text, e);
    }
  }

  private static Operator operator(Value value, PlainCursor cursor) {
    if (value instanceof Matrix matrix) {
      return matrix.operator();
    }
    throw cursor.fault("a number where an operator is needed", "multiply it by id");
  }

  private Value sum(PlainCursor cursor) {
    cursor.enter();
    List<Value> terms = new ArrayList<>();
    boolean negative = cursor.take("-");
    boolean more = true;
    while (more) {
      Value term = product(cursor);
      terms.add(negative ? negated(term) : term);
      negative = cursor.take("-");
      more = negative || cursor.take("+");
    }
    cursor.leave();
    if (terms.size() == 1) {
      return terms.get(0);
    } else if (terms.stream().allMatch(Scalar.class::isInstance)) {
      return new Scalar(
          new Expression.Sum(terms.stream().map(t -> ((Scalar) t).expression()).toList()));
    }
    return new Matrix(new Operator.Sum(terms.stream().map(t -> operator(t, cursor)).toList()));
  }

  private static Value negated(Value value) {
    return value instanceof Scalar scalar
        ? new Scalar(new Expression.Negation(scalar.expression()))
        : new Matrix(new Operator.Scaled(Expression.constant(-1), ((Matrix) value).operator()));
  }

  private Value product(PlainCursor cursor) {
    List<Expression> numbers = new ArrayList<>();
    List<Operator> operators = new ArrayList<>();
    boolean divide = false;
    boolean more = true;
    while (more) {
      Value factor = factor(cursor);
      if (divide) {
        numbers.add(inverse(factor, cursor));
      } else if (factor instanceof Scalar scalar) {
        numbers.add(scalar.expression());
      } else {
        operators.add(((Matrix) factor).operator());
      }
      divide = cursor.take("/");
      more = divide || cursor.take("*");
    }
    if (operators.isEmpty()) {
      return new Scalar(Expression.product(numbers));
    }
    Operator product = operators.size() == 1 ? operators.get(0) : new Operator.Product(operators);
    return new Matrix(
        numbers.isEmpty()
            ? product
            : new Operator.Scaled(declarations.expand(Expression.product(numbers)), product));
  }

  private static Expression inverse(Value value, PlainCursor cursor) {
    if (value instanceof Scalar scalar
        && scalar.expression() instanceof Expression.Constant constant
        && !constant.value().isZero()) {
      return Expression.constant(Rational.ONE.dividedBy(constant.value()));
    }
    throw cursor.fault("operators are divided by numbers only", "use a nonzero number");
  }

  private Value factor(PlainCursor cursor) {
    Value base = primary(cursor);
    if (!cursor.take("^")) {
      return base;
    }
    int exponent = cursor.exponent();
    if (exponent < 1 || (base instanceof Matrix && exponent > MAX_POWER)) {
      throw cursor.fault("the power " + exponent + " in an operator", "use 1 to " + MAX_POWER);
    } else if (base instanceof Scalar scalar) {
      return new Scalar(new Expression.Power(scalar.expression(), exponent));
    }
    Operator operator = ((Matrix) base).operator();
    return exponent == 1
        ? base
        : new Matrix(new Operator.Product(Collections.nCopies(exponent, operator)));
  }

  private Value primary(PlainCursor cursor) {
    if (cursor.atNumber()) {
      return new Scalar(Expression.constant(PlainReader.number(cursor)));
    } else if (cursor.take("(")) {
      Value inner = sum(cursor);
      cursor.expect(")");
      return inner;
    } else if (!cursor.atName()) {
      throw cursor.unexpected("write a name, a number or a bracket");
    }
    String name = cursor.peek();
    if (cursor.peek(1).equals("[")) {
      return new Matrix(local(cursor));
    } else if (name.equals("i")) {
      cursor.next();
      return new Scalar(new Expression.ImaginaryUnit());
    } else if (name.equals("id")) {
      cursor.next();
      return new Matrix(new Operator.Identity());
    } else if (name.equals("dagger")) {
      cursor.next();
      cursor.expect("(");
      Operator inner = operator(sum(cursor), cursor);
      cursor.expect(")");
      return new Matrix(new Operator.Adjoint(inner));
    } else if (definitions.containsKey(name)) {
      throw cursor.fault(
          "the operator " + name + " without its site",
          "write " + name + "[" + space.sites().get(0).name() + "]");
    }
    boolean parameters =
        declarations.is(name, Declarations.MODEL)
            && declarations.expand(Expression.symbol(name)).symbols().stream()
                .allMatch(symbol -> declarations.is(symbol, Declarations.Kind.PARAMETER));
    if (!parameters) {
      throw cursor.fault(
          name + " is neither a parameter nor notation in parameters",
          "declare it under parameters");
    }
    cursor.next();
    return new Scalar(Expression.symbol(name));
  }

  private Operator local(PlainCursor cursor) {
    String name = cursor.peek();
    if (!definitions.containsKey(name)) {
      throw cursor.fault(
          "the operator " + name + " is not declared",
          NearestName.hint(name, definitions.keySet()));
    }
    cursor.next();
    cursor.expect("[");
    String site = cursor.peek();
    List<String> sites = space.sites().stream().map(s -> s.name()).toList();
    if (!sites.contains(site)) {
      throw cursor.fault("there is no site " + site, NearestName.hint(site, sites));
    }
    cursor.next();
    cursor.expect("]");
    int index = space.indexOf(site);
    LocalOperator operator =
        known.computeIfAbsent(
            name + "[" + site + "]", key -> definitions.get(name).on(space.sites().get(index)));
    return new Operator.Local(operator, index);
  }
}
