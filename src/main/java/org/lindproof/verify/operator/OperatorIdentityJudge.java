package org.lindproof.verify.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.paper.operator.OperatorExpression;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.verdict.Counterexample;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;
import org.lindproof.verify.witness.NumericWitness;

/**
 * Decides equalities between expressions over operators: every entry of the difference is the zero
 * element, with the state and the arbitrary operator as unknowns, or the difference is shown in a
 * state at a rational point.
 */
final class OperatorIdentityJudge {
  static final String METHOD = "entry by entry, for an arbitrary state";

  private final ClaimContext context;

  OperatorIdentityJudge(ClaimContext context) {
    this.context = context;
  }

  /** Both sides of a relation, and a third that is to be the second as a vector. */
  record Link(OperatorExpression left, OperatorExpression right, boolean leftAsVector) {}

  /** All links hold; the first that does not decides. */
  Decision judge(List<Link> links) {
    List<Evidence> evidence = new ArrayList<>();
    for (Link link : links) {
      Decision decision = judge(link);
      evidence.addAll(decision.evidence());
      if (!(decision.verdict() instanceof Verdict.Proved)) {
        return new Decision(decision.verdict(), decision.method(), evidence);
      }
    }
    return new Decision(new Verdict.Proved(), method(links), evidence.stream().distinct().toList());
  }

  private static String method(List<Link> links) {
    return links.stream().anyMatch(OperatorIdentityJudge::hasState) ? METHOD : "entry by entry";
  }

  private Decision judge(Link printed) {
    Optional<MatrixInverse> inverse = MatrixInverse.in(printed);
    Link link = inverse.map(MatrixInverse::multiplied).orElse(printed);
    List<Evidence> evidence = new ArrayList<>();
    if (inverse.isPresent()) {
      Decision invertible = new InvertibilityJudge(context).judge();
      evidence.addAll(invertible.evidence());
      if (!(invertible.verdict() instanceof Verdict.Proved)) {
        Verdict open = new Verdict.Undecided("it is not proved that the matrix has an inverse");
        return new Decision(open, METHOD, evidence);
      }
    }
    Setting arbitrary = Setting.arbitrary(context, hasOperator(link));
    List<ComplexFunction> difference = difference(link, arbitrary);
    Optional<NumericWitness.Tally> tally = new FloatingPoint(context).examine(link);
    boolean identical = difference.stream().allMatch(ComplexFunction::isZero);
    if (identical) {
      evidence.add(new Evidence(Engine.POLYNOMIALS, holds(link, difference.size(), inverse)));
    }
    Decision exact =
        identical
            ? new Decision(new Verdict.Proved(), method(List.of(link)), evidence)
            : refuted(link, evidence);
    return FloatingPoint.beside(exact, tally);
  }

  private static String holds(Link link, int entries, Optional<MatrixInverse> inverse) {
    String what =
        entries == 1 ? "the difference of both sides" : "each of the " + entries + " entries";
    String state = hasState(link) ? " for every state" : "";
    String operator = hasOperator(link) ? " and every operator A" : "";
    return inverse.map(i -> "multiplied by the matrix from the left, ").orElse("")
        + what
        + (entries == 1 ? "" : " of the difference")
        + " is the zero element"
        + state
        + operator;
  }

  private Decision refuted(Link link, List<Evidence> evidence) {
    boolean state = hasState(link);
    List<Setting> settings = Setting.examples(context, hasOperator(link));
    for (Setting setting : state || hasOperator(link) ? settings : settings.subList(0, 1)) {
      Optional<Counterexample> counterexample = counterexample(link, setting);
      if (counterexample.isPresent()) {
        boolean stationary = setting.description().startsWith("the steady state");
        evidence.add(
            new Evidence(
                Engine.POLYNOMIALS,
                !state
                    ? "the difference of both sides is not zero"
                    : stationary
                        ? "the difference of both sides is not zero, not even in the steady state"
                        : "the difference of both sides vanishes in the steady state, but not in "
                            + setting.description()));
        Verdict verdict =
            context.temperatures().matter(symbols(link))
                ? new Verdict.Undecided(
                    "temperatures enter, and the exact route knows only occupations")
                : new Verdict.Refuted(counterexample.get(), List.of(), Optional.empty());
        return new Decision(verdict, method(List.of(link)), evidence);
      }
    }
    Verdict open = new Verdict.Undecided("both sides differ, but no state and point shows it");
    return new Decision(open, METHOD, evidence);
  }

  private Optional<Counterexample> counterexample(Link link, Setting setting) {
    List<ComplexFunction> difference = difference(link, setting);
    for (int k = 0; k < difference.size(); k++) {
      ComplexFunction entry = difference.get(k);
      if (!entry.isZero()) {
        int place = k;
        return context
            .search(variables(entry))
            .find(point -> isNonZero(entry, point))
            .map(point -> counterexample(link, setting, place, point));
      }
    }
    return Optional.empty();
  }

  private Counterexample counterexample(
      Link link, Setting setting, int place, Map<String, Rational> point) {
    List<ComplexMatrix> sides = sides(link, setting);
    int columns = sides.get(0).columns();
    boolean number = sides.get(0).rows() == 1 && columns == 1;
    String where =
        number ? "" : ", row %d, column %d".formatted(place / columns + 1, place % columns + 1);
    List<String> values = new ArrayList<>();
    if (hasState(link) || hasOperator(link)) {
      values.add("in " + setting.description());
    }
    List<String> names = List.of("left side", "right side");
    for (int i = 0; i < 2; i++) {
      ComplexFunction entry = sides.get(i).get(place / columns, place % columns);
      values.add(names.get(i) + where + " = " + EntryValues.text(entry, point));
    }
    return new Counterexample(context.complete(point), values);
  }

  private static boolean isNonZero(ComplexFunction entry, Map<String, Rational> point) {
    try {
      return !entry.re().evaluate(point).isZero() || !entry.im().evaluate(point).isZero();
    } catch (ArithmeticException e) {
      return false; // a pole: not a point of the formula's domain
    }
  }

  private static Set<String> variables(ComplexFunction entry) {
    Set<String> names = new TreeSet<>();
    for (RationalFunction part : List.of(entry.re(), entry.im())) {
      names.addAll(part.numerator().variables());
      names.addAll(part.denominator().variables());
    }
    return names;
  }

  private List<ComplexFunction> difference(Link link, Setting setting) {
    List<ComplexMatrix> sides = sides(link, setting);
    return sides.get(0).minus(sides.get(1)).entries().stream().flatMap(List::stream).toList();
  }

  /** Both sides as matrices of the same size; a number is a matrix of one entry. */
  private List<ComplexMatrix> sides(Link link, Setting setting) {
    OperatorEvaluation evaluation = new OperatorEvaluation(context, setting);
    boolean leftZero = OperatorExpression.isZero(link.left());
    boolean rightZero = OperatorExpression.isZero(link.right());
    if (leftZero && !rightZero) {
      ComplexMatrix right = matrix(link.right(), evaluation);
      return List.of(right.minus(right), right);
    }
    ComplexMatrix left = matrix(link.left(), evaluation);
    left = link.leftAsVector() ? evaluation.vector(left) : left;
    return List.of(left, rightZero ? left.minus(left) : matrix(link.right(), evaluation));
  }

  private static ComplexMatrix matrix(
      OperatorExpression expression, OperatorEvaluation evaluation) {
    OperatorValue value = evaluation.value(expression);
    if (value instanceof OperatorValue.Matrix matrix) {
      return matrix.value();
    } else if (value instanceof OperatorValue.Scalar scalar) {
      return ComplexMatrix.of(1, 1, (i, j) -> scalar.value());
    }
    return ((OperatorValue.SuperOperator) value).map().apply(evaluation.setting().rho());
  }

  private static Set<String> symbols(Link link) {
    Set<String> symbols = new TreeSet<>(link.left().symbols());
    symbols.addAll(link.right().symbols());
    return symbols;
  }

  private static boolean hasState(Link link) {
    return hasState(link.left()) || hasState(link.right());
  }

  /** Whether an expression depends on the state; a map is compared in its action on one. */
  static boolean hasState(OperatorExpression expression) {
    boolean vector =
        expression instanceof OperatorExpression.Vectorised vectorised
            && vectorised.role() == OperatorExpression.Vectorised.Role.STATE;
    return vector
        || expression instanceof OperatorExpression.State
        || expression instanceof OperatorExpression.ObservableInState
        || expression instanceof OperatorExpression.Generator
        || expression instanceof OperatorExpression.Dissipator
        || expression.children().stream().anyMatch(OperatorIdentityJudge::hasState);
  }

  private static boolean hasOperator(Link link) {
    return hasOperator(link.left()) || hasOperator(link.right());
  }

  private static boolean hasOperator(OperatorExpression expression) {
    return expression instanceof OperatorExpression.Arbitrary
        || expression.children().stream().anyMatch(OperatorIdentityJudge::hasOperator);
  }
}
