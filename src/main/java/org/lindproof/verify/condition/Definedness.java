package org.lindproof.verify.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.Polynomial;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.FormulaEvaluation;

/** Whether formulas are defined on their whole domain: nothing that they divide by may vanish. */
public final class Definedness {
  private final FormulaEvaluation evaluation;
  private final SignConditions conditions;

  private Definedness(FormulaEvaluation evaluation) {
    this.evaluation = evaluation;
    this.conditions = new SignConditions(evaluation.domain().prover());
  }

  /**
   * A denominator that was not shown never to vanish.
   *
   * @param text as the formula has it
   * @param nonZero irreducible polynomials; where none of them vanishes the denominator does not
   *     either. Empty if none are known
   */
  public record Open(String text, List<Polynomial> nonZero) {
    public Open {
      nonZero = List.copyOf(nonZero);
    }
  }

  /** The denominators of all formulas evaluated so far that may vanish; empty if none does. */
  public static List<Open> open(FormulaEvaluation evaluation) {
    Definedness definedness = new Definedness(evaluation);
    return evaluation.denominators().stream()
        .flatMap(denominator -> definedness.open(denominator).stream())
        .toList();
  }

  private Optional<Open> open(FormulaEvaluation.Denominator denominator) {
    Optional<Condition> vanishes = vanishes(denominator);
    Optional<SignTable> table =
        vanishes.flatMap(
            condition -> SignTable.of(condition.polynomials(), evaluation.domain().prover()));
    if (table.isEmpty()) {
      return Optional.of(new Open(denominator.text(), List.of()));
    }
    List<Map<Polynomial, Integer>> rows =
        table.get().rows().stream().filter(row -> vanishes.get().holds(row)).toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Open(denominator.text(), nonZero(rows)));
  }

  private Optional<Condition> vanishes(FormulaEvaluation.Denominator denominator) {
    try {
      return conditions.zero(denominator.value());
    } catch (CannotDecideException e) {
      return Optional.empty(); // too large
    }
  }

  /** Few polynomials one of which is zero in each of the rows; none if a row has no zero. */
  private static List<Polynomial> nonZero(List<Map<Polynomial, Integer>> rows) {
    List<Polynomial> chosen = new ArrayList<>();
    rows.get(0).keySet().stream()
        .filter(p -> rows.stream().anyMatch(row -> row.get(p) == 0))
        .forEach(chosen::add);
    for (Polynomial candidate : List.copyOf(chosen)) {
      List<Polynomial> fewer = chosen.stream().filter(p -> !p.equals(candidate)).toList();
      if (covers(fewer, rows)) {
        chosen.remove(candidate);
      }
    }
    return covers(chosen, rows) ? chosen : List.of();
  }

  private static boolean covers(List<Polynomial> zeros, List<Map<Polynomial, Integer>> rows) {
    return rows.stream().allMatch(row -> zeros.stream().anyMatch(p -> row.get(p) == 0));
  }
}
