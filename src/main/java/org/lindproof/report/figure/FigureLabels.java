package org.lindproof.report.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.interval.Enclosed;
import org.lindproof.paper.figure.Figure;
import org.lindproof.paper.figure.Locus;
import org.lindproof.paper.figure.Unit;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.quantum.Parameter;
import org.lindproof.report.tex.DecimalTex;

/**
 * What is written at a figure, in LaTeX for math mode where nothing else is said.
 *
 * @param parameters in the order in which they are told
 */
public record FigureLabels(LatexPrinter printer, List<Parameter> parameters) {
  private static final MathContext UP = new MathContext(3, RoundingMode.CEILING);

  public FigureLabels {
    parameters = List.copyOf(parameters);
  }

  /** A parameter as the figure shows it, over its unit if it has one. */
  String parameter(Figure figure, String name) {
    String symbol = printer.print(Expression.symbol(name));
    return Optional.ofNullable(figure.heading().units().get(name))
        .map(unit -> symbol + " / " + printer.print(Expression.symbol(unit.parameter())))
        .orElse(symbol);
  }

  /** A quantity; a ratio of two symbols with a slash. */
  String quantity(Expression quantity) {
    return quantity instanceof Expression.Quotient quotient
            && quotient.numerator() instanceof Expression.Symbol
            && quotient.denominator() instanceof Expression.Symbol
        ? printer.print(quotient.numerator()) + " / " + printer.print(quotient.denominator())
        : printer.print(quantity);
  }

  /** Values of parameters, for running text: {@code $T_h / \epsilon_h = 0.3$, $g = 0.0016$}. */
  public String values(Figure figure, Map<String, Rational> values) {
    return parameters.stream()
        .map(Parameter::name)
        .filter(values::containsKey)
        .map(
            name ->
                "$"
                    + parameter(figure, name)
                    + " = "
                    + DecimalTex.of(
                        scaled(figure, name, Optional.ofNullable(values.get(name)).orElseThrow()))
                    + "$")
        .collect(Collectors.joining(", "));
  }

  /** What a line is. */
  String locus(Locus locus) {
    if (locus instanceof Locus.Equal equal) {
      return quantity(equal.left()) + " = " + quantity(equal.right());
    } else if (locus instanceof Locus.Edge edge) {
      return "\\text{edge of } " + quantity(edge.quantity()) + " > 0";
    }
    return "\\text{maximum of } " + quantity(locus.quantity());
  }

  /** A number and how far the exact one may be from it. */
  static String enclosed(Enclosed number) {
    return decimal(number.value()) + " \\pm " + bound(number.halfWidth());
  }

  private static String decimal(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.signum() == 0 ? "0" : plain.toPlainString();
  }

  /** A bound of an error, rounded up. */
  static String bound(BigDecimal error) {
    if (error.signum() == 0) {
      return "0";
    }
    BigDecimal short3 = error.round(UP).stripTrailingZeros();
    int exponent = short3.precision() - short3.scale() - 1;
    return "%s \\cdot 10^{%d}".formatted(short3.movePointLeft(exponent).toPlainString(), exponent);
  }

  /** The value of a parameter over its unit. */
  static Rational scaled(Figure figure, String parameter, Rational value) {
    return Optional.ofNullable(figure.heading().units().get(parameter))
        .map(unit -> value.dividedBy(unit.value()))
        .orElse(value);
  }

  /** The same, enclosed. */
  static Enclosed scaled(Figure figure, String parameter, Enclosed value) {
    Optional<Unit> unit = Optional.ofNullable(figure.heading().units().get(parameter));
    return unit.map(u -> value.dividedBy(u.value())).orElse(value);
  }
}
