package org.lindproof.verify.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.radical.Surd;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.paper.operator.OperatorExpression;
import org.lindproof.paper.operator.OperatorStatement;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.Quantity;
import org.lindproof.verify.evaluation.Side;
import org.lindproof.verify.matrix.MatrixComparison;
import org.lindproof.verify.matrix.MatrixComparison.Difference;
import org.lindproof.verify.matrix.RowAlignment;
import org.lindproof.verify.verdict.Counterexample;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;
import org.lindproof.verify.witness.NumericWitness;

/** Holds a printed matrix against the derived one: its shape, then entry by entry. */
final class MatrixJudge {
  private static final String METHOD = "shape and every entry against the derived matrix";
  private static final String SHAPE = "shape against the derived matrix";

  private final ClaimContext context;

  MatrixJudge(ClaimContext context) {
    this.context = context;
  }

  /** Only the numbers of rows and columns. */
  Decision format(OperatorStatement.Format format) {
    ComplexMatrix derived = derived(format.left());
    String printed = format.rows() + " x " + format.columns();
    String shape = derived.rows() + " x " + derived.columns();
    if (printed.equals(shape)) {
      return Decision.of(
          new Verdict.Proved(),
          SHAPE,
          new Evidence(Engine.POLYNOMIALS, "the derived matrix is " + shape));
    }
    List<String> values = List.of("printed shape = " + printed, "derived shape = " + shape);
    Evidence evidence =
        new Evidence(Engine.POLYNOMIALS, "the derived matrix is " + shape + ", not " + printed);
    Decision refuted = refuted(Map.of(), values, List.of(evidence));
    return new Decision(refuted.verdict(), SHAPE, refuted.evidence());
  }

  /** The shape and all entries. */
  Decision entries(OperatorStatement.Entries entries) {
    if (OperatorIdentityJudge.hasState(entries.left())) {
      throw new CannotDecideException("an arbitrary state is no fixed matrix");
    }
    MatrixComparison comparison = compare(entries);
    Optional<NumericWitness.Tally> tally =
        comparison.sameShape()
            ? new FloatingPoint(context).examine(entries.left(), entries.rows())
            : Optional.empty();
    return FloatingPoint.beside(exactly(entries, comparison), tally);
  }

  private Decision exactly(OperatorStatement.Entries entries, MatrixComparison comparison) {
    List<Evidence> evidence = new ArrayList<>();
    if (!comparison.sameShape()) {
      evidence.add(
          new Evidence(
              Engine.POLYNOMIALS,
              "printed is %s, derived is %s"
                  .formatted(comparison.printedShape(), comparison.derivedShape())));
    }
    int common = common(comparison);
    int differences = comparison.differences().size();
    evidence.add(
        new Evidence(
            Engine.POLYNOMIALS,
            differences == 0
                ? "all %d entries that both have are equal".formatted(common)
                : "%d of the %d entries that both have differ".formatted(differences, common)));
    comparison.remarks().forEach(r -> evidence.add(new Evidence(Engine.POLYNOMIALS, r)));
    if (comparison.sameShape() && differences == 0) {
      return new Decision(new Verdict.Proved(), METHOD, evidence);
    } else if (differences == 0) {
      return refuted(
          Map.of(),
          List.of(
              "printed shape = " + comparison.printedShape(),
              "derived shape = " + comparison.derivedShape()),
          evidence);
    }
    return refutedByEntry(entries, comparison, evidence);
  }

  private static int common(MatrixComparison comparison) {
    int count = 0;
    for (int i = 1; i <= comparison.derived().size(); i++) {
      for (int j = 1; j <= comparison.derived().get(0).size(); j++) {
        count += comparison.printedAt(i, j).isPresent() ? 1 : 0;
      }
    }
    return count;
  }

  /** The printed matrix beside the derived one. */
  MatrixComparison compare(OperatorStatement.Entries entries) {
    ComplexMatrix derived = derived(entries.left());
    List<List<Quantity>> printed = new ArrayList<>();
    for (List<Expression> row : entries.rows()) {
      printed.add(row.stream().map(this::quantity).toList());
    }
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < Math.min(printed.size(), derived.rows()); i++) {
      for (int j = 0; j < Math.min(printed.get(i).size(), derived.columns()); j++) {
        if (!RowAlignment.equal(printed.get(i).get(j), quantity(derived.get(i, j)))) {
          differences.add(
              new Difference(
                  i + 1, j + 1, entries.rows().get(i).get(j), written(derived.get(i, j))));
        }
      }
    }
    List<List<Expression>> written =
        derived.entries().stream().map(row -> row.stream().map(this::written).toList()).toList();
    List<List<Quantity>> values =
        derived.entries().stream().map(row -> row.stream().map(this::quantity).toList()).toList();
    List<String> remarks =
        differences.isEmpty() ? List.of() : new RowAlignment(printed, values).remarks();
    return new MatrixComparison(entries.left(), entries.rows(), written, differences, remarks);
  }

  private Expression written(ComplexFunction entry) {
    return context.compact().cartesian(entry);
  }

  private ComplexMatrix derived(OperatorExpression left) {
    return new OperatorEvaluation(context, Setting.stationary(context)).value(left).matrix();
  }

  private Quantity quantity(Expression entry) {
    Side side = context.evaluation().side(entry);
    if (side.alternatives().size() != 1) {
      throw new CannotDecideException("a maximum in a matrix");
    }
    return side.alternatives().get(0);
  }

  private Quantity quantity(ComplexFunction entry) {
    return new Quantity(
        Surd.of(entry.re(), context.domain().prover()),
        Surd.of(entry.im(), context.domain().prover()),
        Sign.UNKNOWN);
  }

  private Decision refutedByEntry(
      OperatorStatement.Entries entries, MatrixComparison comparison, List<Evidence> evidence) {
    Difference first = comparison.differences().get(0);
    int i = first.row() - 1;
    int j = first.column() - 1;
    Side printed = context.evaluation().side(entries.rows().get(i).get(j));
    Side derived = new Side(List.of(quantity(derived(entries.left()).get(i, j))));
    Set<String> variables = Side.variables(List.of(printed, derived));
    Optional<Map<String, Rational>> point =
        context
            .search(variables)
            .find(candidate -> !printed.at(candidate).equalTo(derived.at(candidate)));
    String place = "entry in row %d, column %d: ".formatted(first.row(), first.column());
    return point
        .map(
            found ->
                refuted(
                    found,
                    List.of(
                        place + "printed = " + printed.at(found),
                        place + "derived = " + derived.at(found)),
                    evidence))
        .orElseGet(
            () ->
                new Decision(
                    new Verdict.Undecided("no point shows the difference"), METHOD, evidence));
  }

  /** At a point, or anywhere if the point is empty. */
  private Decision refuted(
      Map<String, Rational> point, List<String> values, List<Evidence> evidence) {
    Map<String, Rational> shown =
        point.isEmpty() ? context.search(Set.of()).find(any -> true).orElse(Map.of()) : point;
    Counterexample counterexample = new Counterexample(context.complete(shown), values);
    return new Decision(
        new Verdict.Refuted(counterexample, List.of(), Optional.empty()), METHOD, evidence);
  }
}
