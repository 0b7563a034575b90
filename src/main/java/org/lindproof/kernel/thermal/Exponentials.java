package org.lindproof.kernel.thermal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.verify.evaluation.ClaimDomain;

/**
 * Exponentials of multiples of energy over temperature, in the occupations: exp (e / T) is (1 + n)
 * / n for Bose-Einstein and (1 - n) / n for Fermi-Dirac statistics.
 *
 * @param unfold what makes a goal's names polynomials
 */
public record Exponentials(
    CoqModel model, List<Assumption> assumptions, ClaimDomain domain, String unfold) {
  private static final int LARGEST = 9;

  public Exponentials {
    assumptions = List.copyOf(assumptions);
  }

  /** Whether there is an exponential in a formula. */
  public static boolean occurIn(Expression formula) {
    return formula instanceof Expression.Exponential
        || formula.children().stream().anyMatch(Exponentials::occurIn);
  }

  /**
   * A formula with every exponential replaced.
   *
   * @throws NotExportableException if one is of anything else
   */
  public Expression replaced(Expression formula) {
    return formula instanceof Expression.Exponential exponential
        ? power(exponential).value(model)
        : formula.withChildren(formula.children().stream().map(this::replaced).toList());
  }

  /** The tactics that rewrite the exponentials of formulas in the goal. */
  public List<String> rewriting(List<Expression> formulas) {
    List<Expression.Exponential> found = in(formulas);
    List<String> lines = new ArrayList<>();
    for (Expression.Exponential exponential : found) {
      lines.addAll(equation("w" + (lines.size() / 2 + 1), exponential));
    }
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= found.size(); i++) {
      names.add("?w" + i);
    }
    lines.add("rewrite %s.".formatted(String.join(", ", names)));
    return lines;
  }

  /** The different exponentials in formulas, in the order in which they stand. */
  public static List<Expression.Exponential> in(List<Expression> formulas) {
    Set<Expression.Exponential> found = new LinkedHashSet<>();
    formulas.forEach(formula -> collect(formula, found));
    return List.copyOf(found);
  }

  private static void collect(Expression formula, Set<Expression.Exponential> found) {
    if (formula instanceof Expression.Exponential exponential) {
      found.add(exponential);
    }
    formula.children().forEach(child -> collect(child, found));
  }

  /** exp (multiple of e / T). */
  record Power(ThermalLaws laws, int index, int multiple) {
    Expression value(CoqModel model) {
      Expression n = Expression.symbol(laws.laws().get(index).occupation().name());
      Expression other = laws.isBose(index) ? n : new Expression.Negation(n);
      Expression enhanced = new Expression.Sum(List.of(Expression.constant(1), other));
      Expression quotient =
          multiple > 0
              ? new Expression.Quotient(enhanced, n)
              : new Expression.Quotient(n, enhanced);
      int size = Math.abs(multiple);
      return size == 1 ? quotient : new Expression.Power(quotient, size);
    }
  }

  /** What an exponential is of. */
  Power power(Expression.Exponential exponential) {
    ThermalLaws laws = ThermalLaws.of(model, assumptions);
    RationalFunction argument = restricted(laws.value(exponential.argument()));
    for (int i = 0; i < laws.laws().size() && !argument.isZero(); i++) {
      RationalFunction ratio = argument.dividedBy(domain.boltzmann().get(i).exponent());
      if (ratio.isConstant() && ratio.constantValue().isInteger()) {
        int multiple = ratio.constantValue().numerator().intValueExact();
        if (Math.abs(multiple) <= LARGEST) {
          return new Power(laws, i, multiple);
        }
      }
    }
    throw new NotExportableException("an exponential of something else than energy / temperature");
  }

  private RationalFunction restricted(RationalFunction function) {
    return domain.restrict(function);
  }

  /** A fermionic bath occupies less than one half: one of the {@link ThermalFacts}. */
  private String half(ThermalLaws laws, int index) {
    Polynomial n = domain.ring().variable(laws.laws().get(index).occupation().name());
    return ThermalFacts.half(model, n);
  }

  private List<String> equation(String name, Expression.Exponential exponential) {
    Power power = power(exponential);
    ThermalLaws laws = power.laws();
    int i = power.index();
    String occupation = laws.occupation(i);
    String base =
        laws.isBose(i)
            ? "bose_exponential %s _ %s_dom %s"
                .formatted(occupation, occupation, laws.hypothesis(i))
            : "fermi_exponential %s _ %s".formatted(occupation, laws.hypothesis(i));
    return List.of(
        "assert (%s : %s = %s)."
            .formatted(
                name,
                model.formulas().real(exponential),
                model.formulas().real(power.value(model))),
        "{ %srewrite (exponential_%s (%s / %s) _ %d); [rewrite (%s); field; repeat split; lra | %s; cbn [INR]; field; repeat split; nonzero]. }"
            .formatted(
                laws.isBose(i) ? "" : "assert (0 < %s) by assumption; ".formatted(half(laws, i)),
                power.multiple() > 0 ? "multiple" : "negative",
                laws.energy(i),
                laws.temperature(i),
                Math.abs(power.multiple()),
                base,
                unfold));
  }
}
