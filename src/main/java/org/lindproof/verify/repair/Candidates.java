package org.lindproof.verify.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.FormulaEvaluation;
import org.lindproof.verify.evaluation.Side;
import org.lindproof.verify.repair.edit.Edit;
import org.lindproof.verify.repair.edit.TokenDistance;
import org.lindproof.verify.repair.slip.ConfusedSymbols;
import org.lindproof.verify.repair.slip.NearMisses;

/**
 * All formulas that are one edit away from a refuted one, the smallest edits first; of equally
 * small ones in the order of the kinds of edits, right sides before left ones, then as they stand.
 */
final class Candidates {
  /** The largest edit: half of what is printed. What is larger is no slip. */
  private static final int SHARE = 2;

  private static final int SMALL = 2;

  private static final Comparator<Candidate> ORDER =
      Comparator.comparingInt(Candidate::size)
          .thenComparing(Candidate::kind)
          .thenComparingInt(Candidate::place);

  private final ClaimContext context;
  private final Statement statement;
  private final FormulaParts parts;
  private final ConfusedSymbols confused;
  private final NearMisses nearMisses;

  Candidates(ClaimContext context, Statement statement, FormulaParts parts) {
    this.context = context;
    this.statement = statement;
    this.parts = parts;
    OpenSystem system = context.derivation().system();
    this.confused = SymbolConfusions.of(system, context.derivation().algebra());
    this.nearMisses = NearMisses.of(confused);
  }

  /** The parts that are edited; none of an order relation, see {@link #isOrder}. */
  List<FormulaPart> editable() {
    return isOrder(statement) ? List.of() : parts.list();
  }

  /** The symbols that are not real. */
  Set<String> complexSymbols() {
    return confused.complex();
  }

  NearMisses nearMisses() {
    return nearMisses;
  }

  /** The candidates that no calculation is needed for. */
  List<Candidate> slips() {
    List<Candidate> all = new ArrayList<>(new RelationEdits().of(statement, context.meanings()));
    all.addAll(
        new HamiltonianReadings(context.derivation().system()).of(statement, context.meanings()));
    for (FormulaPart part : editable()) {
      for (Edit edit : nearMisses.of(part.expression())) {
        add(part, edit, all);
      }
    }
    return sorted(all);
  }

  /**
   * An order relation between two sides. Many an edit makes a weaker one true, which mends nothing.
   */
  private static boolean isOrder(Statement statement) {
    return statement instanceof Statement.Chain chain
        && !chain.relations().stream().allMatch(Relation::isEquality);
  }

  private void add(FormulaPart part, Edit edit, List<Candidate> all) {
    Candidate candidate = part.edited(edit, statement, context.meanings());
    int length =
        Math.max(TokenDistance.length(part.expression()), TokenDistance.length(edit.result()));
    boolean isSlip = candidate.size() <= Math.max(SMALL, length / SHARE);
    if (isSlip && !isTautology(candidate.statement())) {
      all.add(candidate);
    }
  }

  private static boolean isTautology(Statement statement) {
    return statement instanceof Statement.Chain chain
        && chain.sides().stream().distinct().count() < chain.sides().size();
  }

  /** The candidates that are read off the difference of the sides of an equality. */
  List<Candidate> fromDifference() {
    List<Candidate> all = new ArrayList<>();
    if (!(statement instanceof Statement.Chain chain) || isOrder(statement)) {
      return all;
    }
    MissingParts missing = new MissingParts(context, spelledSymbols(), observables());
    for (FormulaPart part : parts.list()) {
      if (part.target() instanceof FormulaPart.ChainSide side) {
        for (RequiredValues.Found found : required(part, chain.sides().get(1 - side.index()))) {
          missing.of(found).forEach(edit -> add(edit.part(), edit.edit(), all));
        }
      }
    }
    return sorted(all);
  }

  /** What each node of a side should be for the side to equal the other one. */
  private List<RequiredValues.Found> required(FormulaPart part, Expression other) {
    FormulaEvaluation evaluation = context.evaluation(context.meanings());
    try {
      Side required = evaluation.side(other);
      return new RequiredValues(evaluation, parts.definitions()).of(part, required);
    } catch (CannotDecideException | ArithmeticException e) {
      return List.of(); // the other side has no value to compare with
    }
  }

  private List<String> observables() {
    return context.derivation().system().namedObservables().stream()
        .filter(observable -> !observable.tex().isEmpty())
        .map(Observable::name)
        .toList();
  }

  /** The parameters and abbreviations; an observable in a formula would hide another formula. */
  private List<String> spelledSymbols() {
    OpenSystem system = context.derivation().system();
    List<String> names = new ArrayList<>();
    system.parameters().forEach(p -> names.add(p.name()));
    system.baths().stream()
        .flatMap(bath -> bath.law().stream())
        .flatMap(law -> List.of(law.absorption(), law.emission(), law.occupation()).stream())
        .forEach(symbol -> names.add(symbol.name()));
    system.notation().forEach(n -> names.add(n.name()));
    return names;
  }

  /** In order, each formula once. */
  static List<Candidate> sorted(Collection<Candidate> candidates) {
    Map<Candidate.Identity, Candidate> first = new LinkedHashMap<>();
    candidates.stream().sorted(ORDER).forEach(c -> first.putIfAbsent(c.identity(), c));
    return List.copyOf(first.values());
  }

  /** Candidates with two edits of one token each, in the same part. */
  Candidate pair(FormulaPart part, Edit first, Edit second) {
    Expression result = second.result();
    return part.edited(List.of(first, second), result, statement, context.meanings());
  }
}
