package org.lindproof.verify.severity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.radical.Surd;
import org.lindproof.quantum.Observable;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.FormulaEvaluation;
import org.lindproof.verify.evaluation.Quantity;
import org.lindproof.verify.evaluation.Side;
import org.lindproof.verify.evaluation.SymbolMeanings;
import org.lindproof.verify.verdict.Severity;

/** What is printed for a quantity beside the quantity, where no conclusion depends on it. */
final class ValueComparison {
  private final ClaimContext context;
  private final Subject subject;
  private final FormulaEvaluation evaluation;
  private final Side right;
  private final Side printed;

  /**
   * A comparison of the values.
   *
   * @throws CannotDecideException if one of them is beyond exact arithmetic
   */
  ValueComparison(ClaimContext context, Subject subject) {
    this.context = context;
    this.subject = subject;
    this.evaluation = context.evaluation(new SymbolMeanings(Map.of(), Map.of()));
    this.right = evaluation.side(Expression.symbol(subject.name()));
    this.printed = evaluation.side(subject.printed());
  }

  /**
   * What has the other sign than the quantity: the printed value, or its real or imaginary part.
   * Empty also if that is a matter of names.
   */
  Optional<String> reversed() {
    if (naming().isPresent() || right.alternatives().size() != 1) {
      return Optional.empty();
    }
    if (constantFactor().filter(factor -> factor.signum() < 0).isPresent()) {
      return Optional.of("what is printed");
    }
    Quantity value = right.alternatives().get(0);
    return factor(printedParts(Quantity::re), value.re())
        .filter(factor -> factor.signum() < 0)
        .map(factor -> "the real part of what is printed")
        .or(
            () ->
                factor(printedParts(Quantity::im), value.im())
                    .filter(factor -> factor.signum() < 0)
                    .map(factor -> "the imaginary part of what is printed"));
  }

  private List<Surd> printedParts(Function<Quantity, Surd> part) {
    return printed.alternatives().stream().map(part).toList();
  }

  /**
   * Cosmetic or a prefactor.
   *
   * @param unchanged the number of conclusions that were seen not to change
   * @throws CannotDecideException if the values have nothing in common, and nothing is concluded
   *     from them
   */
  Severity severity(int unchanged) {
    Optional<String> naming = naming();
    if (naming.isPresent()) {
      return Severity.of(Severity.Level.COSMETIC, naming.get());
    }
    Optional<Rational> factor = constantFactor();
    if (factor.isEmpty() && unchanged == 0) {
      throw new CannotDecideException(
          "the study concludes nothing from %s, and what is printed is no multiple of it"
              .formatted(subject.called()));
    }
    String conclusions =
        unchanged == 0
            ? "the study concludes nothing from it"
            : unchanged == 1
                ? "the one conclusion from it stays"
                : "all %d conclusions from it stay".formatted(unchanged);
    String value =
        factor
            .map(number -> "the printed value is %s times %s".formatted(number, subject.called()))
            .orElse(
                (right.alternatives().size() > 1 || printed.alternatives().size() > 1
                        ? "the printed value differs from %s; by what factor was not decided"
                        : "the printed value differs from %s, by no constant factor")
                    .formatted(subject.called()));
    return Severity.of(Severity.Level.PREFACTOR, value + "; " + conclusions);
  }

  /** printed / right, if it is a real number. */
  private Optional<Rational> constantFactor() {
    if (right.alternatives().size() != 1 || printed.alternatives().size() != 1) {
      return Optional.empty();
    }
    return printed
        .alternatives()
        .get(0)
        .over(right.alternatives().get(0))
        .filter(Quantity::isReal)
        .flatMap(ratio -> constant(ratio.re()));
  }

  private static Optional<Rational> factor(List<Surd> above, Surd below) {
    return above.size() != 1 || below.isZero()
        ? Optional.empty()
        : below.inverse().flatMap(inverse -> constant(above.get(0).times(inverse)));
  }

  private static Optional<Rational> constant(Surd value) {
    return value
        .rational()
        .filter(RationalFunction::isConstant)
        .map(RationalFunction::constantValue);
  }

  /** The name under which the printed value would be right, if there is one. */
  private Optional<String> naming() {
    boolean isElement =
        subject.meaning(context).filter(Observable.MatrixElement.class::isInstance).isPresent();
    if (!isElement) {
      return Optional.empty();
    }
    if (printed.isIdenticalTo(conjugate(right))) {
      return Optional.of(
          "the complex conjugate of %s, the element at the mirrored place, is printed"
              .formatted(subject.called()));
    }
    for (Observable other : context.derivation().system().namedObservables()) {
      if (isSameKind(other) && isValueOf(other.name())) {
        return Optional.of(
            "what is printed for %s is right for %s".formatted(subject.called(), other.name()));
      }
    }
    return Optional.empty();
  }

  private static Side conjugate(Side side) {
    return new Side(side.alternatives().stream().map(Quantity::conjugate).toList());
  }

  /** Whether an observable is a matrix element of the same kind: on the diagonal, or beside it. */
  private boolean isSameKind(Observable other) {
    Observable.Meaning own = subject.meaning(context).orElseThrow();
    return own instanceof Observable.MatrixElement one
        && other.meaning() instanceof Observable.MatrixElement two
        && one.part() == two.part()
        && (one.row() == one.column()) == (two.row() == two.column());
  }

  private boolean isValueOf(String name) {
    try {
      return printed.isIdenticalTo(evaluation.side(Expression.symbol(name)));
    } catch (CannotDecideException | ArithmeticException e) {
      return false;
    }
  }
}
