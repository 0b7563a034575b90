package org.lindproof.verify.condition;

import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.SurdEnclosure;
import org.lindproof.algebra.radical.Surd;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.paper.print.PlainPrinter;
import org.lindproof.verify.evaluation.FormulaEvaluation;
import org.lindproof.verify.evaluation.Quantity;
import org.lindproof.verify.evaluation.Side;

/**
 * What enclosures say of a statement at a point whose coordinates are known to lie in intervals:
 * true, false, or not known. Rigorous: outward rounding throughout.
 */
public record EnclosedTruth(FormulaEvaluation evaluation, SurdEnclosure enclosure) {
  private static final MathContext SHOWN = new MathContext(12, RoundingMode.HALF_EVEN);

  /** The truth value; empty if the intervals don't tell. */
  public Optional<Boolean> holds(Statement statement) {
    if (statement instanceof Statement.Equivalence equivalence) {
      Optional<Boolean> left = holds(equivalence.left());
      Optional<Boolean> right = holds(equivalence.right());
      return left.flatMap(l -> right.map(l::equals));
    } else if (statement instanceof Statement.Implication implication) {
      Optional<Boolean> left = holds(implication.left());
      Optional<Boolean> right = holds(implication.right());
      boolean decided =
          left.equals(Optional.of(false))
              || right.equals(Optional.of(true))
              || (left.isPresent() && right.isPresent());
      return decided ? Optional.of(!left.orElse(false) || right.orElse(false)) : Optional.empty();
    }
    return holds((Statement.Chain) statement);
  }

  private Optional<Boolean> holds(Statement.Chain chain) {
    boolean known = true;
    for (int i = 0; i < chain.relations().size(); i++) {
      Optional<Boolean> link = holds(chain.link(i).sides(), chain.relations().get(i));
      if (link.equals(Optional.of(false))) {
        return link;
      }
      known = known && link.isPresent();
    }
    return known ? Optional.of(true) : Optional.empty();
  }

  private Optional<Boolean> holds(
      List<org.lindproof.algebra.expression.Expression> sides, Relation relation) {
    Side left = evaluation.side(sides.get(0));
    Side right = evaluation.side(sides.get(1));
    Sign re = enclosure.arithmetic().minus(real(left), real(right)).sign();
    return switch (relation) {
      case GREATER -> certain(re.canBePositive(), re == Sign.POSITIVE);
      case GREATER_OR_EQUAL -> certain(re != Sign.NEGATIVE, !re.canBeNegative());
      case LESS -> certain(re.canBeNegative(), re == Sign.NEGATIVE);
      case LESS_OR_EQUAL -> certain(re != Sign.POSITIVE, !re.canBePositive());
      case EQUAL, DEFINED_AS -> equal(re, imaginary(left, right));
      case NOT_EQUAL -> equal(re, imaginary(left, right)).map(equal -> !equal);
    };
  }

  private static Optional<Boolean> certain(boolean possible, boolean sure) {
    return sure ? Optional.of(true) : possible ? Optional.empty() : Optional.of(false);
  }

  private static Optional<Boolean> equal(Sign re, Sign im) {
    return certain(re.canBeZero() && im.canBeZero(), re == Sign.ZERO && im == Sign.ZERO);
  }

  private Interval real(Side side) {
    return side.alternatives().stream()
        .map(quantity -> enclosure.of(quantity.re()))
        .reduce(enclosure.arithmetic()::maximum)
        .orElseThrow();
  }

  private Sign imaginary(Side left, Side right) {
    return enclosure.arithmetic().minus(imaginary(left), imaginary(right)).sign();
  }

  private Interval imaginary(Side side) {
    Surd im =
        side.alternatives().size() == 1
            ? side.alternatives().get(0).im()
            : zero(side.alternatives().get(0));
    return enclosure.of(im);
  }

  private static Surd zero(Quantity quantity) {
    return quantity.re().minus(quantity.re());
  }

  /** The values of all sides, rounded to twelve digits, for example {@code J = 0.25...}. */
  public List<String> values(Statement statement) {
    List<String> values = new ArrayList<>();
    statement.parts().forEach(part -> values.addAll(values(part)));
    if (statement instanceof Statement.Chain chain) {
      chain.sides().stream()
          .filter(side -> !side.symbols().isEmpty())
          .forEach(
              side ->
                  values.add(
                      new PlainPrinter().print(side) + " = " + shown(evaluation.side(side))));
    }
    return values.stream().distinct().toList();
  }

  private String shown(Side side) {
    String re = rounded(real(side));
    Interval im = imaginary(side);
    return im.sign() == Sign.ZERO ? re : re + " + (" + rounded(im) + ")*i";
  }

  private static String rounded(Interval interval) {
    return interval.isPoint() && interval.lower().signum() == 0
        ? "0"
        : interval.midpoint().round(SHOWN).toPlainString() + "...";
  }
}
