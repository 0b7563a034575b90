package org.lindproof.report.tex;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.claim.ClaimDetail;
import org.lindproof.paper.claim.Curve;
import org.lindproof.paper.claim.ParameterRange;
import org.lindproof.paper.print.LatexPrinter;

/** Says of a claim about a sentence which quantity it is about, and what is held of it. */
public record DetailTex(LatexPrinter printer) {

  /** In LaTeX; empty for kinds whose formula says it all. */
  public String print(ClaimDetail detail) {
    if (detail instanceof ClaimDetail.Monotone monotone) {
      boolean rising = monotone.direction() == ClaimDetail.Direction.RISING;
      return quantity(monotone.curve())
          + (rising ? " rises with " : " falls with ")
          + along(monotone.curve())
          + (monotone.whilePositive() ? " while it is positive" : "");
    } else if (detail instanceof ClaimDetail.Root root) {
      String value = printer.print(Expression.constant(root.value()));
      return quantity(root.curve())
          + " crosses $"
          + value
          + "$ just once for "
          + along(root.curve());
    } else if (detail instanceof ClaimDetail.Threshold threshold) {
      return quantity(threshold.curve())
          + " is positive just "
          + (threshold.positiveBelow() ? "below" : "above")
          + " one value of "
          + along(threshold.curve())
          + threshold.same().map(chain -> ", where also $" + printer.print(chain) + "$").orElse("");
    } else if (detail instanceof ClaimDetail.Extremum extremum) {
      return quantity(extremum.curve())
          + " has one "
          + (extremum.maximum() ? "maximum" : "minimum")
          + " for "
          + along(extremum.curve());
    } else if (detail instanceof ClaimDetail.Limit limit) {
      return "for $%s \\to %s$"
          .formatted(
              printer.print(Expression.symbol(limit.parameter())),
              limit.atInfinity() ? "\\infty" : "0");
    }
    return "";
  }

  private String quantity(Curve curve) {
    return "$" + printer.print(curve.quantity()) + "$";
  }

  /** The parameter with its range, and the values of all others. */
  private String along(Curve curve) {
    List<String> fixed = new ArrayList<>();
    curve.others().forEach((name, range) -> fixed.add(value(name, range)));
    String where = fixed.isEmpty() ? "" : " at " + String.join(", ", fixed);
    return value(curve.parameter(), curve.range()) + where;
  }

  private String value(String name, ParameterRange range) {
    String symbol = printer.print(Expression.symbol(name));
    return range.isPoint()
        ? "$" + symbol + " = " + DecimalTex.of(range.lower()) + "$"
        : "$%s \\in [%s, %s]$"
            .formatted(symbol, DecimalTex.of(range.lower()), DecimalTex.of(range.upper()));
  }
}
